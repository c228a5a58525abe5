package dev.concordat.tests.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.tests.LoadContract;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests are due at even distances, and every operation has its share. */
class ScheduleTest {

    @TempDir
    private Path folder;

    private List<Operation> operations = List.of();

    @BeforeEach
    void load() throws IOException {
        operations = LoadContract.of(folder).contract().operations();
    }

    @Test
    void theRateHolds() {
        Schedule schedule = new Schedule(40, 0, 200, List.of(request(0, "a")));

        assertThat(schedule.due(0)).isZero();
        assertThat(LongStream.range(0, 199).map(i -> schedule.due(i + 1) - schedule.due(i)))
                .containsOnly(25_000_000L);
        assertThat(schedule.end()).isEqualTo(5_000_000_000L);
    }

    @Test
    void operationsAndTheirCasesTakeTurns() {
        List<LoadCase> cases = List.of(request(0, "a"), request(0, "b"), request(1, "c"));

        assertThat(ids(new Schedule(1, 0, 6, cases))).containsExactly("a", "c", "b", "c", "a", "c");
        assertThat(ids(new Schedule(1, 3, 3, cases))).containsExactly("c", "a", "c");
    }

    private static List<String> ids(Schedule schedule) {
        return LongStream.range(0, schedule.count())
                .mapToObj(i -> schedule.at(i).id())
                .toList();
    }

    private LoadCase request(int operation, String id) {
        return new LoadCase(id, operations.get(operation), new WireRequest("GET", "/" + id, List.of(), null));
    }
}
