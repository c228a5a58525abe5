package dev.concordat.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A process that is told to stop first does what its responses left to be done. */
class AfterwardsTest {
    /** As many as may wait by default. */
    private static final int TASKS = 1_000;

    @Test
    void aThousandTasksAreDoneBeforeTheProcessEnds() throws IOException, InterruptedException {
        Path data = RunningService.temporary();
        Path done = data.resolve(Afterwards.FILE);
        try (ServiceProcess service = ServiceProcess.start(Afterwards.class, data, List.of())) {
            for (int weight = 1; weight <= TASKS; weight++) {
                given().baseUri(service.url().toString())
                        .contentType("application/json")
                        .body("{\"destination\":{\"postalCode\":\"4000-322\"},\"weight\":" + weight + "}")
                        .post("/quotes")
                        .then()
                        .statusCode(200);
            }
            assertThat(done).doesNotExist();

            service.terminate();
            service.awaitEnd();

            assertThat(Files.readAllLines(done))
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, TASKS)
                            .mapToObj(String::valueOf)
                            .toList());
            assertThat(service.log()).doesNotContain("never ran");
        }
    }
}
