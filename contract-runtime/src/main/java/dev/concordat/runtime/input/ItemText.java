package dev.concordat.runtime.input;

import dev.concordat.runtime.stream.Event;
import org.jspecify.annotations.Nullable;

/** The JSON texts of a streamed body, one by one. */
interface ItemText {
    /** The next one; null at the end. */
    @Nullable
    Event<byte[]> next();
}
