package uk.homes.occupancy;

import java.util.UUID;
import uk.homes.shared.Once;

/**
 * The first admission of a child: the record and the placement begin together, or neither does.
 *
 * @param placement where and how the child comes; its child is the one entered
 */
public record AdmitNewChild(UUID submission, NewChild child, AdmitChild placement) implements Once {}
