package dev.concordat.runtime.http;

/**
 * The way out where an operation must answer what its contract does not declare: {@code throw new
 * RawResponseException(HttpAnswer.of(302).header("Location", url))} sends that as it is. Nothing checks it. For one more
 * header field on a declared response there is {@link Call#addHeader}.
 */
public final class RawResponseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient HttpAnswer answer;

    public RawResponseException(HttpAnswer answer) {
        super("a raw response with status " + answer.status());
        this.answer = answer;
    }

    public HttpAnswer answer() {
        return answer;
    }
}
