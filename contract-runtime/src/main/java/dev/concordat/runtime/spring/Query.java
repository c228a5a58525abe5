package dev.concordat.runtime.spring;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the query of a request holds, without a look at its body. */
final class Query {
    private Query() {}

    /**
     * Whether there is such a value; the first one of its name decides, as for {@code getParameter}.
     *
     * @param wanted {@code name=value}, or a name alone, for which any value will do
     */
    static boolean has(HttpServletRequest request, String wanted) {
        String[] pair = wanted.split("=", 2);
        return value(request, pair[0])
                .filter(value -> pair.length == 1 || value.equals(pair[1]))
                .isPresent();
    }

    /** The first value of a name. */
    static Optional<String> value(HttpServletRequest request, String name) {
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        return List.of(query.split("&", -1)).stream()
                .map(part -> part.split("=", 2))
                .filter(part -> decoded(part[0]).equals(name))
                .findFirst()
                .map(part -> decoded(part.length > 1 ? part[1] : ""));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
