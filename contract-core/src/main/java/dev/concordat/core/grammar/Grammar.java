package dev.concordat.core.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The objects of a major version of the specification, read from the table beside this class. */
public final class Grammar {

    private static final Grammar OPENAPI_3 = new Grammar("openapi-3.txt", SpecVersion.V3_0, SpecVersion.V3_2);

    private static final Grammar SWAGGER_2 = new Grammar("swagger-2.txt", SpecVersion.V2_0, SpecVersion.V2_0);

    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final SpecVersion first;
    private final SpecVersion last;

    private Grammar(String resource, SpecVersion first, SpecVersion last) {
        this.first = first;
        this.last = last;
        try (InputStream in = Grammar.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource: " + resource);
            }
            read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static Grammar of(SpecVersion version) {
        return version == SpecVersion.V2_0 ? SWAGGER_2 : OPENAPI_3;
    }

    /** The object of this name; the tables name only objects that they define. */
    public Kind kind(String name) {
        Kind kind = kinds.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("no such object: " + name);
        }
        return kind;
    }

    private void read(BufferedReader table) throws IOException {
        String header = "";
        Map<String, List<Keyword>> keywords = new LinkedHashMap<>();
        for (String line = table.readLine(); line != null; line = table.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith(" ")) {
                Keyword keyword = keyword(line.strip().split("\\s+"));
                keywords.computeIfAbsent(keyword.name(), name -> new ArrayList<>(1))
                        .add(keyword);
            } else {
                add(header, keywords);
                header = line;
                keywords = new LinkedHashMap<>();
            }
        }
        add(header, keywords);
    }

    private void add(String header, Map<String, List<Keyword>> keywords) {
        if (header.isEmpty()) {
            return;
        }
        List<String> words = List.of(header.split(" ", -1));
        String name = words.get(0);
        List<Keyword> others = keywords.remove("*");
        kinds.put(
                name,
                new Kind(
                        name,
                        words.contains("ref"),
                        words.contains("aside"),
                        keywords,
                        others == null ? null : others.get(0).type()));
    }

    private Keyword keyword(String[] columns) {
        boolean required = columns[0].endsWith("!");
        String name = required ? columns[0].substring(0, columns[0].length() - 1) : columns[0];
        SpecVersion since = first;
        SpecVersion until = last;
        boolean older = columns.length > 2 && columns[2].equals("older");
        if (columns.length > 2 && !older) {
            boolean open = columns[2].endsWith("+");
            since = version(open ? columns[2].substring(0, columns[2].length() - 1) : columns[2]);
            until = open ? last : since;
        }
        return new Keyword(name, type(columns[1]), required, older, since, until);
    }

    private static SpecVersion version(String number) {
        SpecVersion version = SpecVersion.of(number);
        if (version == null) {
            throw new IllegalStateException("no such version: " + number);
        }
        return version;
    }

    private static Type type(String text) {
        String inner = text.substring(1, Math.max(1, text.length() - 1));
        if (text.startsWith("[")) {
            return new Type.ListOf(type(inner));
        }
        if (text.startsWith("{")) {
            return new Type.MapOf(type(inner));
        }
        if (text.indexOf('|') > 0) {
            List<Type> types = new ArrayList<>();
            for (String part : text.split("\\|", -1)) {
                types.add(type(part));
            }
            return new Type.AnyOf(types);
        }
        return switch (text) {
            case "string" -> Type.Scalar.STRING;
            case "boolean" -> Type.Scalar.BOOLEAN;
            case "integer" -> Type.Scalar.INTEGER;
            case "number" -> Type.Scalar.NUMBER;
            case "any" -> new Type.Any();
            case "schemaRef" -> Type.TextReference.SCHEMA;
            case "operationRef" -> Type.TextReference.OPERATION;
            default -> new Type.ObjectOf(text);
        };
    }
}
