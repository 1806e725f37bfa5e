package uk.homes.testing;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What every page must satisfy, whoever looks. */
final class Appearance {

    private Appearance() {}

    static void mustSatisfyAxe(Page page, String where) {
        // Our pages have no frames; without "legacy" axe opens one more tab to put the results of frames together.
        List<Rule> violations = new AxeBuilder(page)
                .setLegacyMode(true)
                .options(onlyViolations())
                .analyze()
                .getViolations();
        if (!violations.isEmpty()) {
            throw new AssertionError("axe objects to " + where + ":\n"
                    + violations.stream().map(Appearance::describe).collect(Collectors.joining("\n")));
        }
    }

    /** All rules are asked; what satisfies them need not be described. */
    private static AxeRunOptions onlyViolations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String describe(Rule rule) {
        String places = rule.getNodes().stream()
                .map(CheckedNode::getHtml)
                .map(html -> "      " + html.replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
        return "  " + rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + "\n" + places;
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
