package uk.homes.reminders;

/** Who carries letters: the mail server of the council, or in tests one that only listens. */
@FunctionalInterface
public interface Post {

    /**
     * Hands a letter over.
     *
     * @throws NotPosted when it was not taken, so that it may be tried again
     */
    void send(Letter letter);

    /** The carrier did not take a letter. */
    class NotPosted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public NotPosted(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
