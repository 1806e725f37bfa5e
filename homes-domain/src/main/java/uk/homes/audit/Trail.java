package uk.homes.audit;

import jakarta.enterprise.context.RequestScoped;

/** What the use case now running is about. A service notes it; the guard at the door writes it down. */
@RequestScoped
public class Trail {

    private Long homeId;
    private Long childId;
    private String subject;
    private String purpose;
    private boolean nothing;

    /** Notes the record: {@code subject} as {@code room.table/id}. */
    public void about(Long home, String record, Object id) {
        homeId = home;
        subject = record + "/" + id;
    }

    /** Notes that the record is a child's; every reading of it is written down. */
    public void child(Long id) {
        childId = id;
    }

    /** Notes why a child's record is read, in the reader's words. */
    public void purpose(String words) {
        purpose = words;
    }

    /** Notes that there was nothing to do: what looks again every hour leaves no line unless it found something. */
    public void nothingDone() {
        nothing = true;
    }

    /** Whether there was nothing to do. */
    public boolean isNothing() {
        return nothing;
    }

    /** Forgets, so that one request may run several use cases. */
    public void clear() {
        homeId = null;
        childId = null;
        subject = null;
        purpose = null;
        nothing = false;
    }

    Long homeId() {
        return homeId;
    }

    Long childId() {
        return childId;
    }

    String subject() {
        return subject;
    }

    String purpose() {
        return purpose;
    }
}
