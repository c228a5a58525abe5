package dev.concordat.benchmarks.models;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A payload of {@code shapes.yaml}: its schema, and bodies of it. */
enum Shape {
    FLAT("Sensor") {
        @Override
        String body(boolean valid) {
            return """
                    {"id":"7f5d4c1e-2f4a-4e38-9a6b-0f1a2b3c4d5e","name":"Boiler room, north wall","active":true,\
                    "installedAt":"2026-02-01T10:00:00Z","interval":%d,"threshold":72.5,"state":"calibrated"}""".formatted(valid ? 300 : 0);
        }
    },
    NESTED("Order") {
        @Override
        String body(boolean valid) {
            String address =
                    "{\"street\":\"Lange Reihe %d\",\"city\":\"Hamburg\",\"postcode\":\"20099\",\"country\":\"DE\"}";
            return """
                    {"id":"7f5d4c1e-2f4a-4e38-9a6b-0f1a2b3c4d5e","placedAt":"2026-02-01T10:00:00Z",\
                    "customer":{"number":48213,"name":"Ada Lovelace","billing":%s,"shipping":%s},"items":[%s],\
                    "totals":{"net":200.00,"tax":38.00,"gross":238.00},"tags":["gift","express","fragile"],\
                    "attributes":{"channel":"web","campaign":"spring","partner":"none"}}""".formatted(
                            address.formatted(7),
                            address.formatted(9),
                            joined(
                                    20,
                                    i -> ("{\"title\":\"Article number %d of the list\",\"quantity\":%d,"
                                                    + "\"price\":%d.95,\"gift\":%b}")
                                            .formatted(i, wrong(valid, i) ? 0 : i + 1, 10 + i, i % 3 == 0)));
        }
    },
    UNIONS("Feed") {
        @Override
        String body(boolean valid) {
            return "{\"events\":[" + joined(120, i -> event(i, wrong(valid, i))) + "]}";
        }
    },
    LIST("Series") {
        @Override
        String body(boolean valid) {
            return "{\"sensor\":\"7f5d4c1e-2f4a-4e38-9a6b-0f1a2b3c4d5e\",\"points\":["
                    + joined(
                            15_000,
                            i -> "{\"at\":%d,\"value\":%d.%d,\"quality\":\"good\",\"channel\":%d}"
                                    .formatted(
                                            1_770_000_000_000L + i * 250L,
                                            wrong(valid, i) ? 9_000 : i % 900,
                                            i % 10,
                                            i % 16))
                    + "]}";
        }
    },
    PATTERNS("Catalogue") {
        @Override
        String body(boolean valid) {
            return "{\"articles\":["
                    + joined(
                            100,
                            i -> ("{\"sku\":\"AB-%05d\",\"ean\":\"%013d\",\"colour\":\"#%06x\","
                                            + "\"email\":\"sales.%d@shop-%d.example.org\",\"slug\":\"a-fine-%s-of-%d-kinds\","
                                            + "\"summary\":\"It comes in many sizes, and number %d is one of them.\"}")
                                    .formatted(
                                            i,
                                            4_000_000_000_000L + i * 7919L,
                                            i * 1234,
                                            i,
                                            i % 7,
                                            wrong(valid, i) ? "ARTICLE" : "article",
                                            i,
                                            i))
                    + "]}";
        }
    };

    private final String schema;

    Shape(String schema) {
        this.schema = schema;
    }

    /** The name of its schema and, in the code of every generator, its class. */
    String schema() {
        return schema;
    }

    /** Its text; an invalid one breaks one constraint in every tenth item. */
    abstract String body(boolean valid);

    /** For people and for the parameter of the benchmark. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Shape of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    private static boolean wrong(boolean valid, int index) {
        return !valid && index % 10 == 5;
    }

    private static String event(int index, boolean wrong) {
        return switch (index % 4) {
            case 0 -> "{\"kind\":\"scan\",\"depot\":\"HAM-%d\",\"gate\":%d}".formatted(index % 9, wrong ? 100 : 12);
            case 1 ->
                "{\"kind\":\"delay\",\"minutes\":%d,\"reason\":\"Snow on the road\"}".formatted(wrong ? 0 : index + 1);
            case 2 ->
                "{\"kind\":\"note\",\"text\":\"%s\",\"author\":\"Desk %d\"}"
                        .formatted(wrong ? "" : "Left with the neighbour", index);
            default ->
                "{\"kind\":\"measurement\",\"weight\":%s%d.5,\"certified\":true}".formatted(wrong ? "-" : "", index);
        };
    }

    private static String joined(int count, IntFunction<String> item) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(","));
    }
}
