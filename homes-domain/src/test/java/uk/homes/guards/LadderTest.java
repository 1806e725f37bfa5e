package uk.homes.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Entity;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The signs on the doors tell the truth. */
class LadderTest {

    private final Rooms house = Rooms.ofTheHouse();

    @Test
    void every_room_uses_only_what_its_sign_says() {
        assertThat(house.complaints()).isEmpty();
    }

    @Test
    void a_room_that_reaches_up_is_caught() {
        var classes = new ClassFileImporter().importPackages("uk.homes.guards.sample");
        Rooms sample =
                Rooms.of(classes, classes.getPackage("uk.homes.guards.sample").getSubpackagesInTree());
        assertThat(sample.complaints())
                .anyMatch(words -> words.contains("Low uses guards.sample.high"))
                .anyMatch(words -> words.contains("there is no such room"));
    }

    @Test
    void entities_and_stores_stay_behind_their_door() {
        assertThat(publicInsides(house.classes())).isEmpty();
    }

    @Test
    void a_public_inside_is_caught() {
        assertThat(publicInsides(List.copyOf(new ClassFileImporter().importPackages("uk.homes.guards.sample"))))
                .containsExactly("uk.homes.guards.sample.high.OpenPolicy");
    }

    @Test
    void a_room_is_one_flat_package_of_at_most_forty_classes_besides_its_vocabulary() {
        assertThat(house.signs().keySet()).noneMatch(room -> room.contains("."));
        for (String room : house.signs().keySet()) {
            long classes = house.classes().stream()
                    .filter(each -> Rooms.room(each.getPackageName()).equals(room))
                    .filter(JavaClass::isTopLevelClass)
                    .filter(each -> !each.getSimpleName().equals("package-info"))
                    .filter(each -> !each.isRecord() && !each.isEnum() && !each.isAnnotation())
                    .count();
            assertThat(classes).as(room).isLessThanOrEqualTo(40);
        }
    }

    private static List<String> publicInsides(List<JavaClass> classes) {
        return classes.stream()
                .filter(each -> each.isAnnotatedWith(Entity.class)
                        || Arrays.asList("Store", "Policy").stream()
                                .anyMatch(end -> each.getSimpleName().endsWith(end)))
                .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getName)
                .toList();
    }
}
