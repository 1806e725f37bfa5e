package uk.homes.regulation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What Ofsted wants to see with an application. The council's own experience adds to it by {@link #OTHER}. */
public enum DocumentKind {
    STATEMENT_OF_PURPOSE(false),
    CHILDRENS_GUIDE(false),
    POLICIES(false),
    BUSINESS_PLAN(false),
    LOCATION_ASSESSMENT(false),
    INSURANCE(false),
    FLOOR_PLAN(false),
    PLANNING_CONSENT(false),
    IDENTITY(true),
    DBS_CERTIFICATE(true),
    REFERENCES(true),
    EMPLOYMENT_HISTORY(true),
    QUALIFICATIONS(true),
    HEALTH_DECLARATION(true),
    /** Named by whoever adds it. */
    OTHER(null);

    private final Boolean person;

    DocumentKind(Boolean person) {
        this.person = person;
    }

    /** What belongs to every application of this kind. */
    static List<DocumentKind> of(ApplicationKind kind) {
        return Arrays.stream(values())
                .filter(each -> each.person != null && each.person == kind.person())
                .collect(Collectors.toList());
    }
}
