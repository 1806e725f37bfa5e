package uk.homes.web.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.homes.notices.How;
import uk.homes.notices.Limb;
import uk.homes.notices.NoticeKind;
import uk.homes.notices.NoticeRow;
import uk.homes.notices.NoticeStatus;
import uk.homes.notices.Recipient;
import uk.homes.notices.Telling;
import uk.homes.notices.ToldRow;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;
import uk.homes.web.look.Spoken;

/** What notices are about, whom they go to and where they stand, in words. */
@Named
@ApplicationScoped
public class NoticeWords {

    /** The shape of a status. */
    public String shape(NoticeStatus status) {
        return switch (status) {
            case PREPARED, TELLING, FOLLOW_UP -> "is-waiting";
            case WATCHED -> "is-moving";
            case DONE -> "is-good";
            case NOT_NEEDED -> "is-gone";
        };
    }

    /** Where a notice stands. */
    public String word(NoticeRow row) {
        if (row.status() == NoticeStatus.WATCHED || row.status() == NoticeStatus.FOLLOW_UP) {
            return Texts.of("notices.status." + row.status() + "." + row.kind());
        }
        return Texts.of(row.withdrawn() ? "notices.withdraw.status" : "notices.status." + row.status());
    }

    /** What a notice is about, in a line. */
    public String about(NoticeRow row) {
        return switch (row.kind()) {
            case EVENT ->
                row.event().limbs().stream()
                        .map(limb -> Texts.of("notices.limb." + limb))
                        .collect(Collectors.joining("; "));
            case ADMISSION, DISCHARGE -> Texts.of("notices.about." + row.kind(), row.child());
            case ABSENCE -> Texts.of("notices.about.ABSENCE", row.absence().name());
            case CHANGE -> Texts.of("notices.change." + row.change().kind());
        };
    }

    /** The provision, as people say it. */
    public String cite(String provision) {
        return provision.replace("CHR", Texts.of("notices.regulation"));
    }

    /** The provisions of a notice. */
    public String provisions(NoticeRow row) {
        if (row.kind() == NoticeKind.EVENT) {
            return cite(row.event().limbs().stream().map(Limb::provision).collect(Collectors.joining(", ")));
        }
        return cite(
                row.kind() == NoticeKind.CHANGE
                        ? row.change().kind().provision()
                        : row.kind().provision());
    }

    public String kind(NoticeKind kind) {
        return Texts.of("notices.kind." + kind);
    }

    /** Who is told: "Ofsted", "The placing authority, Rotherham". */
    public String whom(Recipient recipient, String name) {
        if (recipient == Recipient.RELEVANT_PERSON) {
            return name;
        }
        String words = Texts.of("notices.recipient." + recipient);
        return name == null ? words : Texts.of("notices.whom", words, name);
    }

    public String whom(ToldRow row) {
        return whom(row.recipient(), row.name());
    }

    public String whom(Telling row) {
        return whom(row.recipient(), row.name());
    }

    /** Why somebody must be told, or need not be. */
    public String why(Telling row) {
        return Texts.of((row.needed() ? "notices.because." : "notices.notBecause.") + row.recipient());
    }

    /** Since when it is known: to the minute for an event, by days for the rest. */
    public String known(NoticeRow row) {
        return row.kind() == NoticeKind.EVENT ? Spoken.moment(row.knownAt()) : Spoken.day(Spoken.date(row.knownAt()));
    }

    public String how(How how) {
        return Texts.of("notices.how." + how);
    }

    public String day(LocalDate day) {
        return Spoken.day(day);
    }

    public String moment(Instant at) {
        return Spoken.moment(at);
    }

    /** What somebody wrote in several fields, as one text. */
    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining("\n\n"));
    }

    public List<Option> getHows() {
        return Arrays.stream(How.values()).map(how -> new Option(how, how(how))).toList();
    }
}
