package dev.concordat.design.dev;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.fetch.DocumentReader;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.load.ContractLoader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Stages that are through at the same time, and stages that fail. */
class DevRoundTest {

    private static final URI SPEC = URI.create("memory:/openapi.yaml");
    private static final String TEXT = """
            openapi: 3.1.0
            info: {title: Pets, version: 1.0.0}
            paths: {}
            """;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final Thread own = Thread.currentThread();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void statesAreToldInTheirOrder() {
        for (int turn = 0; turn < 30; turn++) {
            List<Set<Stage>> told = new ArrayList<>();
            round().run(new OneDocument(true), DevState.NONE, threads, (stage, state) -> {
                // Whoever is told lets the others run: what they find must wait.
                Thread.yield();
                told.add(state.findings().keySet());
            });
            assertThat(told).hasSize(Stage.values().length);
            for (int next = 1; next < told.size(); next++) {
                assertThat(told.get(next)).containsAll(told.get(next - 1)).hasSize(next + 1);
            }
        }
    }

    @Test
    void aStageThatFailsIsAFindingAndTheOthersGoOn() {
        DevState state = round().run(new OneDocument(false), DevState.NONE, threads, (stage, now) -> {});
        assertThat(state.contract()).isNotNull();
        assertThat(state.findings()).containsOnlyKeys(Stage.values());
        assertThat(state.findings().get(Stage.LINT)).extracting(Finding::ruleId).containsExactly("check-failed");
        assertThat(state.findings().get(Stage.LOAD)).extracting(Finding::ruleId).doesNotContain("check-failed");
    }

    private DevRound round() {
        return new DevRound(
                SPEC,
                ContractLoader.load(new OneDocument(true), SPEC).value(),
                List.of("spectral:oas"),
                name -> SPEC.resolve(name));
    }

    /** Whether it fails for lint, which reads on another thread. */
    private final class OneDocument implements DocumentReader {

        private final boolean forLint;

        OneDocument(boolean forLint) {
            this.forLint = forLint;
        }

        @Override
        public Result<byte[]> read(URI uri) {
            if (!forLint && Thread.currentThread() != own) {
                throw new IllegalStateException("fails on purpose");
            }
            return Result.of(TEXT.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String displayName(URI uri) {
            return uri.toString();
        }
    }
}
