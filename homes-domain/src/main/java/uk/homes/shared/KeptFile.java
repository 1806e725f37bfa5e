package uk.homes.shared;

/** A file as it is given out again. */
public record KeptFile(String fileName, String mediaType, byte[] content) {}
