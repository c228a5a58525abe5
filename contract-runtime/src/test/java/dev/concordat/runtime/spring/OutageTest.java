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
        SQLException cause = new SQLException("no", state);

        assertThat(Outage.causeOf(new IllegalStateException(cause))).isEqualTo(outage ? cause : null);
    }

    @Test
    void soDoExceptionsOfTheJdk() {
        assertThat(Outage.causeOf(new IllegalStateException(new SQLTransientConnectionException("pool"))))
                .isNotNull();
        assertThat(Outage.causeOf(new UncheckedIOException(new ConnectException("refused"))))
                .isNotNull();
        assertThat(Outage.causeOf(new IllegalArgumentException())).isNull();
    }

    @Test
    void aCircleEnds() {
        Exception inner = new Exception("inner");
        Exception outer = new Exception("outer", inner);
        inner.initCause(outer);

        assertThat(Outage.causeOf(outer)).isNull();
    }
}
