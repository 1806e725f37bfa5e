package uk.homes.testing;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/** Which pages the tests of this run have looked at: by address, and by the heading they had. */
public final class LookedAt {

    private static final Set<String> ADDRESSES = new ConcurrentSkipListSet<>();
    private static final Set<String> HEADINGS = new ConcurrentSkipListSet<>();

    private LookedAt() {}

    static void note(Page page) {
        HEADINGS.add(page.locator("h1").first().innerText());
        // An error page stands at the address that was asked for; it is not the page of that address.
        if (page.locator("main[data-problem]").count() == 0) {
            ADDRESSES.add(URI.create(page.url()).getPath());
        }
    }

    /** The addresses of pages that were looked at. */
    public static Set<String> addresses() {
        return new TreeSet<>(ADDRESSES);
    }

    /** The headings that were seen. */
    public static Set<String> headings() {
        return new TreeSet<>(HEADINGS);
    }
}
