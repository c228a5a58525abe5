package dev.concordat.runtime.spring;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings {@code concordat.*} of the application.
 *
 * @param responses what happens to responses that do not match their schema: {@code off}, {@code log} or {@code fail}
 * @param maxBody how long a request body that is read into memory may be; a longer one is a 413
 * @param keepAlive how often an event stream without events sends a comment, which also finds out who is gone
 * @param problems who answers what goes wrong outside of operations: {@code everywhere} Concordat, or on {@code operations} only
 * @param missingHandler what a handler that is no bean means: {@code fail} to start, or answer 501 ({@code not-implemented})
 * @param unguarded what an operation means that demands credentials and that anybody can call: {@code fail} to start, or {@code allow} it with a warning
 * @param rateLimits whether the limits of the contract ({@code x-rate-limit}) hold: {@code on}, or {@code off} for load and contract tests
 * @param rateLimitStore where requests are counted: {@code memory} of each instance, or {@code redis} for all instances together
 * @param timeouts whether handlers that take longer than the contract allows ({@code x-timeout}) are ended: {@code on}, or {@code off} for debugging
 * @param serverCache where answers are kept that {@code x-cache} allows to keep: {@code memory}, {@code redis}, or nowhere ({@code off})
 * @param serverCacheSize how much of memory kept answers take at most
 * @param redisTimeout how long a request waits for Redis; then it is served without
 * @param schemaLocations whether a violation says where in the document its keyword stands: {@code show} or {@code hide}
 * @param requestsPerCore how many requests are served at once for each processor, where threads are not virtual and {@code server.tomcat.threads.max} says nothing
 * @param backgroundThreads on how many threads tasks run that handlers leave for after their responses; four for each processor by default
 * @param backgroundQueue for how many responses such tasks may wait; beyond that the thread of the request runs them
 * @param drain how long the service goes on serving when it is told to stop, with readiness off, before it takes no more requests
 */
@ConfigurationProperties("concordat")
public record ConcordatProperties(
        @DefaultValue("log") ResponseCheck responses,
        @DefaultValue("10MB") DataSize maxBody,
        @DefaultValue("15s") Duration keepAlive,
        @DefaultValue("everywhere") Reach problems,
        @DefaultValue("fail") Missing missingHandler,
        @DefaultValue("fail") Unguarded unguarded,
        @DefaultValue("on") Limits rateLimits,
        @DefaultValue("memory") Store rateLimitStore,
        @DefaultValue("on") Limits timeouts,
        @DefaultValue("off") Cache serverCache,
        @DefaultValue("32MB") DataSize serverCacheSize,
        @DefaultValue("250ms") Duration redisTimeout,
        @DefaultValue("show") Locations schemaLocations,
        @DefaultValue("100") int requestsPerCore,
        @Nullable Integer backgroundThreads,
        @DefaultValue("1000") int backgroundQueue,
        @DefaultValue("0s") Duration drain) {

    private static final int TASKS_PER_CORE = 4;

    public ConcordatProperties {
        if ((backgroundThreads != null && backgroundThreads < 1) || backgroundQueue < 1 || requestsPerCore < 1) {
            throw new IllegalArgumentException("concordat.background-threads, concordat.background-queue and"
                    + " concordat.requests-per-core must be at least 1");
        }
    }

    /** On how many threads tasks run after responses. */
    int tasksAtOnce() {
        return backgroundThreads == null ? TASKS_PER_CORE * cores() : backgroundThreads;
    }

    /** How many requests are served at once where each has a thread of a pool. */
    int requestsAtOnce() {
        return requestsPerCore * cores();
    }

    /** As many as the process may use: a container's limit counts. */
    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** How far problems reach. */
    public enum Reach {
        /** Errors of the container and of Spring MVC itself are problems too. */
        EVERYWHERE,
        /** Only what goes wrong within an operation; the rest of the application keeps its own error pages. */
        OPERATIONS
    }

    /** Where a handler is missing; generated auto-configurations read it. */
    public enum Missing {
        /** The application does not start, and the message names the interface. */
        FAIL,
        /** The operations answer 501. */
        NOT_IMPLEMENTED
    }

    /** Where nothing asks for credentials that the contract demands. */
    public enum Unguarded {
        /** The application does not start, and the message names the operations. */
        FAIL,
        /** A warning names the operations. */
        ALLOW
    }

    /** Where something is kept between requests. */
    public enum Store {
        /** In the memory of each instance. */
        MEMORY,
        /** In Redis, for all instances. */
        REDIS
    }

    /** Where answers are kept. */
    public enum Cache {
        /** Nowhere: handlers answer each request. */
        OFF,
        /** In the memory of each instance, by Caffeine. */
        MEMORY,
        /** In Redis, for all instances. */
        REDIS
    }

    /** Whether clients learn how the document is laid out. */
    public enum Locations {
        /** Each violation of a schema has its place. */
        SHOW,
        /** None has. */
        HIDE
    }

    /** Whether limits of the contract hold. */
    public enum Limits {
        /** What is beyond one is refused. */
        ON,
        /** Nothing is counted or timed. */
        OFF
    }
}
