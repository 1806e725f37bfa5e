package uk.homes.web.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.homes.programme.Board;
import uk.homes.programme.MilestoneRow;
import uk.homes.shared.PartialDate;
import uk.homes.web.Texts;

/**
 * The steps of one objective, drawn under its track and said in words. Marks that would touch stand one below the other.
 *
 * @param height of the drawing, 0 when no step has a date
 * @param sum how many are reached and which is next
 * @param words each step in a sentence, for those who hear the page
 */
public record StepsView(int height, List<Mark> marks, String sum, List<String> words) {

    private static final int LANE = 20;

    // Room beside a mark for its number, or for its number and the word "late", as wide as a telephone needs it.
    private static final double NUMBER = 5.5;
    private static final double NUMBER_AND_WORD = 17;

    /** How a step stands on a day. */
    private enum State {
        REACHED("is-good"),
        LATE("is-late"),
        PLANNED("is-none");

        private final String look;

        State(String look) {
            this.look = look;
        }

        static State of(MilestoneRow step, LocalDate on) {
            if (step.done() != null) {
                return REACHED;
            }
            return step.current() != null && step.current().latest().isBefore(on) ? LATE : PLANNED;
        }
    }

    /** A step on the timeline, as wide as its date is vague; its number stands beside it. */
    public record Mark(
            String at, String width, int y, String look, String label, String labelAt, int labelBy, String anchor) {

        /** The line on which the number stands. */
        public int labelY() {
            return y + 13;
        }
    }

    static StepsView of(List<MilestoneRow> steps, Timeline timeline, LocalDate on) {
        List<MilestoneRow> drawn = steps.stream()
                .filter(step -> date(step) != null)
                .sorted(Comparator.comparing(step -> date(step).earliest()))
                .toList();
        List<Double> lanes = new ArrayList<>();
        List<Mark> marks = drawn.stream()
                .map(step -> mark(step, State.of(step, on), timeline, lanes))
                .toList();
        return new StepsView(
                lanes.size() * LANE,
                marks,
                sum(steps),
                steps.stream().map(step -> said(step, State.of(step, on))).toList());
    }

    /** The kinds of steps of a board with the numbers by which the marks name them. */
    static List<String> numbers(Board board) {
        return board.steps().values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(MilestoneRow::kind))
                .map(step -> Texts.of("programme.steps.number", number(step), name(step)))
                .distinct()
                .toList();
    }

    private static int number(MilestoneRow step) {
        return step.kind().ordinal() + 1;
    }

    private static String name(MilestoneRow step) {
        return Texts.of("programme.milestone." + step.kind());
    }

    private static PartialDate date(MilestoneRow step) {
        return step.done() == null ? step.current() : step.done();
    }

    private static Mark mark(MilestoneRow step, State state, Timeline timeline, List<Double> lanes) {
        double from = timeline.from(date(step));
        double to = timeline.to(date(step));
        double room = state == State.LATE ? NUMBER_AND_WORD : NUMBER;
        boolean before = to + room > 100;
        int lane = lane(lanes, before ? from - room : from, before ? to : to + room);
        String label =
                state == State.LATE ? Texts.of("programme.steps.lateMark", number(step)) : String.valueOf(number(step));
        return new Mark(
                Timeline.percent(from),
                Timeline.percent(to - from),
                lane * LANE,
                state.look,
                label,
                Timeline.percent(before ? from : to),
                before ? -4 : 4,
                before ? "end" : "start");
    }

    // The first lane that is free where the mark begins; a new one when there is none.
    private static int lane(List<Double> lanes, double from, double to) {
        for (int lane = 0; lane < lanes.size(); lane++) {
            if (lanes.get(lane) <= from) {
                lanes.set(lane, to);
                return lane;
            }
        }
        lanes.add(to);
        return lanes.size() - 1;
    }

    private static String sum(List<MilestoneRow> steps) {
        if (steps.isEmpty()) {
            return Texts.of("programme.objective.noSteps");
        }
        long reached = steps.stream().filter(step -> step.done() != null).count();
        String sum = Texts.of("programme.steps.sum", reached, steps.size());
        return steps.stream()
                .filter(step -> step.done() == null)
                .min(Comparator.comparing(MilestoneRow::current, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(next -> sum + " " + next(next))
                .orElse(sum);
    }

    private static String next(MilestoneRow step) {
        return step.current() == null
                ? Texts.of("programme.steps.nextUndated", name(step))
                : Texts.of("programme.steps.next", name(step), step.current().words());
    }

    private static String said(MilestoneRow step, State state) {
        if (date(step) == null) {
            return Texts.of("programme.steps.undated", name(step));
        }
        String slip = state == State.REACHED ? "" : Wording.slip(step.slip());
        String words = slip.isEmpty() ? date(step).words() : date(step).words() + ", " + slip;
        return Texts.of("programme.steps." + state, name(step), words);
    }
}
