package uk.homes.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;

/** Signs what a council's directory says about a person, with its own key or, as a lie, with another. */
final class IdTokens {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair own = pair();
    private final KeyPair other = pair();

    /** The key by which others can check. */
    String keys() {
        RSAPublicKey key = (RSAPublicKey) own.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"1\",\"n\":\""
                + BASE64.encodeToString(key.getModulus().toByteArray()) + "\",\"e\":\""
                + BASE64.encodeToString(key.getPublicExponent().toByteArray()) + "\"}]}";
    }

    String token(String claims, CouncilDirectory.Lie lie) {
        if (lie == CouncilDirectory.Lie.NOT_SIGNED) {
            return encoded("{\"alg\":\"none\"}") + "." + encoded(claims) + ".";
        }
        String words = encoded("{\"alg\":\"RS256\",\"kid\":\"1\"}") + "." + encoded(claims);
        return words + "." + signature(words, lie == CouncilDirectory.Lie.WRONG_KEY ? other : own);
    }

    private static String signature(String words, KeyPair pair) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair.getPrivate());
            signature.update(words.getBytes(StandardCharsets.US_ASCII));
            return BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
