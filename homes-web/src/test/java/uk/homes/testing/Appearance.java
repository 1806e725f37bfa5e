package uk.homes.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What every page must satisfy, whoever looks. */
final class Appearance {

    private static final String AXE = "() => {" + AxeBuilder.getAxeScript() + "}";

    // All rules are asked; what satisfies them need not be described.
    private static final String ASK =
            """
            () => axe.run(document, { resultTypes: ['violations'] }).then(found => found.violations.map(rule =>
                `  ${rule.id} (${rule.impact}): ${rule.help}\\n`
                    + rule.nodes.map(node => '      ' + node.html.replace(/\\s+/g, ' ')).join('\\n')))""";

    private Appearance() {}

    /** Axe's own way brings its half a megabyte again for each question; a page that is asked at two widths needs it once. */
    static void mustSatisfyAxe(Page page, String where) {
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(AXE);
        }
        List<?> violations = (List<?>) page.evaluate(ASK);
        if (!violations.isEmpty()) {
            throw new AssertionError("axe objects to " + where + ":\n"
                    + String.join("\n", violations.stream().map(String::valueOf).toList()));
        }
    }

    /** Tables may scroll inside their own box; the page itself never sideways. */
    static void mustFit(Page page) {
        Object excess = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        if (((Number) excess).intValue() > 0) {
            throw new AssertionError(page.url() + " is " + excess + " pixels too wide for a window of "
                    + page.viewportSize().width + " pixels; widest:\n  "
                    + page.evaluate("() => [...document.querySelectorAll('body *')]"
                            + ".filter(e => e.getBoundingClientRect().right > window.innerWidth + 1).slice(0, 5)"
                            + ".map(e => e.outerHTML.slice(0, 120)).join('\\n  ')"));
        }
    }
}
