package uk.homes.web.notices;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.function.Supplier;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Texts;
import uk.homes.web.look.BothTexts;
import uk.homes.web.look.Refused;

/** What every form under a notice shares: which version it was shown with, how it is sent, and what somebody else did meanwhile. */
@Named
@RequestScoped
public class NoticeForm {

    @Inject
    private NoticePage page;

    @Inject
    private CurrentHome home;

    @Inject
    private Asked asked;

    @Inject
    private Forms forms;

    private Integer version;
    private UUID submission;
    private BothTexts both;

    @PostConstruct
    void open() {
        version = asked.number("version").orElse(page.getRow().version());
    }

    /** Sends the form under this draft key and says that it is done. */
    void send(String form, String done, Supplier<Long> useCase) {
        send(form, done, useCase, () -> null);
    }

    /** The same; where somebody else wrote too, both texts are shown. */
    void send(String form, String done, Supplier<Long> useCase, Supplier<BothTexts> compared) {
        try {
            forms.ask(useCase).ifPresent(id -> {
                forms.taken(form, String.valueOf(id));
                forms.goOn("/notices/notice?home=" + home.getSlug() + "&id=" + id, done);
            });
        } catch (ChangedMeanwhile changed) {
            page.again();
            version = page.getRow().version();
            both = compared.get();
            Refused.because(Texts.of(both == null ? "notices.meanwhile" : "notices.meanwhileBoth"));
        }
    }

    long id() {
        return page.getRow().id();
    }

    /** What the other person wrote beside what is typed here, when both wrote at the same time. */
    public BothTexts getBoth() {
        return both;
    }

    public Integer getVersion() {
        return version;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }
}
