package uk.homes.web.inspections;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.homes.access.Permission;
import uk.homes.inspections.InspectionRow;
import uk.homes.inspections.Inspections;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;

/** Every inspection of every home, the newest first, and what inspectors judged. */
@Named("inspectionList")
@RequestScoped
@Page(
        path = "/inspections/list",
        permits = Permission.INSPECTIONS_READ,
        menu = Menu.COUNCIL,
        order = 6,
        label = "inspections")
public class ListPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** An inspection in words. */
    public record Inspected(
            long id, String home, String on, String type, String overall, String helped, String leaders) {}

    @Inject
    private Inspections inspections;

    @Inject
    private InspectionWords words;

    private List<Inspected> rows;

    @PostConstruct
    void read() {
        rows = inspections.inspections().stream().map(this::inspected).toList();
    }

    public List<Inspected> getRows() {
        return rows;
    }

    private Inspected inspected(InspectionRow row) {
        return new Inspected(
                row.id(),
                row.homeName(),
                DAY.format(row.on()),
                Texts.of("inspections.type." + row.type()),
                row.interim() == null ? words.word(row.overall(), row.overallWords()) : words.word(row.interim()),
                words.word(row.helpedProtected()),
                words.word(row.leaders()));
    }
}
