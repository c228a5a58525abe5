package dev.concordat.runtime.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is away is told from what is wrong. */
class OutageTest {

    @ParameterizedTest
    @CsvSource({"08006, true", "57P01, true", "53300, true", "23505, false", "57014, false", ", false"})
    void statesOfSqlTell(String state, boolean outage) {
        assertThat(Outage.isCauseOf(new IllegalStateException(new SQLException("no", state))))
                .isEqualTo(outage);
    }

    @Test
    void soDoExceptionsOfTheJdk() {
        assertThat(Outage.isCauseOf(new IllegalStateException(new SQLTransientConnectionException("pool"))))
                .isTrue();
        assertThat(Outage.isCauseOf(new UncheckedIOException(new ConnectException("refused"))))
                .isTrue();
        assertThat(Outage.isCauseOf(new IllegalArgumentException())).isFalse();
    }

    @Test
    void aCircleEnds() {
        Exception inner = new Exception("inner");
        Exception outer = new Exception("outer", inner);
        inner.initCause(outer);

        assertThat(Outage.isCauseOf(outer)).isFalse();
    }
}
