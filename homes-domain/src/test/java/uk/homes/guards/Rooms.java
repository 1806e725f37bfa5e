package uk.homes.guards;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.homes.shared.Room;

/** The rooms as their signs describe them and as their classes are. */
final class Rooms {

    static final String ROOT = "uk.homes.";

    private final Map<String, Room> signs = new TreeMap<>();
    private final List<JavaClass> classes;

    private Rooms(Collection<JavaClass> classes, Collection<JavaPackage> packages) {
        this.classes = List.copyOf(classes);
        for (JavaPackage each : packages) {
            if (each.isAnnotatedWith(Room.class)) {
                signs.put(room(each.getName()), each.getAnnotationOfType(Room.class));
            }
        }
    }

    /** The rooms of the domain. */
    static Rooms ofTheHouse() {
        JavaClasses imported = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("uk.homes");
        return of(imported, imported.getPackage("uk.homes").getSubpackagesInTree());
    }

    static Rooms of(Iterable<JavaClass> classes, Collection<JavaPackage> packages) {
        List<JavaClass> list = new ArrayList<>();
        classes.forEach(list::add);
        return new Rooms(list, packages);
    }

    Map<String, Room> signs() {
        return signs;
    }

    List<JavaClass> classes() {
        return classes;
    }

    /** What a room may use: what its sign says, what those may use in turn, and {@code shared}. */
    Set<String> reach(String room) {
        Set<String> reach = new TreeSet<>(List.of("shared", room));
        for (String used : signs.get(room).mayUse()) {
            reach.add(used);
            if (signs.containsKey(used)) {
                reach.addAll(reach(used));
            }
        }
        return reach;
    }

    /** Everything that contradicts a sign, in sentences. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        signs.forEach((room, sign) -> Arrays.stream(sign.mayUse())
                .filter(used -> !signs.containsKey(used))
                .forEach(used -> complaints.add(room + " may use " + used + ", and there is no such room")));
        classes.stream()
                .map(each -> room(each.getPackageName()))
                .filter(name -> !signs.containsKey(name))
                .distinct()
                .forEach(name -> complaints.add(name + " has no sign on its door"));
        for (JavaClass each : classes) {
            String room = room(each.getPackageName());
            if (signs.containsKey(room)) {
                each.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency
                                .getTargetClass()
                                .getBaseComponentType()
                                .getPackageName())
                        .filter(name -> name.startsWith(ROOT))
                        .map(Rooms::room)
                        .filter(used -> !reach(room).contains(used))
                        .distinct()
                        .forEach(used ->
                                complaints.add(each.getName() + " uses " + used + ", which " + room + " may not"));
            }
        }
        return complaints;
    }

    /** The rooms from the floor up: each after all that it may use. */
    List<String> ladder() {
        Map<String, Integer> heights = new LinkedHashMap<>();
        signs.keySet().forEach(room -> height(room, heights));
        return signs.keySet().stream()
                .sorted((one, other) -> heights.get(one).equals(heights.get(other))
                        ? one.compareTo(other)
                        : heights.get(one) - heights.get(other))
                .collect(Collectors.toList());
    }

    private int height(String room, Map<String, Integer> heights) {
        Integer known = heights.get(room);
        if (known != null) {
            return known;
        }
        int height = room.equals("shared") ? 0 : 1;
        for (String used : signs.get(room).mayUse()) {
            height = Math.max(height, height(used, heights) + 1);
        }
        heights.put(room, height);
        return height;
    }

    static String room(String packageName) {
        return packageName.startsWith(ROOT) ? packageName.substring(ROOT.length()) : packageName;
    }
}
