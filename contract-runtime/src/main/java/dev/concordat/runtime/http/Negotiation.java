package dev.concordat.runtime.http;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses the media type of an answer by {@code Accept} (RFC 9110, 12.5.1). */
public final class Negotiation {
    private Negotiation() {}

    /** How much a client wants an offer. */
    private record Liking(double quality, int common) {
        static final Liking NONE = new Liking(0, 0);

        boolean isMoreThan(Liking other) {
            return quality > other.quality || (quality > 0 && quality == other.quality && common > other.common);
        }
    }

    /**
     * The offer that the client likes best.
     *
     * @param accept the lines of the header; none: everything is welcome
     * @param offered media types in the order of the contract, which breaks ties
     * @return empty if the client wants none of them
     */
    public static Optional<String> choose(List<String> accept, List<String> offered) {
        List<MediaType> ranges = accept.stream()
                .flatMap(line -> MediaType.split(line, ',').stream())
                .flatMap(range -> MediaType.parse(range).stream())
                .toList();
        if (ranges.isEmpty()) {
            return offered.stream().findFirst();
        }
        String best = null;
        Liking most = Liking.NONE;
        for (String offer : offered) {
            Liking liking =
                    MediaType.parse(offer).map(type -> liking(ranges, type)).orElse(Liking.NONE);
            if (liking.isMoreThan(most)) {
                best = offer;
                most = liking;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The range that says most about a type decides. */
    private static Liking liking(List<MediaType> ranges, MediaType type) {
        return ranges.stream()
                .filter(range -> range.covers(type))
                .max(Comparator.comparingInt(MediaType::exactness).thenComparingInt(range -> range.common(type)))
                .map(range -> new Liking(range.quality(), range.common(type)))
                .orElse(Liking.NONE);
    }
}
