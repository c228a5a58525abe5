package dev.concordat.runtime.http;

import org.jspecify.annotations.Nullable;

/** Something that an operation reads of a request. */
public interface Input<T> {
    /** Null if it is absent or wrong; what is wrong was reported to the reader. */
    @Nullable
    T read(RequestReader in);
}
