package dev.concordat.design.mock;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.Response;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.route.OperationMatch;
import dev.concordat.core.route.OperationMatcher;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.TextReadings;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.core.wire.WireResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests as the contract says: a valid request gets a valid response, an invalid one the same problem that a
 * generated service would tell. Beside what {@link MockOptions#stateful()} remembers, the same request gets the same
 * answer. Safe for use by several threads.
 */
public final class Mock {

    private final OperationMatcher matcher;
    private final MockOptions options;
    private final Credentials credentials;
    private final RequestJudge judge;
    private final Values values;
    private final Responder responder;
    private final Resources resources;

    public Mock(Contract contract, MockOptions options) {
        this.options = options;
        this.matcher = OperationMatcher.deployed(contract, "");
        this.credentials = new Credentials(contract, options.credentials());
        this.judge = new RequestJudge(contract);
        this.values = new Values(contract);
        Bodies bodies = new Bodies(contract, values);
        this.responder = new Responder(bodies, values);
        this.resources = new Resources(contract, bodies);
    }

    /** The answer to one request; never fails. */
    public WireResponse answer(WireRequest request) {
        Optional<OperationMatch> match = matcher.match(request.method(), request.target());
        if (match.isPresent()) {
            return answer(match.get(), request);
        }
        Set<String> methods = new TreeSet<>(matcher.methods(request.target()));
        if (methods.isEmpty()) {
            return responder.refused(
                    null, Refusal.of(404, "Not found", "the contract declares no path " + request.path()));
        }
        Optional<OperationMatch> read = matcher.match("GET", request.target());
        if (request.method().equals("HEAD") && read.isPresent()) {
            WireResponse whole = answer(read.get(), request);
            return new WireResponse(whole.status(), whole.headers(), Content.EMPTY, true);
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        HeaderField allow = new HeaderField("Allow", String.join(", ", methods));
        return request.method().equals("OPTIONS")
                ? new WireResponse(204, List.of(allow), Content.EMPTY, true)
                : responder.refused(
                        null,
                        Refusal.of(405, "Method not allowed", request.path() + " has no " + request.method())
                                .withHeader(allow.name(), allow.value()));
    }

    /**
     * The answer to a request whose body nobody wants to read to its end.
     *
     * @param limit in bytes
     */
    public WireResponse tooLarge(int limit) {
        return responder.refused(
                null,
                Refusal.of(413, "Content too large", "bodies of more than " + limit + " bytes are not read")
                        .withHeader("Connection", "close"));
    }

    private WireResponse answer(OperationMatch match, WireRequest request) {
        Operation operation = match.operation();
        Optional<Refusal> refusal = credentials.refusal(operation, request).or(() -> judge.refusal(match, request));
        if (refusal.isPresent()) {
            return responder.refused(operation, refusal.get());
        }
        Preference preference = Preference.of(request);
        int status = preference.hasStatus() ? preference.status() : Responder.ordinaryStatus(operation);
        boolean answerable = status >= 200 && status <= 599; // 1xx is no answer (RFC 9110, 15.2)
        if (preference.hasStatus()
                && (!answerable || operation.responseFor(status).isEmpty())) {
            return responder.refused(
                    operation,
                    Refusal.of(400, "Unknown preference", "the operation declares no status " + preference.status()));
        }
        long seed = (preference.seed().isPresent() ? preference.seed().getAsInt() : options.seed()) + seed(match);
        Resources.Memory memory = options.stateful() && !preference.hasStatus()
                ? resources.remember(match, request, judge.json(operation, request), status, seed)
                : Resources.Memory.NONE;
        Refusal impossible = memory.refusal();
        if (impossible != null) {
            return responder.refused(operation, impossible);
        }
        JsonValue value =
                memory.value() == null && preference.example() == null ? named(match, status, seed) : memory.value();
        return responder.response(
                operation,
                status,
                new Responder.Draft(
                        request.header("Accept").orElse(""),
                        preference.example(),
                        seed,
                        value,
                        memory.location(),
                        memory.entityTag()));
    }

    /** Another answer for every item, the same for the same one. */
    private static long seed(OperationMatch match) {
        long seed = match.operation().key().hashCode();
        for (String value : match.rawValues().values()) {
            seed = seed * 31 + value.hashCode();
        }
        return seed & 0xFFFFFFFFL;
    }

    /** A made-up item that is called what the path calls it; null where an example speaks, or nothing is called. */
    private @Nullable JsonValue named(OperationMatch match, int status, long seed) {
        MediaType type = match.operation().responseFor(status).map(Response::content).orElse(List.of()).stream()
                .filter(MediaType::isJson)
                .findFirst()
                .orElse(null);
        boolean named = match.operation().parameters(ParameterLocation.PATH).stream()
                .anyMatch(parameter -> match.operation().path().endsWith("{" + parameter.name() + "}"));
        if (type == null
                || type.schema() == null
                || !named
                || values.example(type.schema(), type.examples(), null).isPresent()) {
            return null;
        }
        JsonValue made = values.generated(type.schema(), seed).orElse(null);
        if (!(made instanceof JsonObject object)) {
            return made;
        }
        String variable = new ArrayList<>(match.rawValues().keySet())
                .get(match.rawValues().size() - 1);
        String raw = Objects.requireNonNullElse(match.value(variable), "");
        for (String name : VariableNames.members(variable)) {
            if (object.get(name) != null) {
                for (JsonValue reading : TextReadings.of(raw)) {
                    JsonValue overlaid = values.overlaid(type.schema(), object, Map.of(name, reading));
                    if (!overlaid.equals(object)) {
                        return overlaid;
                    }
                }
                return object;
            }
        }
        return object;
    }
}
