package uk.homes.occupancy;

/**
 * What must be known before a child is admitted, asked in one statement.
 *
 * @param open whether the home is registered and neither suspended nor cancelled on the first night
 * @param registered registered places on the first night
 * @param full whether on some night of the placement every registered place is taken
 * @param bedHere whether the bed is a bed of the home, for all the nights
 * @param bedTaken whether another child sleeps in it on one of the nights
 * @param bedKept whether it is kept free on one of the nights, and not for this child
 * @param childElsewhere whether the child is placed somewhere else on one of the nights
 * @param soloHere whether another child's solo placement covers one of the nights
 * @param othersHere whether any other child lives in the home on one of the nights
 */
record AdmissionFacts(
        boolean open,
        int registered,
        boolean full,
        boolean bedHere,
        boolean bedTaken,
        boolean bedKept,
        boolean childElsewhere,
        boolean soloHere,
        boolean othersHere) {}
