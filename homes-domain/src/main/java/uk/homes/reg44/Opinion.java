package uk.homes.reg44;

/** The answer to one of the two questions, with reasons. */
public record Opinion(Question question, Says answer, String reasons) {

    /** The independent person's opinion: yes, no, or not fully, always with reasons. */
    public enum Says {
        YES,
        NOT_FULLY,
        NO
    }
}
