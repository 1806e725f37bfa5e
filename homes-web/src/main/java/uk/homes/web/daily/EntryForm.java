package uk.homes.web.daily;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.homes.daily.EntryKind;
import uk.homes.daily.EntryRow;
import uk.homes.shared.HomesClock;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;

/** The fields of an entry, whether it is added or corrected. */
public class EntryForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<Long> about = new ArrayList<>();
    private EntryKind kind = EntryKind.DAILY_LIFE;
    private LocalDate day;
    private LocalTime time;
    private String words;
    private String ownWords;

    /** What an entry says now. */
    static EntryForm of(EntryRow row) {
        EntryForm form = new EntryForm();
        form.at(row.eventAt());
        form.setAbout(row.children());
        form.setKind(row.kind());
        form.setWords(row.words());
        form.setOwnWords(row.ownWords());
        return form;
    }

    /** Puts what somebody else wrote before what is typed here; whom either is about, both are about. */
    void join(EntryRow theirs) {
        words = joined(theirs.words(), words);
        ownWords = joined(theirs.ownWords(), ownWords);
        Set<Long> all = new LinkedHashSet<>(theirs.children());
        all.addAll(about);
        about = new ArrayList<>(all);
    }

    private static String joined(String theirs, String mine) {
        if (theirs == null || theirs.isBlank() || theirs.equals(mine)) {
            return mine;
        }
        return mine == null || mine.isBlank() ? theirs : theirs + "\n\n" + mine;
    }

    /** All it says in one text: whom it is about, its kind and its moment, the words, and the child's own. */
    String said(Function<Long, String> name) {
        String who = about.stream().map(name).sorted().collect(Collectors.joining(", "));
        Instant at = moment();
        String head = Stream.of(who, kind == null ? "" : Said.kind(kind), at == null ? "" : Said.moment(at))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String own = ownWords == null || ownWords.isBlank() ? null : Texts.of("daily.conflict.ownWords", ownWords);
        return Stream.of(head, words, own)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    /** Starts with a moment, to the minute, as people tell it. */
    void at(Instant moment) {
        day = moment.atZone(HomesClock.LONDON).toLocalDate();
        time = moment.atZone(HomesClock.LONDON).toLocalTime().withSecond(0).withNano(0);
    }

    /** When it happened; {@code null} while day or time is missing. */
    Instant moment() {
        return day == null || time == null
                ? null
                : day.atTime(time).atZone(HomesClock.LONDON).toInstant();
    }

    /** The kinds, in words. */
    public List<Option> getKinds() {
        return Said.options(EntryKind.class, "daily.kind.");
    }

    /** What to put beside the words: whoever reads them one day. */
    public String getHint() {
        return Texts.of("daily.add.wordsHint");
    }

    public List<Long> getAbout() {
        return about;
    }

    public void setAbout(List<Long> about) {
        this.about = about == null ? new ArrayList<>() : new ArrayList<>(about);
    }

    public EntryKind getKind() {
        return kind;
    }

    public void setKind(EntryKind kind) {
        this.kind = kind;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getOwnWords() {
        return ownWords;
    }

    public void setOwnWords(String ownWords) {
        this.ownWords = ownWords;
    }
}
