package uk.homes.web.demonstration;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import uk.homes.reg44.Priority;
import uk.homes.reg44.Provision;

/** What was recommended in which home and month, and what became of it. */
final class VisitPlot {

    /** What becomes of a recommendation. */
    enum Fate {
        VERIFIED,
        REOPENED,
        DONE,
        IN_PROGRESS,
        ACCEPTED,
        PARTLY,
        REFUSED,
        SILENT,
        REPEATED
    }

    /** A recommendation in the story. */
    record Plot(
            String home,
            YearMonth month,
            Provision provision,
            Priority priority,
            Fate fate,
            String text,
            String answer) {}

    // Home, month, regulation, priority, what became of it, what was recommended, what the home answered or did.
    private static final List<Plot> PLOTS = List.of(
                    "pegasus|2020-08|REG_7|HIGH|VERIFIED|Let the first child choose the colours and the name plate of the bedroom|Chosen and painted together on a Saturday.",
                    "pegasus|2020-09|REG_25|HIGH|VERIFIED|Hold the first fire drill at night|Held at 05:40; out in three minutes. The record is signed.",
                    "pegasus|2020-11|REG_13|MEDIUM|VERIFIED|Write beside each incident what was learned from it|A line for learning is in the record since December.",
                    "pegasus|2020-12|REG_8|MEDIUM|VERIFIED|Agree with the school what happens on a morning without sleep|Agreed with the designated teacher; a copy is in the plan.",
                    "pegasus|2021-02|REG_33|MEDIUM|VERIFIED|Bring supervision of new workers back to once a month|All held in March; the dates for April are set.",
                    "pegasus|2021-03|REG_6|LOW|PARTLY|Show the statement of purpose to children in words of their own|A leaflet yes. A film, which you also suggest, would show faces.",
                    "pegasus|2021-04|REG_22|LOW|REFUSED|Put a telephone for children on the landing|The children asked us not to: they want to talk in their rooms and have cordless handsets.",
                    "pegasus|2021-05|REG_23|HIGH|VERIFIED|Have a second person sign each change of a medicine sheet|In force since 1 June; every sheet since has two names.",
                    "pegasus|2021-06|REG_14|MEDIUM|VERIFIED|Say goodbye in the child’s own way when somebody moves to foster carers|A book of photographs and a supper that the child chose.",
                    "pegasus|2021-07|REG_35|MEDIUM|REOPENED|Write down why a consequence was chosen|A field was added to the record.",
                    "pegasus|2021-08|REG_7|HIGH|REPEATED|Show children how to complain, in a form they choose|The leaflet is in each room.",
                    "pegasus|2021-09|REG_7|HIGH|DONE|Show children how to complain, in a form they choose|Both children made a poster. It hangs by the kitchen.",
                    "pegasus|2021-10|REG_12|LOW|IN_PROGRESS|Repair the fence behind the garden|The work is ordered for 6 December.",
                    "pegasus|2021-10|REG_31|HIGH|SILENT|Have two adults in the house every evening until both children sleep|",
                    "pegasus|2021-10|REG_10|MEDIUM|ACCEPTED|Ask the school nurse to talk with the team about sleep|She comes on 2 December.",
                    "beech-tree|2021-04|REG_14|HIGH|VERIFIED|Write the plan for the first hundred days with the young person, not for|Written together in May.",
                    "beech-tree|2021-05|REG_31|HIGH|VERIFIED|Keep to three known adults in each week|The rota since June shows three names a week.",
                    "beech-tree|2021-06|REG_36|MEDIUM|VERIFIED|Offer the young person a look at their own record each month|Offered and taken up twice.",
                    "beech-tree|2021-07|REG_10|MEDIUM|DONE|Make the waiting time at the hospital known to the placing authority in writing|The letter went on 9 September and was answered.",
                    "beech-tree|2021-09|REG_5|HIGH|SILENT|Challenge the delay of the adult services’ assessment in writing|",
                    "beech-tree|2021-11|REG_14|HIGH|SILENT|Begin the visits to the new flat before Christmas|",
                    "liberty-house|2020-10|REG_25|MEDIUM|VERIFIED|Practise leaving the building with children who use wheelchairs|Practised twice; the second time took four minutes.",
                    "liberty-house|2021-01|REG_23|HIGH|VERIFIED|Count medicines with the parent at the door when a stay begins|Done at each stay since February, with both signatures.",
                    "liberty-house|2021-05|REG_9|LOW|VERIFIED|Ask children before the stay what they want to do|A picture card goes out with each confirmation.",
                    "liberty-house|2021-07|REG_7|MEDIUM|PARTLY|Have a children’s meeting on each weekend of stays|Every second weekend. On the others the children leave on Saturday.",
                    "liberty-house|2021-10|REG_13|LOW|ACCEPTED|Write the monthly summary for the responsible individual in one page|From the December summary on.")
            .stream()
            .map(VisitPlot::read)
            .toList();

    private VisitPlot() {}

    /** What is recommended in a home in a month. */
    static List<Plot> in(String home, YearMonth month) {
        return PLOTS.stream()
                .filter(plot -> plot.home().equals(home) && plot.month().equals(month))
                .toList();
    }

    /** The story of a recommendation, by its words, in the month that made it. */
    static Optional<Plot> of(String home, YearMonth month, String text) {
        return in(home, month).stream().filter(plot -> plot.text().equals(text)).findFirst();
    }

    private static Plot read(String line) {
        String[] part = line.split("\\|", -1);
        return new Plot(
                part[0],
                YearMonth.parse(part[1]),
                Provision.valueOf(part[2]),
                Priority.valueOf(part[3]),
                Fate.valueOf(part[4]),
                part[5],
                part[6]);
    }
}
