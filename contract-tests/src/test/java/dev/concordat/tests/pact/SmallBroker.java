package dev.concordat.tests.pact;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * As much of a Pact Broker as a verification sees, over a real socket: its root, the pacts for verification by selector
 * with pending and WIP, the pacts, verification results, branches and tags of the provider's version; and its matrix.
 */
final class SmallBroker implements AutoCloseable {

    /** A version of a consumer with its pact. */
    record Version(
            String consumer,
            String number,
            String branch,
            Set<String> environments,
            Set<String> tags,
            boolean pending,
            boolean wip,
            String pact) {

        static Version of(String consumer, String number, String branch, String pact) {
            return new Version(consumer, number, branch, Set.of(), Set.of(), false, false, pact);
        }

        Version deployedTo(String environment) {
            return new Version(consumer, number, branch, Set.of(environment), tags, pending, wip, pact);
        }

        Version tagged(String tag) {
            return new Version(consumer, number, branch, environments, Set.of(tag), pending, wip, pact);
        }

        Version unverified() {
            return new Version(consumer, number, branch, environments, tags, true, wip, pact);
        }

        Version workInProgress() {
            return new Version(consumer, number, branch, environments, tags, true, true, pact);
        }
    }

    final List<JsonObject> selections = new ArrayList<>();
    final Map<String, JsonObject> results = new TreeMap<>();
    final List<String> descriptions = new ArrayList<>();
    final Set<String> authorizations = new LinkedHashSet<>();

    /** Versions of the provider by environment, its main branch by the empty name. */
    final Map<String, String> deployed = new TreeMap<>();

    /** Answers in place of the real ones, by the beginning of the path. */
    final Map<String, Integer> refusals = new TreeMap<>();

    private final HttpServer server;
    private final List<Version> versions;
    private final String provider;

    SmallBroker(String provider, Version... versions) throws IOException {
        this.provider = provider;
        this.versions = List.of(versions);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String path = URLDecoder.decode(exchange.getRequestURI().getRawPath(), StandardCharsets.UTF_8);
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        authorizations.add(authorization == null ? "" : authorization);
        for (Map.Entry<String, Integer> refusal : refusals.entrySet()) {
            if (path.startsWith(refusal.getKey())) {
                send(exchange, refusal.getValue(), "{\"error\": \"refused\"}");
                return;
            }
        }
        if (path.equals("/")) {
            send(exchange, 200, root());
        } else if (path.equals("/pacts/provider/" + provider + "/for-verification")) {
            JsonObject selection = object(body);
            selections.add(selection);
            send(exchange, 200, selected(selection));
        } else if (path.equals("/can-i-deploy") || path.equals("/matrix")) {
            deployability(exchange);
        } else if (path.startsWith("/pacts/")) {
            send(exchange, 200, pact(Integer.parseInt(path.substring("/pacts/".length()))));
        } else if (path.startsWith("/results/")) {
            results.put(path.substring("/results/".length()), object(body));
            send(exchange, 201, "{}");
        } else if (path.startsWith("/pacticipants/")) {
            descriptions.add(exchange.getRequestMethod() + " " + path);
            send(exchange, 201, "{}");
        } else {
            send(exchange, 404, "{\"error\": \"not found\"}");
        }
    }

    private void deployability(HttpExchange exchange) throws IOException {
        Map<String, String> query = new TreeMap<>();
        for (String pair : exchange.getRequestURI().getRawQuery().split("&")) {
            String[] parts = URLDecoder.decode(pair, StandardCharsets.UTF_8).split("=", 2);
            query.put(parts[0].replaceFirst("^q\\[]\\[(.*)]$", "$1"), parts[1]);
        }
        String environment = query.getOrDefault("environment", "");
        if (environment.isEmpty() && !"true".equals(query.get("mainBranch"))) {
            send(exchange, 400, "{\"errors\": [\"no destination\"]}");
            return;
        }
        String answer = new SmallMatrix(path -> url() + path, provider, versions, deployed, results)
                .answer(query.get("pacticipant"), query.get("version"), environment);
        send(
                exchange,
                answer == null ? 400 : 200,
                answer == null
                        ? "{\"errors\": {\"environment\": [\"Environment with name '" + environment + "' not found\"]}}"
                        : answer);
    }

    private String root() {
        return """
                {"_links": {
                  "pb:provider-pacts-for-verification":
                    {"href": "%1$s/pacts/provider/{provider}/for-verification", "templated": true},
                  "pb:can-i-deploy-pacticipant-version-to-environment":
                    {"href": "%1$s/can-i-deploy?pacticipant={pacticipant}&version={version}&environment={environment}"},
                  "pb:pacticipant-branch-version":
                    {"href": "%1$s/pacticipants/{pacticipant}/branches/{branch}/versions/{version}", "templated": true},
                  "pb:pacticipant-version-tag":
                    {"href": "%1$s/pacticipants/{pacticipant}/versions/{version}/tags/{tag}", "templated": true}}}""".formatted(url());
    }

    private String selected(JsonObject selection) {
        List<String> pacts = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            Version version = versions.get(i);
            boolean wip = version.wip() && selection.get("includeWipPactsSince") != null;
            boolean chosen = ((JsonArray) selection.get("consumerVersionSelectors"))
                    .items().stream().anyMatch(selector -> matches(version, (JsonObject) selector, selection));
            if (wip || chosen) {
                pacts.add("""
                        {"verificationProperties": {"pending": %s, "wip": %s},
                         "_links": {"self": {"href": "%s/pacts/%d", "name": "a pact"}}}""".formatted(
                        version.pending() && new JsonBoolean(true).equals(selection.get("includePendingStatus")),
                        wip && !chosen,
                        url(),
                        i));
            }
        }
        return "{\"_embedded\": {\"pacts\": [" + String.join(",", pacts) + "]}}";
    }

    private boolean matches(Version version, JsonObject selector, JsonObject selection) {
        if (version.wip() || !text(selector, "consumer", version.consumer()).equals(version.consumer())) {
            return false;
        }
        String environment = text(selector, "environment", "");
        return (selector.get("mainBranch") != null && version.branch().equals("main"))
                || (selector.get("matchingBranch") != null
                        && version.branch().equals(text(selection, "providerVersionBranch", "")))
                || (selector.get("deployedOrReleased") != null
                        && !version.environments().isEmpty())
                || version.branch().equals(text(selector, "branch", "-"))
                || version.tags().contains(text(selector, "tag", "-"))
                || version.environments().contains(environment)
                || (selector.get("latest") != null && selector.get("tag") == null);
    }

    /** The pact with the ids and links that a broker adds. */
    private String pact(int index) {
        String text = versions.get(index).pact();
        int brace = text.lastIndexOf('}');
        String[] parts = text.substring(0, brace).split("\"description\"", -1);
        StringBuilder out = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            out.append("\"_id\": \"")
                    .append(index)
                    .append('-')
                    .append(i - 1)
                    .append("\", \"description\"")
                    .append(parts[i]);
        }
        return out + ", \"_links\": {\"pb:publish-verification-results\": {\"href\": \"" + url() + "/results/" + index
                + "\"}}}";
    }

    private static String text(JsonObject object, String name, String otherwise) {
        return object.get(name) instanceof JsonString string ? string.value() : otherwise;
    }

    private static JsonObject object(String text) {
        JsonValue value = JsonDocument.parse("request", text).orElseThrow();
        return (JsonObject) value;
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/hal+json;charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
