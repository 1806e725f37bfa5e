package uk.homes.web.ofsted;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.homes.ofsted.Candidate;
import uk.homes.ofsted.ImportRow;
import uk.homes.ofsted.Imports;
import uk.homes.ofsted.Numbers;
import uk.homes.ofsted.OwnRow;
import uk.homes.shared.NotFound;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;
import uk.homes.web.look.Refused;

/** Which of our homes is which provider: Ofsted blackens the names, so a person says it once. And what came in before. */
@Named
@RequestScoped
public class MatchPart {

    private static final String HERE = "/ofsted/import";

    @Inject
    private Numbers numbers;

    @Inject
    private Imports imports;

    @Inject
    private CurrentHome home;

    @Inject
    private Forms forms;

    @Inject
    private Asked asked;

    private List<OwnRow> own = List.of();
    private List<Candidate> candidates = List.of();
    private List<ImportRow> done = List.of();
    private Long matchHome;
    private String urn;

    @PostConstruct
    void read() {
        own = numbers.list();
        candidates = numbers.candidates();
        done = imports.done();
    }

    public void match() {
        if (matchHome == null) {
            Refused.at("matchHome", Texts.of("ofsted.match.homeNeeded"));
            return;
        }
        if (forms.run(() -> numbers.match(matchHome, urn))) {
            forms.goOn(HERE, "ofsted.match.done");
        }
    }

    public void unmatch() {
        try {
            numbers.unmatch(asked.needed("matched"));
            forms.goOn(HERE, "ofsted.match.undone");
        } catch (NotFound gone) {
            Refused.because(Texts.of("ofsted.match.cannotUndo"));
        }
    }

    /** Our homes that have no number yet. */
    public List<Option> getHomes() {
        Set<Long> numbered = own.stream().map(OwnRow::homeId).collect(Collectors.toSet());
        return home.all().stream()
                .filter(row -> !numbered.contains(row.id()))
                .map(row -> new Option(row.id(), row.name()))
                .toList();
    }

    public String candidate(Candidate row) {
        return Texts.of(
                "ofsted.match.candidate",
                row.urn(),
                row.localAuthority(),
                OfstedWords.day(row.registeredOn()),
                OfstedWords.number(row.places()));
    }

    public String registered(OwnRow row) {
        return row.registeredOn() == null
                ? Texts.of("ofsted.match.notRegistered")
                : OfstedWords.day(row.registeredOn());
    }

    public String when(ImportRow row) {
        return OfstedWords.moment(row.endedAt());
    }

    public String who(ImportRow row) {
        return row.person() == null ? Texts.of("ofsted.import.commandLine") : row.person();
    }

    public List<OwnRow> getOwn() {
        return own;
    }

    public List<Candidate> getCandidates() {
        return candidates;
    }

    public List<ImportRow> getDone() {
        return done;
    }

    public Long getMatchHome() {
        return matchHome;
    }

    public void setMatchHome(Long matchHome) {
        this.matchHome = matchHome;
    }

    public String getUrn() {
        return urn;
    }

    public void setUrn(String urn) {
        this.urn = urn;
    }
}
