package uk.homes.inspections;

/** What interim inspections said from 2017 to 2022, kept as history. */
public enum InterimOutcome {
    IMPROVED,
    SUSTAINED,
    DECLINED
}
