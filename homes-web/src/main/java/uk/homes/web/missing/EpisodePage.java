package uk.homes.web.missing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import uk.homes.access.Permission;
import uk.homes.missing.Episode;
import uk.homes.missing.EpisodeLine;
import uk.homes.missing.EpisodeRecords;
import uk.homes.missing.EpisodeRow;
import uk.homes.missing.EpisodesOnVisit;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.DueRow;
import uk.homes.web.look.Spoken;

/**
 * One episode: what is known, who was told, the return with the child's own words, the interview and what follows. The
 * independent person reads it while their visit is under way, the child by code.
 */
@Named
@RequestScoped
@Page(
        path = "/missing/episode",
        permits = {Permission.MISSING_READ, Permission.MISSING_ON_VISIT})
public class EpisodePage {

    @Inject
    private EpisodeRecords records;

    @Inject
    private EpisodesOnVisit onVisit;

    @Inject
    private EpisodeWords words;

    @Inject
    private Forms forms;

    @Inject
    private CurrentHome home;

    @Inject
    private Asked asked;

    private Episode episode;

    @PostConstruct
    void read() {
        long id = asked.needed("id");
        if (isVisitor()) {
            episode = forms.ask(() -> onVisit.find(home.getId(), id)).orElse(null);
        } else {
            episode = records.find(id);
        }
        if (isOpen()) {
            home.mustHave("episode", id, getRow().homeId());
            words.ask(List.of(getRow()));
        }
    }

    /** Reads it before the page is drawn, so that a refusal stands at its top. */
    public void look() {
        isOpen();
    }

    /** Whether it may be read; the independent person reads it only on a visit. */
    public boolean isOpen() {
        return episode != null;
    }

    /** Whether it is read on a visit, not by those who work with the child. */
    public boolean isVisitor() {
        return words.visitor();
    }

    /** Reads it again after somebody else went on with it. */
    void readAgain() {
        read();
    }

    public String getTitle() {
        if (!isOpen()) {
            return Texts.of("missing.list.title");
        }
        return Texts.of("missing.episode.title", getRow().child(), words.kind(getRow()));
    }

    public String getLead() {
        if (!isOpen()) {
            return home.getName();
        }
        return Texts.of(
                "missing.episode.lead", home.getName(), Spoken.moment(getRow().noticedAt()), words.away(getRow()));
    }

    /** The clock of the interview, where it runs or has ended. */
    public List<DueRow> getClocks() {
        return words.line(getRow()).stream().toList();
    }

    public List<EpisodeLine> getLines() {
        return episode.lines();
    }

    /** "The police were told: PC Example, reference 123." */
    public String title(EpisodeLine line) {
        if (line.what() != null && line.name() == null) {
            return Texts.of("missing.line.bare." + line.what());
        }
        return switch (line.kind()) {
            case TOLD -> Texts.of("missing.line.told", Texts.of("missing.whom." + line.what()), line.name());
            case INTERVIEW -> Texts.of("missing.line." + line.what(), line.name());
            case DIFFERENTLY, CORRECTION, WITHDRAWN -> Texts.of("missing.line." + line.kind());
        };
    }

    /** What belongs to it: when, the reference, whether independent, why corrected. */
    public String detail(EpisodeLine line) {
        String when = Spoken.moment(line.on());
        if (getRow().withheld()) {
            return line.on() == null ? "" : Texts.of("missing.line.on", when);
        }
        return switch (line.kind()) {
            case TOLD ->
                line.reference() == null
                        ? Texts.of("missing.line.toldBy", when, line.words())
                        : Texts.of("missing.line.toldByReference", when, line.words(), line.reference());
            case INTERVIEW -> {
                String who = Optional.ofNullable(line.independent())
                        .map(yes -> " " + Texts.of(yes ? "missing.line.independent" : "missing.line.notIndependent"))
                        .orElse("");
                yield Texts.of("missing.line.on", when) + who;
            }
            case DIFFERENTLY, WITHDRAWN -> "";
            case CORRECTION ->
                line.on() == null
                        ? Texts.of("missing.line.because", line.reference())
                        : Texts.of("missing.line.becauseReturned", line.reference(), when);
        };
    }

    /** The words that stand under a line; who told is no words. */
    public String said(EpisodeLine line) {
        return line.kind() == EpisodeLine.Kind.TOLD ? null : line.words();
    }

    public String signed(EpisodeLine line) {
        return Texts.of("missing.signed", line.byName(), line.byPost(), Spoken.moment(line.at()));
    }

    /** "Dana Whitlock, Registered manager, 23 November 2021 at 10:00": who withdrew it; {@code null} where it stands. */
    public String getWithdrawn() {
        EpisodeLine line = episode.withdrawn();
        return line == null ? null : signed(line);
    }

    public String getSigned() {
        return Texts.of("missing.signed", getRow().byName(), getRow().byPost(), Spoken.moment(getRow().at()));
    }

    public String getBackSigned() {
        return Texts.of(
                "missing.signed", getRow().backByName(), getRow().backByPost(), Spoken.moment(getRow().backAt()));
    }

    public Episode getEpisode() {
        return episode;
    }

    public EpisodeRow getRow() {
        return episode.row();
    }
}
