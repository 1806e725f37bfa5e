package uk.homes.notices;

/** Who is told. */
public enum Recipient {
    OFSTED,
    PLACING_AUTHORITY,
    /** The authority in whose area the home lies. */
    HOST_AUTHORITY,
    SECRETARY_OF_STATE,
    /** The integrated care board of the area. */
    ICB,
    /** The local authority designated officer, by Working Together; not confirmed against its source. */
    DESIGNATED_OFFICER,
    /** Whom the registered person considers relevant to this child’s care, protection or safeguarding. */
    RELEVANT_PERSON
}
