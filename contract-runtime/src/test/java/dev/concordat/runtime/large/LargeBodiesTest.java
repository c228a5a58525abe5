package dev.concordat.runtime.large;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two gigabytes go in and out of a service that has 128 MB. */
class LargeBodiesTest {
    private static final long LENGTH = 2L << 30;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void stream() throws Exception {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        LargeService.class.getName(),
                        String.valueOf(LENGTH))
                .redirectErrorStream(true)
                .start();
        String output = new String(service.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(service.waitFor()).as(output).isZero();
        assertThat(output).contains("echoed " + LENGTH);
    }
}
