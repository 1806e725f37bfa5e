package uk.homes.testing;

/** The sizes at which every page must work. */
public enum Viewport {
    /** The narrowest window at which nothing may be cut off or need scrolling sideways. */
    NARROW(320, 640),
    /** A telephone in one hand. */
    PHONE(390, 844),
    /** A desk at 200 % zoom. */
    ZOOMED(640, 450),
    /** A desk in the home's office. */
    DESK(1280, 900);

    private final int width;
    private final int height;

    Viewport(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Whether a picture of every page is kept at this size. */
    boolean isPictured() {
        return this == PHONE || this == DESK;
    }
}
