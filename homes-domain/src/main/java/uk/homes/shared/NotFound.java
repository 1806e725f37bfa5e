package uk.homes.shared;

/** There is no such record for this person. A record of another home looks the same as one that does not exist. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String what, Object id) {
        super(what + " " + id, null, false, false);
    }
}
