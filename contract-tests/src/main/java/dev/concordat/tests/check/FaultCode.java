package dev.concordat.tests.check;

import java.util.Map;
import java.util.OptionalInt;

/**
 * What a check finds as a number of the fault catalogue of Web Fuzzing Commons 0.9.0, which makes the findings of
 * different tools comparable: 1xx breaks of HTTP, 2xx of the schema, 3xx of security. Checks that the catalogue knows
 * nothing of have none.
 */
public final class FaultCode {

    private static final Map<String, Integer> CODES = Map.ofEntries(
            Map.entry("server-error", 100),
            Map.entry("unexpected-content", 105),
            Map.entry("challenge-missing", 109),
            Map.entry("use-after-delete", 113),
            Map.entry("failed-update-leaves-no-trace", 114),
            Map.entry("update-stored", 117),
            Map.entry("put-idempotent", 118),
            Map.entry("merge-patch", 119),
            Map.entry("location-served", 120),
            Map.entry("undocumented-status", 200),
            Map.entry("content-type", 200),
            Map.entry("response-headers", 200),
            Map.entry("response-schema", 200),
            Map.entry("allow-header", 201),
            Map.entry("invalid-data-accepted", 206),
            Map.entry("required-header-not-enforced", 206),
            Map.entry("other-users-object", 306),
            Map.entry("missing-scope-accepted", 306),
            Map.entry("missing-credentials-accepted", 307),
            Map.entry("internals-shown", 309),
            Map.entry("undeclared-method", 310));

    private FaultCode() {}

    /** The number for the findings of a check. */
    public static OptionalInt of(String checkId) {
        Integer code = CODES.get(checkId);
        return code == null ? OptionalInt.empty() : OptionalInt.of(code);
    }
}
