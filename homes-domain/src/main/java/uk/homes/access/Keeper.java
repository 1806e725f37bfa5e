package uk.homes.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.UUID;
import uk.homes.audit.AuditLog;
import uk.homes.audit.Outcome;
import uk.homes.audit.Trail;
import uk.homes.shared.Once;

/**
 * The second guard at every door, inside the transaction: what is done and the line that says so are kept together, and a
 * submission that arrives twice takes effect once.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class Keeper {

    @Inject
    Caller caller;

    @Inject
    AuditLog log;

    @Inject
    Trail trail;

    @AroundInvoke
    Object keep(InvocationContext call) throws Exception {
        Permits.Kind kind = call.getMethod().getAnnotation(Permits.class).kind();
        if (kind == Permits.Kind.READS) {
            return call.proceed();
        }
        String useCase = Guard.useCase(call.getMethod());
        return kind == Permits.Kind.READS_CHILD ? read(call, useCase) : change(call, useCase);
    }

    private Object read(InvocationContext call, String useCase) throws Exception {
        Object answer = call.proceed();
        log.record(caller.actor(), useCase, Outcome.READ);
        trail.clear();
        return answer;
    }

    private Object change(InvocationContext call, String useCase) throws Exception {
        UUID submission = submission(call);
        if (submission != null && !log.claim(submission, caller.actor(), useCase)) {
            return log.resultOf(submission, caller.actor(), useCase);
        }
        log.sign(caller.actor(), useCase);
        Object answer = call.proceed();
        if (!trail.isNothing()) {
            log.record(caller.actor(), useCase, Outcome.DONE);
        }
        trail.clear();
        if (submission != null && answer instanceof Long id) {
            log.keepResult(submission, id);
        }
        return answer;
    }

    private static UUID submission(InvocationContext call) {
        for (Object argument : call.getParameters()) {
            if (argument instanceof Once once) {
                return once.submission();
            }
        }
        return null;
    }
}
