package dev.concordat.generator.extension;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.SecurityRequirement;
import dev.concordat.core.contract.SecurityScheme;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.resolve.ResolvedSpec;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code x-rate-limit} of an operation: {@code key} is {@code caller}, {@code api-key} or {@code address}, {@code
 * rate} such as {@code 100/minute}, and {@code burst} how many may come at once, the number of the rate by default.
 */
public final class RateLimitReader {
    public static final String EXTENSION = "x-rate-limit";

    private static final Pattern RATE = Pattern.compile("([1-9][0-9]{0,8})/(second|minute|hour|day)");
    private static final long MOST = 999_999_999;
    private static final Map<String, RateLimit.Key> KEYS =
            Map.of("caller", RateLimit.Key.CALLER, "api-key", RateLimit.Key.API_KEY, "address", RateLimit.Key.ADDRESS);

    private RateLimitReader() {}

    /** The limit of an operation; null where it has none, or a wrong one, which the findings tell. */
    public static @Nullable RateLimit read(
            ResolvedSpec spec, Contract contract, Operation operation, List<Finding> findings) {
        if (!operation.extensions().containsKey(EXTENSION)) {
            return null;
        }
        Members members = Members.of(spec, operation, EXTENSION, findings);
        if (!members.check(List.of("key", "rate", "burst"))) {
            return null;
        }
        RateLimit.Key key = KEYS.get(members.text("key"));
        if (key == null) {
            members.wrongMember("key", "is not caller, api-key or address", "say what has a limit of its own");
        } else if (key == RateLimit.Key.API_KEY && !takesApiKey(contract, operation)) {
            members.wrongMember(
                    "key",
                    "is api-key, and " + operation.signature() + " takes none",
                    "add a security scheme of type apiKey to the operation, or write caller");
        } else if (key == RateLimit.Key.API_KEY && !demandsApiKey(contract, operation)) {
            members.doubtful(
                    "counts by API keys, which " + operation.signature()
                            + " does not demand in each alternative: whoever invents one has a bucket of its own",
                    "demand the key in every alternative, or write key: address");
        }
        Matcher rate = RATE.matcher(members.text("rate"));
        if (!rate.matches()) {
            members.wrongMember(
                    "rate", "is not a rate", "write a number, a slash and second, minute, hour or day: 100/minute");
        }
        long burst = members.number("burst", 1, MOST);
        if (burst < 0 && members.has("burst")) {
            members.wrongMember("burst", "is no number from 1 to " + MOST, "say how many requests may come at once");
        }
        if (operation.responseFor(429).isEmpty()) {
            members.wrong(
                    "has " + operation.signature() + " answer 429, which it does not declare",
                    "declare a response for 429");
        }
        if (key == null || !members.isSound()) {
            return null;
        }
        long requests = Long.parseLong(rate.group(1));
        return new RateLimit(key, requests, unit(rate.group(2)), burst < 0 ? requests : burst);
    }

    private static Duration unit(String word) {
        return ChronoUnit.valueOf(word.toUpperCase(Locale.ROOT) + "S").getDuration();
    }

    private static boolean takesApiKey(Contract contract, Operation operation) {
        return operation.security().stream().anyMatch(alternative -> hasApiKey(contract, alternative));
    }

    private static boolean demandsApiKey(Contract contract, Operation operation) {
        return operation.security().stream().allMatch(alternative -> hasApiKey(contract, alternative));
    }

    private static boolean hasApiKey(Contract contract, SecurityRequirement alternative) {
        return alternative.schemes().keySet().stream()
                .map(contract.securitySchemes()::get)
                .anyMatch(scheme -> scheme != null && scheme.type() == SecurityScheme.Type.API_KEY);
    }
}
