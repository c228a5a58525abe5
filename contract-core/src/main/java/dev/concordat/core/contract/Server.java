package dev.concordat.core.contract;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Server Object (OpenAPI 3.1, 4.8.5).
 *
 * @param url may be relative and may hold {@code {variables}}
 */
public record Server(String url, @Nullable String description, Map<String, Variable> variables) {

    public Server {
        variables = Ordered.copyOf(variables);
    }

    /** The URL with each variable replaced by its default. */
    public String defaultUrl() {
        String filled = url;
        for (Map.Entry<String, Variable> variable : variables.entrySet()) {
            filled = filled.replace(
                    "{" + variable.getKey() + "}", variable.getValue().defaultValue());
        }
        return filled;
    }

    /** A Server Variable Object (OpenAPI 3.1, 4.8.6). */
    public record Variable(
            String defaultValue,
            List<String> allowed,
            @Nullable String description) {

        public Variable {
            allowed = List.copyOf(allowed);
        }
    }
}
