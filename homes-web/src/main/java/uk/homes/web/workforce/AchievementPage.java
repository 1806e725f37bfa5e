package uk.homes.web.workforce;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.shared.HomesClock;
import uk.homes.web.Asked;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;
import uk.homes.workforce.AchievementKind;
import uk.homes.workforce.AchievementRow;
import uk.homes.workforce.Achievements;
import uk.homes.workforce.NewAchievement;

/** Recording a diploma or an appraisal of somebody who works in the home. */
@Named
@RequestScoped
@Page(path = "/workforce/achievement", permits = Permission.WORKFORCE_WRITE)
public class AchievementPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Inject
    private Achievements achievements;

    @Inject
    private Asked asked;

    @Inject
    private HomesClock clock;

    @Inject
    private Forms forms;

    @Inject
    private CurrentHome home;

    private long staff;
    private String name;
    private List<AchievementRow> rows;
    private UUID submission;
    private AchievementKind kind;
    private LocalDate on;
    private String words;

    @PostConstruct
    void read() {
        staff = asked.needed("staff");
        Achievements.Whom whom = achievements.whom(staff);
        home.about(whom.homeId());
        name = whom.name();
        rows = achievements.of(staff);
        kind = asked.one(AchievementKind.class, "kind").orElse(AchievementKind.APPRAISAL);
        on = clock.today();
    }

    /** Records it; the duty that waited for it is done. */
    public void save() {
        forms.ask(() -> achievements.record(new NewAchievement(submission, staff, kind, on, words)))
                .ifPresent(id -> {
                    forms.taken("workforce.achievement", String.valueOf(staff));
                    forms.goOn("/duties/mine", "workforce.achievement.done");
                });
    }

    public String getTitle() {
        return Texts.of("workforce.achievement.title", name);
    }

    public List<Option> getKinds() {
        return Arrays.stream(AchievementKind.values())
                .map(each -> new Option(each, Texts.of("workforce.achievement.kind." + each)))
                .toList();
    }

    public List<AchievementRow> getRows() {
        return rows;
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    public long getStaff() {
        return staff;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public AchievementKind getKind() {
        return kind;
    }

    public void setKind(AchievementKind kind) {
        this.kind = kind;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
