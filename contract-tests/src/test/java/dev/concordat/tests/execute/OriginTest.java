package dev.concordat.tests.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {

    @ParameterizedTest
    @CsvSource({
        "https://Broker.example, https://broker.example:443/pacts/1, true",
        "http://localhost:80/a, HTTP://localhost/b?c, true",
        "http://[::1]:9292, http://[::1]:9292/x, true",
        "https://broker.example, http://broker.example, false",
        "https://broker.example, https://broker.example:8443, false",
        "https://broker.example, https://broker.example.evil, false",
        "https://broker.example, /pacts/1, false"
    })
    void isTheSameWithAndWithoutTheUsualPort(URI one, URI other, boolean same) {
        assertThat(Origin.of(one).equals(Origin.of(other))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"https://a.example:443/b, https://a.example", "http://[::1]:9292/b, http://[::1]:9292"})
    void isWrittenAsTheBeginningOfAUrl(URI url, String text) {
        assertThat(Origin.of(url)).hasToString(text);
    }
}
