package dev.concordat.generator.extension;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import dev.concordat.generator.AsyncHandlers;
import dev.concordat.generator.Generation;
import dev.concordat.generator.GeneratorOptions;
import dev.concordat.generator.Refused;
import dev.concordat.generator.Specs;
import dev.concordat.generator.Target;
import dev.concordat.generator.render.BundledTemplates;
import dev.concordat.generator.type.TypeOptions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with an extension that shapes the service is an error at its place. */
class ExtensionTest {
    private static final String RATE_LIMIT = "x-rate-limit: {key: caller, rate: 1/day}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "x-rate-limit: 100                                         | 8:7  | x-rate-limit is not an object",
                "x-rate-limit: [100/minute]                                | 8:7  | x-rate-limit is not an object",
                "x-rate-limit: {key: user, rate: 1/day}                    | 8:22 | key of x-rate-limit is not caller",
                "x-rate-limit: {rate: 1/day}                               | 8:21 | key of x-rate-limit is not caller",
                "x-rate-limit: {key: api-key, rate: 1/day}                 | 8:22 | GET /a takes none",
                "x-rate-limit: {key: caller, rate: 100}                    | 8:35 | is not a rate",
                "x-rate-limit: {key: caller, rate: 0/minute}               | 8:35 | is not a rate",
                "x-rate-limit: {key: caller, rate: 1/fortnight}            | 8:35 | is not a rate",
                "x-rate-limit: {key: caller, rate: 1/day, burst: 0}        | 8:48 | burst of x-rate-limit is no number",
                "x-rate-limit: {key: caller, rate: 1/day, burst: 1.5}      | 8:48 | burst of x-rate-limit is no number",
                "x-rate-limit: {key: caller, rate: 1/day, burst: 99999999999} | 8:48 | burst of x-rate-limit is no number",
                "x-rate-limit: {key: caller, rate: 1/day, brust: 1}        | 8:48 | brust of x-rate-limit is no member",
                "x-cache: [public]                                         | 8:7  | x-cache is not an object",
                "x-cache: {scope: private}                                 | 8:16 | max-age of x-cache is no number",
                "x-cache: {scope: private, max-age: -1}                    | 8:33 | max-age of x-cache is no number",
                "x-cache: {max-age: 60, scope: shared}                     | 8:30 | scope of x-cache is not private",
                "x-cache: {max-age: 60, scope: public, vary: Accept}       | 8:45 | vary of x-cache is no list",
                "x-cache: {max-age: 60, scope: public, vary: ['a b']}      | 8:45 | vary of x-cache is no list",
                "x-cache: {max-age: 60, scope: public, vary: ['*']}        | 8:45 | vary of x-cache is no list",
                "x-cache: {max-age: 60, scope: public, etag: weak}         | 8:45 | etag of x-cache is no member",
                "x-timeout: 2 seconds                                      | 8:7  | x-timeout is no time from",
                "x-timeout: 2s                                             | 8:7  | x-timeout is no time from",
                "x-timeout: 0                                              | 8:7  | x-timeout is no time from",
                "x-timeout: -5                                             | 8:7  | x-timeout is no time from",
                "x-timeout: 1.5                                            | 8:7  | x-timeout is no time from",
                "x-timeout: 1e999999                                       | 8:7  | x-timeout is no time from",
                "x-timeout: PT-2S                                          | 8:7  | x-timeout is no time from",
                "x-timeout: PT0.0001S                                      | 8:7  | x-timeout is no time from",
                "x-timeout: P1DT1S                                         | 8:7  | x-timeout is no time from",
                "x-timeout: {seconds: 2}                                   | 8:7  | x-timeout is no time from",
                "x-timeout: null                                           | 8:7  | x-timeout is no time from",
            })
    void isAnErrorAtItsPlace(String extension, String place, String message) {
        List<Finding> findings = findings(
                extension,
                "'200': {description: x}, '304': {description: x}, '429': {description: x}, '503': {description: x}",
                Target.SPRING_MVC);

        assertThat(findings).isNotEmpty().first().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).contains(message);
            assertThat(finding.location().toString()).endsWith(":" + place);
            assertThat(finding.hint()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-rate-limit: 100", "x-cache: public"})
    void whatIsNoObjectIsOneError(String extension) {
        assertThat(findings(extension, "'200': {description: x}", Target.SPRING_MVC))
                .hasSize(1);
    }

    @Test
    void whatTheServiceAnswersIsDeclared() {
        assertThat(findings(RATE_LIMIT, "'200': {description: x}", Target.SPRING_MVC))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("GET /a answer 429, which it does not"));
        assertThat(findings(RATE_LIMIT, "'200': {description: x}, 4XX: {description: x}", Target.SPRING_MVC))
                .isEmpty();
        assertThat(findings(RATE_LIMIT, "default: {description: x}", Target.SPRING_MVC))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"503, 0", "504, 0", "5XX, 0", "default, 0", "500, 1"})
    void whatASlowHandlerIsAnsweredIsDeclared(String status, int errors) {
        List<Finding> findings = findings("x-timeout: PT2S", "'" + status + "': {description: x}", Target.SPRING_MVC);

        assertThat(findings)
                .hasSize(errors)
                .allSatisfy(finding -> assertThat(finding.message()).contains("GET /a answer 503, which it does not"));
    }

    @Test
    void cachesHaveNothingToDoWithOtherMethods() {
        assertThat(findings("x-cache: {max-age: 60, scope: private}", "'200': {description: x}", Target.SPRING_MVC))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("GET /a answer 304, which it does not"));
        assertThat(findings(
                        "responses: {'304': {description: x}}\n    put:\n      x-cache: {max-age: 60, scope: private}",
                        "'304': {description: x}",
                        Target.SPRING_MVC))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("at PUT /a, which is no GET"));
    }

    @Test
    void doubtsThatASharedCacheIsMeantWhereCredentialsAre() {
        List<Finding> findings = findings(
                "security: [{k: []}]\n      x-cache: {max-age: 60, scope: public}",
                "'200': {description: x}, '304': {description: x}}\ncomponents: {securitySchemes: {k: {type: http, scheme: basic}}",
                Target.SPRING_MVC);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).contains("GET /a answers to somebody with credentials");
        });
    }

    /** A key that no alternative demands is checked by nobody. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[{k: []}] | 0", "[{k: [], b: []}] | 0", "[{k: []}, {}] | 1", "[{k: []}, {b: []}] | 1"})
    void doubtsThatKeysAreCountedThatAnybodyInvents(String security, int doubts) {
        List<Finding> findings = findings(
                "security: " + security + "\n      x-rate-limit: {key: api-key, rate: 1/day}",
                "'200': {description: x}, '429': {description: x}}\ncomponents: {securitySchemes: {k: {type: apiKey, in: header, name: k}, b: {type: http, scheme: basic}}",
                Target.SPRING_MVC);

        assertThat(findings).hasSize(doubts).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).contains("counts by API keys, which GET /a does not demand");
            assertThat(finding.location().toString()).endsWith(":9:7");
        });
    }

    @Test
    void isTheServicesBusinessOnly() {
        assertThat(findings("x-rate-limit: 100", "'200': {description: x}", Target.JAVA_CLIENT))
                .isEmpty();
    }

    private static List<Finding> findings(String extension, String responses, Target target) {
        String document = """
                openapi: 3.1.0
                info:
                  title: T
                  version: '1'
                paths:
                  /a:
                    get:
                      %s
                      responses: {%s}
                """.formatted(extension, responses);
        GeneratorOptions options = new GeneratorOptions(
                "com.example",
                TypeOptions.DEFAULT,
                new BundledTemplates(),
                Refused.FAIL,
                Set.of(target),
                AsyncHandlers.NONE);
        return Generation.generate(Specs.load(document), options).findings().stream()
                .filter(finding -> finding.ruleId().endsWith("-extension"))
                .toList();
    }
}
