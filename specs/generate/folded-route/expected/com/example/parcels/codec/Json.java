package com.example.parcels.codec;

import com.example.parcels.model.File;
import com.example.parcels.model.UpdateFile200Response;
import com.example.parcels.model.UpdateFile200ResponseOption2;
import com.example.parcels.model.UpdateFileFields;
import com.example.parcels.model.UpdateFileRequest;
import com.example.parcels.model.UpdateFileRequestOption1;
import com.example.parcels.model.UpdateFileRequestOption2;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codecs;
import dev.concordat.runtime.violation.InvalidDataException;
import dev.concordat.runtime.violation.Violation;
import java.util.List;

/** The data of the contract from and to JSON: {@code Json.read(File.class, bytes)}. */
@Generated("concordat")
public final class Json {
    /** The codec of every type, for libraries that look codecs up by class. */
    public static final Codecs CODECS = Codecs.builder()
            .add(File.class, () -> FileCodec.INSTANCE)
            .add(UpdateFile200Response.class, () -> UpdateFile200ResponseCodec.INSTANCE)
            .add(UpdateFile200ResponseOption2.class, () -> UpdateFile200ResponseOption2Codec.INSTANCE)
            .add(UpdateFileFields.class, () -> UpdateFileFieldsCodec.INSTANCE)
            .add(UpdateFileRequest.class, () -> UpdateFileRequestCodec.INSTANCE)
            .add(UpdateFileRequestOption1.class, () -> UpdateFileRequestOption1Codec.INSTANCE)
            .add(UpdateFileRequestOption2.class, () -> UpdateFileRequestOption2Codec.INSTANCE)
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
