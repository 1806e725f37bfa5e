package uk.homes.web.ofsted;

import uk.homes.ofsted.PeerGroup;

/**
 * A group of homes in one year's file.
 *
 * @param words who they are, in words
 * @param judged how many have been judged; shares are of these
 */
public record GroupView(
        PeerGroup group,
        String words,
        int homes,
        int outstanding,
        int good,
        int requiresImprovement,
        int inadequate,
        int notYet,
        int judged) {

    /** The same figures under the year they are of. */
    GroupView in(int year) {
        return new GroupView(
                group, String.valueOf(year), homes, outstanding, good, requiresImprovement, inadequate, notYet, judged);
    }

    /** What share of the judged homes is good or outstanding, in words; a dash where none was judged. */
    public String goodOrBetter() {
        return judged == 0 ? "–" : Math.round(100.0 * (good + outstanding) / judged) + " %";
    }
}
