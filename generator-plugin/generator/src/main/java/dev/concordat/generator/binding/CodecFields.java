package dev.concordat.generator.binding;

import dev.concordat.generator.codec.FieldNames;
import dev.concordat.generator.codec.LeafExpression;
import dev.concordat.generator.codec.source.JavaSource;
import java.util.HashMap;
import java.util.Map;

/** The fields of a binding that hold codecs which are no shared instances, each codec once. */
final class CodecFields {

    private final JavaSource source;
    private final FieldNames names;
    private final Map<String, String> fields = new HashMap<>();

    CodecFields(JavaSource source, FieldNames names) {
        this.source = source;
        this.names = names;
    }

    /** Prints the field of a codec that needs one and has none. */
    void add(LeafExpression leaf, String name) {
        if (!leaf.shared() && !fields.containsKey(leaf.code())) {
            String field = names.constant(name);
            fields.put(leaf.code(), field);
            source.assign("private static final " + leaf.type() + " " + field, leaf.code());
        }
    }

    /** The field of a codec, else its expression. */
    String of(LeafExpression leaf) {
        return fields.getOrDefault(leaf.code(), leaf.code());
    }
}
