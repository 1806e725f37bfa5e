package uk.homes.access;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A role in one home, or in every home, as the database has it; {@code null} where somebody holds none. */
record Held(Role role, Boolean everywhere, Long homeId) {

    static List<Grant> grants(List<Held> rows) {
        Map<Role, Set<Long>> homes = new EnumMap<>(Role.class);
        Map<Role, Boolean> everywhere = new EnumMap<>(Role.class);
        for (Held row : rows) {
            if (row.role() != null) {
                Set<Long> of = homes.computeIfAbsent(row.role(), role -> new TreeSet<>());
                everywhere.merge(row.role(), Boolean.TRUE.equals(row.everywhere()), Boolean::logicalOr);
                if (row.homeId() != null) {
                    of.add(row.homeId());
                }
            }
        }
        return homes.entrySet().stream()
                .map(entry -> new Grant(entry.getKey(), entry.getValue(), everywhere.get(entry.getKey())))
                .toList();
    }
}
