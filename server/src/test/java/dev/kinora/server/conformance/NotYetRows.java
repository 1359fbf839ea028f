package dev.kinora.server.conformance;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Lets the rows of {@link NotYet} fail, and nothing but fail. */
final class NotYetRows implements InvocationInterceptor {
    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        Row row = method.getExecutable().getAnnotation(Row.class);
        if (row == null || !NotYet.ROWS.contains(row.section() + "/" + row.at())) {
            invocation.proceed();
            return;
        }
        try {
            invocation.proceed();
        } catch (Throwable expected) {
            return;
        }
        throw new AssertionError("row " + row.section() + "/" + row.at() + " works: take it off the list in NotYet");
    }
}
