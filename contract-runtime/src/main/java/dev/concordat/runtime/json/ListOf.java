package dev.concordat.runtime.json;

import dev.concordat.runtime.violation.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An array of one kind of item, with the limits of JSON Schema 2020-12 validation, 6.4. */
public final class ListOf<T> implements Codec<List<T>> {
    /** Items as parameters and forms number them: {@code name[0]}. */
    private static final Pattern INDEX = Pattern.compile("\\d+");

    private final Supplier<? extends Codec<T>> item;
    private final int minItems;
    private final int maxItems;
    private final boolean unique;

    private ListOf(Supplier<? extends Codec<T>> item, int minItems, int maxItems, boolean unique) {
        this.item = item;
        this.minItems = minItems;
        this.maxItems = maxItems;
        this.unique = unique;
    }

    public static <T> ListOf<T> of(Codec<T> item) {
        return of(() -> item);
    }

    /** Asks for the codec at each use: codecs that need each other must not wait for each other at class loading. */
    public static <T> ListOf<T> of(Supplier<? extends Codec<T>> item) {
        return new ListOf<>(item, 0, Integer.MAX_VALUE, false);
    }

    /** Both limits are inclusive. */
    public ListOf<T> items(int min, int max) {
        return new ListOf<>(item, min, max, unique);
    }

    /** No item may be there twice. */
    public ListOf<T> unique() {
        return new ListOf<>(item, minItems, maxItems, true);
    }

    @Override
    public Set<JsonKind> kinds() {
        return Set.of(JsonKind.ARRAY);
    }

    @Override
    public @Nullable List<T> read(JsonIn in) {
        Codec<T> codec = item.get();
        boolean ahead = unique && !in.isUntyped() && !isComparable(codec);
        boolean distinct = !ahead || DistinctItems.in(in);
        List<T> list = new ArrayList<>();
        int count = 0;
        if (in.isText()) {
            add(list, codec, codec.read(in));
            count = 1;
        } else if (in.isUntyped() && in.kind() == JsonKind.OBJECT) {
            for (String index = in.nextName(); index != null; index = in.nextName()) {
                if (!INDEX.matcher(index).matches()) {
                    in.violation("type", "array item", null);
                }
                add(list, codec, codec.read(in));
                count++;
            }
        } else {
            if (!in.startArray()) {
                return null;
            }
            while (in.nextItem()) {
                add(list, codec, codec.read(in));
                count++;
            }
        }
        check(count, ahead ? distinct : !unique || areDistinct(list, codec), in);
        return list;
    }

    @Override
    public void write(List<T> list, JsonOut out) {
        if (out.checks()) {
            check(list.size(), !unique || areDistinct(list, item.get()), out);
        }
        out.startArray();
        writeItems(list, out);
        out.endArray();
    }

    /** Reads one item into a list. */
    public void add(JsonIn in, List<T> list) {
        Codec<T> codec = item.get();
        add(list, codec, codec.read(in));
    }

    /** Writes the items within an array that is open. */
    public void writeItems(List<T> list, JsonOut out) {
        Codec<T> codec = item.get();
        for (T value : list) {
            codec.write(value, out);
        }
    }

    @SuppressWarnings("NullAway") // T includes null exactly where the codec does
    static <T> void add(List<T> list, Codec<T> codec, @Nullable T value) {
        if (value != null || codec instanceof NullOr) {
            list.add(value);
        }
    }

    private void check(int count, boolean distinct, Report report) {
        if (count < minItems) {
            report.violation("minItems", String.valueOf(minItems), null);
        }
        if (count > maxItems) {
            report.violation("maxItems", String.valueOf(maxItems), null);
        }
        if (!distinct) {
            report.violation("uniqueItems", null, null);
        }
    }

    /** Whether values are equal as Java objects where their JSON is: others may have members that no type keeps. */
    private static boolean isComparable(Codec<?> codec) {
        return codec instanceof Scalar
                || codec instanceof AnyValue
                || (codec instanceof NullOr<?> nullable && isComparable(nullable.value()));
    }

    private static <T> boolean areDistinct(List<T> list, Codec<T> codec) {
        boolean comparable = isComparable(codec);
        Stream<?> values = list.stream().map(value -> canonical(comparable ? value : JsonOut.tree(codec, value)));
        return values.distinct().count() == list.size();
    }

    /** Numbers are equal by value: 1 and 1.0 are the same item. */
    private static @Nullable Object canonical(@Nullable Object value) {
        if (value instanceof JsonValue json) {
            return json.identity();
        }
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }
}
