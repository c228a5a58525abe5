package dev.concordat.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Severity;
import dev.concordat.tests.report.ReportFiles;
import dev.concordat.tests.report.RunFinding;
import dev.concordat.tests.report.RunResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The test that a finding comes with fails on the service that has the fault, and passes on the one that has not. */
class ReproductionTest {

    private static final Map<String, String> SECRETS =
            Map.of("DESK", LibraryService.TOKEN, "READER", LibraryService.KEY);

    @TempDir
    Path folder;

    @BeforeAll
    static void giveSecrets() {
        SECRETS.forEach(System::setProperty);
    }

    @AfterAll
    static void takeSecrets() {
        SECRETS.keySet().forEach(System::clearProperty);
    }

    @ParameterizedTest
    @CsvSource({
        "CRASH_ON_BAD_INPUT, server-error, search",
        "UNION_NOT_ENFORCED, invalid-data-accepted, search",
        "HEADER_MISSING, response-headers, listBooks",
        "HEADER_MALFORMED, response-headers, listBooks",
        "REFUSES_VALID_ENUM, valid-data-refused, listBooks",
        "ALLOW_MISSING, allow-header, search",
        "UNDECLARED_METHOD_TAKEN, undeclared-method, listBooks",
        "MISSING_FIELD, response-schema, getBook",
        "WRONG_TYPE, response-schema, getBook",
        "WRONG_CONTENT_TYPE, content-type, getMember",
        "HEAD_DIFFERS, head-like-get, getBook",
        "ANYBODY_MAY_REMOVE, missing-credentials-accepted, removeBook",
        "CHALLENGE_MISSING, challenge-missing, removeBook",
        "STACK_TRACE, internals-shown, addBook",
        "CONNECTION_CLOSED, no-answer, search",
        "LOCATION_DEAD, location-served, addBook",
        "LOST_RESOURCE, available-after-create, addBook",
        "DELETE_DOES_NOTHING, use-after-delete, removeBook",
        "UPDATE_NOT_STORED, update-stored, replaceBook",
        "IF_MATCH_IGNORED, if-match-honoured, replaceBook"
    })
    void showsTheFault(Fault fault, String check, String operation) throws Exception {
        try (LibraryService found = new LibraryService(fault);
                LibraryService broken = new LibraryService(fault);
                LibraryService mended = new LibraryService()) {
            RunResult result = Verification.run(
                    Library.contract(), Library.options(found).withOperations(Set.of(operation)), List.of());
            RunFinding finding = result.findings().stream()
                    .filter(each -> each.checkId().equals(check)
                            && each.operation().equals(operation)
                            && each.severity() == Severity.ERROR)
                    .findFirst()
                    .orElseThrow();
            assertThat(finding.sample().test())
                    .doesNotContain(LibraryService.TOKEN)
                    .doesNotContain(LibraryService.KEY);

            GeneratedTest test = GeneratedTest.of(
                    folder, finding.testClass(), finding.sample().test());
            assertThat(test.failures(broken.url())).hasSize(1);
            assertThat(test.failures(mended.url())).isEmpty();
        }
    }

    @Test
    void everyFindingOfAServiceWithManyFaultsHasATestThatCompiles() throws Exception {
        Path reports = folder.resolve("reports");
        try (LibraryService service = new LibraryService(
                Fault.MISSING_FIELD, Fault.STACK_TRACE, Fault.UPDATE_ADDS_UP, Fault.EXTRA_FIELD_ACCEPTED)) {
            RunResult result = Library.verify(service, 0, new ReportFiles(reports, Severity.ERROR));

            assertThat(result.findings()).hasSizeGreaterThan(5);
            for (RunFinding finding : result.findings()) {
                String file = "reproductions/" + finding.testClass() + ".java";
                assertThat(Files.readString(reports.resolve(file)))
                        .isEqualTo(finding.sample().test());
                GeneratedTest.of(folder, finding.testClass(), finding.sample().test());
            }
            // Those that only tell the recorded answer from others say what they cannot show.
            assertThat(result.findings())
                    .extracting(finding -> finding.sample().test())
                    .allMatch(test ->
                            test.contains("the same answer again") == test.contains("That it passes does not show"))
                    .anyMatch(test -> test.contains("That it passes does not show"))
                    .anyMatch(test -> test.contains("Fails for as long as the service breaks its contract here"));
        }
    }

    @Test
    void whatAServiceEchoesIsNoSecretOfTheTest() throws Exception {
        String spec = """
                openapi: 3.1.0
                info: {title: Echo, version: '1'}
                components: {securitySchemes: {desk: {type: http, scheme: bearer}}}
                security: [{desk: []}]
                paths:
                  /me:
                    get:
                      operationId: me
                      responses:
                        '200':
                          description: You.
                          headers: {X-Me: {schema: {type: integer}}}
                          content:
                            application/json:
                              schema: {type: object, properties: {me: {type: string, maxLength: 3}}}
                        '401': {description: Who?, headers: {WWW-Authenticate: {schema: {type: string}}}}
                """;
        try (SmallService service = new SmallService(http -> {
            boolean known =
                    ("Bearer " + LibraryService.TOKEN).equals(http.headers().getFirst("Authorization"));
            return known
                    ? Answer.json(200, "{\"me\": \"" + LibraryService.TOKEN + "\"}")
                            .with("X-Me", LibraryService.TOKEN)
                    : Answer.of(401).with("WWW-Authenticate", "Bearer");
        })) {
            RunResult result = Verification.run(
                    SmallContract.of(folder, spec),
                    VerifyOptions.of(service.url()).withBearer(LibraryService.TOKEN),
                    List.of());

            assertThat(result.findings())
                    .extracting(RunFinding::checkId)
                    .contains("response-headers", "response-schema");
            for (RunFinding finding : result.findings()) {
                String source = finding.sample().test();
                assertThat(source).doesNotContain(LibraryService.TOKEN);
                GeneratedTest test = GeneratedTest.of(folder, finding.testClass(), source);
                assertThat(test.failures(service.url())).hasSize(1).allMatch(AssertionError.class::isInstance);
            }
        }
    }

    /** What stands in a document or comes from a service never becomes code. */
    @Test
    void hostileTextStaysText() throws Exception {
        String hostile =
                "\\\"); throw new Error(); // \\u0022 */ \\\\u0022); {{demand}} $USER \\n ]]> \u2028\ud83d\ude00";
        String spec = """
                openapi: 3.1.0
                info: {title: Hostile, version: '1'}
                paths:
                  /things:
                    post:
                      operationId: "*/ class Pwned {} /* \\u002a"
                      requestBody:
                        required: true
                        content: {application/json: {schema: {const: "HOSTILE"}}}
                      responses:
                        '200':
                          description: Fine.
                          content: {application/json: {schema: {type: object, required: ["HOSTILE"]}}}
                """.replace("HOSTILE", hostile);
        try (SmallService service = new SmallService(http -> Answer.json(200, "[" + http.body() + "]"))) {
            RunResult result =
                    Verification.run(SmallContract.of(folder, spec), VerifyOptions.of(service.url()), List.of());

            assertThat(result.findings()).isNotEmpty();
            for (RunFinding finding : result.findings()) {
                String source = finding.sample().test();
                assertThat(source).containsPattern("^\\p{ASCII}+$").containsOnlyOnce("@Test");
                GeneratedTest test = GeneratedTest.of(folder, finding.testClass(), source);
                assertThat(test.failures(service.url())).allMatch(AssertionError.class::isInstance);
            }
        }
    }
}
