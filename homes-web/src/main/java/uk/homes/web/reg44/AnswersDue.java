package uk.homes.web.reg44;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.estate.HomeRow;
import uk.homes.reg44.RecommendationRow;
import uk.homes.reg44.Recommendations;
import uk.homes.reg44.VisitClock;
import uk.homes.shared.HomesClock;
import uk.homes.web.Texts;
import uk.homes.web.daily.DueSource;
import uk.homes.web.look.DueRow;

/** The independent person's recommendations that wait for the home's answer, for those who answer for the home. */
@RequestScoped
public class AnswersDue implements DueSource {

    @Inject
    private Recommendations recommendations;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    @Inject
    private VisitWords words;

    @Inject
    private HttpServletRequest request;

    @Override
    public List<DueRow> due(HomeRow home) {
        if (!caller.may(Permission.REG44_RESPOND, home.id())) {
            return List.of();
        }
        return recommendations.open(home.id()).stream()
                .filter(row -> row.status().waitsForAnswer())
                .map(this::line)
                .toList();
    }

    private DueRow line(RecommendationRow row) {
        LocalDate today = clock.today();
        return new DueRow(
                row.answerLate(today) ? "is-late" : "is-waiting",
                word(row, today),
                words.day(row.considerBy()),
                Texts.of("reg44.due.title", row.text()),
                Texts.of("reg44.due.counted", words.monthOf(row.month()), row.number()),
                words.cite(VisitClock.ANSWER.provision()),
                Texts.of("reg44.due.rule"),
                VisitClock.ANSWER.setByLaw(),
                request.getContextPath() + "/reg44/answer?recommendation=" + row.id(),
                Texts.of("reg44.follow.toAnswer"));
    }

    private static String word(RecommendationRow row, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, row.considerBy());
        return left < 0 ? Texts.of("reg44.due.late", -left) : Texts.of("reg44.due.left", left);
    }
}
