package dev.concordat.design.mock;

import dev.concordat.core.contract.MediaType;
import dev.concordat.core.wire.MediaTypes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Proactive negotiation (RFC 9110, 12.5.1): which of the declared media types a caller takes, the best first. */
final class AcceptedTypes {

    private record Range(String essence, double weight) {}

    private AcceptedTypes() {}

    /** Between types of equal weight JSON comes first, then the order of the document. */
    static List<MediaType> of(List<MediaType> declared, String accept) {
        List<Range> ranges = accept.isBlank() ? List.of(new Range("*/*", 1)) : ranges(accept);
        List<MediaType> accepted = new ArrayList<>(
                declared.stream().filter(type -> weight(type, ranges) > 0).toList());
        accepted.sort(Comparator.comparingDouble((MediaType type) -> -weight(type, ranges))
                .thenComparing(type -> !type.isJson()));
        return accepted;
    }

    /** The weight of the most specific range that covers the type; 0: not acceptable. */
    private static double weight(MediaType type, List<Range> ranges) {
        return ranges.stream()
                .filter(range -> MediaTypes.covers(range.essence(), type.essence())
                        || MediaTypes.covers(type.essence(), range.essence()))
                .max(Comparator.comparingInt(range ->
                        -(int) range.essence().chars().filter(c -> c == '*').count()))
                .map(Range::weight)
                .orElse(0.0);
    }

    private static List<Range> ranges(String accept) {
        List<Range> ranges = new ArrayList<>();
        for (String part : accept.split(",", -1)) {
            double weight = 1;
            for (String parameter : part.split(";", -1)) {
                String stripped = parameter.strip().toLowerCase(Locale.ROOT);
                if (stripped.matches("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)")) {
                    weight = Double.parseDouble(stripped.substring(2));
                }
            }
            if (!part.isBlank()) {
                ranges.add(new Range(MediaTypes.essence(part), weight));
            }
        }
        return ranges;
    }
}
