package uk.homes.reports;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files that every computer and every mail system takes. */
final class FileNames {
    private FileNames() {}

    static String of(String... parts) {
        String plain = Normalizer.normalize(String.join("-", parts), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return plain.replaceAll("^-|-$", "") + ".pdf";
    }
}
