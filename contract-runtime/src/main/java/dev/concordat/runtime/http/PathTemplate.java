package dev.concordat.runtime.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A path with {@code {variables}} (OpenAPI 3.1, 4.8.8.2), matched before anything is decoded. */
public final class PathTemplate {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}/]+)}");

    private final List<String> names = new ArrayList<>();
    private final Pattern pattern;

    public PathTemplate(String template) {
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
}
