package uk.homes.web.notices;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.notices.MoveRow;
import uk.homes.notices.Moves;
import uk.homes.notices.NoticeKind;
import uk.homes.notices.NoticeRow;
import uk.homes.notices.NoticeStatus;
import uk.homes.notices.Notices;
import uk.homes.shared.HomesClock;
import uk.homes.web.CurrentHome;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.DueRow;
import uk.homes.web.look.Spoken;

/** All notices of a home: what is still to be told first. */
@Named("noticesList")
@RequestScoped
@Page(path = "/notices/list", permits = Permission.NOTICES_READ, menu = Menu.HOME, order = 41, label = "notices")
public class ListPage {

    @Inject
    private Notices notices;

    @Inject
    private Moves moves;

    @Inject
    private NoticeWords words;

    @Inject
    private CurrentHome home;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    @Inject
    private HttpServletRequest request;

    private List<NoticeRow> rows;
    private List<MoveRow> untold;

    @PostConstruct
    void read() {
        rows = notices.list(home.getId());
        untold = moves.since(home.getId(), clock.today().minusYears(1)).stream()
                .filter(row -> row.toTell() && row.noticeId() == null)
                .toList();
    }

    /** "Pegasus. Nothing is waiting to be told." */
    public String getLead() {
        return Texts.of("notices.list.lead", home.getName(), getDue().size());
    }

    /** What is still to be told, or to be watched to its end. */
    public List<DueRow> getDue() {
        List<DueRow> due = new ArrayList<>();
        rows.stream().filter(row -> row.status().toTell()).map(this::line).forEach(due::add);
        untold.stream().map(this::line).forEach(due::add);
        rows.stream()
                .filter(row -> row.status() == NoticeStatus.WATCHED)
                .map(this::line)
                .forEach(due::add);
        return due;
    }

    private DueRow line(NoticeRow row) {
        boolean watched = row.status() == NoticeStatus.WATCHED;
        LocalDate by = row.absence() == null ? null : row.absence().noticeBy();
        boolean late = by != null && row.firstDoneAt() == null && by.isBefore(clock.today());
        return new DueRow(
                late ? "is-late" : words.shape(row.status()),
                watched ? words.word(row) : Texts.of("notices.due.left", row.left()),
                when(row, by),
                words.about(row),
                Texts.of("notices.due.known", words.known(row)),
                words.provisions(row),
                Texts.of("notices.rule." + row.kind()),
                row.kind() != NoticeKind.CHANGE || row.change().kind().confirmed(),
                href(row),
                Texts.of(watched ? "notices.due.open" : "notices.due.go"));
    }

    private String when(NoticeRow row, LocalDate by) {
        if (row.status() == NoticeStatus.WATCHED) {
            return "";
        }
        if (by != null && row.firstDoneAt() == null) {
            return Texts.of("notices.due.by", Spoken.day(by));
        }
        Duration since = Duration.between(row.againFrom() == null ? row.knownAt() : row.againFrom(), clock.now());
        return Texts.of("notices.due.since", Spoken.lasting(since));
    }

    private DueRow line(MoveRow row) {
        return new DueRow(
                "is-waiting",
                Texts.of("notices.moves.toTell"),
                Spoken.day(row.movedOn()),
                Texts.of("notices.about." + row.kind(), row.child()),
                Texts.of("notices.moves.placedBy", row.placingAuthority(), row.hostAuthority()),
                words.cite(row.kind().provision()),
                Texts.of("notices.rule." + row.kind()),
                true,
                isWriter() ? request.getContextPath() + MovesPage.link(home.getSlug(), row) : null,
                Texts.of("notices.moves.prepare"));
    }

    public String href(NoticeRow row) {
        return request.getContextPath() + "/notices/notice?home=" + home.getSlug() + "&id=" + row.id();
    }

    public boolean isWriter() {
        return caller.may(Permission.NOTICES_WRITE, home.getId());
    }

    public List<NoticeRow> getRows() {
        return rows;
    }
}
