package uk.homes.shared;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** A file as somebody gives it to be kept. What it is, its content says, not its name. */
public record GivenFile(String name, byte[] content) {

    /** How many bytes one file may have. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final int LONGEST_NAME = 100;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /** Whether there is anything in it. */
    public boolean given() {
        return content != null && content.length > 0;
    }

    /** Refuses at this field what is too large or is neither a PDF nor a picture; nothing given passes. */
    public Words check(Words words, String field) {
        return words.refuse(
                        given() && content.length > LARGEST,
                        Refusal.at(field, "shared.file.large", LARGEST / 1024 / 1024))
                .refuse(given() && mediaType().isEmpty(), Refusal.at(field, "shared.file.type"));
    }

    /** Refuses at this field when there is no file, or one that {@link #check} refuses. */
    public static Words needed(GivenFile file, Words words, String field) {
        boolean given = file != null && file.given();
        return given ? file.check(words, field) : words.refuse(true, Refusal.at(field, "shared.file.needed"));
    }

    /** PDF, PNG or JPEG; empty when it is none of them. */
    public Optional<String> mediaType() {
        if (starts(PDF)) {
            return Optional.of("application/pdf");
        }
        if (starts(PNG)) {
            return Optional.of("image/png");
        }
        return starts(JPEG) ? Optional.of("image/jpeg") : Optional.empty();
    }

    /**
     * A name that is safe to offer again: its last part, without anything that is not a letter, a digit, dot or dash, and
     * with the ending of its content.
     */
    public String safeName() {
        String last = name == null ? "" : name.replaceAll(".*[/\\\\]", "").replaceAll("[^\\p{L}\\p{N}. _-]", "_");
        String stem = last.replaceAll("\\.[^.]*$", "").strip();
        String type = mediaType().orElseThrow();
        String ending = type.substring(type.indexOf('/') + 1).replace("jpeg", "jpg");
        String kept = stem.isEmpty() ? "file" : stem.substring(0, Math.min(stem.length(), LONGEST_NAME));
        return kept + "." + ending;
    }

    /** The content as a statement takes it. */
    public String base64() {
        return Base64.getEncoder().encodeToString(content);
    }

    private boolean starts(byte[] mark) {
        return given() && content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }
}
