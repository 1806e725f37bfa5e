package uk.homes.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import uk.homes.ofsted.Confirm;
import uk.homes.ofsted.Imports;
import uk.homes.ofsted.NewFile;

/** Ofsted's file of 2020 as it was published, so that the homes can be seen beside all others in England. */
@Dependent
public class OfstedChapter implements Chapter {

    private static final String FILE = "provider_at_march_2020.csv";
    private static final LocalDateTime BROUGHT = LocalDateTime.of(2021, 11, 15, 10, 20);

    @Inject
    Imports imports;

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void tell(Story story) {
        byte[] content = published();
        long id = story.as(
                "head.of.service", BROUGHT, () -> imports.preview(new NewFile(UUID.randomUUID(), FILE, content, null)));
        story.does("head.of.service", BROUGHT.plusMinutes(4), () -> imports.apply(new Confirm(UUID.randomUUID(), id)));
    }

    private static byte[] published() {
        try (InputStream in =
                new GZIPInputStream(Objects.requireNonNull(OfstedChapter.class.getResourceAsStream(FILE + ".gz")))) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
