package uk.homes.access;

/** This person may not do that. The trail has who, what and when. */
public class NotPermitted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotPermitted(String useCase) {
        super(useCase, null, false, false);
    }
}
