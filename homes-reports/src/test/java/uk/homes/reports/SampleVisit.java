package uk.homes.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import uk.homes.reports.VisitReport.Opinion;
import uk.homes.reports.VisitReport.OwnWords;
import uk.homes.reports.VisitReport.Previous;
import uk.homes.reports.VisitReport.Recommendation;
import uk.homes.reports.VisitReport.Sampled;
import uk.homes.reports.VisitReport.Section;
import uk.homes.reports.VisitReport.Seen;

/** A visit to Pegasus in October 2021 as an independent person might report it. Everybody in it is invented. */
final class SampleVisit {
    /** As the record keeps it: over the version's words, whatever the paper's form. */
    static final ContentHash LOCKED = new ContentHash("5ea1".repeat(16));

    private static final String DAILY_LIFE =
            """
            I spent an hour with PE-03 and PE-04 while they cooked. Staff left us alone when I asked. PE-04 showed me \
            the wall where each child’s choices for the week are written; hers had been kept.

            PE-03 would like to be asked before his room is aired. The manager put this right during my visit.""";
    private static final String PROTECTION =
            """
            I read six weeks of the daily log, both incident records and the one record of a consequence since my last \
            visit. Each was signed within a day. The key worker, Jana Horváthová, rings the family of PE-04 the same \
            evening when something happens.

            The fence behind the garden has two loose panels. The alarm was tested weekly and a drill held on \
            3 October with both children; all were out in two minutes and ten seconds.""";

    private SampleVisit() {}

    static VisitReport report() {
        return report(DAILY_LIFE);
    }

    static VisitReport report(String dailyLife) {
        return new VisitReport(
                "Pegasus",
                "2599913",
                YearMonth.of(2021, 10),
                LocalDate.of(2021, 10, 14),
                LocalTime.of(10, 10),
                LocalTime.of(13, 25),
                true,
                "Ruth Adeyemi",
                1,
                Instant.parse("2021-10-20T15:42:00Z"),
                "Ruth Adeyemi",
                seen(),
                previous(),
                sections(dailyLife),
                sampled(),
                new Opinion(
                        VisitReport.Answer.YES,
                        "Both children say whom they trust and have used it. Incidents are written the same day. I read"
                                + " six weeks of the log and found nothing left without an answer."),
                new Opinion(
                        VisitReport.Answer.NOT_FULLY,
                        "Days are warm and well planned. Evenings are not: on five of fourteen evenings one adult was"
                                + " alone with both children after 21:00."),
                "I have no financial interest in this home. I do not work for the council and take no part in the care"
                        + " plan of any child who lives here. Nothing has changed since my declaration of 4 January"
                        + " 2021.",
                recommendations());
    }

    /** A visitor who writes the same endless text into every field of the report. */
    static VisitReport endless(String words) {
        VisitReport usual = report(words);
        var opinion = new Opinion(VisitReport.Answer.NO, words);
        LocalDate by = LocalDate.of(2021, 11, 5);
        return new VisitReport(
                usual.home(),
                usual.urn(),
                usual.month(),
                usual.date(),
                usual.from(),
                usual.to(),
                usual.announced(),
                usual.visitor(),
                usual.version(),
                usual.submittedAt(),
                usual.submittedBy(),
                List.of(new Seen("PE-03", words, words)),
                List.of(new Previous("Fence", words, by, new Status("Open", Mark.NONE), words, words)),
                usual.sections(),
                List.of(new Sampled("Rota", true, words)),
                opinion,
                opinion,
                words,
                List.of(new Recommendation(1, words, "Regulation 12", "High", by)));
    }

    static AfterVisit after() {
        return new AfterVisit(
                List.of(new AfterVisit.Comment(
                        "The registered manager",
                        LocalDate.of(2021, 10, 25),
                        "Factual accuracy",
                        "Five evenings, not six.")),
                List.of(
                        new AfterVisit.Answer(
                                1,
                                new Status("Home says done", Mark.WAITING),
                                "Accepted. A poster made by both children. 2 November."),
                        new AfterVisit.Answer(
                                2,
                                new Status("Home says done", Mark.WAITING),
                                "Accepted. A field in the record since 25 October."),
                        new AfterVisit.Answer(
                                3, new Status("Being done", Mark.MOVING), "Accepted. Ordered for 6 December."),
                        new AfterVisit.Answer(4, new Status("No answer yet", Mark.NONE), "")),
                List.of(
                        sent("Ofsted", 28),
                        sent("Responsible individual", 28),
                        sent("Registered manager", 28),
                        sent("Placing authority of both children", 29)));
    }

    private static AfterVisit.Sent sent(String to, int day) {
        return new AfterVisit.Sent(to, LocalDate.of(2021, 10, day), "The responsible individual");
    }

    private static List<Seen> seen() {
        return List.of(
                new Seen("PE-03", "In private, an hour, while cooking", "Child agreed"),
                new Seen("PE-04", "In private, an hour, while cooking", "Child agreed"),
                new Seen("Registered manager", "At the home", ""),
                new Seen("Two residential workers", "At the home, one of them alone", ""),
                new Seen("Relative of PE-04", "By telephone", "Child and relative agreed"),
                new Seen("Social worker of PE-03", "Rung twice, no answer", ""));
    }

    private static List<Previous> previous() {
        return List.of(
                new Previous(
                        "Show children how to complain, in a form they choose",
                        "September 2021, regulation 7, high priority, asked twice",
                        LocalDate.of(2021, 10, 5),
                        new Status("Behind schedule", Mark.LATE),
                        "Accepted. The children’s meeting of 9 October will choose the form.",
                        "The meeting was held, nothing was chosen. Repeated as 1."),
                new Previous(
                        "Keep the keys of the medicine cabinet on one person in each shift",
                        "September 2021, regulation 23, high priority",
                        LocalDate.of(2021, 9, 24),
                        new Status("Verified", Mark.GOOD),
                        "Accepted. Done on 17 September, in the handover form.",
                        "Seen in ten handovers of ten."));
    }

    private static List<Section> sections(String dailyLife) {
        return List.of(
                new Section(
                        "Children: views and daily life",
                        "Regulation 7",
                        dailyLife,
                        List.of(new OwnWords("“It’s loud but it’s good loud.”", "PE-04, with her agreement"))),
                new Section("Protection of children", "Regulation 12", PROTECTION, List.of()),
                new Section(
                        "Education",
                        "Regulation 8",
                        "PE-03 was at school on every day of the month. PE-04 starts at college on 1 November; the"
                                + " application was made with her key worker, Łukasz.",
                        List.of()),
                new Section(
                        "Leadership and management",
                        "Regulation 13",
                        "The rota shows two workers from 07:00 to 23:00. The rota actually worked shows one from"
                                + " 21:00 on"
                                + " five evenings. The manager knew of two of them.",
                        List.of()),
                new Section(
                        "Good practice", "", "Both children chose the paint of the hall and painted it.", List.of()));
    }

    private static List<Sampled> sampled() {
        return List.of(
                new Sampled("Daily logs", true, "1 September to 13 October"),
                new Sampled("Incidents and restraints", true, "Two incidents; no restraint"),
                new Sampled("Consequences", true, "One. The reason for choosing it was not written down."),
                new Sampled("Missing from home", true, "None since August"),
                new Sampled("Medication", true, "Six weeks, no gaps"),
                new Sampled("Care plans", false, "The placing authority’s consent for PE-03 is awaited"),
                new Sampled("Rota, planned and worked", true, "Four weeks"),
                new Sampled("Supervision and training", true, "Three workers of eleven"),
                new Sampled("Fire drills and alarm tests", true, ""),
                new Sampled("Complaints", false, "None recorded"));
    }

    private static List<Recommendation> recommendations() {
        LocalDate early = LocalDate.of(2021, 11, 5);
        return List.of(
                new Recommendation(
                        1, "Show children how to complain, in a form they choose.", "Regulation 7", "High", early),
                new Recommendation(
                        2, "Write down why a consequence was chosen.", "Regulations 19 and 35", "Medium", early),
                new Recommendation(
                        3, "Repair the fence behind the garden.", "Regulation 12", "Low", LocalDate.of(2021, 11, 19)),
                new Recommendation(
                        4,
                        "Two staff on every evening until both children sleep.",
                        "Regulation 31",
                        "High",
                        LocalDate.of(2021, 11, 24)));
    }
}
