package uk.homes.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import uk.homes.governance.Journal;
import uk.homes.governance.Money;
import uk.homes.governance.MoneyKind;
import uk.homes.governance.NewDecision;
import uk.homes.governance.NewLearning;
import uk.homes.governance.NewMoney;
import uk.homes.governance.NewNote;
import uk.homes.governance.NewRisk;
import uk.homes.governance.Notes;
import uk.homes.governance.Risks;
import uk.homes.governance.Theme;
import uk.homes.shared.PartialDate;

/** Writes down what was risked, agreed, decided and learned of the programme as the Head of Service did, day by day. */
@Dependent
class GovernanceHand {

    static final String START = "2020-02-17";
    private static final String CORPORATE = "Safeguarding failure; inspection failure in Children’s Services";

    @Inject
    Risks risks;

    @Inject
    Money money;

    @Inject
    Journal journal;

    @Inject
    Notes notes;

    private Story story;

    GovernanceHand in(Story told) {
        story = told;
        return this;
    }

    private <T> void on(String day, Supplier<T> work) {
        story.as(ProgrammeHand.HEAD, LocalDate.parse(day).atTime(10, 0), work);
    }

    void risk(long programme, String title, String cause, int likely, int grave, String done, String owner) {
        on(
                START,
                () -> risks.raise(new NewRisk(
                        UUID.randomUUID(), programme, title, cause, likely, grave, done, owner, CORPORATE)));
    }

    void learned(String day, long programme, Long phase, Theme theme, String words, String source, String usedIn) {
        on(
                day,
                () -> journal.learned(
                        new NewLearning(UUID.randomUUID(), programme, phase, theme, words, source, usedIn)));
    }

    void decided(String day, long programme, String meeting, PartialDate when, String reference, String what) {
        on(day, () -> journal.decided(new NewDecision(UUID.randomUUID(), programme, meeting, when, reference, what)));
    }

    void money(String day, long programme, MoneyKind kind, Long pounds, Integer percent, String source) {
        on(
                day,
                () -> money.agree(
                        new NewMoney(UUID.randomUUID(), programme, kind, pounds, percent, source, null, null)));
    }

    void note(long programme, Long phase, Long objective, MoneyKind money, String says, String used) {
        on(
                "2021-11-22",
                () -> notes.keep(new NewNote(
                        UUID.randomUUID(), programme, phase, objective, money, ProgrammeHand.REPORT, says, used)));
    }
}
