package dev.concordat.runtime.json;

import dev.concordat.runtime.Tristate;
import dev.concordat.runtime.violation.SchemaLocations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The codec of an object: it declares the members, makes a value of what was read of them, and writes them. Codecs that
 * may need each other are asked for at use, since they must not wait for each other when classes are loaded.
 */
public abstract class ObjectCodec<T> implements Codec<T> {
    private final List<Member<?>> members = new ArrayList<>();
    private @Nullable SchemaLocations locations;
    private @Nullable MemberNames names;
    private @Nullable FreeMembers<?> free;
    private boolean closed;
    private int min;
    private int max = Integer.MAX_VALUE;

    /** Makes a value of members of which none is missing. */
    protected abstract T make(MembersRead in);

    /** Writes the members. */
    protected abstract void writeMembers(T value, JsonOut out);

    /** Reports members that may not be there together, or without others. */
    protected void check(MembersRead in) {
        // Most objects have nothing of that kind.
    }

    /** The same of a value built in code. */
    protected void check(T value, JsonOut out) {
        // Most objects have nothing of that kind.
    }

    /** A member that must be there. */
    protected final <V> Member<V> required(String name, Codec<V> codec) {
        return required(name, () -> codec);
    }

    protected final <V> Member<V> required(String name, Supplier<? extends Codec<V>> codec) {
        return declare(name, Member.Presence.REQUIRED, codec);
    }

    /** A member that must be there and may be null. */
    protected final <V> Member<V> nullable(String name, Codec<V> codec) {
        return nullable(name, () -> codec);
    }

    protected final <V> Member<V> nullable(String name, Supplier<? extends Codec<V>> codec) {
        return declare(name, Member.Presence.REQUIRED_NULLABLE, codec);
    }

    /** A member that may be absent, but not null. */
    protected final <V> Member<V> optional(String name, Codec<V> codec) {
        return optional(name, () -> codec);
    }

    protected final <V> Member<V> optional(String name, Supplier<? extends Codec<V>> codec) {
        return declare(name, Member.Presence.OPTIONAL, codec);
    }

    /** A member that may be absent or null, which is the same. */
    protected final <V> Member<V> optionalNullable(String name, Codec<V> codec) {
        return optionalNullable(name, () -> codec);
    }

    protected final <V> Member<V> optionalNullable(String name, Supplier<? extends Codec<V>> codec) {
        return declare(name, Member.Presence.OPTIONAL_NULLABLE, codec);
    }

    /** A member that may be absent or null, which is not the same. */
    protected final <V> Member<Tristate<V>> tristate(String name, Codec<V> codec) {
        return tristate(name, () -> codec);
    }

    protected final <V> Member<Tristate<V>> tristate(String name, Supplier<? extends Codec<V>> codec) {
        return declare(name, Member.Presence.TRISTATE, codec);
    }

    private <V> Member<V> declare(String name, Member.Presence presence, Supplier<? extends Codec<?>> codec) {
        Member<V> member = new Member<>(members.size(), name, presence, codec);
        members.add(member);
        return member;
    }

    /** All members that are not declared. */
    protected final <V> FreeMembers<V> additional(Codec<V> codec) {
        return additional(() -> codec);
    }

    protected final <V> FreeMembers<V> additional(Supplier<? extends Codec<V>> codec) {
        return additional(new FreeMembers<>(codec, null));
    }

    /** The members that are not declared and have one of the names. */
    protected final <V> FreeMembers<V> additional(NamePatterns names, Codec<V> codec) {
        return additional(names, () -> codec);
    }

    protected final <V> FreeMembers<V> additional(NamePatterns names, Supplier<? extends Codec<V>> codec) {
        return additional(new FreeMembers<>(codec, names));
    }

    private <V> FreeMembers<V> additional(FreeMembers<V> members) {
        free = members;
        return members;
    }

    /** Where the schema and what is in it stand in the document. */
    public final ObjectCodec<T> at(SchemaLocations places) {
        locations = places;
        return this;
    }

    /** The same where everything stands in the schema itself. */
    public final ObjectCodec<T> at(String schema) {
        return at(SchemaLocations.of(schema));
    }

    /** Members that are not declared are wrong. */
    protected final void closed() {
        closed = true;
    }

    /** Limits how many members there are. */
    protected final void properties(int least, int most) {
        min = least;
        max = most;
    }

    @Override
    public final @Nullable T read(JsonIn in) {
        int before = in.found();
        T value = readMembers(in);
        if (in.found() > before) {
            locate(places -> in.locate(before, places));
        } else if (value != null) {
            in.validate(value, before);
        }
        return value;
    }

    private @Nullable T readMembers(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        MemberNames known = names();
        MembersRead read = new MembersRead(in, known.size(), free == null ? Map.of() : new LinkedHashMap<>());
        int count = 0;
        for (int match = in.nextMember(known.matcher());
                match != PropertyNameMatcher.MATCH_END_OBJECT;
                match = in.nextMember(known.matcher())) {
            count++;
            Member<?> member = known.get(match);
            if (member != null) {
                read.read(member);
            } else if (free != null) {
                read.read(free, in.name());
            } else if (closed) {
                in.unknown(in.name());
            } else {
                in.skip();
            }
        }
        in.endObject(count, min, max);
        boolean complete = read.settle(known.required());
        check(read);
        return complete ? make(read) : null;
    }

    @Override
    public final void write(T value, JsonOut out) {
        int before = out.found();
        if (out.checks()) {
            check(value, out);
        }
        out.startObject();
        writeMembers(value, out);
        out.endObject(min, max);
        if (out.found() > before) {
            locate(places -> out.locate(before, places));
        } else {
            out.validate(value, before);
        }
    }

    private void locate(Consumer<BinaryOperator<String>> violations) {
        SchemaLocations known = locations;
        if (known != null) {
            violations.accept((below, keyword) -> known.of(below, keyword, step -> names().isDeclared(step)));
        }
    }

    /** Once all members are declared. */
    private MemberNames names() {
        MemberNames known = names;
        if (known == null) {
            known = new MemberNames(members);
            names = known; // threads that get here at once make the same
        }
        return known;
    }
}
