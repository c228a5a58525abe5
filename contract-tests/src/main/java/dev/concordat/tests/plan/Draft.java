package dev.concordat.tests.plan;

import dev.concordat.core.contract.MediaType;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.wire.EncodedBody;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A body still to be encoded. */
public sealed interface Draft {

    /**
     * A value in a declared media type.
     *
     * @param references values at JSON Pointers that are replaced by those of existing resources
     * @param doubt why the service may refuse it although it is valid, null where nothing speaks for that
     */
    record Instance(
            MediaType type,
            JsonValue value,
            Map<String, Source> references,
            @Nullable String doubt) implements Draft {

        public Instance {
            references = Collections.unmodifiableMap(new LinkedHashMap<>(references));
        }
    }

    /** Bytes that no value encodes to. */
    record Raw(EncodedBody body) implements Draft {}
}
