package uk.homes.audit;

/**
 * Who acts, as the audit trail names them: copied, never looked up, so that a later change of name does not rewrite the past.
 *
 * @param personId the person, or {@code null} before sign-in
 * @param name their name at the time
 * @param role the post or roles they acted in, in words
 * @param address the network address the request came from
 */
public record Actor(Long personId, String name, String role, String address) {}
