package uk.homes.missing;

/** Who is told that a child is away. */
public enum ToldWhom {
    /** With the reference that they give. */
    POLICE,
    /** The placing authority, mostly the child's social worker. */
    PLACING_AUTHORITY,
    PARENTS
}
