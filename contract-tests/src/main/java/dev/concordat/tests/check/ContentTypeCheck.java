package dev.concordat.tests.check;

import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Response;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.wire.MediaTypes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Content comes in a declared media type, and says which. */
final class ContentTypeCheck implements Check {

    @Override
    public String id() {
        return "content-type";
    }

    @Override
    public List<Problem> inspect(Observation observation) {
        Optional<Response> declared = observation.declared();
        if (declared.isEmpty()
                || declared.get().content().isEmpty()
                || observation.response().body().isEmpty()
                || !observation.mayHaveContent()) {
            return List.of();
        }
        Response response = declared.get();
        String types = response.content().stream().map(MediaType::range).collect(Collectors.joining(", "));
        Optional<String> actual = observation.response().contentType();
        if (actual.isEmpty()) {
            return List.of(problem(observation, response, "the response names no content type; declared: " + types));
        }
        return MediaTypes.select(response.content(), actual.get()).isPresent()
                ? List.of()
                : List.of(problem(
                        observation,
                        response,
                        "content type " + actual.get() + " is not declared for " + observation.status() + "; declared: "
                                + types));
    }

    /** Any of the declared types; ranges are open at their ends. */
    private static String pattern(Response response) {
        return response.content().stream()
                .map(MediaType::essence)
                .map(type ->
                        Arrays.stream(type.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining("[^;]*")))
                .collect(Collectors.joining("|", "(?i)^(?:", ")"));
    }

    private Problem problem(Observation observation, Response response, String message) {
        return new Problem(
                        id(),
                        Severity.ERROR,
                        "status " + observation.status(),
                        message,
                        "send a declared Content-Type, or declare this one",
                        response.location())
                .demanding(new Demand.Field("Content-Type", pattern(response)));
    }
}
