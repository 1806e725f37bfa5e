package uk.homes.estate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A home's word in addresses: small letters, digits and single dashes. */
final class Slug {

    /** As much as anybody wants to read in an address. */
    static final int LONGEST = 60;

    private static final Pattern FITS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    /** The word made of a name: "St Anne’s House" becomes {@code st-annes-house}. */
    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST).replaceAll("-+$", "") : plain;
    }

    /** Whether a word can stand in an address. */
    static boolean fits(String slug) {
        return slug.length() <= LONGEST && FITS.matcher(slug).matches();
    }
}
