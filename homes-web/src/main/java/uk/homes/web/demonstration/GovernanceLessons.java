package uk.homes.web.demonstration;

import uk.homes.governance.Theme;

/** What the programme learned in its first two phases. */
final class GovernanceLessons {

    private static final String FIRST = "2021-01-18";
    private static final String SECOND = "2021-10-25";
    private static final String GROUP = "Project group and registered managers";
    private static final String STAKEHOLDERS = "Ofsted, HR, finance, managers and staff, residents, other councils";

    private GovernanceLessons() {}

    static void tell(GovernanceHand hand, long programme, long one, long two) {
        Lesson first = (theme, words, used) -> hand.learned(FIRST, programme, one, theme, words, GROUP, used);
        first.is(
                Theme.MANAGEMENT,
                "A manager who can run a good home is a find; one who has grown and established a setting is rare.",
                "Seniors and deputies are upskilled to become registered managers.");
        first.is(
                Theme.MANAGEMENT,
                "What it takes to build a service may differ from what it takes to maintain one.",
                null);
        first.is(
                Theme.REGISTRATION,
                "Ofsted sees a manager registered for two homes as an exception, not the norm.",
                "The management structure of each home.");
        first.is(
                Theme.RECRUITMENT,
                "High expectations of practitioners and managers have meant some changes of staff.",
                "Assessment centres became part of recruitment.");
        first.is(
                Theme.MATCHING,
                "Children’s moves in and out need careful thought while a staff team is still forming.",
                null);
        first.is(
                Theme.REGISTRATION,
                "We understand better what in practice supports a registration with Ofsted.",
                "The applications of phase 2.");
        first.is(
                Theme.REGISTRATION,
                "A statement of purpose must be clear yet flexible, and the council’s policies must fit the Regulations.",
                "Policies are updated with each registration.");
        second((theme, words, used) -> hand.learned(SECOND, programme, two, theme, words, STAKEHOLDERS, used));
    }

    private static void second(Lesson lesson) {
        lesson.is(
                Theme.STEP_DOWN,
                "Step-down to fostering suits smaller homes: matching, need and throughput are easier to meet.",
                "Quarry House becomes the step-down home.");
        lesson.is(
                Theme.COMMUNITY,
                "Registered managers have to engage with the neighbourhood, so that a home is embedded in it.",
                null);
        lesson.is(
                Theme.REGISTRATION,
                "A good relationship with the local inspectors supports registration and later inspections.",
                null);
        lesson.is(
                Theme.RECRUITMENT,
                "The market outside is hard: homes must be marketed and posts recruited to all the time.",
                null);
        lesson.is(
                Theme.EMERGENCY,
                "Emergency beds need experienced and stable staff who can mobilise quickly and flexibly.",
                "Phoenix and Middle Lane follow the children’s homes.");
        lesson.is(
                Theme.MATCHING,
                "Beds have to be used gradually, so that homes whose teams are all new can develop and mature.",
                null);
        lesson.is(
                Theme.STEP_DOWN,
                "A 4-bed step-down home is too complex to match; the service goes on in a 2-bed home.",
                "The Pegasus building becomes a long-term 4-bed home.");
        lesson.is(
                Theme.MATCHING,
                "A solo placement has shown that the service can respond flexibly where no private provider could or would.",
                null);
        lesson.is(
                Theme.MANAGEMENT,
                "A Residential Operations Manager is needed to drive the programme and keep standards high.",
                "Recruitment to the post has been progressed.");
        lesson.is(
                Theme.PLANNING,
                "Planning all 7 settings at the same time has let the service adapt as accommodation, staff and need changed.",
                null);
        lesson.is(
                Theme.PLANNING,
                "Both Heads of Service scan ahead with the services to forecast what children will need.",
                null);
    }

    /** Keeps one lesson. */
    private interface Lesson {

        void is(Theme theme, String words, String usedIn);
    }
}
