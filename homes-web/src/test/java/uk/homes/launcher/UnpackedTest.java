package uk.homes.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.homes.postgres.CannotStart;

/** What is kept of a server from start to start, and what is not. A packed server of four files stands for Payara's. */
class UnpackedTest {

    @TempDir
    private Path folder;

    private Path jar;
    private Unpacked unpacked;

    @BeforeEach
    void a_packed_server() throws IOException {
        jar = packed("one library");
        unpacked = new Unpacked(jar, folder);
    }

    @Test
    void the_first_start_unpacks_the_server_and_writes_an_archive_at_its_end() throws IOException {
        unpacked.prepare();
        assertThat(folder.resolve(Unpacked.launcher())).exists();
        assertThat(Unpacked.root(folder).resolve("runtime/library.jar")).hasContent("one library");
        assertThat(unpacked.archiving()).first().asString().startsWith("-XX:ArchiveClassesAtExit=");
    }

    @Test
    void a_later_start_finds_the_libraries_and_the_archive_but_nothing_that_was_deployed() throws IOException {
        unpacked.prepare();
        Path library = Unpacked.root(folder).resolve("runtime/library.jar");
        Object made = Files.getLastModifiedTime(library);
        Path deployed = Files.createDirectories(Unpacked.root(folder).resolve("applications/homes"));
        Files.writeString(Unpacked.root(folder).resolve("config/domain.xml"), "with homes deployed");
        archived();

        unpacked.prepare();
        assertThat(Files.getLastModifiedTime(library)).isEqualTo(made);
        assertThat(deployed).doesNotExist();
        assertThat(Unpacked.root(folder).resolve("config/domain.xml")).hasContent("as it comes");
        assertThat(unpacked.archiving()).isEqualTo(Unpacked.using(folder.resolve("classes.jsa")));
    }

    @Test
    void every_start_believes_the_authorities_that_java_believes_not_the_servers_old_list() throws IOException {
        unpacked.prepare();
        Path believed = Unpacked.root(folder).resolve("config/cacerts.p12");
        Files.writeString(believed, "an old list");
        unpacked.prepare();
        assertThat(believed)
                .hasSameBinaryContentAs(Path.of(System.getProperty("java.home"), "lib", "security", "cacerts"));
    }

    @Test
    void an_archive_that_was_cut_off_does_not_count() throws IOException {
        unpacked.prepare();
        Files.writeString(folder.resolve("classes.new.jsa"), "half of it");
        unpacked.ended(false);
        assertThat(unpacked.isArchived()).isFalse();

        Files.writeString(folder.resolve("classes.new.jsa"), "half of it");
        unpacked.prepare();
        unpacked.ended(true);
        assertThat(unpacked.isArchived()).isFalse();
    }

    @Test
    void another_edition_of_the_server_is_unpacked_anew_and_needs_another_archive() throws IOException {
        unpacked.prepare();
        archived();
        Unpacked newer = new Unpacked(packed("another library"), folder);
        newer.prepare();
        assertThat(Unpacked.root(folder).resolve("runtime/library.jar")).hasContent("another library");
        assertThat(newer.isArchived()).isFalse();
    }

    @Test
    void what_could_not_be_unpacked_whole_is_refused_in_a_sentence_and_tried_again() throws IOException {
        Files.createDirectories(Unpacked.root(folder));
        Files.createFile(folder.resolve("too-full"));
        assertThatThrownBy(unpacked::prepare)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is full: free some space");
        Files.delete(folder.resolve("too-full"));
        unpacked.prepare();
        assertThat(folder.resolve(Unpacked.launcher())).exists();
    }

    private void archived() throws IOException {
        Files.writeString(folder.resolve("classes.new.jsa"), "classes");
        unpacked.ended(true);
    }

    private Path packed(String library) throws IOException {
        Path file = folder.resolve("packed-" + library.length() + ".jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, SmallServer.class.getName());
        try (JarOutputStream jarFile = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            String program = SmallServer.class.getName().replace('.', '/') + ".class";
            for (String name : List.of(program, "MICRO-INF/runtime/library.jar")) {
                jarFile.putNextEntry(new JarEntry(name));
                jarFile.write(
                        name.equals(program)
                                ? SmallServer.class
                                        .getClassLoader()
                                        .getResourceAsStream(program)
                                        .readAllBytes()
                                : library.getBytes());
                jarFile.closeEntry();
            }
        }
        return file;
    }
}
