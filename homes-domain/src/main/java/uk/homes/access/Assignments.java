package uk.homes.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.homes.audit.Trail;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.shared.Refusal;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;
import uk.homes.shared.Words;

/** Who holds which role in which home, from when to when. */
@Door
public class Assignments {

    private static final String HELD =
            """
            select count(*) from access.assignment where person_id = :person and role = any (cast(:roles as text[]))
              and (to_date is null or to_date >= :from)""";

    @Inject
    EntityManager em;

    @Inject
    HomesClock clock;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    /** The roles of one person, newest first. */
    @Permits(value = Permission.ACCESS_READ, kind = Permits.Kind.READS)
    public List<AssignmentRow> of(long personId) {
        return Rows.of(
                        em,
                        """
                        select id, person_id, role, home_id, from_date, to_date from access.assignment
                        where person_id = :person order by from_date desc, id desc""")
                .with("person", personId)
                .as(AssignmentRow.class);
    }

    /**
     * Records what somebody declares for a home under regulation 43(3). It is kept whatever it says; only
     * {@link #assign} refuses.
     */
    @Permits(Permission.ACCESS_MANAGE)
    public Long declare(long personId, long homeId, Declaration d) {
        Words.check().text("connectionWords", d.connectionWords(), 2000).orRefuse();
        Long id = Rows.of(
                        em,
                        """
                        insert into access.declaration (person_id, home_id, declared_on, council_children,
                            council_connected, care_plan, commissions_finances, financial_interest, responsible_ind,
                            connection, connection_words, scrutiny_only, recorded_by)
                        values (:person, :home, :on, :a, :b, :c, :d, :e, :f, :g, :words, :solely, cast(:by as bigint))
                        returning id""")
                .with("person", personId)
                .with("home", homeId)
                .with("on", clock.today())
                .with("a", d.councilChildren())
                .with("b", d.councilConnected())
                .with("c", d.carePlan())
                .with("d", d.commissionsFinances())
                .with("e", d.financialInterest())
                .with("f", d.responsibleIndividual())
                .with("g", d.connection())
                .with("words", d.connectionWords())
                .with("solely", d.scrutinyOnly())
                .with("by", caller.personId())
                .value(Long.class)
                .orElseThrow();
        trail.about(homeId, "access.declaration", id);
        return id;
    }

    /**
     * Gives a role. The independent person's is refused to whom regulation 43(3) excludes, and a role that would exclude an
     * independent person is refused to one.
     */
    @Permits(Permission.ACCESS_MANAGE)
    public Long assign(NewAssignment command) {
        Words.check()
                .needed("role", command.role(), "access.assign.role")
                .refuse(command.role() == Role.INSTALLATION, Refusal.at("role", "access.assign.role"))
                .needed("from", command.from(), "access.assign.from")
                .refuse(
                        command.to() != null
                                && command.from() != null
                                && command.to().isBefore(command.from()),
                        Refusal.at("to", "access.assign.endsBeforeItStarts"))
                .orRefuse();
        refuseConflicts(command);
        Long id = Rows.of(
                        em,
                        """
                        insert into access.assignment (person_id, role, home_id, from_date, to_date)
                        values (:person, :role, cast(:home as bigint), :from, cast(:to as date)) returning id""")
                .with("person", command.personId())
                .with("role", command.role())
                .with("home", command.homeId())
                .with("from", command.from())
                .with("to", command.to() == null ? null : command.to().toString())
                .value(Long.class)
                .orElseThrow();
        trail.about(command.homeId(), "access.assignment", id);
        return id;
    }

    /** Ends a role after {@code lastDay}; a leaver's last shift. */
    @Permits(Permission.ACCESS_MANAGE)
    public void end(long assignmentId, LocalDate lastDay) {
        int changed = Rows.of(
                        em,
                        """
                        update access.assignment set to_date = greatest(cast(:last as date), from_date)
                        where id = :id and (to_date is null or to_date > :last)""")
                .with("id", assignmentId)
                .with("last", lastDay)
                .change();
        if (changed == 0) {
            throw new NotFound("assignment", assignmentId);
        }
        trail.about(null, "access.assignment", assignmentId);
    }

    /**
     * Ends, after the last shift of somebody who leaves a home, the roles that a home gives: residential worker and deputy
     * manager. A registered manager's role only the administrator ends.
     */
    @Permits(Permission.WORKFORCE_WRITE)
    public void left(long personId, long homeId, LocalDate lastDay) {
        if (!caller.may(Permission.WORKFORCE_WRITE, homeId)) {
            throw new NotFound("home", homeId);
        }
        Rows.of(
                        em,
                        """
                        update access.assignment set to_date = greatest(cast(:last as date), from_date)
                        where person_id = :person and home_id = :home and role in ('RESIDENTIAL_WORKER', 'DEPUTY_MANAGER')
                          and from_date <= greatest(cast(:last as date), :today) and (to_date is null or to_date > :last)""")
                .with("person", personId)
                .with("home", homeId)
                .with("last", lastDay)
                .with("today", clock.today())
                .change();
        trail.about(homeId, "access.person", personId);
    }

    /** Lets access know that a home exists, so that roles for every home count there. Called when a home is founded. */
    @Permits({Permission.ESTATE_MANAGE, Permission.ACCESS_SET_UP})
    public void homeFounded(long homeId) {
        Rows.of(em, "insert into access.known_home (home_id) values (:home) on conflict do nothing")
                .with("home", homeId)
                .change();
        trail.about(homeId, "access.known_home", homeId);
    }

    private void refuseConflicts(NewAssignment command) {
        List<Refusal> refusals = new ArrayList<>();
        if (command.role() == Role.INDEPENDENT_PERSON) {
            refusals.addAll(independence(command));
        } else if (excludes(command.role()) && holds(command, List.of(Role.INDEPENDENT_PERSON))) {
            refusals.add(Refusal.of("access.assign.isIndependent").under("CHR 43(3)"));
        }
        RuleBroken.whenAny(refusals);
    }

    private List<Refusal> independence(NewAssignment command) {
        List<Refusal> refusals = new ArrayList<>();
        if (command.homeId() == null) {
            return List.of(Refusal.at("homeId", "access.independence.perHome").under("CHR 43(3)"));
        }
        Declaration declaration = latestDeclaration(command);
        if (declaration == null) {
            return List.of(Refusal.of("access.independence.notDeclared").under("CHR 43(3)"));
        }
        refusals.addAll(declaration.refusals());
        refusals.addAll(knownGrounds(command, declaration));
        return refusals;
    }

    // What the system knows decides even when the declaration is silent.
    private List<Refusal> knownGrounds(NewAssignment command, Declaration declared) {
        PersonGrounds known = Rows.of(em, "select childrens_service, commissions from access.person where id = :id")
                .with("id", command.personId())
                .first(PersonGrounds.class)
                .orElseThrow(() -> new NotFound("person", command.personId()));
        boolean commissions = known.commissions() || holds(command, List.of(Role.COMMISSIONER, Role.HEAD_OF_SERVICE));
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

    private Declaration latestDeclaration(NewAssignment command) {
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
        return role == Role.COMMISSIONER || role == Role.HEAD_OF_SERVICE || role == Role.RESPONSIBLE_INDIVIDUAL;
    }

    private record PersonGrounds(boolean childrensService, boolean commissions) {}
}
