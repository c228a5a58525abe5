package com.example.books.codec;

import com.example.books.model.Grid;
import com.example.books.model.Line;
import com.example.books.model.Order;
import com.example.books.model.OrderInput;
import com.example.books.model.Problem;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codecs;
import dev.concordat.runtime.violation.InvalidDataException;
import dev.concordat.runtime.violation.Violation;
import java.util.List;

/** The data of the contract from and to JSON: {@code Json.read(Grid.class, bytes)}. */
@Generated("concordat")
public final class Json {
    /** The codec of every type, for libraries that look codecs up by class. */
    public static final Codecs CODECS = Codecs.builder()
            .add(Grid.class, () -> GridCodec.INSTANCE)
            .add(Line.class, () -> LineCodec.INSTANCE)
            .add(Order.class, () -> OrderCodec.INSTANCE)
            .add(OrderInput.class, () -> OrderInputCodec.INSTANCE)
            .add(Problem.class, () -> ProblemCodec.INSTANCE)
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
