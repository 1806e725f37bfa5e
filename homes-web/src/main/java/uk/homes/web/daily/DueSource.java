package uk.homes.web.daily;

import java.util.List;
import uk.homes.estate.HomeRow;
import uk.homes.web.look.DueRow;

/**
 * A room that has something due for the person who opens Today: a bean of it implements this, and its lines stand under
 * "Needs you". A page has eight statements; a source has one.
 */
public interface DueSource {

    /** What is due in this home, for the person who asks, the most pressing first. */
    List<DueRow> due(HomeRow home);
}
