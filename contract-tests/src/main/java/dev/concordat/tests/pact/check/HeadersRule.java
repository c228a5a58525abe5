package dev.concordat.tests.pact.check;

import au.com.dius.pact.core.matchers.MatchingContext;
import au.com.dius.pact.core.model.matchingrules.MatchingRuleGroup;
import au.com.dius.pact.core.model.matchingrules.RegexMatcher;
import dev.concordat.core.contract.Header;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.Response;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.Side;
import dev.concordat.core.wire.EncodedParameter;
import dev.concordat.core.wire.Pair;
import dev.concordat.core.wire.ParameterEncoder;
import dev.concordat.core.wire.ParameterReadings;
import dev.concordat.core.wire.TypedText;
import dev.concordat.tests.pact.PactPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Each header that the consumer relies on is declared and required, and its values are what the consumer takes. */
final class HeadersRule implements Rule {

    /** Content-Type is what the media types say (OpenAPI 3.1, 4.8.17.1); the others HTTP itself promises. */
    private static final Set<String> OTHERS =
            Set.of("content-type", "content-length", "date", "connection", "transfer-encoding");

    @Override
    public List<Finding> judge(Subject subject) {
        Response declared = subject.declared().orElse(null);
        if (declared == null) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        subject.response().getHeaders().forEach((name, values) -> {
            if (!OTHERS.contains(name.toLowerCase(Locale.ROOT))) {
                header(subject, declared, name, String.join(", ", values), findings);
            }
        });
        return findings;
    }

    private static void header(Subject subject, Response response, String name, String text, List<Finding> findings) {
        SourceLocation place = PactPlace.header(subject.responsePlace(), name);
        Optional<Header> found = response.headers().stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .findFirst();
        if (found.isEmpty()) {
            findings.add(subject.words()
                    .broken(
                            "pact-undocumented-header",
                            "header " + name + " is not declared for status " + response.status(),
                            "declare it at " + response.location() + ", or let the consumer do without it",
                            place));
            return;
        }
        Parameter header = found.get().asParameter();
        if (!found.get().required()) {
            findings.add(subject.words()
                    .unpromised(
                            "pact-unpromised-header",
                            "header " + name + " may be missing: it is not required",
                            "make it required at " + header.location() + ", or let the consumer do without it",
                            place));
        }
        SchemaId schema = header.valueSchema();
        if (schema != null) {
            value(subject, name, header, schema, text, place).ifPresent(findings::add);
        }
    }

    private static Optional<Finding> value(
            Subject subject, String name, Parameter header, SchemaId schema, String text, SourceLocation place) {
        TypedText typed =
                new TypedText(subject.contract(), (id, value) -> subject.judge().accepts(id, value, Side.RESPONSE));
        List<JsonValue> readings =
                ParameterReadings.of(typed, new EncodedParameter(header, List.of(new Pair(name, text))));
        if (readings.stream().allMatch(reading -> subject.judge().isInvalid(schema, reading, Side.RESPONSE))) {
            return Optional.of(subject.words()
                    .broken(
                            "pact-impossible-header",
                            "header " + name + ": the document never allows " + text,
                            "correct the pact, or the schema at " + header.location(),
                            place));
        }
        MatchingContext rules =
                new MatchingContext(subject.response().getMatchingRules().rulesForCategory("header"), true);
        if (!rules.matcherDefined(List.of(name), String.CASE_INSENSITIVE_ORDER)) {
            return Optional.empty();
        }
        MatchingRuleGroup group = rules.selectBestMatcher(List.of(name), String.CASE_INSENSITIVE_ORDER);
        if (group.getRules().stream()
                .allMatch(rule -> rule instanceof RegexMatcher regex && Expressions.isAnyLine(regex.getRegex()))) {
            return Optional.empty();
        }
        Expectation expectation = At.ROOT.value(Matchers.of(group, new JsonString(text)), null);
        PactObjections objections = new PactObjections(subject);
        return Promises.broken(subject.contract(), schema, List.of(expectation), (one, other) -> false).stream()
                .findFirst()
                .map(shortfall -> finding(subject, name, header, shortfall, objections, place));
    }

    private static Finding finding(
            Subject subject,
            String name,
            Parameter header,
            Shortfall shortfall,
            PactObjections objections,
            SourceLocation place) {
        if (shortfall instanceof Shortfall.Unpromised unpromised) {
            Optional<String> sent = ParameterEncoder.encode(header, unpromised.witness())
                    .filter(encoded -> !encoded.isAbsent())
                    .map(EncodedParameter::text);
            if (sent.isPresent() && objections.ofHeader(name, sent.get())) {
                return subject.words()
                        .unpromised(
                                "pact-unpromised-header",
                                "header " + name + " need not be "
                                        + shortfall.expectation().wanted() + ": the document allows " + sent.get(),
                                "narrow the schema at " + header.location() + ", or let the consumer take more",
                                place);
            }
        }
        String why = shortfall instanceof Shortfall.Open open
                ? open.keyword() + ": " + open.reason()
                : "type: the text of its values is not compared";
        return subject.words()
                .noted(
                        "pact-undecided",
                        "header " + name + " is not decided because of " + why,
                        "compare the matcher with the schema at " + header.location(),
                        place);
    }
}
