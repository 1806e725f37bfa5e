package uk.homes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.homes.access.Assignments;
import uk.homes.access.Declaration;
import uk.homes.access.Declare;
import uk.homes.web.Forms;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;
import uk.homes.web.look.Refused;

/** What a person declares for a home under regulation 43(3). */
@Named
@RequestScoped
public class DeclarationPart {

    private static final List<String> GROUNDS = List.of("a", "b", "c", "d", "e", "f", "g", "scrutiny");

    @Inject
    private PersonPage page;

    @Inject
    private Assignments assignments;

    @Inject
    private Forms forms;

    private UUID declared;
    private Long declaredHome;
    private Set<String> grounds = Set.of();
    private String connectionWords;

    /** Records what the person declares for the home chosen. */
    public void declare() {
        if (declaredHome == null) {
            Refused.at("declaredHome", Texts.of("access.independence.perHome"));
            return;
        }
        Declaration declaration = new Declaration(
                grounds.contains("a"),
                grounds.contains("b"),
                grounds.contains("c"),
                grounds.contains("d"),
                grounds.contains("e"),
                grounds.contains("f"),
                grounds.contains("g"),
                connectionWords,
                grounds.contains("scrutiny"));
        long person = page.getPerson();
        forms.ask(() -> assignments.declare(new Declare(declared, person, declaredHome, declaration)))
                .ifPresent(id -> {
                    forms.taken("access.declaration", String.valueOf(person));
                    page.back("access.person.declared");
                });
    }

    public List<Option> getOffered() {
        return GROUNDS.stream()
                .map(ground -> new Option(ground, Texts.of("access.person.ground." + ground)))
                .toList();
    }

    public UUID getDeclared() {
        return declared;
    }

    public void setDeclared(UUID declared) {
        this.declared = declared;
    }

    public Long getDeclaredHome() {
        return declaredHome;
    }

    public void setDeclaredHome(Long declaredHome) {
        this.declaredHome = declaredHome;
    }

    public Set<String> getGrounds() {
        return grounds;
    }

    public void setGrounds(Set<String> grounds) {
        this.grounds = grounds;
    }

    public String getConnectionWords() {
        return connectionWords;
    }

    public void setConnectionWords(String connectionWords) {
        this.connectionWords = connectionWords;
    }
}
