package uk.homes.reviews;

/** How somebody was asked. */
public enum AskedHow {
    IN_PERSON,
    BY_PHONE,
    IN_WRITING,
    AT_A_MEETING,
    QUESTIONNAIRE
}
