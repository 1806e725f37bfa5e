package uk.homes.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Which edition of style sheets and scripts this is. It is computed from what they say and stands in their addresses, so
 * a browser may keep them for a year and still gets the next edition at once.
 */
@ApplicationScoped
public class Edition {

    private static final List<String> SET = List.of(
            "tokens.css",
            "components.css",
            "icons.svg",
            "icon.svg",
            "look.js",
            "drafts.js",
            "copies.js",
            "draft-form.js",
            "other-text.js",
            "sign-in-again.js",
            "this-tab.js");

    @Inject
    private ServletContext application;

    private String edition;

    @PostConstruct
    void read() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : SET) {
                try (InputStream content = application.getResourceAsStream("/resources/homes/" + file)) {
                    digest.update(content.readAllBytes());
                }
            }
            edition = HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Twelve characters, the same as long as nothing in the set changes. */
    public String current() {
        return edition;
    }
}
