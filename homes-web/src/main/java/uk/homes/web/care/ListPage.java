package uk.homes.web.care;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import uk.homes.access.Permission;
import uk.homes.care.ActKind;
import uk.homes.care.ActRow;
import uk.homes.care.CaseChild;
import uk.homes.care.CaseRecords;
import uk.homes.care.HomeCases;
import uk.homes.web.CurrentHome;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.duties.DutiesOfCases;
import uk.homes.web.look.DueRow;
import uk.homes.web.look.Spoken;

/** The children of a home: of each kind what was done last and when the next is due. */
@Named("careList")
@RequestScoped
@Page(path = "/care/list", permits = Permission.CARE_READ, menu = Menu.HOME, order = 43, label = "care")
public class ListPage {

    private static final int PATHWAY_FROM = 16;

    /** One kind of act for one child: what was last, what is next, and where it is recorded. */
    public record Line(String name, String last, String by, DueRow due, String record) {}

    /** One child with all kinds. */
    public record Child(long id, String name, String about, boolean since, List<Line> lines) {}

    @Inject
    private CaseRecords records;

    @Inject
    private DutiesOfCases duties;

    @Inject
    private CareWords words;

    @Inject
    private CurrentHome home;

    private List<Child> children = List.of();
    private long late;

    @PostConstruct
    void read() {
        HomeCases cases = records.list(home.getId());
        List<DutiesOfCases.CaseDue> due = duties.of(home.getId(), null);
        late = due.stream().filter(each -> late(each.row())).count();
        children =
                cases.children().stream().map(child -> child(child, cases, due)).toList();
    }

    private Child child(CaseChild child, HomeCases cases, List<DutiesOfCases.CaseDue> due) {
        List<Line> lines = Arrays.stream(ActKind.Series.values())
                .filter(series -> series != ActKind.Series.PATHWAY_PLAN
                        || child.age() >= PATHWAY_FROM
                        || cases.last(child.childId(), series).isPresent())
                .map(series -> line(child, series, cases, due))
                .toList();
        return new Child(child.childId(), child.firstName(), words.about(child), child.since() != null, lines);
    }

    private Line line(CaseChild child, ActKind.Series series, HomeCases cases, List<DutiesOfCases.CaseDue> due) {
        ActRow last = cases.last(child.childId(), series).orElse(null);
        DutiesOfCases.CaseDue next = due.stream()
                .filter(each -> each.childId() == child.childId())
                .filter(each -> words.series(each.rule()).filter(series::equals).isPresent())
                .findFirst()
                .orElse(null);
        boolean first = next != null && next.rule().endsWith("_FIRST")
                || next != null && next.rule().equals("CPPCR7_HEALTH");
        return new Line(
                words.series(series),
                last == null ? Texts.of("care.list.never") : Spoken.day(last.on()),
                last == null ? null : last.ledBy(),
                next == null ? null : next.row(),
                "/care/record?home=" + home.getSlug() + "&child=" + child.childId() + "&kind=" + series.kind(first));
    }

    /** Whether something has run out. */
    public boolean late(DueRow row) {
        return row.status().equals("is-late");
    }

    /** "Pegasus. Nothing is late." */
    public String getLead() {
        return Texts.of("care.list.lead", home.getName(), late);
    }

    public List<Child> getChildren() {
        return children;
    }
}
