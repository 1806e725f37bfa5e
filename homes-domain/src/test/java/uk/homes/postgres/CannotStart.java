package uk.homes.postgres;

/** Why something cannot start, in one sentence for the person at the keyboard, saying what to do about it. */
public class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** Names the usual reasons why files cannot be written: a full disk or a folder that is somebody else's. */
    public static CannotStart writing(Object folder, Throwable cause) {
        return new CannotStart(reason(folder, String.valueOf(cause)), cause);
    }

    static String reason(Object folder, String output) {
        if (output.contains("No space left") || output.contains("Disk quota exceeded")) {
            return "The disk that holds " + folder + " is full: free some space, or name another folder with"
                    + " -Dhomes.home=…";
        }
        if (output.contains("AccessDenied") || output.contains("Permission denied") || output.contains("Read-only")) {
            return folder + " cannot be written by this user: change its owner, or name another folder with"
                    + " -Dhomes.home=…";
        }
        return folder + " could not be used: " + output.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
