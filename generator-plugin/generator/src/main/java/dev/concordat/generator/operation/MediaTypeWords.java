package dev.concordat.generator.operation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What media types are called where several of them must be told apart. */
final class MediaTypeWords {

    private static final Map<String, String> WORDS = Map.of(
            "*/*", "any",
            "application/x-www-form-urlencoded", "form",
            "multipart/form-data", "multipart",
            "text/event-stream", "events",
            "text/plain", "text");

    private MediaTypeWords() {}

    /** Words for each media type, separated by spaces: the subtype's, the whole text's where two share those. */
    static Map<String, String> of(List<String> mediaTypes) {
        Map<String, List<String>> rivals = new LinkedHashMap<>();
        mediaTypes.forEach(mediaType -> rivals.computeIfAbsent(word(mediaType), any -> new ArrayList<>())
                .add(mediaType));
        Map<String, String> words = new LinkedHashMap<>();
        rivals.forEach((word, those) ->
                those.forEach(mediaType -> words.put(mediaType, those.size() == 1 ? word : mediaType)));
        return words;
    }

    private static String word(String mediaType) {
        String essence = mediaType.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
        String known = WORDS.get(essence);
        if (known != null) {
            return known;
        }
        int slash = essence.indexOf('/');
        String subtype = essence.substring(slash + 1);
        boolean anySubtype = subtype.equals("*") && slash > 0;
        return (anySubtype ? essence.substring(0, slash) : subtype).replaceAll("[^a-z0-9]+", " ");
    }
}
