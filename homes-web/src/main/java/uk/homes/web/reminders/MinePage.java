package uk.homes.web.reminders;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.homes.access.Permission;
import uk.homes.reminders.ChooseReminders;
import uk.homes.reminders.WishRow;
import uk.homes.reminders.Wishes;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.BothTexts;
import uk.homes.web.look.Option;
import uk.homes.web.look.Refused;

/** What somebody wants to be reminded of, by mail and in a calendar of their own. */
@Named("remindersMine")
@RequestScoped
@Page(path = "/reminders/mine", permits = Permission.SIGNED_IN)
public class MinePage {

    private static final String DIGEST = "digest";
    private static final String URGENT = "urgent";
    private static final String ONCE = "reminders.address";

    @Inject
    private Wishes wishes;

    @Inject
    private Mail post;

    @Inject
    private Forms forms;

    @Inject
    private HttpServletRequest request;

    private WishRow row;
    private String mail;
    private Set<String> kinds = new HashSet<>();
    private int version;
    private String address;
    private BothTexts both;

    /** Reads what was chosen last. */
    public void read() {
        getRow();
        address = (String) flash().get(ONCE);
        if (!"POST".equals(request.getMethod())) {
            mail = row.mail();
            version = row.version();
            if (row.digest()) {
                kinds.add(DIGEST);
            }
            if (row.urgent()) {
                kinds.add(URGENT);
            }
        }
    }

    /** Chooses anew. When it was chosen elsewhere since the page was opened, both are shown and one decides. */
    public void choose() {
        ChooseReminders command = new ChooseReminders(mail, kinds.contains(DIGEST), kinds.contains(URGENT), version);
        try {
            if (forms.run(() -> wishes.choose(command))) {
                forms.goOn("/reminders/mine", "reminders.mine.chosen");
            }
        } catch (ChangedMeanwhile meanwhile) {
            row = wishes.mine();
            version = row.version();
            both = BothTexts.of(
                    Texts.of("reminders.mine.other"),
                    Texts.of("reminders.mine.otherDevice"),
                    said(row.mail(), row.digest(), row.urgent()),
                    said(mail, kinds.contains(DIGEST), kinds.contains(URGENT)));
            Refused.because(Texts.of("reminders.mine.changed"));
        }
    }

    private static String said(String mail, boolean digest, boolean urgent) {
        return Stream.of(
                        mail,
                        digest ? Texts.of("reminders.mine.digest") : null,
                        urgent ? Texts.of("reminders.mine.urgent") : null)
                .filter(line -> line != null && !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** Opens a private calendar; its address is shown once, on the page that follows. */
    public void open() {
        String secret = wishes.openCalendar();
        flash().put(
                        ONCE,
                        request.getRequestURL().toString().replaceFirst("/reminders/mine.*", "")
                                + "/reminders/calendar.ics?key=" + secret);
        forms.goTo("/reminders/mine");
    }

    private static Map<String, Object> flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }

    /** Both choices, when it was chosen elsewhere meanwhile. */
    public BothTexts getBoth() {
        return both;
    }

    /** Ends it. */
    public void close() {
        wishes.closeCalendar();
        forms.goOn("/reminders/mine", "reminders.mine.closed");
    }

    public List<Option> getOffered() {
        return List.of(
                new Option(DIGEST, Texts.of("reminders.mine.digest")),
                new Option(URGENT, Texts.of("reminders.mine.urgent")));
    }

    /** What was chosen last; a button is asked for it before the page is drawn. */
    public WishRow getRow() {
        if (row == null) {
            row = wishes.mine();
        }
        return row;
    }

    public boolean isConfigured() {
        return post.configured();
    }

    public boolean isCalendarOpen() {
        return address != null || getRow().calendarMadeAt() != null;
    }

    public String getAddress() {
        return address;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public Set<String> getKinds() {
        return kinds;
    }

    public void setKinds(Set<String> kinds) {
        this.kinds = kinds;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
