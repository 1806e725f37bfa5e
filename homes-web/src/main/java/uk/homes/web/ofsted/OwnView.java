package uk.homes.web.ofsted;

/** One of our homes in the words of a file. */
public record OwnView(
        String name,
        String urn,
        String places,
        String status,
        String inspected,
        String overall,
        String helped,
        String leaders) {}
