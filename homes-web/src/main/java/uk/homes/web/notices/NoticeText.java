package uk.homes.web.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.homes.notices.AbsenceFacts;
import uk.homes.notices.MoveFacts;
import uk.homes.notices.Notice;
import uk.homes.notices.NoticeRow;
import uk.homes.notices.ToldRow;
import uk.homes.notices.WordingRow;
import uk.homes.web.Texts;
import uk.homes.web.look.Fact;
import uk.homes.web.look.Spoken;

/** The text of a notice, as a person copies it into Ofsted’s form or prints it: the content each regulation asks for. */
final class NoticeText {

    private final Notice notice;
    private final NoticeRow row;
    private final NoticeWords words;
    private final List<Fact> parts = new ArrayList<>();

    private NoticeText(Notice notice, NoticeWords words) {
        this.notice = notice;
        this.row = notice.row();
        this.words = words;
    }

    static List<Fact> of(Notice notice, NoticeWords words) {
        NoticeText text = new NoticeText(notice, words);
        text.head();
        switch (notice.row().kind()) {
            case EVENT -> text.event();
            case ADMISSION, DISCHARGE -> text.move(notice.row().move());
            case ABSENCE -> text.absence(notice.row().absence());
            case CHANGE -> text.change();
        }
        text.others();
        return text.parts;
    }

    private void head() {
        part("home", row.urn() == null ? row.home() : Texts.of("notices.text.urn", row.home(), row.urn()));
        part("provision", words.provisions(row));
        if (row.againFrom() != null && notice.firstReference() != null) {
            part("first", notice.firstReference());
        }
    }

    private void event() {
        part("event", words.about(row));
        if (row.code() != null) {
            part("child", row.code());
        }
        part("when", Spoken.moment(row.event().happenedAt()));
        wording();
        if (row.event().outcome() != null) {
            part("concluded", Spoken.moment(row.againFrom()));
            part("outcome", row.event().outcome());
        }
    }

    private void move(MoveFacts move) {
        part("name", move.fullName());
        part("born", Spoken.day(move.bornOn()));
        part(row.kind().name(), Spoken.day(move.movedOn()));
        part("legal", Texts.of("notices.legal." + move.legalStatus()));
        part("placing", move.placingAuthority() + ", " + move.placingContact());
        part("reviewing", move.reviewing());
        part("ehc", move.ehcPlan() ? move.ehcAuthority() : Texts.of("notices.text.noPlan"));
    }

    private void absence(AbsenceFacts absence) {
        part("absent", absence.name());
        part("way", Texts.of(absence.planned() ? "notices.absence.planned" : "notices.absence.emergency"));
        part("from", Spoken.day(absence.from()));
        part("to", Spoken.day(absence.expectedTo()));
        WordingRow stands = notice.stands();
        part("reason", stands.matter());
        part("arrangements", stands.actions());
        part("acting", absence.acting());
        part("appointment", absence.appointment());
        if (absence.returnedOn() != null) {
            part("returned", Spoken.day(absence.returnedOn()));
        }
    }

    private void change() {
        part("change", words.about(row));
        if (row.change().happensOn() != null) {
            part("happens", Spoken.day(row.change().happensOn()));
        }
        wording();
    }

    private void wording() {
        part("matter", notice.stands().matter());
        part("actions", notice.stands().actions());
    }

    private void others() {
        String told = notice.told().stream()
                .filter(each -> !each.open())
                .map(this::told)
                .collect(Collectors.joining("\n"));
        part("others", told.isEmpty() ? Texts.of("notices.text.nobody") : told);
    }

    private String told(ToldRow each) {
        return Texts.of("notices.text.told", words.whom(each), Spoken.moment(each.toldAt()));
    }

    private void part(String key, String value) {
        parts.add(new Fact(Texts.of("notices.text.part." + key), value));
    }
}
