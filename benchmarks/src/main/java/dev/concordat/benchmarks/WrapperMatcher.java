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
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Style: name matcher and int switch, calls on {@link JsonIn}, bits for required members.
 * Null-unmarked, as generated codecs will be: that no required component is null when {@code valid()} holds is
 * beyond NullAway.
 */
@NullUnmarked
final class WrapperMatcher {
    private static final String[] SHIPMENT_REQUIRED = {"id", "createdAt", "status", "price", "recipient", "lines"};

    private static final PropertyNameMatcher SHIPMENT =
            Names.matcher("id", "createdAt", "status", "price", "recipient", "insured", "lines", "tags");

    private static final String[] LINE_REQUIRED = {"name", "quantity"};

    private static final PropertyNameMatcher LINE = Names.matcher("name", "quantity", "sku");

    private static final String[] SCAN_REQUIRED = {"id", "status", "at", "weight"};

    private static final PropertyNameMatcher SCAN = Names.matcher("id", "status", "at", "weight", "depot");

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
        for (int member; (member = in.nextName(SHIPMENT)) != PropertyNameMatcher.MATCH_END_OBJECT; ) {
            switch (member) {
                case 0 -> {
                    id = in.uuid();
                    seen |= 1;
                }
                case 1 -> {
                    createdAt = in.dateTime();
                    seen |= 1 << 1;
                }
                case 2 -> {
                    status = in.constant(Status::of);
                    seen |= 1 << 2;
                }
                case 3 -> {
                    price = in.minimum(in.decimal(), BigDecimal.ZERO);
                    seen |= 1 << 3;
                }
                case 4 -> {
                    recipient = in.length(in.string(), 1, 100);
                    seen |= 1 << 4;
                }
                case 5 -> insured = in.bool();
                case 6 -> {
                    lines = in.items(in.list(WrapperMatcher::line), 1, 50);
                    seen |= 1 << 5;
                }
                case 7 -> tags = in.items(in.list(WrapperMatcher::tag), 0, 10);
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
        for (int member; (member = in.nextName(LINE)) != PropertyNameMatcher.MATCH_END_OBJECT; ) {
            switch (member) {
                case 0 -> {
                    name = in.length(in.string(), 1, 100);
                    seen |= 1;
                }
                case 1 -> {
                    quantity = in.range(in.integer(), 1, 999);
                    seen |= 1 << 1;
                }
                case 2 -> sku = in.pattern(in.string(), Payload.SKU_PATTERN);
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
        for (int member; (member = in.nextName(SCAN)) != PropertyNameMatcher.MATCH_END_OBJECT; ) {
            switch (member) {
                case 0 -> {
                    id = in.uuid();
                    seen |= 1;
                }
                case 1 -> {
                    status = in.constant(Status::of);
                    seen |= 1 << 1;
                }
                case 2 -> {
                    at = in.dateTime();
                    seen |= 1 << 2;
                }
                case 3 -> {
                    weight = in.minimum(in.decimal(), BigDecimal.ZERO);
                    seen |= 1 << 3;
                }
                case 4 -> depot = in.length(in.string(), 0, 20);
                default -> in.skip();
            }
        }
        in.required(seen, SCAN_REQUIRED);
        return in.valid() ? new Scan(id, status, at, weight, depot) : null;
    }

    private static String tag(JsonIn in) {
        return in.length(in.string(), 0, 20);
    }

    private WrapperMatcher() {}
}
