package uk.homes.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.homes.audit.AuditLog;
import uk.homes.audit.Outcome;
import uk.homes.audit.Trail;
import uk.homes.shared.ChangedMeanwhile;
import uk.homes.shared.NotFound;
import uk.homes.shared.RuleBroken;

/**
 * The first of the two guards at every door: it asks for the permission and writes down refusals. It stands outside the
 * transaction, so that what was refused is kept although it was undone. {@link Keeper} stands inside.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class Guard {

    @Inject
    Caller caller;

    @Inject
    AuditLog log;

    @Inject
    Trail trail;

    @AroundInvoke
    Object ask(InvocationContext call) throws Exception {
        String useCase = useCase(call.getMethod());
        Permits permits = call.getMethod().getAnnotation(Permits.class);
        if (permits == null || Arrays.stream(permits.value()).noneMatch(caller::may)) {
            log.recordApart(caller.actor(), useCase, Outcome.REFUSED, "no permission");
            throw new NotPermitted(useCase);
        }
        try {
            return call.proceed();
        } catch (NotPermitted inner) {
            throw inner; // written down at the inner door
        } catch (RuleBroken | NotFound | ChangedMeanwhile refused) {
            keep(permits, useCase, Outcome.REFUSED, refused);
            throw refused;
        } catch (Exception broken) {
            if (overtaken(broken)) {
                ChangedMeanwhile meanwhile = new ChangedMeanwhile(useCase, "at the same moment");
                keep(permits, useCase, Outcome.REFUSED, meanwhile);
                throw meanwhile;
            }
            keep(permits, useCase, Outcome.FAILED, broken);
            throw broken;
        }
    }

    // Two people saved within the same moment: the version was right when it was asked for and no longer when it was
    // written.
    private static boolean overtaken(Throwable broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return true;
            }
        }
        return false;
    }

    private void keep(Permits permits, String useCase, Outcome outcome, Exception why) {
        // A reader's mistyped address is no event; a refused change or a refused look at a child is.
        if (permits.kind() != Permits.Kind.READS || outcome == Outcome.FAILED) {
            log.recordApart(caller.actor(), useCase, outcome, reason(why));
        }
        trail.clear();
    }

    // Rules name keys and regulations, never what somebody typed; of anything else only the kind is kept.
    private static String reason(Exception why) {
        if (why instanceof RuleBroken broken) {
            return broken.refusals().stream()
                    .map(refusal -> Stream.of(refusal.key(), refusal.regulation())
                            .filter(part -> part != null)
                            .collect(Collectors.joining(" ")))
                    .collect(Collectors.joining("; "));
        }
        return why instanceof NotFound
                ? "not found: " + why.getMessage()
                : why.getClass().getSimpleName();
    }

    static String useCase(Method method) {
        String room = method.getDeclaringClass().getPackageName().replaceFirst(".*\\.", "");
        return room + "." + method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
