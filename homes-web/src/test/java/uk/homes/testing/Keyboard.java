package uk.homes.testing;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Somebody without a mouse: Tab, Shift+Tab, Enter, Space, arrows and letters, never a click and never {@code focus()}.
 * Every stop on the way must show where one is, be in the window with nothing in front of it, and follow the stop
 * before it in the page.
 */
public final class Keyboard {

    private static final int MOST_STOPS = 150;

    // Wide enough to be seen, and of another colour than nothing; the look draws an ink ring and a yellow one.
    private static final String STOP =
            """
            (forward) => {
              const here = document.activeElement;
              if (!here || here === document.body) return { gone: true };
              const before = window.stopBefore;
              window.stopBefore = here;
              const style = getComputedStyle(here);
              const ringed = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                && !/, 0\\)$/.test(style.outlineColor);
              const faults = [];
              if (!ringed) faults.push('shows no ring');
              if (here.tabIndex > 0) faults.push('has a place of its own in the order');
              if (before && before !== here && before.isConnected) {
                const follows = before.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING;
                if (forward !== Boolean(follows)) faults.push('is out of order');
              }
              const box = here.getBoundingClientRect();
              const line = here.getClientRects()[0] ?? box;
              const x = line.left + line.width / 2;
              const y = Math.max(line.top, 0) + Math.min(line.height, innerHeight - Math.max(line.top, 0)) / 2;
              const front = document.elementFromPoint(x, y);
              if (box.bottom <= 0 || box.top >= innerHeight || !front) faults.push('is outside the window');
              else if (!here.contains(front) && !front.contains(here) && !here.closest('label')?.contains(front)) {
                faults.push('is behind ' + front.outerHTML.slice(0, 80));
              }
              const words = here.outerHTML.replace(/\\s+/g, ' ').slice(0, 140);
              return { words, faults: faults.join(', ') };
            }""";

    private final Page page;
    private final List<String> stops = new ArrayList<>();
    private final AtomicInteger loaded = new AtomicInteger();

    Keyboard(Page page) {
        this.page = page;
        page.onLoad(loads -> loaded.incrementAndGet());
    }

    /** Tab, until what this selector finds has the focus. */
    public Keyboard to(String selector) {
        return walk(selector, true);
    }

    /** Shift and Tab, until what this selector finds has the focus. */
    public Keyboard backTo(String selector) {
        return walk(selector, false);
    }

    /** From the top of a page to what this selector finds, over the skip link: first Tab, then Enter. */
    public Keyboard skipTo(String selector) {
        press("Tab");
        stop(true);
        mustBeAt(".skip-link");
        press("Enter");
        mustBeAt("main");
        return to(selector);
    }

    /** Types over whatever stands there. */
    public Keyboard write(String words) {
        press("Control+A");
        page.keyboard().type(words);
        return this;
    }

    /** Types letters without taking anything away: a list jumps to what begins with them, a date fills its parts. */
    public Keyboard letters(String letters) {
        page.keyboard().type(letters);
        return this;
    }

    public Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Enter on a link or a button, and waits until the page that it leads to has come. */
    public Keyboard enter() {
        int before = loaded.get();
        press("Enter");
        page.waitForCondition(() -> loaded.get() > before);
        stops.clear();
        return this;
    }

    /** What has the focus must be this. */
    public Keyboard mustBeAt(String selector) {
        if (!at(selector)) {
            throw new AssertionError("The focus is not at " + selector + " but at "
                    + page.evaluate("() => document.activeElement.outerHTML.slice(0, 200)"));
        }
        return this;
    }

    private Keyboard walk(String selector, boolean forward) {
        for (int i = 0; i < MOST_STOPS; i++) {
            press(forward ? "Tab" : "Shift+Tab");
            if (!stop(forward)) {
                break;
            }
            if (at(selector)) {
                return this;
            }
        }
        throw new AssertionError(
                "No way to " + selector + " on " + page.url() + " over\n  " + String.join("\n  ", stops));
    }

    /** Looks at the stop the focus came to; {@code false} at the end of the page. */
    private boolean stop(boolean forward) {
        Map<?, ?> found = (Map<?, ?>) page.evaluate(STOP, forward);
        if (found.containsKey("gone")) {
            return false;
        }
        stops.add(String.valueOf(found.get("words")));
        if (!"".equals(found.get("faults"))) {
            throw new AssertionError(page.url() + ": " + found.get("words") + " " + found.get("faults"));
        }
        return true;
    }

    private boolean at(String selector) {
        return (boolean) page.evaluate("(selector) => document.activeElement.matches(selector)", selector);
    }
}
