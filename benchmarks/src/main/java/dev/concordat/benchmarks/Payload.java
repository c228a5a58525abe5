package dev.concordat.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The two bodies that all benchmarks read, 677 and 124 bytes, with one contract told twice: as
 * Bean Validation annotations and as JSON Schema 2020-12.
 */
final class Payload {
    static final String SKU = "^[A-Z0-9]{6,12}$";

    static final java.util.regex.Pattern SKU_PATTERN = java.util.regex.Pattern.compile(SKU);

    enum Status {
        @JsonProperty("accepted")
        ACCEPTED,
        @JsonProperty("in-transit")
        IN_TRANSIT,
        @JsonProperty("out-for-delivery")
        OUT_FOR_DELIVERY,
        @JsonProperty("delivered")
        DELIVERED,
        @JsonProperty("returned")
        RETURNED;

        private static final Map<String, Status> BY_TEXT = Map.of(
                "accepted", ACCEPTED,
                "in-transit", IN_TRANSIT,
                "out-for-delivery", OUT_FOR_DELIVERY,
                "delivered", DELIVERED,
                "returned", RETURNED);

        /** The constant of a wire value, by string switch; null for an unknown one. */
        static @Nullable Status of(String text) {
            return switch (text) {
                case "accepted" -> ACCEPTED;
                case "in-transit" -> IN_TRANSIT;
                case "out-for-delivery" -> OUT_FOR_DELIVERY;
                case "delivered" -> DELIVERED;
                case "returned" -> RETURNED;
                default -> null;
            };
        }

        /** The same by an immutable map. */
        static @Nullable Status byMap(String text) {
            return BY_TEXT.get(text);
        }
    }

    record Line(
            @NotNull @Size(min = 1, max = 100) String name,
            @NotNull @Min(1) @Max(999) Integer quantity,
            @Nullable @Pattern(regexp = SKU) String sku) {}

    record Shipment(
            @NotNull UUID id,
            @NotNull OffsetDateTime createdAt,
            @NotNull Status status,
            @NotNull @DecimalMin("0") BigDecimal price,
            @NotNull @Size(min = 1, max = 100) String recipient,
            @Nullable Boolean insured,
            @NotNull @Size(min = 1, max = 50) List<@Valid Line> lines,
            @Nullable @Size(max = 10) List<@Size(max = 20) String> tags) {}

    record Scan(
            @NotNull UUID id,
            @NotNull Status status,
            @NotNull OffsetDateTime at,
            @NotNull @DecimalMin("0") BigDecimal weight,
            @Nullable @Size(max = 20) String depot) {}

    static final String LARGE =
            """
            {"id":"7f5d4c1e-2f4a-4e38-9a6b-0f1a2b3c4d5e","createdAt":"2026-02-01T10:00:00Z","status":"in-transit",\
            "price":123.45,"recipient":"Ada Lovelace","insured":true,"lines":[%s],"tags":["fragile","gift","evening"]}""".formatted(lines("{\"name\":\"Article number %1$d\",\"quantity\":2%1$d,\"sku\":\"AB12345%1$d\"}"));

    static final String SMALL = """
            {"id":"7f5d4c1e-2f4a-4e38-9a6b-0f1a2b3c4d5e","status":"delivered","at":"2026-02-01T10:00:00Z",\
            "weight":12.5,"depot":"HAM-3"}""";

    /** The large body with twelve violations: id, price, recipient, each quantity, and no status. */
    static final String INVALID =
            """
            {"id":"7f5d4c1e","createdAt":"2026-02-01T10:00:00Z",\
            "price":-1,"recipient":"","insured":true,"lines":[%s],"tags":["fragile","gift","evening"]}""".formatted(lines("{\"name\":\"Article number %1$d\",\"quantity\":0,\"sku\":\"AB12345%1$d\"}"));

    static final String LARGE_SCHEMA = """
            {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object",
             "required":["id","createdAt","status","price","recipient","lines"],
             "properties":{
               "id":{"type":"string","format":"uuid"},
               "createdAt":{"type":"string","format":"date-time"},
               "status":{"enum":["accepted","in-transit","out-for-delivery","delivered","returned"]},
               "price":{"type":"number","minimum":0},
               "recipient":{"type":"string","minLength":1,"maxLength":100},
               "insured":{"type":"boolean"},
               "lines":{"type":"array","minItems":1,"maxItems":50,"items":{
                 "type":"object","required":["name","quantity"],"properties":{
                   "name":{"type":"string","minLength":1,"maxLength":100},
                   "quantity":{"type":"integer","minimum":1,"maximum":999},
                   "sku":{"type":"string","pattern":"%s"}}}},
               "tags":{"type":"array","maxItems":10,"items":{"type":"string","maxLength":20}}}}""".formatted(SKU);

    static final String SMALL_SCHEMA = """
            {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object",
             "required":["id","status","at","weight"],
             "properties":{
               "id":{"type":"string","format":"uuid"},
               "status":{"enum":["accepted","in-transit","out-for-delivery","delivered","returned"]},
               "at":{"type":"string","format":"date-time"},
               "weight":{"type":"number","minimum":0},
               "depot":{"type":"string","maxLength":20}}}""";

    static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static String lines(String template) {
        return IntStream.range(0, 8).mapToObj(template::formatted).collect(Collectors.joining(","));
    }

    private Payload() {}
}
