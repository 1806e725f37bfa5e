package uk.homes.ofsted;

/** What kind of provider a row is about. Only the first are compared with our homes. */
public enum Provision {
    CHILDRENS_HOME,
    SECURE_CHILDRENS_HOME,
    /** A residential special school that is registered as a children's home. */
    SPECIAL_SCHOOL,
    /** For young people of 16 and 17; registered since 2023, and no children's home. */
    SUPPORTED_ACCOMMODATION,
    OTHER
}
