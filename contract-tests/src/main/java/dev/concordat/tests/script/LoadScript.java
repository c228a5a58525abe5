package dev.concordat.tests.script;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.tests.execute.Credentials;
import dev.concordat.tests.load.LoadCase;
import dev.concordat.tests.load.LoadOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A load that does not depend on who puts it on: requests by operation, in the order in which they take turns, and how
 * many a second.
 *
 * @param operations at least one, none of them empty
 * @param variables environment variables that hold the secrets
 * @param url the base URL unless the script is told another one
 */
public record LoadScript(List<List<ScriptRequest>> operations, Set<String> variables, String url, LoadOptions load) {

    /** The largest body of a case: more would not fit into a string constant of every language. */
    public static final int LARGEST_BODY = 32 << 10;

    /** The load of some cases, at least one. */
    public static LoadScript of(List<LoadCase> cases, Credentials credentials, String url, LoadOptions load) {
        Secrets secrets = Secrets.of(credentials);
        Map<String, List<ScriptRequest>> operations = new LinkedHashMap<>();
        for (LoadCase each : cases) {
            List<ScriptRequest> own =
                    operations.computeIfAbsent(each.operation().key(), key -> new ArrayList<>());
            ScriptRequest request = request(each, secrets);
            // Cases that differ in what they are about only need not be sent twice.
            if (!own.contains(request)) {
                own.add(request);
            }
        }
        return new LoadScript(List.copyOf(operations.values()), secrets.variables(), url, load);
    }

    /** The same for another service. */
    public LoadScript at(String base) {
        return new LoadScript(
                operations, variables, base.endsWith("/") ? base.substring(0, base.length() - 1) : base, load);
    }

    private static ScriptRequest request(LoadCase each, Secrets secrets) {
        Map<String, List<Piece>> headers = new LinkedHashMap<>();
        for (HeaderField field : each.request().headers()) {
            headers.putIfAbsent(field.name(), secrets.split(field.value()));
        }
        return new ScriptRequest(
                each.operation().key(),
                each.request().method(),
                secrets.split(each.request().target()),
                headers,
                each.request().body(),
                successes(each.operation()));
    }

    /** Every code from 200 to 299 that the document covers. */
    private static List<Integer> successes(Operation operation) {
        return IntStream.range(200, 300)
                .filter(status -> operation.responseFor(status).isPresent())
                .boxed()
                .toList();
    }

    /** How many threads or virtual users may be needed at once: those of a second. */
    int users() {
        return (int) Math.max(10, Math.ceil(load.rate()));
    }
}
