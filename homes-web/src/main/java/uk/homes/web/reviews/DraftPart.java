package uk.homes.web.reviews;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.reviews.ReviewRow;
import uk.homes.reviews.Reviews;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Texts;
import uk.homes.web.look.Refused;

/** A draft that was begun with wrong dates: it looks at another period, or is put away. */
@Named("reviewDraft")
@RequestScoped
public class DraftPart {

    @Inject
    private Reviews reviews;

    @Inject
    private ListPage list;

    @Inject
    private CurrentHome home;

    @Inject
    private Caller caller;

    @Inject
    private Forms forms;

    @Inject
    private Asked asked;

    private ReviewRow row;
    private Integer shown;
    private LocalDate from;
    private LocalDate to;
    private String why;

    @PostConstruct
    void open() {
        long id = asked.id("draft").orElse(0L);
        row = list.getShelves().stream()
                .map(ListPage.Shelf::draft)
                .filter(draft -> draft != null && draft.id() == id)
                .filter(draft -> caller.may(Permission.REVIEWS_WRITE, draft.homeId()))
                .findFirst()
                .orElse(null);
        if (row != null) {
            shown = asked.number("shown").orElse(row.version());
            from = row.from();
            to = row.to();
        }
    }

    /** Looks at another period. */
    public void change() {
        done(
                () -> reviews.change(new Reviews.ChangePeriod(row.id(), shown, from, to)),
                list.path(row),
                "reviews.period.done");
    }

    /** Puts it away. */
    public void discard() {
        done(
                () -> reviews.discard(row.id(), shown, why),
                "/reviews/list?home=" + home.getSlug(),
                "reviews.discard.done");
    }

    private void done(Runnable useCase, String onwards, String key) {
        try {
            if (forms.run(useCase)) {
                forms.taken("reviews.discard", String.valueOf(row.id()));
                forms.goOn(onwards, key);
            }
        } catch (ChangedMeanwhile somebodyElse) {
            Refused.because(Texts.of("reviews.complete.changedMeanwhile"));
        }
    }

    /** The draft in hand, or nothing. */
    public ReviewRow getRow() {
        return row;
    }

    public Integer getShown() {
        return shown;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
