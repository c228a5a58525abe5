package dev.concordat.runtime.json;

import dev.concordat.runtime.violation.PointedReport;
import dev.concordat.runtime.violation.Violations;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What is looked at before a value is read: a member that tells what it is, or the value itself, tried as several. */
record Ahead(JsonIn in) {

    /** See {@link JsonIn#tag}. */
    @Nullable
    String tag(String name) {
        if (in.kind() != JsonKind.OBJECT) {
            return null;
        }
        String text = scanned(name);
        if (text != null) {
            return text;
        }
        try (JsonParser ahead = in.parserAgain()) {
            return find(ahead, name) == JsonToken.VALUE_STRING ? ahead.getString() : null;
        }
    }

    /** The plain string that the first member of a name is; null if it is anything else or not plain to see. */
    private @Nullable String scanned(String name) {
        MemberScan scan = in.scan();
        int start = scan.position();
        String text = null;
        while (text == null && scan.next()) {
            if (scan.isNamed(name)) {
                text = scan.text();
            } else {
                scan.skip();
            }
        }
        in.source().lookahead().spend(scan.position() - start);
        return text;
    }

    /** See {@link JsonIn#telling}. */
    int telling(String... names) {
        if (in.kind() != JsonKind.OBJECT) {
            return -1;
        }
        MemberScan scan = in.scan();
        int start = scan.position();
        Told told = new Told(names);
        while (scan.next()) {
            for (int i = 0; i < names.length; i++) {
                if (scan.isNamed(names[i])) {
                    told.by(i);
                }
            }
            scan.skip();
        }
        in.source().lookahead().spend(scan.position() - start);
        return scan.isLost() ? parsed(new Told(names)) : told.index;
    }

    private int parsed(Told told) {
        try (JsonParser ahead = in.parserAgain()) {
            for (String member = ahead.nextName(); member != null; member = ahead.nextName()) {
                told.by(told.names.indexOf(member));
                ahead.nextToken();
                ahead.skipChildren();
            }
            in.source().lookahead().spend(ahead);
        }
        return told.index;
    }

    /** Which name is there as the only one. */
    private static final class Told {
        private final List<String> names;
        private boolean several;
        private int index = -1;

        Told(String... names) {
            this.names = List.of(names);
        }

        void by(int found) {
            several |= found >= 0 && index >= 0 && found != index;
            index = several ? -1 : Math.max(index, found);
        }
    }

    /** See {@link JsonIn#discriminator} and {@link JsonIn#scalarDiscriminator}. */
    @Nullable
    String discriminator(String name, boolean scalar) {
        if (in.kind() != JsonKind.OBJECT) {
            in.unexpected(JsonKind.OBJECT);
            return null;
        }
        String text = scanned(name);
        if (text != null) {
            return text;
        }
        boolean there;
        try (JsonParser ahead = in.parserAgain()) {
            JsonToken token = find(ahead, name);
            there = token != null;
            if (token != null) {
                text = text(ahead, token, scalar);
            }
        }
        if (text == null) {
            String limit = there ? JsonKind.STRING.value() : null;
            in.violation(PointedReport.step(name), there ? "type" : "required", limit, null);
            in.skip();
        }
        return text;
    }

    private static @Nullable String text(JsonParser ahead, JsonToken token, boolean scalar) {
        if (token == JsonToken.VALUE_STRING || (scalar && token.isBoolean())) {
            return ahead.getString();
        }
        BigDecimal number = scalar && token.isNumeric() ? Decimal.parse(ahead.getString()) : null;
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    /** Goes to the value of the first member of a name; null if there is none. */
    private @Nullable JsonToken find(JsonParser ahead, String name) {
        String member = ahead.nextName();
        while (member != null && !member.equals(name)) {
            ahead.nextToken();
            ahead.skipChildren();
            member = ahead.nextName();
        }
        JsonToken token = member == null ? null : ahead.nextToken();
        in.source().lookahead().spend(ahead);
        return token;
    }

    /** See {@link JsonIn#oneOf} and {@link JsonIn#anyOf}. */
    <T> @Nullable T choose(boolean exactlyOne, List<Supplier<? extends Codec<? extends T>>> cases) {
        Ahead trial = new Ahead(in.trying());
        T chosen = null;
        Codec<? extends T> choice = null;
        int chosenRank = -1;
        boolean several = false;
        Violations nearest = null;
        for (Supplier<? extends Codec<? extends T>> one : cases) {
            Violations found = new Violations();
            Codec<? extends T> codec = one.get();
            T value = trial.attempt(codec, found);
            int rank = in.isUntyped() ? rank(codec) : 0;
            if (!found.isEmpty()) {
                nearest = nearest == null || distance(found) < distance(nearest) ? found : nearest;
            } else if (rank > chosenRank) {
                chosen = value;
                choice = codec;
                chosenRank = rank;
                several = false;
            } else if (rank == chosenRank) {
                several = true;
            }
        }
        if (several && exactlyOne) {
            in.violation("oneOf", null, null);
        }
        if (chosen == null && nearest != null) {
            in.addAll(nearest);
        }
        if (choice != null && !in.source().validators().isEmpty()) {
            Violations found = new Violations();
            attempt(choice, found); // now that it is known which rules are asked
            in.addAll(found);
        }
        in.skip();
        return chosen;
    }

    /** How special the texts of a codec are: those of the most general kind that it is for. */
    private static int rank(Codec<?> codec) {
        return codec.kinds().stream().mapToInt(JsonKind::ordinal).min().orElse(0);
    }

    /** Reads the value and stays before it: a scalar can be read again, anything else is read ahead. */
    <T> @Nullable T attempt(Codec<T> codec, Violations found) {
        if (in.parser().currentToken().isScalarValue()) {
            return codec.read(in.reportingTo(found));
        }
        try (JsonParser ahead = in.parserAgain()) {
            T value = codec.read(in.again(ahead, found));
            in.source().lookahead().spend(ahead);
            return value;
        }
    }

    /** How far a value is from a case: a value of another type is farther than one with whatever is wrong inside. */
    private int distance(Violations found) {
        String here = in.pointer();
        boolean otherType =
                found.list().stream().anyMatch(one -> one.keyword().equals("type") && here.equals(one.pointer()));
        return found.list().size() + (otherType ? Violations.LIMIT : 0);
    }
}
