package dev.concordat.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Imports outlive the process that works on them, each of their rows is stored once, and failing is reported. */
class JobTest {
    private static final int JOBS = 100;

    /** More than one batch each. */
    private static final int ROWS = 60;

    @ParameterizedTest
    @EnumSource(Database.class)
    void aKilledProcessLosesNoJobAndDoesNothingTwice(Database database) throws IOException, InterruptedException {
        Path data = RunningService.temporary();
        List<String> options = new ArrayList<>(database.options());
        // Work is looked for so seldom that the jobs are handed in before most of them are begun.
        options.addAll(List.of("--sample.jobs.threads=1", "--sample.jobs.heartbeat=500ms", "--sample.jobs.poll=3s"));
        String token = RunningService.token(data, RunningService.SENDER, "imports:write");
        List<String> jobs = new ArrayList<>();
        try (ServiceProcess first = ServiceProcess.start(SampleApplication.class, data, options)) {
            for (int job = 0; job < JOBS; job++) {
                jobs.add(handIn(first.url(), token, job));
            }
            Samples.awaitImport(first.url(), token, jobs.get(0));
            first.kill();
        }
        OffsetDateTime killed = OffsetDateTime.now(ZoneOffset.UTC);

        try (RunningService restarted = RunningService.start(data, List.of(), options.toArray(String[]::new))) {
            JdbcClient stored = restarted.bean(JdbcClient.class);
            // By time, since the new process may be through with the others before it is asked.
            assertThat(stored.sql("select count(*) from parcel where created_at < ?")
                            .param(killed)
                            .query(Long.class)
                            .single())
                    .as("what was done when the process was killed")
                    .isBetween(1L, JOBS * ROWS - 1L);
            for (String job : jobs) {
                Samples.awaitImport(restarted.url(), token, job)
                        .body("status", equalTo("succeeded"))
                        .body("counts.created", is(ROWS));
            }
            assertThat(count(stored, "select count(distinct reference) from parcel"))
                    .isEqualTo(JOBS * ROWS);
            assertThat(count(stored, "select count(*) from parcel")).isEqualTo(JOBS * ROWS);
        }
    }

    @Test
    void aJobThatFailsIsTriedAgainAndThenReported() {
        try (RunningService service = RunningService.start(
                RunningService.temporary(),
                List.of(),
                "--sample.jobs.retries=3",
                "--sample.jobs.retry=10ms",
                "--sample.jobs.poll=20ms")) {
            String token = service.token();
            JdbcClient database = service.bean(JdbcClient.class);
            database.sql("alter table parcel add constraint broken check (reference <> 'JOB-0-55')")
                    .update();

            Samples.awaitImport(service.url(), token, handIn(service.url(), token, 0))
                    .body("status", equalTo("failed"))
                    .body("counts.created", is(50))
                    .body("errors[0].row", is(51));
            assertThat(count(database, "select count(*) from scheduled_tasks")).isZero();

            database.sql("alter table parcel drop constraint broken").update();
            Samples.awaitImport(service.url(), token, handIn(service.url(), token, 0))
                    .body("status", equalTo("succeeded"));
        }
    }

    private static long count(JdbcClient database, String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    private static String handIn(URI url, String token, int job) {
        return given().baseUri(url.toString())
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .body(IntStream.range(0, ROWS)
                        .mapToObj(row -> Samples.parcel("JOB-" + job + "-" + row))
                        .collect(Collectors.joining(",", "[", "]")))
                .post("/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }
}
