package uk.homes.testing;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives page tests their visitors and, at the end of each, asks them what went wrong on the way. */
class PageTestExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace VISITS = ExtensionContext.Namespace.create(PageTestExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (TestBrowser.isThere()) {
            return ConditionEvaluationResult.enabled("a browser was found");
        }
        return ConditionEvaluationResult.disabled(TestBrowser.MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Visit visit = context.getStore(VISITS)
                .getOrComputeIfAbsent(Visit.class, key -> new Visit(name(context)), Visit.class);
        return visit.arrive();
    }

    private static String name(ExtensionContext context) {
        return context.getRequiredTestClass().getSimpleName() + "-"
                + context.getRequiredTestMethod().getName();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Visit visit = context.getStore(VISITS).get(Visit.class, Visit.class);
        if (visit != null) {
            visit.leave(context.getExecutionException().isPresent());
        }
    }
}
