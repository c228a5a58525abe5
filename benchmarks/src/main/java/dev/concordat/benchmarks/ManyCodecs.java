package dev.concordat.benchmarks;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Plays the rest of an application: other codecs use the same wrapper methods first, so that the calls
 * through a function in {@link JsonIn#list} and {@link JsonIn#constant} are as megamorphic as there.
 */
final class ManyCodecs {
    private static final List<Function<JsonIn, @Nullable Object>> OTHERS = List.of(
            in -> in.list(JsonIn::string),
            in -> in.list(item -> item.length(item.string(), 1, 9)),
            in -> in.list(item -> item.constant(Payload.Status::of)),
            in -> in.list(item -> item.constant(text -> text.isEmpty() ? null : text)),
            in -> in.list(item -> item.constant(text -> text.length() == 1 ? null : text.length())),
            in -> in.list(item -> item.constant(Payload.Status::byMap)));

    static void warm(JsonFactory factory) {
        byte[] json = Payload.bytes("[\"accepted\"]");
        for (int i = 0; i < 20_000; i++) {
            try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
                JsonIn in = new JsonIn(parser);
                Object value = OTHERS.get(i % OTHERS.size()).apply(in);
                if (value == null || !in.valid()) {
                    throw new IllegalStateException(in.violations().list().toString());
                }
            }
        }
    }

    private ManyCodecs() {}
}
