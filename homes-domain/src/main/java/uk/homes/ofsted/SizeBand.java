package uk.homes.ofsted;

/** Homes of about the same size, by registered places. */
public enum SizeBand {
    ONE_TWO(1, 2),
    THREE_FOUR(3, 4),
    FIVE_SIX(5, 6),
    SEVEN_MORE(7, 9999);

    private final int least;
    private final int most;

    SizeBand(int least, int most) {
        this.least = least;
        this.most = most;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }
}
