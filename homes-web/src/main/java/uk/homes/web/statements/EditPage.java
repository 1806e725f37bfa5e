package uk.homes.web.statements;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.NotFound;
import uk.homes.statements.Heading;
import uk.homes.statements.StatementRow;
import uk.homes.statements.TextRow;
import uk.homes.statements.Versions;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Days;
import uk.homes.web.look.Option;
import uk.homes.web.look.Refused;
import uk.homes.web.look.TwoTexts;

/** Writing one heading of a draft. When somebody else saved it meanwhile, both texts stand side by side. */
@SuppressWarnings("serial") // what is injected are proxies, which can be stored
@Named("editStatement")
@ViewScoped
@Page(path = "/statements/edit", permits = Permission.STATEMENTS_WRITE)
public class EditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Versions versions;

    @Inject
    private Caller caller;

    @Inject
    private Forms forms;

    @Inject
    private Days days;

    @Inject
    private CurrentHome home;

    private Long version;
    private String headingName;
    private TwoTexts two;
    private Boolean inPublic;
    private transient StatementRow row;
    private transient Map<Heading, TextRow> texts;

    /** Finds the draft the address names and opens one of its headings. */
    public void find() {
        if (!row().draft()) {
            forms.goTo(readAddress());
            return;
        }
        if (two == null) {
            TextRow text = texts().get(getHeading());
            two = new TwoTexts(text == null ? null : text.text(), text == null ? 0 : text.version());
            inPublic = text == null ? getHeading().inPublic() : text.inPublic();
        }
    }

    /** Saves, and stays. */
    public void save() {
        keep(false);
    }

    /** Saves, and goes on to the next heading. */
    public void goOn() {
        keep(true);
    }

    private void keep(boolean onwards) {
        Heading heading = getHeading();
        Versions.WriteText command = new Versions.WriteText(
                row().id(),
                heading,
                two.getVersion(),
                two.getMine(),
                Boolean.TRUE.equals(inPublic) && heading.canBePublic());
        try {
            if (forms.run(() -> versions.write(command))) {
                forms.taken("statements.text", getRecord());
                forms.goOn(onwards ? onwards(heading) : path(heading), "statements.edit.saved", name(heading));
            }
        } catch (ChangedMeanwhile somebodyElse) {
            texts = null;
            TextRow now = texts().get(heading);
            two.met(now.text(), now.version(), now.writtenBy(), days.moment(now.writtenAt()));
        }
    }

    /** Goes on with the text chosen. */
    public void settle() {
        TwoTexts.Keep kept = two.getKeep();
        if (two.settle()) {
            // Marked as another look, so that the draft of the words before does not come back over the words chosen.
            Refused.at("text", Texts.frame("two.chosen." + kept));
        } else {
            forms.goTo(path(getHeading()));
        }
    }

    private String onwards(Heading heading) {
        Heading next = heading.following();
        return next == null ? readAddress() : path(next);
    }

    /** Where a heading is written. */
    public String path(Heading heading) {
        return "/statements/edit?version=" + row().id() + "&heading=" + heading;
    }

    private String readAddress() {
        return "/statements/version?version=" + row().id();
    }

    public List<Heading> getHeadings() {
        return Heading.of(row().document());
    }

    public String name(Heading heading) {
        return Texts.of("statements.heading." + heading);
    }

    /** "Written", where it is. */
    public String state(Heading heading) {
        TextRow text = texts().get(heading);
        return text == null || text.text() == null ? "" : Texts.of("statements.edit.written");
    }

    public Heading getHeading() {
        List<Heading> all = getHeadings();
        if (headingName == null || headingName.isBlank()) {
            return all.get(0);
        }
        return all.stream()
                .filter(each -> each.name().equals(headingName))
                .findFirst()
                .orElseThrow(() -> new NotFound("heading", headingName));
    }

    public String getTitle() {
        return Texts.of(
                "statements.version.title",
                Texts.of("statements.document." + row().document()),
                row().number(),
                row().homeName());
    }

    /** "Schedule 1 paragraph 3", or that the heading is usual and not confirmed. */
    public String getAsks() {
        Heading heading = getHeading();
        return heading.confirmed() ? days.cite(heading.provision()) : Texts.of("statements.edit.notConfirmed");
    }

    public String getHint() {
        return Texts.of("statements.hint." + getHeading());
    }

    public String getPlace() {
        return Texts.of(
                "statements.edit.place",
                getHeadings().indexOf(getHeading()) + 1,
                getHeadings().size());
    }

    /** The words of the main button. */
    public String getNextWords() {
        Heading next = getHeading().following();
        return next == null
                ? Texts.of("statements.edit.toEnd")
                : Texts.of("statements.edit.next", name(next).toLowerCase(Locale.UK));
    }

    public List<Option> getAudiences() {
        return Arrays.asList(
                new Option(Boolean.TRUE, Texts.of("statements.edit.public"), Texts.of("statements.edit.publicHint")),
                new Option(Boolean.FALSE, Texts.of("statements.edit.home"), Texts.of("statements.edit.homeHint")));
    }

    /** The draft's name: one for each heading of each version. */
    public String getRecord() {
        return version + "." + getHeading();
    }

    public StatementRow getRow() {
        return row();
    }

    private StatementRow row() {
        if (row == null) {
            if (version == null) {
                throw new NotFound("statement", version);
            }
            row = versions.find(version);
            if (!caller.may(Permission.STATEMENTS_WRITE, row.homeId())) {
                throw new NotFound("statement", version);
            }
        }
        home.about(row.homeId());
        return row;
    }

    private Map<Heading, TextRow> texts() {
        if (texts == null) {
            texts = new EnumMap<>(Heading.class);
            versions.texts(row().id()).forEach(text -> texts.put(text.heading(), text));
        }
        return texts;
    }

    public TwoTexts getTwo() {
        return two;
    }

    public Boolean getInPublic() {
        return inPublic;
    }

    public void setInPublic(Boolean inPublic) {
        this.inPublic = inPublic;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getHeadingName() {
        return headingName;
    }

    public void setHeadingName(String headingName) {
        this.headingName = headingName;
    }
}
