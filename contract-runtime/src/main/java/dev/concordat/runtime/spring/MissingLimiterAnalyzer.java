package dev.concordat.runtime.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do instead of showing a stack trace. */
final class MissingLimiterAnalyzer extends AbstractFailureAnalyzer<MissingLimiterException> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, MissingLimiterException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Add the dependency com.bucket4j:bucket4j_jdk17-core, which counts in memory, or a bean of type"
                        + " RateLimiter of your own. concordat.rate-limit-store=redis needs the dependencies"
                        + " com.bucket4j:bucket4j_jdk17-lettuce and"
                        + " org.springframework.boot:spring-boot-starter-data-redis. Where something in front of the service counts, set"
                        + " concordat.rate-limits=off.",
                cause);
    }
}
