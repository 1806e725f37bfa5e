package uk.homes.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.homes.audit.Actor;
import uk.homes.audit.AuditLog;
import uk.homes.audit.Outcome;
import uk.homes.audit.Trail;
import uk.homes.shared.ChangedMeanwhile;

/** What the guard makes of two people who save within the same moment. */
class GuardTest {

    private final List<String> kept = new ArrayList<>();

    @Test
    void a_true_race_is_a_change_meanwhile_whether_it_shows_at_once_or_at_the_end_of_the_transaction() {
        for (RuntimeException race : List.of(
                new OptimisticLockException("versions differ"),
                new IllegalStateException(new RollbackException("at the end", new OptimisticLockException())))) {
            assertThatThrownBy(() -> guard().ask(call(race))).isInstanceOf(ChangedMeanwhile.class);
        }
        assertThat(kept).containsExactly("REFUSED ChangedMeanwhile", "REFUSED ChangedMeanwhile");
    }

    @Test
    void any_other_failure_stays_what_it_is() {
        RuntimeException broken = new IllegalStateException("the disk is full");
        assertThatThrownBy(() -> guard().ask(call(broken))).isSameAs(broken);
        assertThat(kept).containsExactly("FAILED IllegalStateException");
    }

    @Permits(Permission.ACCESS_MANAGE)
    public void save() {}

    private Guard guard() {
        Guard guard = new Guard();
        guard.caller = new Caller();
        guard.caller.become(1L, "Adam", "Administrator", List.of(new Grant(Role.ADMINISTRATOR, Set.of(), true)));
        guard.trail = new Trail();
        guard.log = new AuditLog() {
            @Override
            public void recordApart(Actor actor, String useCase, Outcome outcome, String reason) {
                kept.add(outcome + " " + reason);
            }
        };
        return guard;
    }

    private static InvocationContext call(RuntimeException thrown) {
        return (InvocationContext) Proxy.newProxyInstance(
                GuardTest.class.getClassLoader(), new Class<?>[] {InvocationContext.class}, (proxy, method, args) -> {
                    if (method.getName().equals("getMethod")) {
                        return GuardTest.class.getMethod("save");
                    }
                    throw thrown;
                });
    }
}
