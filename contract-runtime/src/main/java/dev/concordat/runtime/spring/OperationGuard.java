package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Operation;

/**
 * Says whether somebody without credentials is kept out of an operation. It is asked once, when the service starts; a
 * bean of this type replaces the one that asks the filter chains of Spring Security, for applications that check
 * credentials in a way of their own.
 */
@FunctionalInterface
public interface OperationGuard {
    boolean guards(Operation operation);
}
