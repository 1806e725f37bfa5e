package uk.homes.measures;

/**
 * What regulation 19(2) never allows as a measure of control or discipline. The list follows the parallel instruments and
 * published procedures; the text of 19(2) itself has not been seen.
 */
public enum Prohibited {
    CORPORAL_PUNISHMENT,
    FOOD_OR_DRINK,
    /** Restricting visits, calls, letters or a helpline, other than under regulation 22. */
    CONTACT,
    /** Distinctive or inappropriate clothes. */
    CLOTHING,
    MEDICATION_OR_TREATMENT,
    SLEEP,
    /** Other than a reasonable sum as reparation, in instalments if need be. */
    FINES,
    INTIMATE_EXAMINATION,
    DISABILITY_AIDS,
    /** One child involved in punishing another. */
    BY_ANOTHER_CHILD,
    /** Several children punished for what one did. */
    OF_A_GROUP;

    /** The provision that forbids it. */
    public static final String PROVISION = "CHR 19(2)";
}
