package dev.concordat.runtime.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do instead of showing a stack trace. */
final class UnguardedOperationsAnalyzer extends AbstractFailureAnalyzer<UnguardedOperationsException> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, UnguardedOperationsException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Add http.authorizeHttpRequests(new ApiAuthorization()) to the SecurityFilterChain that these requests"
                        + " meet first. Where something else checks credentials, say so by a bean of type"
                        + " OperationGuard, or set concordat.unguarded=allow.",
                cause);
    }
}
