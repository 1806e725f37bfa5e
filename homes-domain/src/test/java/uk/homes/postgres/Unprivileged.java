package uk.homes.postgres;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * How PostgreSQL is run by somebody other than root, which it refuses: as the ordinary user who asks, in a user
 * namespace of its own, or as nobody.
 *
 * @param prefix what stands before the command
 * @param owner the numeric user who must own the data
 */
record Unprivileged(List<String> prefix, int owner) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;
    private static final List<Unprivileged> FOR_ROOT = List.of(
            new Unprivileged(List.of("unshare", "-U"), ROOT),
            new Unprivileged(
                    List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--"), NOBODY),
            new Unprivileged(List.of("runuser", "-u", "nobody", "--"), NOBODY));

    static Unprivileged find() {
        int self = user();
        if (self != ROOT) {
            return new Unprivileged(List.of(), self);
        }
        return FOR_ROOT.stream()
                .filter(Unprivileged::works)
                .findFirst()
                .orElseThrow(() -> new CannotStart("PostgreSQL does not run as root, and neither unshare, setpriv nor"
                        + " runuser works here: start as an ordinary user, or set HOMES_DB_URL, HOMES_DB_USER and"
                        + " HOMES_DB_PASSWORD to a PostgreSQL of your own"));
    }

    private boolean works() {
        Commands.Result who = Commands.run(prefix, "id", "-u");
        return who.ok() && !who.output().strip().equals(String.valueOf(ROOT));
    }

    boolean otherUser() {
        return owner == NOBODY;
    }

    boolean reaches(Path folder) {
        return Commands.run(prefix, "test", "-x", folder.toString()).ok();
    }

    /** Gives everything below the folder to the user who runs PostgreSQL; only root can, and only root needs to. */
    void own(Path folder) throws IOException {
        if (user() != ROOT || ownerOf(folder) == owner) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                return give(file);
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                return give(directory);
            }
        });
    }

    private FileVisitResult give(Path file) throws IOException {
        Files.setAttribute(file, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
        return FileVisitResult.CONTINUE;
    }

    private static int user() {
        try {
            return ownerOf(Path.of("/proc/self"));
        } catch (IOException | UnsupportedOperationException elsewhere) {
            throw new CannotStart(
                    "PostgreSQL is brought along for Linux only: set HOMES_DB_URL, HOMES_DB_USER and"
                            + " HOMES_DB_PASSWORD to a PostgreSQL of your own",
                    elsewhere);
        }
    }

    private static int ownerOf(Path file) throws IOException {
        return (Integer) Files.getAttribute(file, "unix:uid");
    }
}
