package dev.concordat.runtime.cache;

import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.http.CachePolicy;
import dev.concordat.runtime.http.HttpAnswer;
import dev.concordat.runtime.http.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Answers in place of handlers for as long as {@link CachePolicy} allows (RFC 9111). Each resource has a stamp, which is
 * part of the names of its answers: whoever removes the stamp makes all of them unknown, also one that a handler is
 * still about to give from what it read before.
 */
public final class ServerCache {
    /** A longer answer is not kept. */
    static final int LONGEST_BODY = 1_000_000;

    private final AnswerStore store;
    private final InstantSource clock;

    public ServerCache(AnswerStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * What is known of a request.
     *
     * @param name under which its answer will be kept
     * @param answer with its {@code Age}, null if none is kept
     */
    public record Found(String name, @Nullable HttpAnswer answer) {}

    /**
     * Looks for an answer.
     *
     * @param policy that allows to keep answers for a while
     * @param resource the path that was asked for
     * @param variant everything else that an answer depends on
     */
    public Found find(CachePolicy policy, String resource, String variant) {
        byte[] stamp = store.get(stampOf(resource));
        if (stamp == null) {
            stamp = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
            store.put(stampOf(resource), stamp, policy.maxAge().multipliedBy(2)); // outlives its answers
        }
        String name = "answer:" + new String(stamp, StandardCharsets.UTF_8) + ':' + Sha256.hex(variant);
        byte[] bytes = store.get(name);
        if (bytes == null) {
            return new Found(name, null);
        }
        HttpAnswer answer = KeptAnswer.of(bytes).map(this::aged).orElse(null);
        return new Found(name, answer);
    }

    private HttpAnswer aged(KeptAnswer kept) {
        long age = Math.max(0, (clock.millis() - kept.madeAt()) / 1000);
        return kept.answer().header("Age", String.valueOf(age)); // RFC 9111, 5.1
    }

    /** Keeps an answer, if it is one that may be given to others. */
    public void keep(Found found, CachePolicy policy, HttpAnswer answer) {
        if (mayBeKept(policy, answer)) {
            store.put(found.name(), new KeptAnswer(answer, clock.millis()).toBytes(), policy.maxAge());
        }
    }

    /** Forgets all answers of a resource (RFC 9111, 4.4). */
    public void forget(String resource) {
        store.remove(stampOf(resource));
    }

    private static String stampOf(String resource) {
        return "stamp:" + Sha256.hex(resource);
    }

    /** Success in memory, about which the handler itself says nothing else. */
    private static boolean mayBeKept(CachePolicy policy, HttpAnswer answer) {
        Body body = answer.body();
        return answer.status() == 200
                && answer.events() == null
                && (body == null || (body.isInMemory() && body.length() <= LONGEST_BODY))
                && answer.headers().all("Cache-Control").isEmpty()
                && answer.headers().all("Set-Cookie").isEmpty()
                && answer.headers().all("Vary").stream().allMatch(line -> isKnown(policy, line));
    }

    private static boolean isKnown(CachePolicy policy, String vary) {
        Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        known.addAll(policy.vary());
        known.add("Accept");
        return known.containsAll(Arrays.asList(vary.trim().split("\\s*,\\s*", -1)));
    }
}
