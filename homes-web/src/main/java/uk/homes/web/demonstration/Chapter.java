package uk.homes.web.demonstration;

/** One room's part of the demonstration, told through the services that people use. */
public interface Chapter {

    /** Lower is told first: the estate before registrations, these before children, these before the log. */
    int order();

    /** Tells it. */
    void tell(Story story);
}
