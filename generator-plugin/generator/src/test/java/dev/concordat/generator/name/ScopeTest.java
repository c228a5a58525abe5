package dev.concordat.generator.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "created_at, createdAt",
                "CreatedAt, createdAt",
                "URL, url",
                "IPAddress, ipAddress",
                "Idempotency-Key, idempotencyKey",
                "$ref, ref",
                "class, class_",
                "hashCode, hashCode_",
                "toString, toString_",
                "getClass, getClass_",
                "builder, builder_",
                "1st, _1st",
                "1.0, _1_0",
                "_, underscore",
                "größe, größe",
                "\uD83D\uDE00, u1f600",
                "~~, empty",
            })
    void namesMembers(String spelling, String name) {
        assertThat(Scope.members().plain(spelling)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "in-transit, IN_TRANSIT",
        "inTransit, IN_TRANSIT",
        "-created, MINUS_CREATED",
        "GMT+1, GMT_PLUS_1",
        "GMT-1, GMT_MINUS_1",
        "1, _1",
        "-1, MINUS_1",
        "*, STAR",
        "2024-01-02, _2024_01_02",
        "null, NULL",
    })
    void namesConstants(String spelling, String name) {
        assertThat(Scope.constants().plain(spelling)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "parcel_status, ParcelStatus",
        "HTTPError, HTTPError",
        "Parcel recipient, ParcelRecipient",
        "String, String_",
        "Override, Override_",
        "Error, Error",
        "1st, _1st",
    })
    void namesTypes(String spelling, String name) {
        assertThat(Scope.types().plain(spelling)).isEqualTo(name);
    }

    @Test
    void theSpellingThatIsTheNameKeepsIt() {
        assertThat(Scope.members().name(List.of("foo_bar", "fooBar")))
                .containsEntry("fooBar", "fooBar")
                .containsEntry("foo_bar", "foo_bar");
    }

    @Test
    void aThirdRivalChangesNoName() {
        var two = Scope.constants().name(List.of("a-b", "a b"));
        var three = Scope.constants().name(List.of("a.b", "a-b", "a b"));
        assertThat(three.values()).doesNotHaveDuplicates();
        assertThat(three).containsAllEntriesOf(two);
    }

    @Test
    void typesDifferInMoreThanCase() {
        assertThat(Scope.types().name(List.of("Foo", "FOO")).values().stream()
                        .map(String::toLowerCase)
                        .distinct())
                .hasSize(2);
    }
}
