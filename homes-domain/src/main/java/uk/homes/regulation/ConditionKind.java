package uk.homes.regulation;

/** What a condition of registration is about, besides the number of places and the category. */
public enum ConditionKind {
    AGE,
    NEEDS,
    BUILDINGS,
    OTHER
}
