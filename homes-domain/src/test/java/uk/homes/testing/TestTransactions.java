package uk.homes.testing;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** What the server's transaction interceptor does, for tests without a server: same order, same meaning. */
public final class TestTransactions {

    private static final int PRIORITY = Interceptor.Priority.PLATFORM_BEFORE + 200;

    private TestTransactions() {}

    @Transactional
    @Interceptor
    @Priority(PRIORITY)
    public static class Required {

        @AroundInvoke
        Object around(InvocationContext call) throws Exception {
            return within(call, TxType.REQUIRED);
        }
    }

    @Transactional(TxType.MANDATORY)
    @Interceptor
    @Priority(PRIORITY)
    public static class Mandatory {

        @AroundInvoke
        Object around(InvocationContext call) throws Exception {
            return within(call, TxType.MANDATORY);
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    @Interceptor
    @Priority(PRIORITY)
    public static class RequiresNew {

        @AroundInvoke
        Object around(InvocationContext call) throws Exception {
            return within(call, TxType.REQUIRES_NEW);
        }
    }

    private static Object within(InvocationContext call, TxType type) throws Exception {
        boolean active = TestEntityManager.active();
        if (type == TxType.MANDATORY && !active) {
            throw new IllegalStateException(call.getMethod() + " needs a transaction");
        }
        return active && type != TxType.REQUIRES_NEW ? joined(call) : apart(call);
    }

    private static Object joined(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (RuntimeException broken) {
            TestEntityManager.current().getTransaction().setRollbackOnly();
            throw broken;
        }
    }

    private static Object apart(InvocationContext call) throws Exception {
        TestEntityManager.push();
        try {
            Object answer = call.proceed();
            if (TestEntityManager.current().getTransaction().getRollbackOnly()) {
                throw new IllegalStateException("rolled back: an inner use case was refused");
            }
            TestEntityManager.current().getTransaction().commit();
            return answer;
        } finally {
            TestEntityManager.pop();
        }
    }
}
