package uk.homes.workforce;

/** The levels of a criminal record certificate in Schedule 2 paragraph 2. */
public enum Certificate {
    /** With what is known of suitability to work with children: for posts within regulation 5A of SI 2002/233. */
    ENHANCED,
    /** For every other post. */
    STANDARD
}
