package dev.concordat.tests.script;

import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.Percent;
import dev.concordat.tests.execute.Credentials;
import dev.concordat.tests.plan.Identity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Takes the secrets out of requests: a script reads them from environment variables, named after their security scheme
 * or header.
 *
 * @param values each with the form that it takes on the wire, longest first
 */
record Secrets(List<Value> values) {

    /** A text that must not stand in a script, and what stands in its place. */
    record Value(String text, Piece piece) {}

    static Secrets of(Credentials credentials) {
        List<Value> values = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        new TreeMap<>(credentials.values().getOrDefault(Identity.FIRST, Map.of())).forEach((scheme, value) -> {
            String name = variable(scheme, taken);
            values.add(new Value(value, new Piece(name, Piece.Form.SECRET)));
            values.add(new Value(Percent.encode(value), new Piece(name, Piece.Form.SECRET_PERCENT)));
            String base64 = Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
            values.add(new Value(base64, new Piece(name, Piece.Form.SECRET_BASE64)));
        });
        for (HeaderField field : credentials.headers()) {
            values.add(new Value(field.value(), new Piece(variable(field.name(), taken), Piece.Form.SECRET)));
        }
        values.removeIf(value -> value.text().isEmpty());
        values.sort(Comparator.comparingInt((Value value) -> -value.text().length())
                .thenComparing(Value::text)
                .thenComparing(value -> value.piece().form()));
        return new Secrets(List.copyOf(values));
    }

    /** One variable a secret: names that look alike to a shell get a number. */
    private static String variable(String name, Set<String> taken) {
        String plain = name.replaceAll("[^A-Za-z0-9]+", "_").toUpperCase(Locale.ROOT);
        String free = plain;
        for (int i = 2; !taken.add(free); i++) {
            free = plain + "_" + i;
        }
        return free;
    }

    /** The names of the variables, sorted. */
    Set<String> variables() {
        Set<String> names = new TreeSet<>();
        values.forEach(value -> names.add(value.piece().text()));
        return names;
    }

    /** A text in pieces, no secret in any of them. */
    List<Piece> split(String text) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int at = i;
            Optional<Value> secret = values.stream()
                    .filter(value -> text.startsWith(value.text(), at))
                    .findFirst();
            if (secret.isEmpty()) {
                literal.append(text.charAt(i++));
                continue;
            }
            if (!literal.isEmpty()) {
                pieces.add(new Piece(literal.toString(), Piece.Form.LITERAL));
                literal.setLength(0);
            }
            pieces.add(secret.get().piece());
            i += secret.get().text().length();
        }
        if (!literal.isEmpty() || pieces.isEmpty()) {
            pieces.add(new Piece(literal.toString(), Piece.Form.LITERAL));
        }
        return List.copyOf(pieces);
    }
}
