package uk.homes.testing;

import java.util.ArrayList;
import java.util.List;

/** Everybody who is at a browser during one test, and what went wrong for them. */
final class Visit {

    private final String test;
    private final List<Visitor> visitors = new ArrayList<>();

    Visit(String test) {
        this.test = test;
        Accounts.forgetDrafts();
    }

    /** Each comes with a browser profile of their own: no cookie, no draft, no cache. */
    Visitor arrive() {
        Visitor visitor = new Visitor(this, TestBrowser.context(), TestServer.url());
        visitors.add(visitor);
        return visitor;
    }

    /** Where the test failed a picture is kept of what each of them saw. */
    void leave(boolean failed) {
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < visitors.size(); i++) {
            Visitor visitor = visitors.get(i);
            problems.addAll(visitor.problems());
            if (failed || !visitor.problems().isEmpty()) {
                visitor.picture("failed/" + test + (i == 0 ? "" : "-" + (i + 1)));
            }
            visitor.close();
        }
        if (!problems.isEmpty()) {
            throw new AssertionError("The browser complained:\n  " + String.join("\n  ", problems));
        }
    }
}
