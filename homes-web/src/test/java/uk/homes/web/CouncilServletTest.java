package uk.homes.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left of the council's own session when somebody is let in or refused. */
class CouncilServletTest {

    private final List<String> asked = new ArrayList<>();

    @Test
    void the_session_of_before_is_ended() {
        CouncilServlet.forget(requestOf(session(false)));
        assertThat(asked).containsExactly("getSession", "invalidate");
    }

    @Test
    void where_there_was_none_nothing_is_ended() {
        CouncilServlet.forget(requestOf(null));
        assertThat(asked).containsExactly("getSession");
    }

    @Test
    void a_server_that_stumbles_after_ending_it_keeps_nobody_from_the_page_that_follows() {
        CouncilServlet.forget(requestOf(session(true)));
        assertThat(asked).containsExactly("getSession", "invalidate");
    }

    private HttpServletRequest requestOf(HttpSession session) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, method, arguments) -> {
                    asked.add(method.getName());
                    return session;
                });
    }

    private HttpSession session(boolean stumbles) {
        return (HttpSession) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpSession.class}, (proxy, method, arguments) -> {
                    asked.add(method.getName());
                    if (stumbles) {
                        throw new NullPointerException("the answer has been put away");
                    }
                    return null;
                });
    }
}
