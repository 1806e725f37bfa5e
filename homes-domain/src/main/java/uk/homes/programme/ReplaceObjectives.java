package uk.homes.programme;

import java.util.List;
import java.util.UUID;
import uk.homes.shared.Once;

/**
 * That some objectives take the place of others: two 4-bed homes become four 2-bed homes.
 *
 * @param olds the objectives that are replaced
 * @param news the objectives that take their place, already added
 */
public record ReplaceObjectives(
        UUID submission, List<Long> olds, List<Long> news, String reason, String decision, String approver)
        implements Once {

    public ReplaceObjectives {
        olds = List.copyOf(olds);
        news = List.copyOf(news);
    }
}
