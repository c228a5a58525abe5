package dev.concordat.runtime.client;

import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.http.Headers;
import dev.concordat.runtime.http.ItemFormat;
import dev.concordat.runtime.http.MediaType;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.input.Items;
import dev.concordat.runtime.input.Parameter;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.PlainText;
import dev.concordat.runtime.json.Scalar;
import dev.concordat.runtime.stream.EventStream;
import dev.concordat.runtime.violation.Place;
import dev.concordat.runtime.violation.Validators;
import dev.concordat.runtime.violation.Violation;
import dev.concordat.runtime.violation.Violations;
import dev.concordat.runtime.xml.XmlCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One response on its way from a service. What is read is checked; what does not match the contract is thrown. */
public final class ResponseReader {
    private final Operation operation;
    private final int status;
    private final Headers headers;
    private final InputStream body;
    private final int maxBytes;
    private boolean handedOver;

    ResponseReader(Operation operation, int status, Headers headers, InputStream body, int maxBytes) {
        this.operation = operation;
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.maxBytes = maxBytes;
    }

    /**
     * Whether the response is this one.
     *
     * @param key a code, a range such as {@code 4XX}, or {@code default}: the most exact that is declared counts
     * @param mediaType of the body, or a range; a response that names none is taken for the first of its status
     */
    public boolean is(String key, String mediaType) {
        if (!is(key)) {
            return false;
        }
        List<String> declared = operation.answers().getOrDefault(key, List.of());
        Optional<String> found = headers.first("Content-Type");
        if (found.isEmpty()) {
            return declared.indexOf(mediaType) <= 0;
        }
        return found.flatMap(MediaType::parse)
                .flatMap(type -> type.best(declared))
                .filter(mediaType::equals)
                .isPresent();
    }

    /** Whether the response is this one, which has no body. */
    public boolean is(String key) {
        return operation.keyFor(status).filter(key::equals).isPresent();
    }

    public int status() {
        return status;
    }

    /** The media type as it came. */
    public String mediaType() {
        return headers.first("Content-Type").orElse("application/octet-stream");
    }

    /** A header field that may be absent. */
    public <T> @Nullable T header(String name, Scalar<T> scalar) {
        Optional<String> text = headers.first(name);
        if (text.isEmpty()) {
            return null;
        }
        Violations found = new Violations();
        T value = PlainText.read(scalar, text.get().strip(), Place.HEADER, name, found);
        if (!found.isEmpty()) {
            throw unexpected("its headers do not match the contract: ", start(), found.list());
        }
        return value;
    }

    /** A header field that must be there. */
    public <T> T required(String name, Scalar<T> scalar) {
        T value = header(name, scalar);
        if (value == null) {
            Violation missing = new Violation(Place.HEADER, name, "", "required", null, null);
            throw unexpected("its headers do not match the contract: ", start(), List.of(missing));
        }
        return value;
    }

    /** A header field that is laid out as a parameter and may be absent. */
    public <T> @Nullable T header(Parameter<T> field) {
        RequestReader reader = new RequestReader(new HeaderSource(headers), "", maxBytes);
        T value = field.read(reader);
        if (!reader.violations().isEmpty()) {
            throw unexpected(
                    "its headers do not match the contract: ",
                    start(),
                    reader.violations().list());
        }
        return value;
    }

    /** A header field that is laid out as a parameter and must be there. */
    public <T> T required(Parameter<T> field) {
        T value = header(field.required());
        if (value == null) {
            throw unexpected("its headers do not match the contract: ", start(), List.of());
        }
        return value;
    }

    public <T> T json(Codec<T> codec) {
        return body((bytes, violations) -> JsonIn.read(codec, bytes, Place.BODY, null, violations));
    }

    public <T> T xml(XmlCodec<T> codec) {
        @Nullable
        Charset told = MediaType.parse(mediaType()).map(MediaType::toldCharset).orElse(null);
        return body((bytes, violations) -> codec.read(bytes, told, violations));
    }

    /** How the bytes of a body become its value; what is wrong is reported. */
    private interface Reading<T> {
        @Nullable
        T read(byte[] bytes, Violations violations);
    }

    private <T> T body(Reading<T> reading) {
        byte[] bytes = bytes();
        Violations violations = new Violations();
        T value = reading.read(bytes, violations);
        if (!violations.isEmpty()) {
            throw unexpected("its body does not match the contract: ", bytes, violations.list());
        }
        return nullWhereAllowed(value);
    }

    public <T> T text(Scalar<T> scalar) {
        byte[] bytes = bytes();
        Violations found = new Violations();
        String text = new String(bytes, MediaType.charsetOf(mediaType()));
        T value = PlainText.read(scalar, text, Place.BODY, null, found);
        if (value == null || !found.isEmpty()) {
            throw unexpected("its body does not match the contract: ", bytes, found.list());
        }
        return value;
    }

    /** The bytes as they come: whoever opens them closes them, which ends the exchange. */
    public Body binary() {
        handedOver = true;
        long length = headers.first("Content-Length").map(Long::parseLong).orElse(Body.UNKNOWN);
        return Body.of(() -> body, length);
    }

    /** Values as they come, one by one: whoever opens them closes them, which ends the exchange. */
    public <T> EventStream<T> items(String type, Codec<T> codec) {
        handedOver = true;
        return new ReceivedItems<>(Items.stream(
                body, ItemFormat.of(type), codec, maxBytes, Validators.NONE, new Items.Trouble() {
                    @Override
                    public RuntimeException wrong(byte[] item, List<Violation> found) {
                        return unexpected("an item does not match the contract: ", item, found);
                    }

                    @Override
                    public RuntimeException tooLong(int most) {
                        return unexpected("an item has more than " + most + " bytes", new byte[0], List.of());
                    }

                    @Override
                    public RuntimeException broken(IOException cause) {
                        return new UncheckedIOException(cause);
                    }
                }));
    }

    /** Ends the reading: the contract declares no such response. */
    public UnexpectedResponseException undeclared() {
        String type = headers.first("Content-Type").map(found -> " as " + found).orElse("");
        return unexpected("the contract does not declare it" + type, start(), List.of());
    }

    UnexpectedResponseException unexpected(String why, byte[] bytes, List<Violation> violations) {
        String details = violations.isEmpty()
                ? ""
                : violations.stream().map(ResponseReader::text).toList().toString();
        return new UnexpectedResponseException(
                operation.id() + " was answered " + status + ": " + why + details, status, headers, bytes, violations);
    }

    /** Without what the parser quotes of a text that it cannot read. */
    private static String text(Violation violation) {
        return (violation.name() == null ? "'" + violation.pointer() + "' " : violation.name() + " ")
                + (violation.keyword().equals("syntax") ? "cannot be read" : violation.message());
    }

    /** Whether who called now owns the body. */
    boolean isHandedOver() {
        return handedOver;
    }

    private byte[] bytes() {
        try {
            byte[] bytes = body.readNBytes(maxBytes);
            if (bytes.length == maxBytes && body.read() >= 0) {
                throw unexpected("its body has more than " + maxBytes + " bytes", bytes, List.of());
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads on to the end, if that is near, so that the connection can serve the next request. */
    void drain() {
        start();
    }

    private byte[] start() {
        try {
            return body.readNBytes(UnexpectedResponseException.KEPT);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    @SuppressWarnings("NullAway") // a codec gives null without a violation only where T includes null
    private static <T> T nullWhereAllowed(@Nullable T value) {
        return value;
    }
}
