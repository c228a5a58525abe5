package dev.concordat.benchmarks;

import dev.concordat.benchmarks.Payload.Line;
import dev.concordat.benchmarks.Payload.Scan;
import dev.concordat.benchmarks.Payload.Shipment;
import dev.concordat.benchmarks.Payload.Status;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Style: string switch, calls on the parser, bits for required members.
 * Null-unmarked, as generated codecs will be: that no required component is null when {@code valid()} holds is
 * beyond NullAway.
 */
@NullUnmarked
final class DirectSwitch {
    private static final String[] SHIPMENT_REQUIRED = {"id", "createdAt", "status", "price", "recipient", "lines"};

    private static final String[] LINE_REQUIRED = {"name", "quantity"};

    private static final String[] SCAN_REQUIRED = {"id", "status", "at", "weight"};

    static Shipment shipment(JsonParser in, Violations out) {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            wrongType(in, out);
            return null;
        }
        UUID id = null;
        OffsetDateTime createdAt = null;
        Status status = null;
        BigDecimal price = null;
        String recipient = null;
        Boolean insured = null;
        List<Line> lines = null;
        List<String> tags = null;
        long seen = 0;
        for (String member; (member = in.nextName()) != null; ) {
            JsonToken token = in.nextToken();
            switch (member) {
                case "id" -> {
                    if (token == JsonToken.VALUE_STRING) {
                        id = Formats.uuid(in.getString());
                        if (id == null) {
                            out.add(in, "format");
                        }
                    } else {
                        wrongType(in, out);
                    }
                    seen |= 1;
                }
                case "createdAt" -> {
                    if (token == JsonToken.VALUE_STRING) {
                        createdAt = Formats.dateTime(in.getString());
                        if (createdAt == null) {
                            out.add(in, "format");
                        }
                    } else {
                        wrongType(in, out);
                    }
                    seen |= 1 << 1;
                }
                case "status" -> {
                    if (token == JsonToken.VALUE_STRING) {
                        status = Status.of(in.getString());
                        if (status == null) {
                            out.add(in, "enum");
                        }
                    } else {
                        wrongType(in, out);
                    }
                    seen |= 1 << 2;
                }
                case "price" -> {
                    if (token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT) {
                        price = in.getDecimalValue();
                        if (price.signum() < 0) {
                            out.add(in, "minimum");
                        }
                    } else {
                        wrongType(in, out);
                    }
                    seen |= 1 << 3;
                }
                case "recipient" -> {
                    if (token == JsonToken.VALUE_STRING) {
                        recipient = in.getString();
                        if (recipient.length() < 2 || recipient.length() > 100) {
                            length(in, out, recipient, 1, 100);
                        }
                    } else {
                        wrongType(in, out);
                    }
                    seen |= 1 << 4;
                }
                case "insured" -> {
                    if (token == JsonToken.VALUE_TRUE) {
                        insured = Boolean.TRUE;
                    } else if (token == JsonToken.VALUE_FALSE) {
                        insured = Boolean.FALSE;
                    } else {
                        wrongType(in, out);
                    }
                }
                case "lines" -> {
                    if (token == JsonToken.START_ARRAY) {
                        List<Line> items = new ArrayList<>();
                        while (in.nextToken() != JsonToken.END_ARRAY) {
                            items.add(line(in, out));
                        }
                        if (items.size() < 1 || items.size() > 50) {
                            out.add(in, items.isEmpty() ? "minItems" : "maxItems");
                        }
                        lines = Collections.unmodifiableList(items);
                    } else {
                        wrongType(in, out);
                    }
                    seen |= 1 << 5;
                }
                case "tags" -> {
                    if (token == JsonToken.START_ARRAY) {
                        List<String> items = new ArrayList<>();
                        while (in.nextToken() != JsonToken.END_ARRAY) {
                            if (in.currentToken() == JsonToken.VALUE_STRING) {
                                String item = in.getString();
                                if (item.length() > 20) {
                                    length(in, out, item, 0, 20);
                                }
                                items.add(item);
                            } else {
                                wrongType(in, out);
                            }
                        }
                        if (items.size() > 10) {
                            out.add(in, "maxItems");
                        }
                        tags = Collections.unmodifiableList(items);
                    } else {
                        wrongType(in, out);
                    }
                }
                default -> in.skipChildren();
            }
        }
        if (seen != (1 << 6) - 1) {
            missing(in, out, seen, SHIPMENT_REQUIRED);
        }
        return out.isEmpty() ? new Shipment(id, createdAt, status, price, recipient, insured, lines, tags) : null;
    }

    static Line line(JsonParser in, Violations out) {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            wrongType(in, out);
            return null;
        }
        String name = null;
        Integer quantity = null;
        String sku = null;
        long seen = 0;
        for (String member; (member = in.nextName()) != null; ) {
            JsonToken token = in.nextToken();
            switch (member) {
                case "name" -> {
                    if (token == JsonToken.VALUE_STRING) {
                        name = in.getString();
                        if (name.length() < 2 || name.length() > 100) {
                            length(in, out, name, 1, 100);
                        }
                    } else {
                        wrongType(in, out);
                    }
                    seen |= 1;
                }
                case "quantity" -> {
                    if (token == JsonToken.VALUE_NUMBER_INT && in.getNumberType() == JsonParser.NumberType.INT) {
                        int value = in.getIntValue();
                        if (value < 1 || value > 999) {
                            out.add(in, value < 1 ? "minimum" : "maximum");
                        }
                        quantity = value;
                    } else {
                        wrongType(in, out);
                    }
                    seen |= 1 << 1;
                }
                case "sku" -> {
                    if (token == JsonToken.VALUE_STRING) {
                        sku = in.getString();
                        if (!Payload.SKU_PATTERN.matcher(sku).find()) {
                            out.add(in, "pattern");
                        }
                    } else {
                        wrongType(in, out);
                    }
                }
                default -> in.skipChildren();
            }
        }
        if (seen != (1 << 2) - 1) {
            missing(in, out, seen, LINE_REQUIRED);
        }
        return out.isEmpty() ? new Line(name, quantity, sku) : null;
    }

    static Scan scan(JsonParser in, Violations out) {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            wrongType(in, out);
            return null;
        }
        UUID id = null;
        Status status = null;
        OffsetDateTime at = null;
        BigDecimal weight = null;
        String depot = null;
        long seen = 0;
        for (String member; (member = in.nextName()) != null; ) {
            JsonToken token = in.nextToken();
            switch (member) {
                case "id" -> {
                    if (token == JsonToken.VALUE_STRING) {
                        id = Formats.uuid(in.getString());
                        if (id == null) {
                            out.add(in, "format");
                        }
                    } else {
                        wrongType(in, out);
                    }
                    seen |= 1;
                }
                case "status" -> {
                    if (token == JsonToken.VALUE_STRING) {
                        status = Status.of(in.getString());
                        if (status == null) {
                            out.add(in, "enum");
                        }
                    } else {
                        wrongType(in, out);
                    }
                    seen |= 1 << 1;
                }
                case "at" -> {
                    if (token == JsonToken.VALUE_STRING) {
                        at = Formats.dateTime(in.getString());
                        if (at == null) {
                            out.add(in, "format");
                        }
                    } else {
                        wrongType(in, out);
                    }
                    seen |= 1 << 2;
                }
                case "weight" -> {
                    if (token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT) {
                        weight = in.getDecimalValue();
                        if (weight.signum() < 0) {
                            out.add(in, "minimum");
                        }
                    } else {
                        wrongType(in, out);
                    }
                    seen |= 1 << 3;
                }
                case "depot" -> {
                    if (token == JsonToken.VALUE_STRING) {
                        depot = in.getString();
                        if (depot.length() < 0 || depot.length() > 20) {
                            length(in, out, depot, 0, 20);
                        }
                    } else {
                        wrongType(in, out);
                    }
                }
                default -> in.skipChildren();
            }
        }
        if (seen != (1 << 4) - 1) {
            missing(in, out, seen, SCAN_REQUIRED);
        }
        return out.isEmpty() ? new Scan(id, status, at, weight, depot) : null;
    }

    private static void wrongType(JsonParser in, Violations out) {
        out.add(in, "type");
        in.skipChildren();
    }

    private static void length(JsonParser in, Violations out, String value, int min, int max) {
        int points = value.codePointCount(0, value.length());
        if (points < min || points > max) {
            out.add(in, points < min ? "minLength" : "maxLength");
        }
    }

    private static void missing(JsonParser in, Violations out, long seen, String[] names) {
        for (int i = 0; i < names.length; i++) {
            if ((seen & 1L << i) == 0) {
                out.addMissing(in, names[i]);
            }
        }
    }

    private DirectSwitch() {}
}
