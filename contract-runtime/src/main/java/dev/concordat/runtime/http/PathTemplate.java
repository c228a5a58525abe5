package dev.concordat.runtime.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A path with {@code {variables}} (OpenAPI 3.1, 4.8.8.2), matched before anything is decoded. */
public final class PathTemplate {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}/]+)}");

    private static final Pattern DOTS = Pattern.compile("(?:^|/)\\.{1,2}(?:/|$)");

    private final String template;
    private final List<String> names = new ArrayList<>();
    private final Pattern pattern;

    public PathTemplate(String template) {
        this.template = template;
        StringBuilder regex = new StringBuilder();
        Matcher variable = VARIABLE.matcher(template);
        int end = 0;
        while (variable.find()) {
            regex.append(Pattern.quote(template.substring(end, variable.start())))
                    .append("([^/]+)");
            names.add(variable.group(1));
            end = variable.end();
        }
        regex.append(Pattern.quote(template.substring(end)));
        pattern = Pattern.compile(regex + "/?$");
    }

    /** The variables, still percent-encoded, of a path that ends as the template says; empty if it does not. */
    public Map<String, String> variables(String rawPath) {
        Map<String, String> variables = new LinkedHashMap<>();
        Matcher matcher = pattern.matcher(rawPath);
        if (matcher.find()) {
            for (int i = 0; i < names.size(); i++) {
                variables.put(names.get(i), matcher.group(i + 1));
            }
        }
        return variables;
    }

    /**
     * The path with values in place of variables.
     *
     * @param encoded the values by variable, percent-encoded
     * @throws IllegalArgumentException if a value would lead to another path: none, or a segment of dots (RFC 3986,
     *     5.2.4)
     */
    public String expand(Map<String, String> encoded) {
        StringBuilder path = new StringBuilder();
        Matcher variable = VARIABLE.matcher(template);
        int end = 0;
        while (variable.find()) {
            String value = encoded.getOrDefault(variable.group(1), "");
            if (value.isEmpty()) {
                throw new IllegalArgumentException("the path variable " + variable.group(1) + " is empty");
            }
            path.append(literal(template.substring(end, variable.start()))).append(value);
            end = variable.end();
        }
        path.append(literal(template.substring(end)));
        if (DOTS.matcher(path).find()) {
            throw new IllegalArgumentException("a path variable makes a segment of dots");
        }
        return path.toString();
    }

    /** Encodes what cannot stand in a path (RFC 3986, 3.3); what is encoded already stays. */
    private static String literal(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (one & 0xFF);
            if (c > ' ' && c < 127 && "\"<>[]\\^`{|}?#".indexOf(c) < 0) {
                encoded.append(c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }
}
