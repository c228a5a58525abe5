package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Caller;
import jakarta.servlet.http.HttpServletRequest;

/** Knows who calls. A bean of this type replaces the one that asks Spring Security. */
@FunctionalInterface
public interface CallerSource {
    Caller callerOf(HttpServletRequest request);
}
