package dev.concordat.benchmarks;

import dev.concordat.benchmarks.Payload.Line;
import dev.concordat.benchmarks.Payload.Scan;
import dev.concordat.benchmarks.Payload.Shipment;
import dev.concordat.benchmarks.Payload.Status;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * Style: string switch, calls on {@link JsonIn}, bits for required members.
 * Null-unmarked, as generated codecs will be: that no required component is null when {@code valid()} holds is
 * beyond NullAway.
 */
@NullUnmarked
final class WrapperSwitch {
    private static final String[] SHIPMENT_REQUIRED = {"id", "createdAt", "status", "price", "recipient", "lines"};

    private static final String[] LINE_REQUIRED = {"name", "quantity"};

    private static final String[] SCAN_REQUIRED = {"id", "status", "at", "weight"};

    static Shipment shipment(JsonIn in) {
        if (!in.object()) {
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
            switch (member) {
                case "id" -> {
                    id = in.uuid();
                    seen |= 1;
                }
                case "createdAt" -> {
                    createdAt = in.dateTime();
                    seen |= 1 << 1;
                }
                case "status" -> {
                    status = in.constant(Status::of);
                    seen |= 1 << 2;
                }
                case "price" -> {
                    price = in.minimum(in.decimal(), BigDecimal.ZERO);
                    seen |= 1 << 3;
                }
                case "recipient" -> {
                    recipient = in.length(in.string(), 1, 100);
                    seen |= 1 << 4;
                }
                case "insured" -> insured = in.bool();
                case "lines" -> {
                    lines = in.items(in.list(WrapperSwitch::line), 1, 50);
                    seen |= 1 << 5;
                }
                case "tags" -> tags = in.items(in.list(WrapperSwitch::tag), 0, 10);
                default -> in.skip();
            }
        }
        in.required(seen, SHIPMENT_REQUIRED);
        return in.valid() ? new Shipment(id, createdAt, status, price, recipient, insured, lines, tags) : null;
    }

    static Line line(JsonIn in) {
        if (!in.object()) {
            return null;
        }
        String name = null;
        Integer quantity = null;
        String sku = null;
        long seen = 0;
        for (String member; (member = in.nextName()) != null; ) {
            switch (member) {
                case "name" -> {
                    name = in.length(in.string(), 1, 100);
                    seen |= 1;
                }
                case "quantity" -> {
                    quantity = in.range(in.integer(), 1, 999);
                    seen |= 1 << 1;
                }
                case "sku" -> sku = in.pattern(in.string(), Payload.SKU_PATTERN);
                default -> in.skip();
            }
        }
        in.required(seen, LINE_REQUIRED);
        return in.valid() ? new Line(name, quantity, sku) : null;
    }

    static Scan scan(JsonIn in) {
        if (!in.object()) {
            return null;
        }
        UUID id = null;
        Status status = null;
        OffsetDateTime at = null;
        BigDecimal weight = null;
        String depot = null;
        long seen = 0;
        for (String member; (member = in.nextName()) != null; ) {
            switch (member) {
                case "id" -> {
                    id = in.uuid();
                    seen |= 1;
                }
                case "status" -> {
                    status = in.constant(Status::of);
                    seen |= 1 << 1;
                }
                case "at" -> {
                    at = in.dateTime();
                    seen |= 1 << 2;
                }
                case "weight" -> {
                    weight = in.minimum(in.decimal(), BigDecimal.ZERO);
                    seen |= 1 << 3;
                }
                case "depot" -> depot = in.length(in.string(), 0, 20);
                default -> in.skip();
            }
        }
        in.required(seen, SCAN_REQUIRED);
        return in.valid() ? new Scan(id, status, at, weight, depot) : null;
    }

    private static String tag(JsonIn in) {
        return in.length(in.string(), 0, 20);
    }

    private WrapperSwitch() {}
}
