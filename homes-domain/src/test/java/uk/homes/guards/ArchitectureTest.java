package uk.homes.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.homes.shared.Room;

/** The ladder in {@code docs/architecture.md} is what the signs say. {@code -Dhomes.draw=true} draws it anew. */
class ArchitectureTest {

    private static final Path PAGE = Path.of("../docs/architecture.md");
    private static final String START = "<!-- the ladder, drawn from the signs -->\n";
    private static final String END = "<!-- end of the ladder -->";

    @Test
    void the_ladder_in_the_documentation_is_what_the_signs_say() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(START) + START.length();
        String drawn = page.substring(0, from) + ladder() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("homes.draw")) {
            Files.writeString(PAGE, drawn);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(drawn);
    }

    private static String ladder() {
        Rooms house = Rooms.ofTheHouse();
        List<String> rooms = house.ladder();
        return rooms.stream()
                .map(room -> row(room, house.signs().get(room)))
                .collect(Collectors.joining("", "| Room | Owns | May use |\n|---|---|---|\n", ""));
    }

    private static String row(String room, Room sign) {
        String uses = Arrays.stream(sign.mayUse()).collect(Collectors.joining(", "));
        return "| `" + room + "` | " + sign.owns() + " | " + (uses.isEmpty() ? "–" : uses) + " |\n";
    }
}
