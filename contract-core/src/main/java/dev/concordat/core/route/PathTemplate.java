package dev.concordat.core.route;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A compiled path template (OpenAPI 3.1, 4.8.8.2). Paths are taken as written: a trailing slash, an empty segment and a
 * dot segment count.
 */
public final class PathTemplate {

    /** More concrete first: the first segment that differs decides, fixed text beats variables. */
    static final Comparator<PathTemplate> CONCRETE_FIRST = (left, right) -> {
        int shared = Math.min(left.segments.size(), right.segments.size());
        for (int i = 0; i < shared; i++) {
            int order = Integer.compare(
                    right.segments.get(i).concreteness(), left.segments.get(i).concreteness());
            if (order != 0) {
                return order;
            }
        }
        return 0;
    };

    private final String text;
    private final List<SegmentTemplate> segments;

    private PathTemplate(String text) {
        this.text = text;
        this.segments = split(text).stream().map(SegmentTemplate::parse).toList();
    }

    public static PathTemplate parse(String template) {
        return new PathTemplate(template);
    }

    /** How many segments a path must have to match. */
    int size() {
        return segments.size();
    }

    /**
     * The values of the variables, in the template's order and still percent-encoded: a serialised array must be split
     * before it is decoded. Empty where the path does not match.
     *
     * @param rawPath as on the request line, without query
     */
    public Optional<Map<String, String>> match(String rawPath) {
        return match(canonicalSegments(rawPath));
    }

    Optional<Map<String, String>> match(List<String> path) {
        if (path.size() != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < path.size(); i++) {
            if (!segments.get(i).match(path.get(i), values)) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    static List<String> canonicalSegments(String rawPath) {
        return split(rawPath).stream().map(PathText::canonical).toList();
    }

    private static List<String> split(String path) {
        String relative = path.startsWith("/") ? path.substring(1) : path;
        return Arrays.asList(relative.split("/", -1));
    }

    @Override
    public String toString() {
        return text;
    }
}
