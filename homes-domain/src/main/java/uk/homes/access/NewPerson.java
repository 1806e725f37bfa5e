package uk.homes.access;

/**
 * Someone who is to sign in.
 *
 * @param signInName what they type; lower case
 * @param name their name, as colleagues read it
 * @param postTitle the title of their post
 * @param password their first password, or {@code null} when the council's own sign-in is used
 * @param councilLogin their name in the council's own sign-in, or {@code null}
 * @param childrensService whether the council employs them for its children's social services functions
 * @param commissions whether they commission or finance the homes' services
 * @param fictional whether the person is invented
 */
public record NewPerson(
        String signInName,
        String name,
        String postTitle,
        String password,
        String councilLogin,
        boolean childrensService,
        boolean commissions,
        boolean fictional) {}
