package uk.homes.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import uk.homes.shared.KeptFile;
import uk.homes.shared.NotFound;

/** A kept file, always to be saved and never shown in place: what is in it, nobody here has checked. */
public final class Attachment {

    private Attachment() {}

    /** Sends what this reads, or "not found". */
    public static void send(HttpServletResponse response, Supplier<KeptFile> reads) throws IOException {
        KeptFile file;
        try {
            file = reads.get();
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(file.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }
}
