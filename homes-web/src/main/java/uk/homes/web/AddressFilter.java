package uk.homes.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Turns crooked addresses away before anything reads them: broken percent signs, bytes that are no UTF-8, the byte
 * zero,
 * which PostgreSQL cannot keep. Pages have no file ending, and the parts they are built from are nobody's page.
 */
public class AddressFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Pattern SERVED = Pattern.compile("/resources/.+\\.(css|js|svg|woff2|txt)");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isReadable(request.getRequestURI()) || !isReadable(request.getQueryString())) {
            response.sendError(400);
        } else if (isBuildingPart(request.getServletPath())) {
            response.sendError(404);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether the percent signs spell text. */
    static boolean isReadable(String encoded) {
        if (encoded == null) {
            return true;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < encoded.length(); i++) {
            int value = encoded.charAt(i);
            if (value == '%') {
                value = i + 2 < encoded.length() ? hex(encoded.charAt(i + 1), encoded.charAt(i + 2)) : -1;
                i += 2;
            }
            if (value <= 0 || value > 255) {
                return false;
            }
            bytes.write(value);
        }
        return isUtf8(bytes.toByteArray());
    }

    /** Whether the path is a page's source or a composite, not something a browser asks for. */
    static boolean isBuildingPart(String path) {
        if (path.startsWith("/resources/")) {
            return !SERVED.matcher(path).matches();
        }
        return path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/") && !path.equals("/index.xhtml");
    }

    private static int hex(char first, char second) {
        int high = Character.digit(first, 16);
        int low = Character.digit(second, 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException broken) {
            return false;
        }
    }
}
