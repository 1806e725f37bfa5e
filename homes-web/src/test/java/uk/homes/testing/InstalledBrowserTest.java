package uk.homes.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which browser the page tests use, and what happens without one. */
class InstalledBrowserTest {

    @TempDir
    Path folder;

    @Test
    void the_one_that_is_named_comes_before_any_on_the_path() throws IOException {
        Path named = program("elsewhere/my-browser");
        program("bin/chromium");
        assertThat(find(named.toString(), "bin")).contains(named);
    }

    @Test
    void a_name_that_leads_nowhere_finds_none_although_there_is_one_on_the_path() throws IOException {
        program("bin/chromium");
        assertThat(find(folder.resolve("gone").toString(), "bin")).isEmpty();
        Path unrunnable = Files.writeString(folder.resolve("text"), "no program");
        assertThat(find(unrunnable.toString(), "bin")).isEmpty();
    }

    @Test
    void chromium_comes_before_chrome_whichever_folder_comes_first() throws IOException {
        program("first/google-chrome");
        Path chromium = program("second/chromium");
        assertThat(find(null, "first", "second")).contains(chromium);
        assertThat(find(" ", "first")).contains(folder.resolve("first/google-chrome"));
    }

    @Test
    void chromium_without_a_window_comes_before_chromium_with_one() throws IOException {
        program("first/chromium");
        Path shell = program("second/chromium-headless-shell");
        assertThat(find(null, "first", "second")).contains(shell);
    }

    @Test
    void of_two_of_a_name_the_first_on_the_path_is_taken() throws IOException {
        Path first = program("first/chromium-browser");
        program("second/chromium-browser");
        assertThat(find(null, "first", "second")).contains(first);
    }

    @Test
    void with_no_path_there_is_none() {
        assertThat(InstalledBrowser.find(Map.of())).isEmpty();
    }

    @Test
    void an_installed_one_comes_before_playwrights_own_and_both_before_installing_one() {
        List<String> asked = new ArrayList<>();
        assertThat(firstOf(List.of(() -> choice(asked, "installed", true), () -> choice(asked, "own", true))))
                .contains("installed");
        assertThat(asked).containsExactly("installed");
        asked.clear();
        assertThat(firstOf(List.of(
                        () -> choice(asked, "installed", false),
                        () -> choice(asked, "own", false),
                        () -> choice(asked, "package", true))))
                .contains("package");
        assertThat(asked).containsExactly("installed", "own", "package");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"true, -, true", "-, required, true", "-, -, false", "false, -, false", "-, yes, false"})
    void continuous_integration_requires_one_and_so_does_whoever_asks(String ci, String asked, boolean required) {
        assertThat(TestBrowser.isRequired(ci, asked)).isEqualTo(required);
    }

    @Test
    void without_one_the_page_tests_are_skipped_unless_one_is_required() {
        assertThat(TestBrowser.isThere(false, false)).isFalse();
        assertThat(TestBrowser.isThere(true, true)).isTrue();
        assertThatThrownBy(() -> TestBrowser.isThere(false, true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CHROMIUM_PATH");
    }

    private Optional<Path> find(String named, String... folders) {
        String path = String.join(
                File.pathSeparator,
                List.of(folders).stream()
                        .map(each -> folder.resolve(each).toString())
                        .toList());
        return InstalledBrowser.find(
                named == null ? Map.of("PATH", path) : Map.of("PATH", path, "CHROMIUM_PATH", named));
    }

    private Path program(String name) throws IOException {
        Path program = folder.resolve(name);
        Files.createDirectories(program.getParent());
        Files.writeString(program, "#!/bin/sh\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }

    private static Optional<String> firstOf(List<Supplier<Optional<String>>> choices) {
        return TestBrowser.firstOf(choices);
    }

    private static Optional<String> choice(List<String> asked, String name, boolean there) {
        asked.add(name);
        return there ? Optional.of(name) : Optional.empty();
    }
}
