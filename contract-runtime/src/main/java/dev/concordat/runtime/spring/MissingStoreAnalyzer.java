package dev.concordat.runtime.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do instead of showing a stack trace. */
final class MissingStoreAnalyzer extends AbstractFailureAnalyzer<MissingStoreException> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, MissingStoreException cause) {
        String library = cause.store() == ConcordatProperties.Cache.MEMORY
                ? "com.github.ben-manes.caffeine:caffeine"
                : "org.springframework.boot:spring-boot-starter-data-redis";
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Add the dependency " + library + ", or a bean of type AnswerStore of your own, or set"
                        + " concordat.server-cache=off.",
                cause);
    }
}
