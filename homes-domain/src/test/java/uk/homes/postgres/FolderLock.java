package uk.homes.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One start per folder: the lock goes with its process, however that ends. */
public final class FolderLock {

    private FolderLock() {}

    /** Makes the folder if need be and holds it until the channel is closed. */
    public static FileChannel take(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held;
        try {
            held = channel.tryLock();
        } catch (OverlappingFileLockException inThisProcess) {
            held = null;
        }
        if (held == null) {
            channel.close();
            throw new CannotStart("Another start is already using " + folder
                    + ": stop it first, or name another folder with -Dhomes.home=…");
        }
        return channel;
    }
}
