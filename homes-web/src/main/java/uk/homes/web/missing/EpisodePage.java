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
import uk.homes.shared.NotFound;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.DueRow;
import uk.homes.web.look.Spoken;

/** One episode: what is known, who was told, the return with the child's own words, the interview and what follows. */
@Named
@RequestScoped
@Page(path = "/missing/episode", permits = Permission.MISSING_READ)
public class EpisodePage {

    @Inject
    private EpisodeRecords records;

    @Inject
    private EpisodeWords words;

    @Inject
    private CurrentHome home;

    @Inject
    private Asked asked;

    private Episode episode;

    @PostConstruct
    void read() {
        long id = asked.needed("id");
        episode = records.find(id);
        if (episode.row().homeId() != home.getId()) {
            throw new NotFound("episode", id);
        }
        words.ask(List.of(episode.row()));
    }

    /** Reads it again after somebody else went on with it. */
    void readAgain() {
        read();
    }

    public String getTitle() {
        return Texts.of("missing.episode.title", getRow().child(), words.kind(getRow()));
    }

    public String getLead() {
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
        return switch (line.kind()) {
            case TOLD -> Texts.of("missing.line.told", Texts.of("missing.whom." + line.what()), line.name());
            case INTERVIEW -> Texts.of("missing.line." + line.what(), line.name());
            case DIFFERENTLY, CORRECTION -> Texts.of("missing.line." + line.kind());
        };
    }

    /** What belongs to it: when, the reference, whether independent, why corrected. */
    public String detail(EpisodeLine line) {
        String when = Spoken.moment(line.on());
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
            case DIFFERENTLY -> "";
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
