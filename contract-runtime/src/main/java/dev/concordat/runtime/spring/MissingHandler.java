package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Failure;
import dev.concordat.runtime.http.FailureException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Stands where the handler of a tag's operations is still to be written, so that an application can be started before it
 * is complete: every operation answers 501 (RFC 9110, section 15.6.2).
 */
public final class MissingHandler {

    private MissingHandler() {}

    /** A handler that has nothing but refusals. */
    public static <T> T of(Class<T> api) {
        Object handler =
                Proxy.newProxyInstance(api.getClassLoader(), new Class<?>[] {api}, (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return asObject(api, proxy, method, arguments);
                    }
                    throw new FailureException(
                            Failure.of(501).withDetail("This operation has no handler yet: " + method.getName() + "."));
                });
        return api.cast(handler);
    }

    /** Containers keep beans in maps and print them. */
    private static Object asObject(Class<?> api, Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "no handler for " + api.getName();
        };
    }
}
