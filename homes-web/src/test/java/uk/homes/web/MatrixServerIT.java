package uk.homes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Grant;
import uk.homes.access.NotPermitted;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.access.Role;
import uk.homes.testing.InServer;

/**
 * Every use case of the running application, tried by every role, against the matrix that was written by hand. A use case
 * without a row fails, and so does a row without a use case.
 */
@InServer
class MatrixServerIT {

    private static final long OWN = 1;
    private static final long OTHER = 2;
    private static final List<Role> ROLES = Arrays.stream(Role.values())
            .filter(role -> role != Role.INSTALLATION)
            .toList();

    @Inject
    BeanManager beans;

    @Inject
    Caller caller;

    @Resource(mappedName = "java:comp/UserTransaction")
    UserTransaction transaction;

    @Test
    void every_use_case_permits_exactly_whom_the_matrix_says() throws IOException {
        List<String> written = matrix("use case");
        List<String> found = useCases().map(this::row).sorted().toList();
        assertEquals(String.join("\n", written), String.join("\n", found));
    }

    @Test
    void every_address_permits_exactly_whom_the_matrix_says() throws IOException {
        List<String> found = beans.getExtension(Pages.class).all().stream()
                .filter(page -> !page.path().startsWith("/Arquillian"))
                .map(page -> "page," + page.path() + "," + cells(page.permits()))
                .sorted()
                .toList();
        assertEquals(String.join("\n", matrix("page")), String.join("\n", found));
    }

    @Test
    void no_permission_reaches_another_home() {
        for (Role role : ROLES) {
            become(role);
            for (Permission permission : role.permissions()) {
                assertTrue(caller.scope(permission).holds(OWN), role + " " + permission);
                assertTrue(!caller.scope(permission).holds(OTHER), role + " " + permission);
            }
        }
    }

    private String row(Method useCase) {
        String cells = ROLES.stream().map(role -> tried(useCase, role)).collect(Collectors.joining(","));
        String room = useCase.getDeclaringClass().getPackageName().replaceFirst(".*\\.", "");
        return "use case," + room + "." + useCase.getDeclaringClass().getSimpleName() + "." + useCase.getName() + ","
                + cells;
    }

    // Tried for real, with nothing in its hands, and undone whatever comes of it.
    private String tried(Method useCase, Role role) {
        become(role);
        try {
            transaction.begin();
            try {
                Object door = beans.createInstance()
                        .select(useCase.getDeclaringClass(), Any.Literal.INSTANCE)
                        .get();
                useCase.invoke(door, nothing(useCase));
                return "yes";
            } catch (InvocationTargetException stopped) {
                return stopped.getCause() instanceof NotPermitted ? "-" : "yes";
            } finally {
                transaction.rollback();
            }
        } catch (Exception broken) {
            throw new IllegalStateException(useCase.toString(), broken);
        }
    }

    private void become(Role role) {
        caller.become(1L, "Matrix", "Matrix", List.of(new Grant(role, Set.of(OWN), false)));
    }

    private Stream<Method> useCases() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Door.class))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !method.getDeclaringClass().isSynthetic());
    }

    private static Object[] nothing(Method useCase) {
        List<Object> arguments = new ArrayList<>();
        for (Class<?> type : useCase.getParameterTypes()) {
            if (type == long.class) {
                arguments.add(0L);
            } else if (type == int.class) {
                arguments.add(0);
            } else {
                arguments.add(type == boolean.class ? Boolean.FALSE : null);
            }
        }
        return arguments.toArray();
    }

    private static String cells(Permission[] permits) {
        return ROLES.stream()
                .map(role -> Arrays.stream(permits).anyMatch(role::permits) ? "yes" : "-")
                .collect(Collectors.joining(","));
    }

    private static List<String> matrix(String kind) throws IOException {
        try (InputStream file = MatrixServerIT.class.getResourceAsStream("/matrix.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.startsWith(kind + ","))
                    .sorted()
                    .toList();
        }
    }

    /** For the kinds of use case: a read that opens a child's record is never open to roles that see no child. */
    @Test
    void nobody_who_must_see_no_child_can_open_a_childs_record() {
        List<Role> blind = List.of(Role.PANEL_MEMBER, Role.ADMINISTRATOR, Role.COMMISSIONER);
        useCases()
                .filter(method -> method.getAnnotation(Permits.class).kind() == Permits.Kind.READS_CHILD)
                .forEach(method -> blind.forEach(role -> assertEquals("-", tried(method, role), method + " " + role)));
    }
}
