package uk.homes.web.demonstration;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import uk.homes.reg44.Section;

/** What the invented independent person wrote, month by month. Children are in it by code. */
final class VisitTexts {

    private static final Map<Section, List<String>> WORDS = Map.of(
            Section.CHILDREN,
            List.of(
                    "{0} met me at the door and showed me round before anyone else could. We talked for half an hour over toast. “It’s loud but it’s good loud.”",
                    "{0} was getting ready for school when I came. I saw a calm morning: breakfast at the table, a joke about odd socks, out of the door on time.",
                    "I spent an hour in the kitchen with {0}. Staff left us alone when I asked. {0} knew who I was and what I do with what I hear.",
                    "{0} did not want to talk today and said so. I was told where to find the biscuits all the same. Staff respected the no without fuss.",
                    "{0} showed me the wall where the week’s choices are written. Two of three had been kept; the third was put off because of rain, and {0} knew why.",
                    "{0} told me about the football trial and about missing an older sister. Both are in the plan, and a visit to her is arranged."),
            Section.ENVIRONMENT,
            List.of(
                    "Clean, warm and lived in. Children’s pictures hang in the hall. The bathroom lock that stuck last time has been put right.",
                    "The garden is in use: a den, a goal with a torn net, tomatoes. Indoors the second landing needs paint where a shelf came down.",
                    "Every room that I saw was homely. The office window gives onto the children’s seating, so a paper left on the desk can be read from there.",
                    "Bedrooms are the children’s own. One radiator was cold; the repair was ordered in my presence.",
                    "The house smelled of baking. The back step is worn and slippery when wet."),
            Section.PROTECTION,
            List.of(
                    "I read six weeks of the log and every incident in it. Each was written the same day and had the manager’s words beside it.",
                    "There were two incidents. Staff gave time and space first. The child’s own account stands in both records.",
                    "No missing episode since my last visit. Staff could tell me, without looking, what they would do first.",
                    "One child was away for two hours. Police and placing authority were told at once, and somebody from outside the home talked with the child the next day.",
                    "I asked two workers about allegations. Both knew the steps and the telephone number."),
            Section.STAFFING,
            List.of(
                    "The rota worked matches the rota planned. One agency shift in the month, by somebody the children know.",
                    "Two new workers are in induction. Their checks were complete before their first shift.",
                    "Supervision took place for everybody but one, who had been ill. A new date was set.",
                    "The evening is thin: on five of fourteen evenings one adult was alone with the children after 21:00."),
            Section.GOOD_PRACTICE,
            List.of(
                    "The way staff say goodnight: unhurried, and never by shouting up the stairs.",
                    "Each child chose the words for the notice about complaints.",
                    "The manager reads the log aloud to a child who asked to hear it, once a week.",
                    "Cooking together on Sundays. Everybody eats what came out, burnt or not."));

    private static final List<String> SAFE = List.of(
            "The children say whom they trust and have used it. Incidents are written the same day. I found nothing left without an answer.",
            "Risks are known, written down and talked about with the children. Staff act early and tell the right people.",
            "What I read matches what the children told me. The manager follows each concern to its end.");

    private static final List<String> WELL = List.of(
            "Days are warm and well planned, and the children’s own choices shape them.",
            "The home knows each child and it shows in small things: food, music, who says goodnight.",
            "Days are good. Evenings are not always: there are too few adults when a child cannot sleep.");

    private VisitTexts() {}

    /** What was written in a part in a month; nothing in a month in which the visitor left it out. */
    static String of(Section section, YearMonth month, String child) {
        List<String> pool = WORDS.get(section);
        return pool == null
                ? null
                : pool.get(place(month, section.ordinal(), pool.size())).replace("{0}", child);
    }

    static String safe(YearMonth month) {
        return SAFE.get(place(month, 0, SAFE.size()));
    }

    /** The reasons for the second opinion; the last of them goes with "not fully". */
    static String wellBeing(YearMonth month, boolean fully) {
        return fully ? WELL.get(place(month, 1, WELL.size() - 1)) : WELL.get(WELL.size() - 1);
    }

    static Iterable<Section> sections() {
        return WORDS.keySet();
    }

    private static int place(YearMonth month, int turn, int size) {
        return (month.getYear() * 12 + month.getMonthValue() + turn) % size;
    }
}
