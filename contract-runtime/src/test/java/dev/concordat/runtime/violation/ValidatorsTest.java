package dev.concordat.runtime.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.parcels.codec.Json;
import com.example.parcels.model.Address;
import com.example.parcels.model.CardPayment;
import com.example.parcels.model.Destination;
import com.example.parcels.model.ParcelInput;
import com.example.parcels.model.Payment;
import dev.concordat.runtime.json.Codecs;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Rules of the business, beside those of the contract. */
class ValidatorsTest {
    private static final Codecs RULED = Json.CODECS
            .with(Validator.of(Payment.class, (payment, report) -> {
                if (payment instanceof CardPayment card && card.token().startsWith("test")) {
                    report.violation("/token", "realToken", "must not be a token for tests", card.token());
                }
            }))
            .with(Validator.of(Address.class, (address, report) -> {
                if (address.street().equals(address.city())) {
                    report.violation("notTheStreet", null, null);
                }
            }));

    @Test
    void judgeObjectsBuiltInCode() {
        ParcelInput input = ParcelInput.builder()
                .weight(new BigDecimal("0.001"))
                .payment(new CardPayment("test-1"))
                .destination(new Address("C", "C", "DE", Map.of()))
                .accessCode("1234")
                .build();
        assertThat(RULED.validate(input))
                .extracting(Violation::pointer, Violation::keyword, Violation::message, Violation::schema)
                .containsExactly(
                        Assertions.tuple(
                                "/weight",
                                "multipleOf",
                                "must be a multiple of 0.01",
                                "openapi.yaml#/components/schemas/Parcel/allOf/1/properties/weight/multipleOf"),
                        Assertions.tuple("/payment/token", "realToken", "must not be a token for tests", ""),
                        Assertions.tuple("/destination", "notTheStreet", "violates notTheStreet", ""));
        assertThat(Json.validate(input)).hasSize(1);
    }

    @Test
    void judgeWhatIsRead() {
        String json = """
                {"weight": 2.5, "accessCode": "1234", "payment": {"method": "card", "token": "test-1"},
                 "destination": {"street": "C", "city": "C", "country": "DE"}}""";
        assertThatThrownBy(() -> RULED.read(ParcelInput.class, json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        InvalidDataException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::pointer)
                                .containsExactly("/payment/token", "/destination"));
    }

    @Test
    void meetOnlyWhatKeepsTheSchema() {
        Address address = new Address("C", "C", "not a country", Map.of());
        assertThat(RULED.validate(address)).extracting(Violation::keyword).doesNotContain("notTheStreet");
    }

    @Test
    void doNotChooseBetweenAlternatives() {
        Destination read = Json.CODECS.read(Destination.class, address("S"));
        assertThat(read).isInstanceOf(Address.class);
        assertThatThrownBy(() -> RULED.read(Destination.class, address("C")))
                .isInstanceOfSatisfying(
                        InvalidDataException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::keyword)
                                .containsExactly("notTheStreet"));
    }

    private static byte[] address(String street) {
        return "{\"street\":\"%s\",\"city\":\"C\",\"country\":\"DE\"}"
                .formatted(street)
                .getBytes(StandardCharsets.UTF_8);
    }
}
