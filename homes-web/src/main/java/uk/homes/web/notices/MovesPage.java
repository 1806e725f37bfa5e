package uk.homes.web.notices;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.notices.MoveRow;
import uk.homes.notices.Moves;
import uk.homes.notices.NoticeKind;
import uk.homes.notices.PrepareMove;
import uk.homes.shared.HomesClock;
import uk.homes.shared.NotFound;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;
import uk.homes.web.look.Spoken;

/** Children who came and went, each with regulation 41 evaluated; where a notice is required it is prepared here. */
@Named
@RequestScoped
@Page(path = "/notices/moves", permits = Permission.NOTICES_READ)
public class MovesPage {

    private static final String YES = "yes";
    private static final int YEARS = 2;

    @Inject
    private Moves moves;

    @Inject
    private CurrentHome home;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    @Inject
    private Asked asked;

    @Inject
    private Forms forms;

    private List<MoveRow> rows;
    private MoveRow chosen;
    private String placingContact;
    private String reviewing;
    private String ehcPlan = "no";
    private String ehcAuthority;
    private UUID submission;

    /** Where the notice of a coming or going is prepared. */
    static String link(String slug, MoveRow row) {
        return "/notices/moves?home=" + slug + "&placement=" + row.placementId() + "&kind=" + row.kind();
    }

    @PostConstruct
    void read() {
        rows = moves.since(home.getId(), getFrom());
        long placement = asked.id("placement").orElse(0L);
        NoticeKind kind = asked.one(NoticeKind.class, "kind").orElse(NoticeKind.ADMISSION);
        if (placement > 0 && caller.may(Permission.NOTICES_WRITE, home.getId())) {
            chosen = rows.stream()
                    .filter(row -> row.placementId() == placement && row.kind() == kind)
                    .findFirst()
                    .orElseThrow(() -> new NotFound("move", placement));
        }
    }

    /** Prepares the notice of the chosen one. */
    public void prepare() {
        PrepareMove command = new PrepareMove(
                submission,
                chosen.placementId(),
                chosen.kind(),
                placingContact,
                reviewing,
                YES.equals(ehcPlan),
                ehcAuthority);
        forms.ask(() -> moves.prepare(command)).ifPresent(id -> {
            forms.taken("notices.move", getRecord());
            forms.goOn("/notices/notice?home=" + home.getSlug() + "&id=" + id, "notices.move.done");
        });
    }

    /** Why nothing is required, or what is to be done. */
    public String evaluated(MoveRow row) {
        if (row.exempt()) {
            return Texts.of("notices.moves.exempt", row.placingAuthority());
        }
        return Texts.of("notices.moves.needed", row.hostAuthority(), row.placingAuthority());
    }

    public String status(MoveRow row) {
        if (row.exempt()) {
            return "is-gone";
        }
        return row.toTell() ? "is-waiting" : "is-good";
    }

    public String word(MoveRow row) {
        if (row.exempt()) {
            return Texts.of("notices.moves.notRequired");
        }
        return Texts.of(row.toTell() ? "notices.moves.toTell" : "notices.moves.told");
    }

    public String title(MoveRow row) {
        return Texts.of("notices.about." + row.kind(), row.child());
    }

    /** Where to go on: to the notice, or to prepare it; nothing where none is required. */
    public String href(MoveRow row) {
        if (row.noticeId() != null) {
            return "/notices/notice?home=" + home.getSlug() + "&id=" + row.noticeId();
        }
        return row.toTell() && caller.may(Permission.NOTICES_WRITE, home.getId()) ? link(home.getSlug(), row) : null;
    }

    public String action(MoveRow row) {
        return Texts.of(row.noticeId() == null ? "notices.moves.prepare" : "notices.moves.open");
    }

    public List<Option> getYesOrNo() {
        return List.of(new Option("no", Texts.of("notices.move.no")), new Option(YES, Texts.of("notices.move.yes")));
    }

    public String getRecord() {
        return chosen == null ? "none" : chosen.placementId() + "-" + chosen.kind();
    }

    public String getLead() {
        return Texts.of("notices.moves.lead", home.getName(), Spoken.day(getFrom()));
    }

    public LocalDate getFrom() {
        return clock.today().minusYears(YEARS);
    }

    public List<MoveRow> getRows() {
        return rows;
    }

    public MoveRow getChosen() {
        return chosen;
    }

    public String getPlacingContact() {
        return placingContact;
    }

    public void setPlacingContact(String placingContact) {
        this.placingContact = placingContact;
    }

    public String getReviewing() {
        return reviewing;
    }

    public void setReviewing(String reviewing) {
        this.reviewing = reviewing;
    }

    public String getEhcPlan() {
        return ehcPlan;
    }

    public void setEhcPlan(String ehcPlan) {
        this.ehcPlan = ehcPlan;
    }

    public String getEhcAuthority() {
        return ehcAuthority;
    }

    public void setEhcAuthority(String ehcAuthority) {
        this.ehcAuthority = ehcAuthority;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }
}
