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
 * Style: string switch, calls on {@link JsonIn}, null checks for required members.
 * Null-unmarked, as generated codecs will be: that no required component is null when {@code valid()} holds is
 * beyond NullAway.
 */
@NullUnmarked
final class WrapperNullCheck {
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
        for (String member; (member = in.nextName()) != null; ) {
            switch (member) {
                case "id" -> id = in.uuid();
                case "createdAt" -> createdAt = in.dateTime();
                case "status" -> status = in.constant(Status::of);
                case "price" -> price = in.minimum(in.decimal(), BigDecimal.ZERO);
                case "recipient" -> recipient = in.length(in.string(), 1, 100);
                case "insured" -> insured = in.bool();
                case "lines" -> lines = in.items(in.list(WrapperNullCheck::line), 1, 50);
                case "tags" -> tags = in.items(in.list(WrapperNullCheck::tag), 0, 10);
                default -> in.skip();
            }
        }
        in.required(id, "id");
        in.required(createdAt, "createdAt");
        in.required(status, "status");
        in.required(price, "price");
        in.required(recipient, "recipient");
        in.required(lines, "lines");
        return in.valid() ? new Shipment(id, createdAt, status, price, recipient, insured, lines, tags) : null;
    }

    static Line line(JsonIn in) {
        if (!in.object()) {
            return null;
        }
        String name = null;
        Integer quantity = null;
        String sku = null;
        for (String member; (member = in.nextName()) != null; ) {
            switch (member) {
                case "name" -> name = in.length(in.string(), 1, 100);
                case "quantity" -> quantity = in.range(in.integer(), 1, 999);
                case "sku" -> sku = in.pattern(in.string(), Payload.SKU_PATTERN);
                default -> in.skip();
            }
        }
        in.required(name, "name");
        in.required(quantity, "quantity");
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
        for (String member; (member = in.nextName()) != null; ) {
            switch (member) {
                case "id" -> id = in.uuid();
                case "status" -> status = in.constant(Status::of);
                case "at" -> at = in.dateTime();
                case "weight" -> weight = in.minimum(in.decimal(), BigDecimal.ZERO);
                case "depot" -> depot = in.length(in.string(), 0, 20);
                default -> in.skip();
            }
        }
        in.required(id, "id");
        in.required(status, "status");
        in.required(at, "at");
        in.required(weight, "weight");
        return in.valid() ? new Scan(id, status, at, weight, depot) : null;
    }

    private static String tag(JsonIn in) {
        return in.length(in.string(), 0, 20);
    }

    private WrapperNullCheck() {}
}
