package dev.concordat.runtime.input;

import dev.concordat.runtime.http.RequestWriter;
import dev.concordat.runtime.json.AnyValue;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.violation.Place;
import dev.concordat.runtime.violation.Violations;
import org.jspecify.annotations.Nullable;

/** Values as their codecs write them, on the way into a request. */
final class Written {
    private Written() {}

    /** The JSON tree of a value; what is wrong with it is reported under its name. */
    static <T> JsonValue tree(Codec<T> codec, T value, Place in, @Nullable String name, RequestWriter out) {
        Violations found = new Violations();
        byte[] json = JsonOut.write(codec, value, found);
        found.list().forEach(one -> out.violations().add(one.in(in, name)));
        JsonValue tree = JsonIn.read(AnyValue.ANY, json, in, name, out.violations());
        return tree == null ? new JsonValue.JsonNull() : tree; // has been reported: will not be sent
    }
}
