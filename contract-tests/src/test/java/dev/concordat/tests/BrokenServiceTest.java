package dev.concordat.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Severity;
import dev.concordat.tests.report.RunFinding;
import dev.concordat.tests.report.RunResult;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every break is found by the check that is there for it, at the operation that has it, and nowhere else. */
class BrokenServiceTest {

    @ParameterizedTest
    @CsvSource({
        "WRONG_STATUS, undocumented-status, addBook",
        "MISSING_FIELD, response-schema, getBook",
        "WRONG_TYPE, response-schema, getBook",
        "BODY_CONSTRAINT_NOT_ENFORCED, invalid-data-accepted, addBook",
        "QUERY_CONSTRAINT_NOT_ENFORCED, invalid-data-accepted, listBooks",
        "UNION_NOT_ENFORCED, invalid-data-accepted, search",
        "REQUIRED_FIELD_NOT_ENFORCED, invalid-data-accepted, addBook",
        "EXTRA_FIELD_ACCEPTED, invalid-data-accepted, addBook",
        "HEADER_NOT_ENFORCED, required-header-not-enforced, replaceBook",
        "CONTENT_TYPE_NOT_ENFORCED, invalid-data-accepted, addBook",
        "ANYBODY_MAY_REMOVE, missing-credentials-accepted, removeBook",
        "ANY_TOKEN_IS_TAKEN, invalid-credentials-accepted, getLoan",
        "WRONG_CONTENT_TYPE, content-type, getMember",
        "HEADER_MISSING, response-headers, listBooks",
        "HEADER_MALFORMED, response-headers, listBooks",
        "UNDOCUMENTED_STATUS, undocumented-status, getLoan",
        "CRASH, server-error, lend",
        "CRASH_ON_BAD_INPUT, server-error, search",
        "REFUSES_VALID_ENUM, valid-data-refused, listBooks",
        "REFUSES_BOUNDARY, valid-data-refused, addBook",
        "LOST_RESOURCE, valid-data-refused, getBook",
        "EVENT_MALFORMED, response-schema, watchLoan",
        "CONNECTION_CLOSED, no-answer, search",
        "HEAD_DIFFERS, head-like-get, getBook",
        "UNDECLARED_METHOD_TAKEN, undeclared-method, listBooks",
        "ALLOW_MISSING, allow-header, search",
        "ALLOW_LIES, allow-header, getBook",
        "CHALLENGE_MISSING, challenge-missing, addBook",
        "STACK_TRACE, internals-shown, addBook",
        "LOCATION_DEAD, location-served, addBook",
        "LOST_RESOURCE, available-after-create, addBook",
        "DELETE_DOES_NOTHING, use-after-delete, removeBook",
        "UPDATE_NOT_STORED, update-stored, replaceBook",
        "UPDATE_LOSES_MEMBER, update-stored, replaceBook",
        "FAILED_UPDATE_STORES, failed-update-leaves-no-trace, replaceBook",
        "UPDATE_ADDS_UP, put-idempotent, replaceBook",
        "IF_MATCH_IGNORED, if-match-honoured, replaceBook",
        "PAGES_OVERLAP, pages-complete, listBooks",
        "PAGES_LEAVE_OUT, pages-complete, listBooks"
    })
    void isFound(Fault fault, String check, String operation) throws Exception {
        try (LibraryService service = new LibraryService(fault)) {
            RunResult result = Verification.run(
                    Library.contract(), Library.options(service).withOperations(Set.of(operation)), List.of());

            assertThat(result.exitCode(Severity.ERROR)).isEqualTo(1);
            List<RunFinding> errors = result.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .toList();
            assertThat(errors).extracting(RunFinding::operation).contains(operation);
            assertThat(errors)
                    .filteredOn(finding -> finding.operation().equals(operation))
                    .extracting(RunFinding::checkId)
                    .contains(check);
            RunFinding finding = errors.stream()
                    .filter(found -> found.checkId().equals(check))
                    .findFirst()
                    .orElseThrow();
            assertThat(finding.sample().curl())
                    .startsWith("curl -i ")
                    .contains(service.url())
                    .doesNotContain(LibraryService.TOKEN)
                    .doesNotContain(LibraryService.KEY);
            assertThat(finding.location().source()).isEqualTo("openapi.yaml");
            assertThat(finding.location().line()).isPositive();
            assertThat(finding.hint()).isNotBlank();
        }
    }

    @Test
    void slowAnswersAreFoundWhereALimitIsGiven() throws Exception {
        try (LibraryService service = new LibraryService(Fault.SLOW)) {
            VerifyOptions options = Library.options(service)
                    .withOperations(Set.of("getMember"))
                    .withTimeLimits(Map.of("", Duration.ofMillis(100)));

            assertThat(Verification.run(Library.contract(), options, List.of()).findings())
                    .extracting(RunFinding::checkId)
                    .contains("slow-answer");
            assertThat(Verification.run(
                                    Library.contract(),
                                    options.withTimeLimits(Map.of(
                                            "",
                                            Duration.ofMillis(100),
                                            "GET /members/{memberId}",
                                            Duration.ofHours(1))),
                                    List.of())
                            .findings())
                    .extracting(RunFinding::operation)
                    .doesNotContain("getMember");
        }
    }

    @Test
    void anAllowThatLacksAMethodMayBeMeantForThisClient() throws Exception {
        try (LibraryService service = new LibraryService(Fault.ALLOW_LACKS)) {
            RunResult result = Verification.run(
                    Library.contract(), Library.options(service).withOperations(Set.of("getBook")), List.of());

            assertThat(result.findings()).isNotEmpty().allSatisfy(finding -> {
                assertThat(finding.checkId()).isEqualTo("allow-header");
                assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"MISSING_FIELD", "WRONG_CONTENT_TYPE", "HEADER_MISSING", "CRASH"})
    void isOneFindingHoweverOftenItIsSeen(Fault fault) throws Exception {
        try (LibraryService service = new LibraryService(fault)) {
            assertThat(Library.verify(service, 3).findings()).hasSize(1);
        }
    }
}
