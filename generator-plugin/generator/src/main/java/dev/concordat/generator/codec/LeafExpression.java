package dev.concordat.generator.codec;

import java.util.function.Supplier;

/**
 * The Java expression for the codec of a type at the place where it is used.
 *
 * @param code the expression: {@code Text.ANY.length(1, 80)}, {@code ParcelCodec.INSTANCE}
 * @param typeName gives its static type; only asking for it imports the type
 * @param shared whether it only names an instance that exists anyway, so that no field of one's own is needed for it
 */
public record LeafExpression(String code, Supplier<String> typeName, boolean shared) {

    /** The static type: {@code Text}, {@code ListOf<Parcel>}, {@code ParcelCodec}. */
    public String type() {
        return typeName.get();
    }

    /** The same with a further call, which makes it another instance of the same type. */
    LeafExpression with(String call) {
        return new LeafExpression(code + call, typeName, false);
    }
}
