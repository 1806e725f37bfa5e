package uk.homes.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Passwords as PBKDF2 with HMAC-SHA-512; the stored text carries its own parameters, so they can be raised later. */
final class PasswordHash {

    private static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int KEY_BITS = 512;
    private static final String SCHEME = "pbkdf2-sha512";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Compared against when there is no such person, so that the answer takes as long as a wrong password. */
    private static final String NOBODY = of("nobody has this password");

    private PasswordHash() {}

    static String of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return String.join(
                "$", SCHEME, String.valueOf(ITERATIONS), text(salt), text(derive(password, salt, ITERATIONS)));
    }

    static boolean matches(String password, String stored) {
        String[] parts = (stored == null ? NOBODY : stored).split("\\$");
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        byte[] given = derive(password, Base64.getDecoder().decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(expected, given) && stored != null;
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, KEY_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot hash passwords", e);
        } finally {
            spec.clearPassword();
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
