package uk.homes.shared;

/** Somebody else saved this record after it was opened here. The page shows both texts and lets the person choose. */
public class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile(String what, Object id) {
        super(what + " " + id, null, false, false);
    }

    /**
     * Refuses when the version that a person opened is no longer the version that is stored.
     *
     * @param opened the version shown on the page, {@code null} when the page did not say
     * @param stored the version in the database
     */
    public static void unless(Integer opened, int stored, String what, Object id) {
        if (opened == null || opened != stored) {
            throw new ChangedMeanwhile(what, id);
        }
    }
}
