package uk.homes.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The programme as it stood at the end of a day, in the words and with the dates that counted then. */
public record Board(
        ProgrammeRow programme,
        LocalDate on,
        List<PhaseRow> phases,
        Map<Long, List<MilestoneRow>> steps,
        List<StandingRow> standings) {

    /** Every objective, in the order of the phases. */
    public List<ObjectiveRow> objectives() {
        return phases.stream().flatMap(phase -> phase.objectives().stream()).toList();
    }

    /** All beds planned, those for emergencies included. */
    public int plannedBeds() {
        return phases.stream().mapToInt(PhaseRow::plannedBeds).sum();
    }

    /** The beds planned for emergencies. */
    public int emergencyBeds() {
        return objectives().stream()
                .filter(objective -> objective.counts() && objective.emergency())
                .mapToInt(ObjectiveRow::beds)
                .sum();
    }

    /** How many objectives stand like this. */
    public long count(ObjectiveStatus status) {
        return objectives().stream()
                .filter(objective -> objective.status() == status)
                .count();
    }

    /** How many homes the programme promises. */
    public long settings() {
        return objectives().stream().filter(ObjectiveRow::counts).count();
    }

    /** The homes that fulfil objectives which still count: the new homes. */
    public List<Long> homes() {
        return objectives().stream()
                .filter(ObjectiveRow::counts)
                .map(ObjectiveRow::homeId)
                .filter(home -> home != null)
                .distinct()
                .toList();
    }

    /** The steps of an objective, in their usual order. */
    public List<MilestoneRow> stepsOf(ObjectiveRow objective) {
        return steps.getOrDefault(objective.id(), List.of());
    }
}
