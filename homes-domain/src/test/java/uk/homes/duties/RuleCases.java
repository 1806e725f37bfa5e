package uk.homes.duties;

import java.util.List;
import java.util.stream.Stream;

/**
 * For every rule one start and the time it is then due, counted by hand: regulation, rule, start, date in the record, due. A
 * start with an hour is a moment in London, one without is a day; a due day means its end.
 */
final class RuleCases {

    private static final List<String> CASES = List.of(
            "CHR 44(1)|CHR44_VISIT|2021-02-01||2021-02-28",
            "CHR 44(4)|REG44_REPORT|2021-11-16|2021-11-26|2021-11-26",
            "CHR 44(5)|REG44_ANSWER|2021-10-25|2021-11-05|2021-11-05",
            "CHR 45(1)|CHR45_REVIEW|2021-08-31||2022-02-28",
            "CHR 45(4)|CHR45_COPY|2021-11-01||2021-11-29",
            "CHR 45(4) and the Guide|CHR45_PLACING|2021-11-01||2021-11-29",
            "CHR 16(3)|CHR16_COPY|2021-10-27||2021-11-24",
            "CHR 7(2)|GUIDE_READ|2021-11-22||2021-11-29",
            "CHR 46|CHR46_REVIEW|2020-02-29||2021-02-28",
            "CHR 35(3)(a)|CHR35_RECORD|2021-10-30T23:30||2021-10-31T22:30",
            "CHR 35(3)(b)|CHR35_USER|2021-03-27T23:30||2021-03-30T00:30",
            "CHR 35(3)(c)|CHR35_CHILD|2021-10-30T23:30||2021-11-04T23:30",
            "CHR 40(4)|CHR40_NOTICE|2021-11-20T14:00||2021-11-21T14:00",
            "CHR 40(4)(d)|CHR40_CONCLUSION|2021-11-20T09:15||2021-11-21T09:15",
            "CHR 41(1)|CHR41_ADMISSION|2021-11-19||2021-11-19",
            "CHR 41(1)|CHR41_DISCHARGE|2021-11-19||2021-11-19",
            "CHR 48|CHR48_NOTICE|2022-03-31||2022-02-28",
            "CHR 48|CHR48_EMERGENCY|2021-11-20||2021-11-27",
            "CHR 48|CHR48_RETURN|2021-11-20||2021-11-27",
            "CHR 49|CHR49_NOTICE|2021-11-19T10:00||2021-11-22T10:00",
            "CHR 27|CHR27_VACANCY|2021-05-03||2021-11-01",
            "CHR 32(4)|CHR32_LEVEL3|2020-08-03||2022-08-03",
            "CHR 28|CHR28_LEVEL5|2020-06-01||2023-06-01",
            "CHR 33(4)(c)|CHR33_APPRAISAL|2020-10-05||2021-10-05",
            "CHR 33(4)(b)|LOCAL_SUPERVISION|2021-11-01||2021-12-13",
            "CHR 33(1)(b)|CHR33_PROBATION|2021-05-10|2021-11-10|2021-11-10",
            "CHR 33|LOCAL_TRAINING|2020-11-30|2021-11-30|2021-11-30",
            "CHR 32, Schedule 2|LOCAL_DBS|2018-11-23||2021-11-23",
            "Statutory guidance 2014|MISSING_INTERVIEW|2021-10-29T20:00||2021-11-01T19:00",
            "CPPCR 33(1)|CPPCR33_FIRST|2021-12-01||2021-12-31",
            "CPPCR 33(2)|CPPCR33_SECOND|2021-11-30||2022-02-28",
            "CPPCR 33(2)|CPPCR33_NEXT|2021-05-23||2021-11-23",
            "CPPCR 9|CPPCR9_PLAN|2020-04-08||2020-04-17",
            "CPPCR 4|CPPCR4_CARE_PLAN|2021-11-08||2021-11-22",
            "CPPCR 7|CPPCR7_HEALTH|2021-10-25||2021-11-22",
            "CPPCR 7|CPPCR7_UNDER5|2021-05-31||2021-11-30",
            "CPPCR 7|CPPCR7_FROM5|2020-11-23||2021-11-23",
            "Statutory guidance|PEP_FIRST|2021-10-25||2021-11-22",
            "Statutory guidance|PEP_TERM|2021-09-06|2021-12-17|2021-12-17",
            "Statutory guidance|SDQ_YEAR|2020-11-23||2021-11-23",
            "Statutory guidance|DENTIST|2020-11-23||2021-11-23",
            "CPPCR 28(2)(a)|CPPCR28_FIRST|2021-11-16||2021-11-23",
            "CPPCR 28(2)|CPPCR28_NEXT|2021-10-12||2021-11-23",
            "CPPCR 28(2)|CPPCR28_SETTLED|2021-08-23||2021-11-23",
            "CPPCR 42|PATHWAY_PLAN|2021-08-23||2021-11-23",
            "Children Act 1989|ADULT_SERVICES|2020-02-29||2022-02-28",
            "SCCIF|OFSTED_REQUIREMENT|2021-09-24|2021-11-23|2021-11-23",
            "Care Standards Act 2000|OFSTED_COMPLIANCE|2021-09-24|2021-11-23|2021-11-23",
            "SCCIF|OFSTED_ACCURACY|2022-05-27||2022-06-07",
            "SI 2015/551 reg 27|OFSTED_INSPECTION|2021-04-01|2022-03-31|2022-03-31",
            "CHR 25, Schedule 4 para 6|SCH4_FIRE_DRILL|2021-08-23|2021-11-23|2021-11-23",
            "CHR 25, Schedule 4 para 6|SCH4_ALARM_TEST|2021-11-16|2021-11-23|2021-11-23",
            "CHR 25|LOCAL_EQUIPMENT|2020-11-23|2021-11-23|2021-11-23",
            "CHR 25|LOCAL_VEHICLE|2021-11-16|2021-11-23|2021-11-23",
            "CHR 25, Schedule 4 para 6|LOCAL_FAULT|2021-11-16|2021-11-23|2021-11-23",
            "UK GDPR article 33|GDPR_BREACH|2021-11-19T16:45||2021-11-22T16:45",
            "UK GDPR article 12|GDPR_ACCESS|2021-10-31||2021-11-30",
            "CHR 36(2)|CHR36_KEEP|2010-03-04||2085-03-04",
            "CHR 36(2)|CHR36_KEEP_DEATH|2021-02-01||2036-02-01",
            "Care Standards Act 2000|OFSTED_REPRESENTATIONS|2021-10-26||2021-11-23",
            "Ofsted’s guidance|OFSTED_FIRST_CHILD|2021-02-08T11:00||2021-02-09T11:00",
            "This authority|OFSTED_ACTION_PLAN|2021-11-09||2021-11-23",
            "This authority|COMMISSIONERS_TOLD|2021-11-19||2021-11-23",
            "SCCIF|OFSTED_RECOMMENDATION|2021-09-24|2021-11-23|2021-11-23",
            "This authority|PLANNED_ACTION|2021-11-09|2021-11-23|2021-11-23");

    private RuleCases() {}

    static Stream<RuleCase> all() {
        return CASES.stream().map(RuleCase::of);
    }
}
