package uk.homes.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.homes.access.Assignments;
import uk.homes.access.NewAssignment;
import uk.homes.access.NewPerson;
import uk.homes.access.People;
import uk.homes.access.Role;
import uk.homes.workforce.NewCandidate;
import uk.homes.workforce.NewStaff;
import uk.homes.workforce.Post;
import uk.homes.workforce.Staff;
import uk.homes.workforce.Teams;

/** The four managers and 44 staff whom the campaign found, and those whom Liberty House had before. All are invented. */
@Dependent
public class WorkforceChapter implements Chapter {

    private static final LocalDate PEGASUS_OPENS = LocalDate.of(2020, 6, 1);
    private static final LocalDate BEECH_TREE_OPENS = LocalDate.of(2021, 2, 1);
    private static final LocalDate LATER = LocalDate.of(2021, 7, 5);
    private static final LocalDate LONG_AGO = LocalDate.of(2016, 9, 5);

    private static final List<String> PEGASUS = List.of(
            "Priya Nair|worker.pegasus|WORKER|2020-08-03",
            "Tom Askew|tom.askew|WORKER|2020-08-03",
            "Leanne Firth|leanne.firth|WORKER|2020-08-03",
            "Marcus Oyelaran|marcus.oyelaran|SENIOR_WORKER|2020-07-13",
            "Zdenka Horváthová|zdenka.horvathova|WORKER|2020-10-05",
            "Gwen Tarrant||DEPUTY_MANAGER|2020-07-13",
            "Stuart Pell||SENIOR_WORKER|2020-07-13",
            "Adaeze Whitcombe||WORKER|2020-08-03",
            "Fergus Lyle||WORKER|2020-08-03",
            "Mo Hartnell||WORKER|2020-08-03",
            "Bethan Cray||WORKER|2020-08-17",
            "Luis Hathersage||WORKER|2020-10-05",
            "Karen Ormsby||WORKER|2021-01-11",
            "Dev Pemberton||WORKER|2021-01-11",
            "Sian Tolley||WORKER|2021-05-10",
            "Nathan Brisk||NIGHT_WORKER|2020-08-03",
            "Olive Marchant||NIGHT_WORKER|2020-08-03",
            "Femi Stanhope||NIGHT_WORKER|2020-10-05");

    private static final List<String> BEECH_TREE = List.of(
            "Callum Reyes|worker.beechtree|WORKER|2021-03-22",
            "Heather Quill||DEPUTY_MANAGER|2021-03-01",
            "Joseph Tindall||SENIOR_WORKER|2021-03-01",
            "Yasmin Corder||SENIOR_WORKER|2021-03-01",
            "Rhys Allardyce||WORKER|2021-03-22",
            "Paula Wexford||WORKER|2021-03-22",
            "Hamid Sorrell||WORKER|2021-03-22",
            "Chloe Denholm||WORKER|2021-03-22",
            "Trevor Minns||WORKER|2021-03-22",
            "Anya Colbeck||WORKER|2021-04-12",
            "Kofi Ransome||WORKER|2021-04-12",
            "Jill Stannard||WORKER|2021-05-10",
            "Barry Upwood||NIGHT_WORKER|2021-03-22",
            "Ines Farrow||NIGHT_WORKER|2021-03-22");

    private static final List<String> QUARRY_HOUSE = List.of(
            "Sandra Eames||DEPUTY_MANAGER|2021-07-05",
            "Wilf Garside||WORKER|2021-07-05",
            "Nadia Proctor||WORKER|2021-07-05",
            "Elliot Vane||WORKER|2021-07-19",
            "Maureen Skelton||WORKER|2021-07-19",
            "Tunde Ashworth||NIGHT_WORKER|2021-07-19");

    private static final List<String> PHOENIX = List.of(
            "Colette Byram||DEPUTY_MANAGER|2021-07-05",
            "Graham Nettle||SENIOR_WORKER|2021-07-05",
            "Roza Whitlam||WORKER|2021-07-05",
            "Dominic Sayer||WORKER|2021-07-19",
            "Abi Lockwood||WORKER|2021-07-19",
            "Keith Runnel||NIGHT_WORKER|2021-07-19");

    private static final List<String> LIBERTY_HOUSE = List.of(
            "Mina Solberg|worker.liberty|WORKER|2017-01-09",
            "Frank Dunmore||DEPUTY_MANAGER|2016-09-05",
            "Lorna Keeble||SENIOR_WORKER|2016-09-05",
            "Sunil Barrowby||WORKER|2018-02-12",
            "Edie Thackray||WORKER|2019-06-03",
            "Moses Calder||NIGHT_WORKER|2016-09-05");

    @Inject
    People people;

    @Inject
    Assignments assignments;

    @Inject
    Teams teams;

    @Inject
    Staff staff;

    @Inject
    ChecksScene checks;

    @Inject
    CampaignScene campaigns;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void tell(Story story) {
        manager(story, "manager.quarryhouse", "Hollis Brand", "quarry-house");
        manager(story, "manager.phoenix", "Verity Ashcombe", "phoenix");
        long campaign = campaigns.tell(story);
        story.remember("campaign", campaign);
        pegasus(story, campaign);
        beechTree(story, campaign);
        others(story, campaign);
        liberty(story);
        checks.waiting(story);
    }

    // Appointed, and not registered yet: Ofsted is still deciding on both homes.
    private void manager(Story story, String actsAs, String name, String slug) {
        Long id = people.add(new NewPerson(null, name, "Manager", null, null, true, false, true));
        assignments.assign(new NewAssignment(id, Role.REGISTERED_MANAGER, story.home(slug), LATER, null));
        story.joined(actsAs, id, name, "Manager", Role.REGISTERED_MANAGER, Set.of(slug));
    }

    private void pegasus(Story story, long campaign) {
        Long team = story.as(
                "manager.pegasus",
                PEGASUS_OPENS.atTime(9, 0),
                () -> teams.form("Pegasus team", story.home("pegasus"), PEGASUS_OPENS));
        Crew crew = new Crew("pegasus", "manager.pegasus", team, campaign);
        appoint(story, crew, "Dana Whitlock|manager.pegasus|MANAGER|" + PEGASUS_OPENS);
        PEGASUS.forEach(line -> appoint(story, crew, line));
    }

    private void beechTree(Story story, long campaign) {
        Long team = story.as(
                "manager.beechtree",
                BEECH_TREE_OPENS.atTime(9, 0),
                () -> teams.form("Beech Tree team", story.home("beech-tree"), BEECH_TREE_OPENS));
        Crew crew = new Crew("beech-tree", "manager.beechtree", team, campaign);
        appoint(story, crew, "Owen Marlowe|manager.beechtree|MANAGER|" + BEECH_TREE_OPENS);
        BEECH_TREE.forEach(line -> appoint(story, crew, line));
    }

    private void others(Story story, long campaign) {
        Crew quarry = new Crew("quarry-house", "manager.quarryhouse", null, campaign);
        appoint(story, quarry, "Hollis Brand|manager.quarryhouse|MANAGER|" + LATER);
        QUARRY_HOUSE.forEach(line -> appoint(story, quarry, line));
        Crew phoenix = new Crew("phoenix", "manager.phoenix", null, campaign);
        appoint(story, phoenix, "Verity Ashcombe|manager.phoenix|MANAGER|" + LATER);
        PHOENIX.forEach(line -> appoint(story, phoenix, line));
    }

    private void liberty(Story story) {
        Crew crew = new Crew("liberty-house", "manager.liberty", null, null);
        appoint(story, crew, "Joan Ashdown|manager.liberty|MANAGER|" + LONG_AGO);
        LIBERTY_HOUSE.forEach(line -> appoint(story, crew, line));
    }

    // Checked first. What is found out about a manager the responsible individual records.
    private void appoint(Story story, Crew crew, String line) {
        String[] cells = line.split("\\|");
        LocalDate from = LocalDate.parse(cells[3]);
        Post post = Post.valueOf(cells[2]);
        Long person = cells[1].isEmpty() ? null : story.person(cells[1]);
        long home = story.home(crew.home());
        String recorder = post == Post.MANAGER ? "responsible.individual" : crew.manager();
        NewCandidate candidate = new NewCandidate(null, cells[0], home, post, crew.campaign(), true);
        long id = checks.complete(story, recorder, candidate, from);
        story.does(
                crew.manager(),
                from.atTime(9, 0),
                () -> staff.appoint(new NewStaff(null, id, person, home, crew.team(), post, from)));
        story.remember("staff." + cells[0], id);
    }

    private record Crew(String home, String manager, Long team, Long campaign) {}
}
