package dev.concordat.runtime.http;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses the media type of an answer by {@code Accept} (RFC 9110, 12.5.1). */
public final class Negotiation {
    private Negotiation() {}

    /**
     * The offer that the client likes best.
     *
     * @param accept the lines of the header; none: everything is welcome
     * @param offered media types in the order of the contract, which breaks ties
     * @return empty if the client wants none of them
     */
    public static Optional<String> choose(List<String> accept, List<String> offered) {
        List<MediaType> ranges = accept.stream()
                .flatMap(line -> Stream.of(line.split(",", -1)))
                .flatMap(range -> MediaType.parse(range).stream())
                .toList();
        if (ranges.isEmpty()) {
            return offered.stream().findFirst();
        }
        String best = null;
        double quality = 0;
        for (String offer : offered) {
            double q = MediaType.parse(offer).map(type -> quality(ranges, type)).orElse(0.0);
            if (q > quality) {
                best = offer;
                quality = q;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double quality(List<MediaType> ranges, MediaType type) {
        return ranges.stream()
                .filter(range -> range.covers(type))
                .max(Comparator.comparingInt(MediaType::exactness))
                .map(MediaType::quality)
                .orElse(0.0);
    }
}
