package dev.concordat.runtime.json;

import dev.concordat.runtime.violation.Place;
import dev.concordat.runtime.violation.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** A JSON text as a whole (RFC 8259): its encoding, its one value, and what is wrong before any schema is asked. */
final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    static JsonParser parser(byte[] json, int start) {
        return FACTORY.createParser(ObjectReadContext.empty(), json, start, json.length - start);
    }

    /** What tells names apart without making strings of them. */
    static PropertyNameMatcher matcher(List<Named> names) {
        return FACTORY.constructNameMatcher(names, false);
    }

    /** Reads the text; null if there is any violation. {@code text}: whether all scalars are strings. */
    static <T> @Nullable T read(
            Codec<T> codec, byte[] json, Place place, @Nullable String name, boolean text, Violations violations) {
        JsonSource source = new JsonSource(
                place, name, "", text, new Lookahead(json.length), violations.patterns(), violations.validators());
        Violations found = new Violations();
        T value = null;
        int start = byteOrderMark(json);
        JsonParser parser = parser(json, start);
        JsonIn in = new JsonIn(parser, json, start, source, found);
        try (parser) {
            if (json.length > 1 && (json[0] == 0 || json[1] == 0)) {
                in.syntax("not UTF-8");
            } else if (parser.nextToken() == null) {
                in.syntax("no value");
            } else {
                value = codec.read(in);
                if (parser.nextToken() != null) {
                    in.syntax("more than one value");
                }
            }
        } catch (JacksonException e) {
            in.syntax(withoutToken(e.getOriginalMessage()) + where(e.getLocation()));
        }
        found.list().forEach(violations::add);
        return found.isEmpty() ? value : null;
    }

    /** The token may be part of a secret: nobody knows yet what member it belongs to. */
    private static String withoutToken(String message) {
        return message.replaceAll("(?s)^Unrecognized token '.*': was", "Unrecognized token: was");
    }

    private static String where(@Nullable TokenStreamLocation location) {
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static int byteOrderMark(byte[] json) {
        return json.length >= 3 && json[0] == (byte) 0xEF && json[1] == (byte) 0xBB && json[2] == (byte) 0xBF ? 3 : 0;
    }

    /** Half a pair can be escaped in JSON but not written in UTF-8 again (RFC 8259, section 8.2). */
    static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
