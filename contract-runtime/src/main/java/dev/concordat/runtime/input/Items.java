package dev.concordat.runtime.input;

import dev.concordat.runtime.http.ItemFormat;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.stream.Event;
import dev.concordat.runtime.violation.Place;
import dev.concordat.runtime.violation.Validators;
import dev.concordat.runtime.violation.Violation;
import dev.concordat.runtime.violation.Violations;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The items of a streamed body, read one by one while they are asked for. */
public final class Items<T> implements Iterator<Event<T>> {
    private final ItemText texts;
    private final Codec<T> codec;
    private final Validators validators;
    private final Trouble trouble;
    private @Nullable Event<T> next;

    /** What ends the reading: a service tells its caller, a client its own code. */
    public interface Trouble {
        RuntimeException wrong(byte[] item, List<Violation> violations);

        RuntimeException tooLong(int maxBytes);

        RuntimeException broken(IOException cause);
    }

    private Items(ItemText texts, Codec<T> codec, Validators validators, Trouble trouble) {
        this.texts = texts;
        this.codec = codec;
        this.validators = validators;
        this.trouble = trouble;
    }

    /**
     * The items of a body; only those of {@link ItemFormat#EVENTS} have more than their data.
     *
     * @param maxBytes how long one item may be
     * @param validators rules that each item must keep beside its schema
     */
    public static <T> Stream<Event<T>> stream(
            InputStream body, ItemFormat format, Codec<T> codec, int maxBytes, Validators validators, Trouble trouble) {
        BodyBytes bytes = new BodyBytes(body, maxBytes, trouble);
        ItemText texts = format == ItemFormat.EVENTS ? new Events(bytes) : new Records(bytes, format);
        int order = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(new Items<>(texts, codec, validators, trouble), order),
                        false)
                .onClose(bytes::close);
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            Event<byte[]> text = texts.next();
            if (text == null) {
                return false;
            }
            if (!new String(text.data(), StandardCharsets.UTF_8).isBlank()) {
                next = bind(text);
            }
        }
        return true;
    }

    @Override
    public Event<T> next() {
        Event<T> item = hasNext() ? next : null;
        if (item == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return item;
    }

    private @Nullable Event<T> bind(Event<byte[]> text) {
        Violations violations = new Violations(validators);
        T item = JsonIn.read(codec, text.data(), Place.BODY, null, violations);
        if (!violations.isEmpty()) {
            throw trouble.wrong(text.data(), violations.list());
        }
        return item == null ? null : new Event<>(item, text.id(), text.name(), text.retry());
    }
}
