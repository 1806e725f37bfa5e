package uk.homes.web.daily;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import uk.homes.daily.EntryKind;
import uk.homes.shared.NotFound;
import uk.homes.web.look.Days;

/** What the address of the log page says: a day, a week, or what to look for. */
public class LogAddress {

    private String day;
    private String week;
    private String words;
    private Long about;
    private String kind;
    private Long by;
    private String from;
    private String to;
    private Integer page;
    private LocalDate first;
    private LocalDate last;

    /** Understands the address, or says that there is no such page. */
    void check(LocalDate today) {
        kind();
        from();
        to();
        if (getNumber() < 0) {
            throw new NotFound("page", page);
        }
        if (filled(week)) {
            first = Said.monday(date(week));
            last = first.plusDays(6);
        } else {
            first = filled(day) ? date(day) : today;
            last = first;
        }
    }

    /** Whether something is looked for; else a day or a week is read. */
    public boolean isSearch() {
        return filled(words) || filled(kind) || filled(from) || filled(to) || about != null || by != null;
    }

    public boolean isOneDay() {
        return !isSearch() && !filled(week);
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return last;
    }

    EntryKind kind() {
        if (!filled(kind)) {
            return null;
        }
        return Arrays.stream(EntryKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("kind", kind));
    }

    LocalDate from() {
        return filled(from) ? date(from) : null;
    }

    LocalDate to() {
        return filled(to) ? date(to) : null;
    }

    /** Which page, from 0. */
    public int getNumber() {
        return page == null ? 0 : page;
    }

    /** The same search, on another page. */
    String query(int other) {
        StringBuilder query = new StringBuilder();
        add(query, "words", words);
        add(query, "about", about);
        add(query, "kind", kind);
        add(query, "by", by);
        add(query, "from", from);
        add(query, "to", to);
        add(query, "page", other == 0 ? null : other);
        return query.toString();
    }

    private static void add(StringBuilder query, String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            query.append('&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (!Days.meant(date)) {
                throw new NotFound("day", text);
            }
            return date;
        } catch (DateTimeException unreadable) {
            throw new NotFound("day", text);
        }
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getWeek() {
        return week;
    }

    public void setWeek(String week) {
        this.week = week;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Long getAbout() {
        return about;
    }

    public void setAbout(Long about) {
        this.about = about;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Long getBy() {
        return by;
    }

    public void setBy(Long by) {
        this.by = by;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
