package dev.concordat.runtime.http;

/** Something that an operation writes into a request: the other direction of {@link Input}. */
public interface Output<T> {
    /** Lays a value out; what is wrong with it is reported to the writer. */
    void write(T value, RequestWriter out);
}
