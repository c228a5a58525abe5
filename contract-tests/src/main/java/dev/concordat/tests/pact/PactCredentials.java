package dev.concordat.tests.pact;

import dev.concordat.tests.execute.Mask;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Credentials that the service under test takes, for requests whose own were made up by a consumer's test.
 *
 * @param headers set on every request in place of the pact's own of the same name
 * @param replacements what is put in place of a piece of text wherever it stands in a header of a pact: one for each of
 *     several identities, e.g. {@code sender-token} to a token of that sender
 */
public record PactCredentials(Map<String, String> headers, Map<String, String> replacements) {

    public PactCredentials {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        replacements = Collections.unmodifiableMap(new LinkedHashMap<>(replacements));
    }

    /** The pacts' own. */
    public static PactCredentials none() {
        return new PactCredentials(Map.of(), Map.of());
    }

    PactCredentials withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new PactCredentials(more, replacements);
    }

    PactCredentials withReplacement(String text, String value) {
        Map<String, String> more = new LinkedHashMap<>(replacements);
        more.put(text, value);
        return new PactCredentials(headers, more);
    }

    /** Changes headers that compare their names without case. */
    void replaceIn(Map<String, String> caseless) {
        caseless.replaceAll((name, value) -> {
            String replaced = value;
            for (Map.Entry<String, String> replacement : replacements.entrySet()) {
                replaced = replaced.replace(replacement.getKey(), replacement.getValue());
            }
            return replaced;
        });
        caseless.putAll(headers);
    }

    /** Puts the name of a shell variable in place of each credential; a scheme such as {@code Bearer} stays. */
    Mask mask() {
        Map<String, String> secrets = new LinkedHashMap<>();
        headers.forEach((name, value) -> secrets.put(value.substring(value.lastIndexOf(' ') + 1), variable(name)));
        replacements.forEach((text, value) -> secrets.put(value, variable(text)));
        return new Mask(secrets);
    }

    private static String variable(String name) {
        return "$" + name.replaceAll("[^A-Za-z0-9]+", "_").toUpperCase(Locale.ROOT);
    }
}
