package uk.homes.audit;

/** What is wrong with the chain: the link, the row it seals, and what happened to it. */
public record Finding(Long link, String source, Long sourceId, String what) {}
