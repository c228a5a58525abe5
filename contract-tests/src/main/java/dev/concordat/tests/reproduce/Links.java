package dev.concordat.tests.reproduce;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.core.wire.WireResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what later requests took from earlier answers: identities and entity tags that the service made up. A value counts
 * where it stands whole in a later path, query or header field, or as a longer string in a later body, and no request
 * before has it.
 */
final class Links {

    /** Shorter ones in a body may be there by chance. */
    private static final int SHORTEST_IN_BODY = 6;

    private static final Pattern SEPARATORS = Pattern.compile("[/?&=#]");

    private Links() {}

    /** @param root the path of the base URL, which a Location may begin with */
    static List<Link> of(String root, List<Call> calls) {
        Map<String, Link> links = new LinkedHashMap<>();
        StringBuilder sent = new StringBuilder();
        for (int i = 0; i < calls.size(); i++) {
            sent.append(text(calls.get(i).request()));
            WireResponse response = calls.get(i).response();
            if (response == null) {
                continue;
            }
            Set<String> wanted = new LinkedHashSet<>();
            calls.subList(i + 1, calls.size()).forEach(call -> wanted.addAll(parts(call.request())));
            wanted.removeIf(value -> value.isEmpty() || links.containsKey(value) || sent.indexOf(value) >= 0);
            int call = i;
            wanted.forEach(value -> sources(root, call, value, response)
                    .filter(link -> yields(link, response))
                    .findFirst()
                    .ifPresent(link -> links.put(value, link)));
        }
        return List.copyOf(links.values());
    }

    private static Stream<Link> sources(String root, int call, String value, WireResponse response) {
        List<Link> sources = new ArrayList<>();
        sources.add(new Link(call, value, "Location", "([^/?#]+)(?:[?#].*)?$"));
        sources.add(new Link(
                call,
                value,
                "Location",
                "^(?:[a-z]+://[^/]+)?" + (root.isEmpty() ? "" : Pattern.quote(root)) + "(/.*)$"));
        sources.add(new Link(call, value, "ETag", "^(.*)$"));
        members(response.body()).forEach((name, texts) -> {
            if (texts.contains(value)) {
                String pattern = "\"" + Pattern.quote(name) + "\"\\s*:\\s*\"?([^\",}\\]\\s]+)";
                sources.add(new Link(call, value, "", pattern));
            }
        });
        return sources.stream();
    }

    /** Whether the expression finds this value and no other. */
    private static boolean yields(Link link, WireResponse response) {
        String text = link.header().isEmpty()
                ? response.body().utf8().orElse("")
                : response.header(link.header()).orElse("");
        Matcher matcher = Pattern.compile(link.pattern()).matcher(text);
        return matcher.find() && matcher.group(1).equals(link.value());
    }

    /** Values of a request that may come from an answer. */
    private static Set<String> parts(WireRequest request) {
        Set<String> parts = new LinkedHashSet<>();
        SEPARATORS.splitAsStream(request.target()).forEach(parts::add);
        parts.add(request.target());
        request.headers().stream().map(HeaderField::value).forEach(parts::add);
        members(request.body()).values().stream()
                .flatMap(Set::stream)
                .filter(text -> text.length() >= SHORTEST_IN_BODY)
                .forEach(parts::add);
        return parts;
    }

    private static String text(WireRequest request) {
        StringBuilder text = new StringBuilder(request.target()).append('\n');
        request.headers().forEach(field -> text.append(field.value()).append('\n'));
        return text.append(request.body()).append('\n').toString();
    }

    /** The scalars of a JSON body by the name of the member that holds them, at any depth. */
    private static Map<String, Set<String>> members(@Nullable Content body) {
        Map<String, Set<String>> members = new LinkedHashMap<>();
        if (body != null) {
            body.utf8()
                    .map(text -> JsonDocument.parse("body", text).value())
                    .ifPresent(value -> collect("", value, members));
        }
        return members;
    }

    private static void collect(String name, JsonValue value, Map<String, Set<String>> members) {
        if (value instanceof JsonObject object) {
            object.members().forEach((member, inner) -> collect(member, inner, members));
        } else if (value instanceof JsonArray array) {
            array.items().forEach(item -> collect(name, item, members));
        } else if (value instanceof JsonString || value instanceof JsonNumber) {
            String text = value instanceof JsonString string ? string.value() : value.toJson();
            members.computeIfAbsent(name, member -> new LinkedHashSet<>()).add(text);
        }
    }
}
