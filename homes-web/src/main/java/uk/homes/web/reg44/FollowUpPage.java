package uk.homes.web.reg44;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Permission;
import uk.homes.estate.HomeRow;
import uk.homes.reg44.RecommendationRow;
import uk.homes.reg44.Recommendations;
import uk.homes.shared.HomesClock;
import uk.homes.web.CurrentHome;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;

/** Every recommendation that is not verified yet, across homes: late answers first, then what was promised and is late. */
@Named
@RequestScoped
@Page(
        path = "/reg44/follow-up",
        permits = Permission.REG44_READ,
        menu = Menu.HOME,
        ofAllHomes = true,
        order = 82,
        label = "recommendations",
        main = true)
public class FollowUpPage {

    @Inject
    private Recommendations recommendations;

    @Inject
    private CurrentHome home;

    @Inject
    private Caller caller;

    @Inject
    private HomesClock clock;

    private List<RecommendationRow> rows;

    public List<RecommendationRow> getRows() {
        if (rows == null) {
            rows = recommendations.open(home.chosen().map(HomeRow::id).orElse(null));
        }
        return rows;
    }

    public long getLate() {
        return getRows().stream().filter(row -> row.answerLate(clock.today())).count();
    }

    public String getLead() {
        return Texts.of("reg44.follow.lead", getRows().size(), getLate());
    }

    /** What waits and for how long: "Answer 18 days late". */
    public String waiting(RecommendationRow row) {
        if (row.answerLate(clock.today())) {
            return Texts.of("reg44.follow.answerLate", days(row.considerBy()));
        }
        return row.workLate(clock.today()) ? Texts.of("reg44.follow.workLate", days(row.doBy())) : "";
    }

    private long days(LocalDate since) {
        return ChronoUnit.DAYS.between(since, clock.today());
    }

    public boolean mayAnswer(RecommendationRow row) {
        return caller.may(Permission.REG44_RESPOND, row.homeId());
    }
}
