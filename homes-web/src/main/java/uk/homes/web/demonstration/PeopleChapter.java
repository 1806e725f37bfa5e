package uk.homes.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.homes.access.Assignments;
import uk.homes.access.Declaration;
import uk.homes.access.Declare;
import uk.homes.access.NewAssignment;
import uk.homes.access.NewPerson;
import uk.homes.access.People;
import uk.homes.access.Role;
import uk.homes.access.SetUp;

/** The people who sign in. All are invented; officers go by the titles of their posts. */
@Dependent
public class PeopleChapter implements Chapter {

    private static final String PASSWORD = "demonstration";
    private static final LocalDate SINCE = LocalDate.of(2020, 2, 17);
    private static final LocalDate AUDITED_UNTIL = LocalDate.of(2025, 3, 31);

    private static final List<Somebody> PEOPLE = List.of(
            new Somebody(
                    "manager.pegasus",
                    "Dana Whitlock",
                    "Registered manager",
                    Role.REGISTERED_MANAGER,
                    Set.of("pegasus")),
            new Somebody(
                    "worker.pegasus", "Priya Nair", "Residential worker", Role.RESIDENTIAL_WORKER, Set.of("pegasus")),
            new Somebody(
                    "manager.beechtree",
                    "Owen Marlowe",
                    "Registered manager",
                    Role.REGISTERED_MANAGER,
                    Set.of("beech-tree")),
            new Somebody(
                    "independent.person",
                    "Ruth Calloway",
                    "Independent person",
                    Role.INDEPENDENT_PERSON,
                    Set.of("pegasus", "beech-tree", "liberty-house")),
            new Somebody("head.of.service", "Head of Service", "Children in care", Role.HEAD_OF_SERVICE, Set.of()),
            new Somebody(
                    "responsible.individual",
                    "Responsible individual",
                    "Children’s homes",
                    Role.RESPONSIBLE_INDIVIDUAL,
                    Set.of()),
            new Somebody("panel.member", "Panel member", "Corporate Parenting Panel", Role.PANEL_MEMBER, Set.of()),
            new Somebody("auditor", "Auditor", "Internal audit", Role.AUDITOR, Set.of()),
            new Somebody("administrator", "Administrator", "Systems", Role.ADMINISTRATOR, Set.of()));

    // They act in the past that the demonstration tells, and cannot sign in.
    private static final List<Somebody> OTHERS = List.of(
            new Somebody(
                    "manager.liberty",
                    "Joan Ashdown",
                    "Registered manager",
                    Role.REGISTERED_MANAGER,
                    Set.of("liberty-house")),
            new Somebody("tom.askew", "Tom Askew", "Residential worker", Role.RESIDENTIAL_WORKER, Set.of("pegasus")),
            new Somebody(
                    "leanne.firth", "Leanne Firth", "Residential worker", Role.RESIDENTIAL_WORKER, Set.of("pegasus")),
            new Somebody(
                    "marcus.oyelaran",
                    "Marcus Oyelaran",
                    "Senior residential worker",
                    Role.RESIDENTIAL_WORKER,
                    Set.of("pegasus")),
            new Somebody(
                    "zdenka.horvathova",
                    "Zdenka Horváthová",
                    "Residential worker",
                    Role.RESIDENTIAL_WORKER,
                    Set.of("pegasus")),
            new Somebody(
                    "worker.beechtree",
                    "Callum Reyes",
                    "Residential worker",
                    Role.RESIDENTIAL_WORKER,
                    Set.of("beech-tree")),
            new Somebody(
                    "worker.liberty",
                    "Mina Solberg",
                    "Residential worker",
                    Role.RESIDENTIAL_WORKER,
                    Set.of("liberty-house")));

    @Inject
    People people;

    @Inject
    Assignments assignments;

    @Inject
    SetUp setUp;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void tell(Story story) {
        Long first = join(story, PEOPLE.get(0), PEOPLE.get(0).signInName(), PASSWORD);
        PEOPLE.stream().skip(1).forEach(somebody -> join(story, somebody, somebody.signInName(), null));
        setUp.sharePassword(first);
        OTHERS.forEach(somebody -> join(story, somebody, null, null));
    }

    private Long join(Story story, Somebody somebody, String signInName, String password) {
        boolean council = somebody.role() != Role.INDEPENDENT_PERSON;
        Long id = people.add(
                new NewPerson(signInName, somebody.name(), somebody.postTitle(), password, null, council, false, true));
        if (somebody.homes().isEmpty()) {
            LocalDate until = somebody.role() == Role.AUDITOR ? AUDITED_UNTIL : null;
            assignments.assign(new NewAssignment(id, somebody.role(), null, SINCE, until));
        }
        for (String slug : somebody.homes()) {
            long home = story.home(slug);
            if (somebody.role() == Role.INDEPENDENT_PERSON) {
                assignments.declare(new Declare(null, id, home, Declaration.clear()));
            }
            assignments.assign(new NewAssignment(id, somebody.role(), home, SINCE, null));
        }
        story.joined(
                somebody.signInName(), id, somebody.name(), somebody.postTitle(), somebody.role(), somebody.homes());
        return id;
    }

    private record Somebody(String signInName, String name, String postTitle, Role role, Set<String> homes) {}
}
