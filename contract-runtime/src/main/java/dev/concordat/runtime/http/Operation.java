package dev.concordat.runtime.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the contract says about an operation that the service needs when it answers by itself.
 *
 * @param path the template with its {@code {braces}}
 * @param answers media types by status key: a code, a range such as {@code 4XX}, or {@code default}
 */
public record Operation(String id, String method, String path, Map<String, List<String>> answers) {

    public Operation {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    public static Operation of(String id, String method, String path) {
        return new Operation(id, method, path, Map.of());
    }

    /** This operation with one more response. */
    public Operation answers(String status, String... mediaTypes) {
        Map<String, List<String>> more = new LinkedHashMap<>(answers);
        more.put(status, List.of(mediaTypes));
        return new Operation(id, method, path, more);
    }

    /** The media types of success, in the order of the contract. */
    public List<String> produces() {
        return answers.entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .flatMap(answer -> answer.getValue().stream())
                .distinct()
                .toList();
    }

    /** The key that covers a status: the code, else its range, else {@code default}. */
    public Optional<String> keyFor(int status) {
        return List.of(String.valueOf(status), status / 100 + "XX", "default").stream()
                .filter(answers::containsKey)
                .findFirst();
    }
}
