package uk.homes.reg44;

/** The file of a piece of evidence. */
public record EvidenceFile(String fileName, String mediaType, byte[] content) {}
