package uk.homes.web.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.homes.access.Caller;
import uk.homes.duties.Duty;
import uk.homes.web.Pages;

/**
 * The one page that ends each thing that is due: by its rule the page of the act and, for those who may not act, the page
 * where it can be read. What somebody may not open is not offered.
 */
@ApplicationScoped
public class DutyLink {

    private static final String STAFF = "/workforce/achievement?staff={staff}&kind=";
    private static final String PERSON = "/workforce/person?staff={staff}";
    private static final String MEASURE = "/measures/measure?id={id}";
    private static final String NOTICE = "/notices/notice?id={id}";
    private static final String MOVES = "/notices/moves?home={home}";
    private static final String REVIEWS = "/reviews/list?home={home}";
    private static final String REVIEW = "/reviews/review?review={id}";
    private static final String VERSION = "/statements/version?version={id}";
    private static final String ACTION = "/inspections/action?action={id}";
    private static final String FOLLOW = "/inspections/follow?what=";
    private static final String ACTIONS = "/inspections/actions?home={home}";
    private static final String CHECK = "/safety/record?";
    private static final String CHECKS = "/safety/log?home={home}";
    private static final String CARE = "/care/record?child={child}&kind=";
    private static final String CASE = "/care/child?child={child}";
    private static final String APPLICATION = "/regulation/application?application={id}";

    static final Map<String, Target> TARGETS = Map.ofEntries(
            Map.entry("CHR44_VISIT", new Target("/reg44/plan?visit={id}", "/reg44/visits?home={home}")),
            Map.entry("REG44_REPORT", new Target("/reg44/visit?visit={id}", "/reg44/visits?home={home}")),
            Map.entry(
                    "REG44_ANSWER",
                    new Target("/reg44/answer?recommendation={id}", "/reg44/recommendation?recommendation={id}")),
            Map.entry("CHR45_REVIEW", new Target(REVIEWS, null)),
            Map.entry("CHR45_COPY", new Target(REVIEW, null)),
            Map.entry("CHR45_PLACING", new Target(REVIEW, null)),
            Map.entry("CHR46_REVIEW", new Target(REVIEWS, null)),
            Map.entry("CHR16_COPY", new Target(VERSION, null)),
            Map.entry("GUIDE_READ", new Target(VERSION, null)),
            Map.entry("CHR35_RECORD", new Target(MEASURE, null)),
            Map.entry("CHR35_USER", new Target(MEASURE, null)),
            Map.entry("CHR35_CHILD", new Target(MEASURE, null)),
            Map.entry("MISSING_INTERVIEW", new Target("/missing/episode?id={id}", null)),
            Map.entry("CPPCR33_FIRST", new Target(CARE + "FIRST_REVIEW", CASE)),
            Map.entry("CPPCR33_SECOND", new Target(CARE + "REVIEW", CASE)),
            Map.entry("CPPCR33_NEXT", new Target(CARE + "REVIEW", CASE)),
            Map.entry("CPPCR9_PLAN", new Target(CARE + "PLACEMENT_PLAN", CASE)),
            Map.entry("CPPCR4_CARE_PLAN", new Target(CARE + "CARE_PLAN", CASE)),
            Map.entry("CPPCR7_HEALTH", new Target(CARE + "FIRST_HEALTH", CASE)),
            Map.entry("CPPCR7_UNDER5", new Target(CARE + "HEALTH", CASE)),
            Map.entry("CPPCR7_FROM5", new Target(CARE + "HEALTH", CASE)),
            Map.entry("PEP_FIRST", new Target(CARE + "FIRST_PEP", CASE)),
            Map.entry("PEP_TERM", new Target(CARE + "PEP", CASE)),
            Map.entry("SDQ_YEAR", new Target(CARE + "SDQ", CASE)),
            Map.entry("DENTIST", new Target(CARE + "DENTIST", CASE)),
            Map.entry("CPPCR28_FIRST", new Target(CARE + "VISIT", CASE)),
            Map.entry("CPPCR28_NEXT", new Target(CARE + "VISIT", CASE)),
            Map.entry("CPPCR28_SETTLED", new Target(CARE + "VISIT", CASE)),
            Map.entry("PATHWAY_PLAN", new Target(CARE + "PATHWAY_PLAN", CASE)),
            Map.entry("ADULT_SERVICES", new Target("/occupancy/end?placement={id}", CASE)),
            Map.entry("CHR40_NOTICE", new Target(NOTICE, null)),
            Map.entry("CHR40_CONCLUSION", new Target(NOTICE, null)),
            Map.entry("CHR41_ADMISSION", new Target(MOVES, null)),
            Map.entry("CHR41_DISCHARGE", new Target(MOVES, null)),
            Map.entry("CHR48_NOTICE", new Target(NOTICE, null)),
            Map.entry("CHR48_EMERGENCY", new Target(NOTICE, null)),
            Map.entry("CHR48_RETURN", new Target(NOTICE, null)),
            Map.entry("CHR49_NOTICE", new Target(NOTICE, null)),
            Map.entry(
                    "CHR27_VACANCY",
                    new Target("/regulation/change?what=MANAGER&home={home}", "/regulation/home?home={home}")),
            Map.entry("CHR32_LEVEL3", new Target(STAFF + "LEVEL_3", PERSON)),
            Map.entry("CHR28_LEVEL5", new Target(STAFF + "LEVEL_5", PERSON)),
            Map.entry("CHR33_APPRAISAL", new Target(STAFF + "APPRAISAL", PERSON)),
            Map.entry("LOCAL_SUPERVISION", new Target("/workforce/supervision?staff={staff}", PERSON)),
            Map.entry("CHR33_PROBATION", new Target("/workforce/review?day={id}", PERSON)),
            Map.entry("LOCAL_TRAINING", new Target("/workforce/training?staff={staff}&again={id}", PERSON)),
            Map.entry("LOCAL_DBS", new Target("/workforce/check?staff={staff}&kind=DBS", PERSON)),
            Map.entry("SCH4_FIRE_DRILL", new Target(CHECK + "kind=FIRE_DRILL", CHECKS)),
            Map.entry("SCH4_ALARM_TEST", new Target(CHECK + "kind=ALARM_TEST", CHECKS)),
            Map.entry("LOCAL_EQUIPMENT", new Target(CHECK + "home={home}", CHECKS)),
            Map.entry("LOCAL_FAULT", new Target(CHECK + "what=RIGHT&check={id}", CHECKS)),
            Map.entry("LOCAL_VEHICLE", new Target(CHECK + "kind=VEHICLE", CHECKS)),
            Map.entry("OFSTED_REQUIREMENT", new Target(ACTION, null)),
            Map.entry("OFSTED_RECOMMENDATION", new Target(ACTION, null)),
            Map.entry("PLANNED_ACTION", new Target(ACTION, null)),
            Map.entry("OFSTED_COMPLIANCE", new Target(FOLLOW + "MET&notice={id}", ACTIONS)),
            Map.entry("OFSTED_ACCURACY", new Target("/inspections/inspection?inspection={id}", null)),
            Map.entry("OFSTED_ACTION_PLAN", new Target(FOLLOW + "AGREED&plan={id}", ACTIONS)),
            Map.entry("COMMISSIONERS_TOLD", new Target(FOLLOW + "TOLD&plan={id}", ACTIONS)),
            Map.entry("OFSTED_REPRESENTATIONS", new Target(APPLICATION, null)),
            Map.entry("OFSTED_FIRST_CHILD", new Target(APPLICATION, null)));

    // A visit that nobody planned and a measure that only the log knows have no record yet: here it is begun.
    private static final Map<String, String> ELSEWHERE =
            Map.of("estate.home", "/reg44/plan?home={home}", "daily.entry", "/daily/entry?entry={id}");

    @Inject
    private Pages pages;

    @Inject
    private Caller caller;

    /** Where it is ended or, failing that, read: below the application's root. */
    Optional<String> of(Duty duty) {
        Target target = TARGETS.get(duty.rule());
        if (target == null) {
            return Optional.empty();
        }
        String act = ELSEWHERE.getOrDefault(duty.record(), target.act());
        return Stream.of(act, target.read() == null ? "" : target.read())
                .filter(path -> opens(path, duty.homeId()))
                .map(path -> filled(path, duty))
                .findFirst();
    }

    private boolean opens(String path, long homeId) {
        return pages.at(path.replaceFirst("\\?.*", ""))
                .filter(page -> Arrays.stream(page.permits()).anyMatch(permission -> caller.may(permission, homeId)))
                .isPresent();
    }

    // Every page is told the home: a person may have several, and a record of another home is not found.
    private static String filled(String path, Duty duty) {
        String whole = path.contains("{home}") ? path : path + "&home={home}";
        return whole.replace("{id}", String.valueOf(duty.recordId()))
                .replace("{home}", duty.homeSlug())
                .replace("{child}", String.valueOf(duty.childId()))
                .replace("{staff}", String.valueOf(duty.staffId()));
    }

    /** Where a thing is ended, and where it is read by those who may not. */
    record Target(String act, String read) {}
}
