package uk.homes.web.care;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.homes.access.Permission;
import uk.homes.care.ActRow;
import uk.homes.care.CaseFile;
import uk.homes.care.CaseRecords;
import uk.homes.care.SinceRow;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.duties.DutiesOfCases;
import uk.homes.web.look.DueRow;
import uk.homes.web.look.Spoken;

/** One child's case: what is due, and the whole history with what was withdrawn. */
@Named("careChild")
@RequestScoped
@Page(path = "/care/child", permits = Permission.CARE_READ)
public class ChildPage {

    @Inject
    private CaseRecords records;

    @Inject
    private DutiesOfCases duties;

    @Inject
    private CareWords words;

    @Inject
    private CurrentHome home;

    @Inject
    private Asked asked;

    private CaseFile file;
    private List<DueRow> due;

    @PostConstruct
    void read() {
        file = records.find(home.getId(), asked.needed("child"));
        due = duties.of(home.getId(), file.child().code()).stream()
                .map(DutiesOfCases.CaseDue::row)
                .toList();
    }

    /** Where something is recorded about this child. */
    public String getRecord() {
        return "/care/record?home=" + home.getSlug() + "&child=" + file.child().childId();
    }

    /** Whether it can be withdrawn here: it counts, and this home recorded it. */
    public boolean withdrawable(ActRow act) {
        return act.stands() && act.homeId() == home.getId();
    }

    /** Where an act is withdrawn. */
    public String withdraw(ActRow act) {
        return "/care/record?home=" + home.getSlug() + "&what=WITHDRAW&act=" + act.id();
    }

    /** "First review of the case, Tue 23 Nov 2021". */
    public String title(ActRow act) {
        return Texts.of("care.child.act", words.kind(act.kind()), Spoken.day(act.on()));
    }

    /** Who led it, and which day was set for the next. */
    public String led(ActRow act) {
        return act.nextOn() == null ? act.ledBy() : Texts.of("care.child.next", act.ledBy(), Spoken.day(act.nextOn()));
    }

    public String signed(ActRow act) {
        return Texts.of("care.signed", act.byName(), act.byPost(), Spoken.moment(act.at()));
    }

    /** Why it counts no more. */
    public String withdrawn(ActRow act) {
        return Texts.of(
                "care.child.withdrawn", act.withdrawnBy(), Spoken.moment(act.withdrawnAt()), act.withdrawnWhy());
    }

    /** Since when, by which paper, and why it corrects what stood before. */
    public String since(SinceRow row) {
        return row.reason() == null
                ? Texts.of("care.child.since", Spoken.day(row.since()), row.source())
                : Texts.of("care.child.sinceCorrected", Spoken.day(row.since()), row.source(), row.reason());
    }

    public String signed(SinceRow row) {
        return Texts.of("care.signed", row.byName(), row.byPost(), Spoken.moment(row.at()));
    }

    public CaseFile getFile() {
        return file;
    }

    public String getName() {
        return file.child().firstName();
    }

    public String getLead() {
        return words.about(file.child());
    }

    public List<DueRow> getDue() {
        return due;
    }
}
