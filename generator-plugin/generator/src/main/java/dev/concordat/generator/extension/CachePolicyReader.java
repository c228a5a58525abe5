package dev.concordat.generator.extension;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.resolve.ResolvedSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code x-cache} of a GET operation: {@code max-age} in seconds (RFC 9111, 5.2.2.1), {@code scope} {@code private}
 * or {@code public}, and {@code vary}, the request fields on which an answer depends.
 */
public final class CachePolicyReader {
    public static final String EXTENSION = "x-cache";

    /** A name of a field (RFC 9110, 5.1). */
    private static final Pattern FIELD = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    /** A year: caches take more for that. */
    private static final long LONGEST = 31_536_000;

    private CachePolicyReader() {}

    /** The policy of an operation; null where it has none, or a wrong one, which the findings tell. */
    public static @Nullable CachePolicy read(ResolvedSpec spec, Operation operation, List<Finding> findings) {
        if (!operation.extensions().containsKey(EXTENSION)) {
            return null;
        }
        Members members = Members.of(spec, operation, EXTENSION, findings);
        if (!members.check(List.of("max-age", "scope", "vary"))) {
            return null;
        }
        if (!operation.method().equals("GET")) {
            members.wrong("stands at " + operation.signature() + ", which is no GET", "remove it");
        }
        long maxAge = members.number("max-age", 0, LONGEST);
        if (maxAge < 0) {
            members.wrongMember("max-age", "is no number of seconds from 0 to " + LONGEST, "write a whole number");
        }
        String scope = members.text("scope");
        if (!scope.equals("private") && !scope.equals("public")) {
            members.wrongMember(
                    "scope",
                    "is not private or public",
                    "write private, unless a cache may give to one caller what another one got");
        }
        List<String> vary = vary(members);
        if (operation.responseFor(304).isEmpty()) {
            members.wrong(
                    "has " + operation.signature() + " answer 304, which it does not declare",
                    "declare a response for 304");
        }
        if (scope.equals("public") && !operation.allowsAnonymous()) {
            members.doubtful(
                    "lets caches give what " + operation.signature()
                            + " answers to somebody with credentials to others without any",
                    "write scope: private, unless that is meant");
        }
        return members.isSound() ? new CachePolicy(maxAge, scope.equals("public"), vary) : null;
    }

    private static List<String> vary(Members members) {
        List<String> names = new ArrayList<>();
        JsonValue value = members.get("vary");
        for (JsonValue item : value instanceof JsonArray list ? list.items() : List.<JsonValue>of()) {
            names.add(item instanceof JsonString text ? text.value() : "");
        }
        boolean sound = value == null
                || (value instanceof JsonArray
                        && names.stream().allMatch(name -> FIELD.matcher(name).matches()));
        if (!sound || names.contains("*")) {
            members.wrongMember("vary", "is no list of names of request fields", "write them: [Accept-Language]");
        }
        return names;
    }
}
