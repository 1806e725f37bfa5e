package uk.homes.drafts;

/** Another tab or device has kept newer words of the same form. Both are offered; none is lost. */
public class NewerDraft extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient DraftRow newer;

    public NewerDraft(DraftRow newer) {
        super("newer words are kept", null, false, false);
        this.newer = newer;
    }

    /** The words that are kept. */
    public DraftRow newer() {
        return newer;
    }
}
