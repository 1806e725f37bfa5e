package uk.homes.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.homes.ofsted.Confirm;
import uk.homes.ofsted.ImportRow;
import uk.homes.ofsted.Imports;
import uk.homes.ofsted.NewFile;
import uk.homes.postgres.CannotStart;
import uk.homes.postgres.LocalPostgres;
import uk.homes.postgres.Migrations;
import uk.homes.shared.RuleBroken;
import uk.homes.testing.WithoutServer;
import uk.homes.web.Texts;

/** {@code mvn -Pofsted}: one of Ofsted's yearly files, seen and then taken in, as the page does it, without a server. */
public final class ImportOfsted {

    private static final Logger QUIET = Logger.getLogger("org");

    private final Settings settings;
    private final Path file;
    private final Integer year;
    private final boolean apply;

    private ImportOfsted(Settings settings, Path file, Integer year, boolean apply) {
        this.settings = settings;
        this.file = file;
        this.year = year;
        this.apply = apply;
    }

    public static void main(String[] arguments) {
        QUIET.setLevel(Level.WARNING);
        try {
            new ImportOfsted(
                            Settings.of(System.getProperties(), System.getenv()),
                            Path.of(asked("homes.file")
                                    .orElseThrow(() -> new CannotStart("Name the file with -Dhomes.file=…"))),
                            asked("homes.year").map(ImportOfsted::number).orElse(null),
                            asked("homes.apply").map(Boolean::valueOf).orElse(false))
                    .run();
        } catch (CannotStart sentence) {
            say("Nothing was changed. " + sentence.getMessage().replaceFirst("\\.$", "") + ".");
            System.exit(1);
        } catch (RuleBroken refused) {
            say("Nothing was changed.");
            refused.refusals()
                    .forEach(why -> say("  " + Texts.of(why.key(), why.args().toArray()) + "."));
            System.exit(1);
        }
    }

    private static Optional<String> asked(String name) {
        return Optional.ofNullable(System.getProperty(name)).filter(text -> !text.isBlank());
    }

    private static Integer number(String text) {
        if (!text.matches("\\d{4}")) {
            throw new CannotStart("-Dhomes.year=" + text + " is not a year");
        }
        return Integer.valueOf(text);
    }

    private void run() {
        byte[] content = content();
        if (settings.external().isPresent()) {
            Settings.External database = settings.external().get();
            Migrations.check(database.url(), database.user(), database.password());
            bring(content, database.url(), database.user(), database.password());
            return;
        }
        try (LocalPostgres postgres = LocalPostgres.durable(settings.home(), ImportOfsted::say)) {
            Migrations.run(
                    postgres.url(), LocalPostgres.OWNER, postgres.password(LocalPostgres.OWNER), LocalPostgres.APP);
            bring(content, postgres.url(), LocalPostgres.APP, postgres.password(LocalPostgres.APP));
        }
    }

    private byte[] content() {
        try {
            if (Files.size(file) > Imports.LARGEST) {
                throw new CannotStart(Texts.of("ofsted.file.tooLarge", Imports.LARGEST / 1024 / 1024));
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new CannotStart("The file " + file + " cannot be read", unreadable);
        }
    }

    private void bring(byte[] content, String url, String user, String password) {
        try (WithoutServer rooms = WithoutServer.on(url, user, password)) {
            NewFile command = new NewFile(UUID.randomUUID(), file.getFileName().toString(), content, year);
            long id = rooms.asInstallation(Imports.class, imports -> imports.preview(command));
            ImportRow seen = rooms.asInstallation(
                    Imports.class, imports -> imports.waiting().orElseThrow());
            tell(seen);
            rooms.asInstallation(Imports.class, imports -> imports.unread(id))
                    .forEach(row -> say("  row " + row.row() + ": "
                            + Texts.of(row.reason(), row.words() == null ? "" : row.words())));
            if (apply) {
                rooms.asInstallation(Imports.class, imports -> imports.apply(new Confirm(UUID.randomUUID(), id)));
                say("Taken into the records.");
            } else {
                rooms.asInstallation(Imports.class, imports -> {
                    imports.drop(id);
                    return id;
                });
                say("Nothing was changed. Take it in with -Dhomes.apply=true.");
            }
        }
    }

    private static void tell(ImportRow seen) {
        say(seen.fileName() + " is as at 31 March " + seen.year() + ": " + seen.rowsNew() + " new rows, "
                + seen.rowsChanged() + " changed, " + seen.rowsUnchanged() + " as in the records, "
                + seen.rowsUnread() + " that cannot be read.");
        if (seen.lacks() > 0) {
            say(Texts.of("ofsted.import.lacks", seen.lacks()));
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
