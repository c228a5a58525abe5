package dev.concordat.core.normalise;

import dev.concordat.core.contract.QueryValue;
import dev.concordat.core.parse.SpecCursor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key of {@code paths}. The specification has a path stand there (OpenAPI 3.1, 4.8.8.1); what documents add behind
 * {@code ?} and {@code #} (RFC 3986, 3.4 and 3.5) tells operations apart that share a path.
 *
 * @param fixedQuery what the query must hold
 * @param variables where the query holds a variable, {@code ?sort={order}}: its name to the name in the query
 */
record PathKey(String path, List<QueryValue> fixedQuery, Map<String, String> variables) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");

    /** A key without a query. */
    static PathKey plain(String path) {
        return new PathKey(path, List.of(), Map.of());
    }

    /** Takes a key apart, with a warning for everything that is no path. */
    static PathKey of(String written, SpecCursor item, Reading reading) {
        String text = written;
        int hash = text.indexOf('#');
        if (hash >= 0) {
            text = text.substring(0, hash);
            reading.warning(
                    "fragment-in-path",
                    "the fragment of \"" + written + "\" is never sent; the path is read as " + text,
                    "tell operations apart by path, query or media type",
                    item.location());
        }
        int mark = text.indexOf('?');
        String path = mark < 0 ? text : text.substring(0, mark);
        if (!path.startsWith("/")) {
            reading.warning(
                    "invalid-path",
                    "the path \"" + written + "\" must start with a slash; it is read as /" + path,
                    null,
                    item.location());
            path = "/" + path;
        }
        List<QueryValue> fixed = new ArrayList<>();
        Map<String, String> variables = new LinkedHashMap<>();
        for (QueryValue part : QueryValue.parse(mark < 0 ? "" : text.substring(mark))) {
            String value = part.value();
            Matcher variable = VARIABLE.matcher(value == null ? part.name() : value);
            if (variable.find()) {
                variables.put(variable.group(1), value == null ? variable.group(1) : part.name());
                if (variable.start() > 0 || variable.end() < variable.regionEnd()) {
                    reading.warning(
                            "text-around-variable",
                            "in \"" + part + "\" of \"" + written
                                    + "\" only the variable is read: any value is taken for " + variable.group(1),
                            "declare the query parameter with a pattern that has the text around the variable",
                            item.location());
                }
            } else {
                fixed.add(part);
            }
        }
        if (!variables.isEmpty()) {
            reading.warning(
                    "variable-in-query",
                    "the query of \"" + written + "\" has variables; they are read as query parameters",
                    "declare parameters with in: query and write the path alone",
                    item.location());
        } else if (!fixed.isEmpty()) {
            reading.warning(
                    "query-in-path",
                    "the query of \"" + written + "\" is no part of the path; requests must send it as it stands",
                    "declare a required query parameter with one allowed value",
                    item.location());
        }
        return new PathKey(path, fixed, variables);
    }

    /** {@code GET /parcels?archived=true}. */
    String signature(String method) {
        return method + " " + path + QueryValue.text(fixedQuery);
    }

    /** The path without the names of its variables: keys of one shape match the same requests. */
    String shape() {
        return path.replaceAll("\\{[^{}]*}", "{}") + QueryValue.text(fixedQuery);
    }
}
