package com.example.parcels.codec;

import com.example.parcels.model.Found;
import com.example.parcels.model.FoundIn;
import com.example.parcels.model.FoundInOption1;
import com.example.parcels.model.FoundInOption2;
import com.example.parcels.model.FoundOption1;
import com.example.parcels.model.FoundOption2;
import com.example.parcels.model.Joined;
import com.example.parcels.model.JoinedOption1;
import com.example.parcels.model.JoinedOption2;
import com.example.parcels.model.Label;
import com.example.parcels.model.Level;
import com.example.parcels.model.Page;
import com.example.parcels.model.PageOption1;
import com.example.parcels.model.PageOption2;
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

/** The data of the contract from and to JSON: {@code Json.read(Found.class, bytes)}. */
@Generated("concordat")
public final class Json {
    /** The codec of every type, for libraries that look codecs up by class. */
    public static final Codecs CODECS = Codecs.builder()
            .add(Found.class, () -> FoundCodec.INSTANCE)
            .add(FoundIn.class, () -> FoundInCodec.INSTANCE)
            .add(FoundInOption1.class, () -> FoundInOption1Codec.INSTANCE)
            .add(FoundInOption2.class, () -> FoundInOption2Codec.INSTANCE)
            .add(FoundOption1.class, () -> FoundOption1Codec.INSTANCE)
            .add(FoundOption2.class, () -> FoundOption2Codec.INSTANCE)
            .add(Joined.class, () -> JoinedCodec.INSTANCE)
            .add(JoinedOption1.class, () -> JoinedOption1Codec.INSTANCE)
            .add(JoinedOption2.class, () -> JoinedOption2Codec.INSTANCE)
            .add(Label.class, () -> LabelCodec.INSTANCE)
            .add(Level.class, () -> NumberEnumOf.ofLongs(Level.class, Level::value))
            .add(Page.class, () -> PageCodec.INSTANCE)
            .add(PageOption1.class, () -> PageOption1Codec.INSTANCE)
            .add(PageOption2.class, () -> PageOption2Codec.INSTANCE)
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
