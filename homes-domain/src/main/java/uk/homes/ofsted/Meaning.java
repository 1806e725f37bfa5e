package uk.homes.ofsted;

import java.util.Arrays;
import java.util.List;

/** What a column of Ofsted's files means, whatever it was called that year. */
enum Meaning {
    URN(true),
    PROVISION(true),
    REGISTERED_ON(false),
    STATUS(true),
    REGION(true),
    LOCAL_AUTHORITY(true),
    SECTOR(true),
    /** Not in the first year's file. */
    PLACES(false),
    SHORT_BREAKS(false),
    ORGANISATION(false),
    EVENT_TYPE(true),
    INSPECTED_ON(true),
    PUBLISHED_ON(false),
    EVENT_NUMBER(true),
    OVERALL(true),
    HELPED_PROTECTED(true),
    LEADERS(true),
    SUPPORTED_OUTCOME(false),
    PREVIOUS_EVENT_TYPE(false),
    PREVIOUS_INSPECTED_ON(false),
    PREVIOUS_PUBLISHED_ON(false),
    PREVIOUS_EVENT_NUMBER(false),
    PREVIOUS_OVERALL(false),
    PREVIOUS_HELPED_PROTECTED(false),
    PREVIOUS_LEADERS(false),
    /** Known, and of no use here: names, addresses, other frameworks' judgements. */
    NOT_KEPT(false);

    /** In every year these stand in this order. A file that has them in another was put together by somebody else. */
    static final List<Meaning> IN_ORDER =
            List.of(URN, REGION, LOCAL_AUTHORITY, SECTOR, EVENT_TYPE, INSPECTED_ON, OVERALL, HELPED_PROTECTED, LEADERS);

    private final boolean needed;

    Meaning(boolean needed) {
        this.needed = needed;
    }

    /** Those without which a file says nothing about judgements. */
    static List<Meaning> needed() {
        return Arrays.stream(values()).filter(each -> each.needed).toList();
    }
}
