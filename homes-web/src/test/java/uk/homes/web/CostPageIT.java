package uk.homes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import uk.homes.testing.Accounts;
import uk.homes.testing.Machine;
import uk.homes.testing.PageTest;
import uk.homes.testing.Visitor;

/** What a page costs: at most eight statements, whatever is behind it; a first visit under 400 KB; nothing uncompressed. */
@PageTest
class CostPageIT {

    private static final int MOST_STATEMENTS = 8;
    private static final long MOST_BYTES = 400_000;

    private static final Map<String, List<String>> PAGES = Map.of(
            "manager.pegasus",
            List.of(
                    "/daily/today",
                    "/daily/add",
                    "/daily/log",
                    "/daily/log?words=kit",
                    "/daily/handover",
                    "/occupancy/beds",
                    "/workforce/staff",
                    "/access/account",
                    "/access/people",
                    "/access/add",
                    "/drafts/kept",
                    "/regulation/homes",
                    "/inspections/list",
                    "/reg44/visits",
                    "/reg44/follow-up",
                    "/duties/mine",
                    "/duties/rules",
                    "/duties/deferrals",
                    "/measures/list",
                    "/measures/add",
                    "/missing/list",
                    "/missing/record",
                    "/care/list",
                    "/notices/list",
                    "/notices/event",
                    "/notices/moves",
                    "/duties/mine",
                    "/duties/rules",
                    "/duties/deferrals",
                    "/statements/home",
                    "/reviews/list",
                    "/reviews/list?begin=QUALITY"),
            "head.of.service",
            List.of(
                    "/duties/mine",
                    "/duties/homes",
                    "/duties/rule?rule=CHR45_COPY",
                    "/duties/check?rule=CHR45_COPY",
                    "/programme/board",
                    "/programme/report",
                    "/governance/risks",
                    "/governance/learning",
                    "/governance/decisions",
                    "/governance/money",
                    "/governance/note",
                    "/programme/stand",
                    "/programme/start",
                    "/reg44/follow-up",
                    "/reg44/visits",
                    "/occupancy/beds",
                    "/ofsted/benchmark",
                    "/ofsted/import",
                    "/reg44/figures",
                    "/regulation/board",
                    "/regulation/apply?home=phoenix",
                    "/regulation/home?home=pegasus",
                    "/regulation/change?home=pegasus&what=MANAGER",
                    "/inspections/record?home=pegasus",
                    "/inspections/actions",
                    "/regulation/timeline?home=pegasus"),
            "responsible.individual",
            List.of(
                    "/duties/homes",
                    "/duties/mine",
                    "/reg44/visits",
                    "/reg44/follow-up",
                    "/reg44/report",
                    "/occupancy/beds"),
            "independent.person",
            List.of("/reg44/visits", "/reg44/follow-up"),
            "auditor",
            List.of("/audit/trail", "/access/people"));

    @Test
    void no_page_costs_more_than_eight_statements() {
        List<String> dear = new ArrayList<>();
        PAGES.forEach((name, paths) -> {
            Machine person = new Machine().signIn(name);
            for (String path : paths) {
                int statements = statements(person.get(path));
                if (statements > MOST_STATEMENTS) {
                    dear.add(path + " for " + name + ": " + statements);
                }
            }
        });
        assertEquals(List.of(), dear);
    }

    @Test
    void a_record_costs_no_more_than_a_list() {
        String visit = Accounts.recordOf("reg44.visit", "pegasus");
        String entry = Accounts.recordOf("daily.entry", "pegasus");
        String application = Accounts.recordOf("regulation.application", "pegasus");
        String inspection = Accounts.recordOf("inspections.inspection", "pegasus");
        String action = Accounts.recordOf("inspections.inspection_action", "pegasus");
        String statement = Accounts.recordOf("statements.version", "pegasus");
        String review = Accounts.recordOf("reviews.review", "pegasus");
        Machine manager = new Machine().signIn("manager.pegasus");
        String measure = Accounts.recordOf("measures.measure", "pegasus");
        String notice = Accounts.recordOf("notices.notice", "pegasus");
        String child =
                manager.get("/occupancy/beds").body().replaceAll("(?s).*?/occupancy/child\\?child=([0-9]+).*", "$1");
        for (String path : List.of(
                "/reg44/report?visit=" + visit,
                "/daily/entry?entry=" + entry,
                "/regulation/application?application=" + application,
                "/regulation/step?application=" + application,
                "/inspections/inspection?inspection=" + inspection,
                "/inspections/follow?what=REQUIREMENT&inspection=" + inspection,
                "/inspections/judge?inspection=" + inspection,
                "/inspections/action?action=" + action,
                "/occupancy/child?child=" + child,
                "/occupancy/end?placement=" + Accounts.recordOf("occupancy.placement", "pegasus"),
                "/measures/measure?id=" + measure,
                "/measures/correct?id=" + measure,
                "/care/child?child=" + child,
                "/care/record?child=" + child,
                "/care/record?child=" + child + "&what=SINCE",
                "/care/record?what=WITHDRAW&act=" + Accounts.recordOf("care.act", "pegasus"),
                "/missing/episode?id=" + Accounts.recordOf("missing.episode", "pegasus"),
                "/notices/notice?id=" + notice,
                "/statements/version?version=" + statement,
                "/reviews/review?review=" + review)) {
            assertTrue(statements(manager.get(path)) <= MOST_STATEMENTS, path);
        }
    }

    @Test
    void a_first_visit_transfers_less_than_400_kilobytes(Visitor visitor) {
        AtomicLong bytes = new AtomicLong();
        List<String> uncompressed = new ArrayList<>();
        visitor.page().onResponse(answer -> {
            bytes.addAndGet(answer.request().sizes().responseBodySize);
            if (isText(answer) && !"gzip".equals(answer.headers().get("content-encoding"))) {
                uncompressed.add(answer.url());
            }
        });
        visitor.open("/sign-in");
        visitor.signInHere("manager.pegasus");
        visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
        assertTrue(bytes.get() < MOST_BYTES, bytes + " bytes");
        assertEquals(List.of(), uncompressed);
    }

    private static boolean isText(Response answer) {
        String type = String.valueOf(answer.headers().get("content-type"));
        boolean text = type.startsWith("text/") || type.contains("javascript") || type.contains("json");
        return text && answer.status() == 200 && answer.request().sizes().responseBodySize > 2048;
    }

    private static int statements(HttpResponse<String> page) {
        assertEquals(200, page.statusCode(), page.uri().toString());
        return Integer.parseInt(page.headers().firstValue("X-Homes-Statements").orElseThrow());
    }
}
