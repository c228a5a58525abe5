package com.example.parcels.codec;

import com.example.parcels.model.Label;
import com.example.parcels.model.Level;
import com.example.parcels.model.Shape;
import com.example.parcels.model.ShapeOption1;
import com.example.parcels.model.ShapeOption2;
import com.example.parcels.model.Size;
import com.example.parcels.model.SizeNumber;
import com.example.parcels.model.SizeString;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codecs;
import dev.concordat.runtime.json.NumberEnumOf;
import dev.concordat.runtime.violation.InvalidDataException;
import dev.concordat.runtime.violation.Violation;
import java.util.List;

/** The data of the contract from and to JSON: {@code Json.read(Label.class, bytes)}. */
@Generated("concordat")
public final class Json {
    /** The codec of every type, for libraries that look codecs up by class. */
    public static final Codecs CODECS = Codecs.builder()
            .add(Label.class, () -> LabelCodec.INSTANCE)
            .add(Level.class, () -> NumberEnumOf.ofLongs(Level.class, Level::value))
            .add(Shape.class, () -> ShapeCodec.INSTANCE)
            .add(ShapeOption1.class, () -> ShapeOption1Codec.INSTANCE)
            .add(ShapeOption2.class, () -> ShapeOption2Codec.INSTANCE)
            .add(Size.class, () -> SizeCodec.INSTANCE)
            .add(SizeNumber.class, () -> NumberEnumOf.ofLongs(SizeNumber.class, SizeNumber::value))
            .add(SizeString.class)
            .build();

    private Json() {}

    /**
     * Reads one JSON text (RFC 8259).
     *
     * @throws InvalidDataException with all violations, if the text does not match the schema of the type
     */
    public static <T> T read(Class<T> type, byte[] json) {
        return CODECS.read(type, json);
    }

    /** Writes a value as compact UTF-8. */
    public static byte[] write(Object value) {
        return CODECS.write(value);
    }

    /** What a value built in code violates; empty: it matches its schema. */
    public static List<Violation> validate(Object value) {
        return CODECS.validate(value);
    }
}
