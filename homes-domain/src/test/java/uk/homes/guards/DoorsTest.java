package uk.homes.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.homes.access.Door;
import uk.homes.access.Permits;

/** Whatever is public in a room and does something is a use case with a permission. */
class DoorsTest {

    // What stands before the doors: the guard's own parts, asked by the front of the web and by nobody else.
    private static final Set<String> BEFORE_THE_DOORS = Set.of(
            "uk.homes.shared.HomesClock",
            "uk.homes.audit.AuditLog",
            "uk.homes.audit.Sealing",
            "uk.homes.audit.Trail",
            "uk.homes.access.Caller",
            "uk.homes.access.Sessions",
            "uk.homes.access.Refusals",
            "uk.homes.access.Guard",
            "uk.homes.access.Keeper",
            // Reads for people who are not there: through the doors, with what they themselves may see.
            "uk.homes.access.OnBehalf",
            // Must not hold a transaction open while it waits for a mail server; each step goes through a door.
            "uk.homes.reminders.Round");

    @Test
    void every_use_case_says_whom_it_permits() {
        assertThat(complaints(Rooms.ofTheHouse().classes())).isEmpty();
    }

    @Test
    void a_use_case_without_a_permission_is_caught() {
        assertThat(complaints(new ClassFileImporter().importPackages("uk.homes.guards.sample")))
                .containsExactlyInAnyOrder(
                        "uk.homes.guards.sample.high.OpenDoor.act() permits nobody",
                        "uk.homes.guards.sample.high.SideDoor is a public bean beside the doors");
    }

    private static List<String> complaints(Collection<JavaClass> classes) {
        List<String> complaints = new ArrayList<>();
        for (JavaClass each : classes) {
            if (each.isAnnotatedWith(Door.class)) {
                each.getMethods().stream()
                        .filter(DoorsTest::isUseCase)
                        .filter(method -> !method.isAnnotatedWith(Permits.class))
                        .forEach(method ->
                                complaints.add(each.getName() + "." + method.getName() + "() permits nobody"));
            } else if (isPublicBean(each) && !BEFORE_THE_DOORS.contains(each.getName())) {
                complaints.add(each.getName() + " is a public bean beside the doors");
            }
        }
        return complaints;
    }

    private static boolean isUseCase(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isPublicBean(JavaClass each) {
        return each.getModifiers().contains(JavaModifier.PUBLIC)
                && !each.isAnnotation()
                && each.getAnnotations().stream()
                        .map(annotation -> annotation.getRawType().getName())
                        .anyMatch(name -> name.startsWith("jakarta.enterprise.context.")
                                || name.equals("jakarta.interceptor.Interceptor"));
    }
}
