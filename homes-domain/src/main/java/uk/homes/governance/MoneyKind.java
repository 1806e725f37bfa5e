package uk.homes.governance;

/** A line of the money that was agreed with the programme. */
public enum MoneyKind {
    /** What all homes together cost a year once they are open. */
    ANNUAL_COST,
    /** What is saved a year on residential care bought elsewhere. */
    RESIDENTIAL_SAVING,
    /** What is saved a year on emergency care. */
    EMERGENCY_SAVING,
    /** What setting up costs, once. */
    SET_UP_COST,
    /** The share of beds in use on which the saving depends. */
    OCCUPANCY_ASSUMPTION;

    /** Whether this line counts towards the saving. */
    public boolean saves() {
        return this == RESIDENTIAL_SAVING || this == EMERGENCY_SAVING;
    }
}
