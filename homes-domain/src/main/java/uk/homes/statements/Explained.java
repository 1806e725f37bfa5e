package uk.homes.statements;

/** How the children's guide was explained to a child. */
public enum Explained {
    READ_TOGETHER,
    TALKED_THROUGH,
    WITH_PICTURES,
    WITH_INTERPRETER,
    /** Given to the child to read alone, with an offer to talk. */
    GIVEN_TO_READ
}
