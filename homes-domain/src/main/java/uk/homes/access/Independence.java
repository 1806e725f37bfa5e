package uk.homes.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;

/**
 * Regulation 43(3) as far as roles show it: who works in, manages, answers for, commissions or finances the provider's homes
 * is no independent person, and an independent person does none of it.
 */
@ApplicationScoped
class Independence {

    /** Whether the assignment {@code a} counts for nothing: the same grounds, and the same exception, as {@link Declaration}. */
    static final String SUSPENDED =
            """
            (a.role = 'INDEPENDENT_PERSON' and coalesce((
                select d.care_plan or d.commissions_finances or d.financial_interest or d.responsible_ind
                       or (not d.scrutiny_only and (d.council_children or d.council_connected or d.connection))
                  from access.declaration d where d.person_id = a.person_id and d.home_id = a.home_id
                 order by d.declared_on desc, d.id desc limit 1), false))""";

    private static final String HELD =
            """
            select count(*) from access.assignment where person_id = :person and role = any (cast(:roles as text[]))
              and (to_date is null or to_date >= :from)""";

    private static final List<Role> HOME_STAFF =
            List.of(Role.RESIDENTIAL_WORKER, Role.DEPUTY_MANAGER, Role.REGISTERED_MANAGER);
    private static final List<Role> COMMISSIONING = List.of(Role.COMMISSIONER, Role.HEAD_OF_SERVICE);

    @Inject
    EntityManager em;

    /** Everything in regulation 43(3) that stands against giving this role; empty for a role it says nothing about. */
    List<Refusal> refusals(NewAssignment command) {
        if (command.role() == Role.INDEPENDENT_PERSON) {
            return independent(command);
        }
        if (excludes(command.role()) && holds(command, List.of(Role.INDEPENDENT_PERSON))) {
            return List.of(Refusal.of("access.assign.isIndependent").under("CHR 43(3)"));
        }
        return List.of();
    }

    private List<Refusal> independent(NewAssignment command) {
        if (command.homeId() == null) {
            return List.of(Refusal.at("homeId", "access.independence.perHome").under("CHR 43(3)"));
        }
        Declaration declaration = latest(command);
        if (declaration == null) {
            return List.of(Refusal.of("access.independence.notDeclared").under("CHR 43(3)"));
        }
        List<Refusal> refusals = new ArrayList<>(declaration.refusals());
        refusals.addAll(known(command, declaration));
        // Who works in a home is not employed solely to scrutinise: 43(4) cannot lift this.
        if (holds(command, HOME_STAFF)) {
            refusals.add(Refusal.of("access.independence.worksInHome").under("CHR 43(3)(a)"));
        }
        return refusals;
    }

    // What the system knows decides even when the declaration is silent.
    private List<Refusal> known(NewAssignment command, Declaration declared) {
        PersonGrounds known = Rows.of(em, "select childrens_service, commissions from access.person where id = :id")
                .with("id", command.personId())
                .first(PersonGrounds.class)
                .orElseThrow(() -> new NotFound("person", command.personId()));
        boolean commissions = known.commissions() || holds(command, COMMISSIONING);
        Declaration facts = new Declaration(
                known.childrensService() && !declared.councilChildren(),
                false,
                false,
                commissions && !declared.commissionsFinances(),
                false,
                holds(command, List.of(Role.RESPONSIBLE_INDIVIDUAL)) && !declared.responsibleIndividual(),
                false,
                null,
                declared.scrutinyOnly());
        return facts.refusals();
    }

    private Declaration latest(NewAssignment command) {
        return Rows.of(
                        em,
                        """
                        select council_children, council_connected, care_plan, commissions_finances, financial_interest,
                               responsible_ind, connection, connection_words, scrutiny_only
                        from access.declaration where person_id = :person and home_id = :home
                        order by declared_on desc, id desc limit 1""")
                .with("person", command.personId())
                .with("home", command.homeId())
                .first(Declaration.class)
                .orElse(null);
    }

    private boolean holds(NewAssignment command, List<Role> roles) {
        String names =
                roles.stream().map(Role::name).reduce((a, b) -> a + "," + b).orElse("");
        return Rows.of(em, HELD)
                        .with("person", command.personId())
                        .with("roles", "{" + names + "}")
                        .with("from", command.from())
                        .value(Long.class)
                        .orElse(0L)
                > 0;
    }

    private static boolean excludes(Role role) {
        return HOME_STAFF.contains(role) || COMMISSIONING.contains(role) || role == Role.RESPONSIBLE_INDIVIDUAL;
    }

    private record PersonGrounds(boolean childrensService, boolean commissions) {}
}
