package dev.concordat.tests.plan;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.Percent;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a value stands in an exchange. */
public sealed interface Extraction {

    /** The value, empty where the exchange does not hold it. */
    Optional<JsonValue> from(Exchange exchange);

    /** A path parameter read out of the Location field by the template of the item's path. */
    record Location(String template, String parameter) implements Extraction {

        @Override
        public Optional<JsonValue> from(Exchange exchange) {
            return exchange.response().header("Location").flatMap(location -> variable(template, parameter, location));
        }
    }

    /** A path parameter of the request itself, read by the template of its operation. */
    record RequestPath(String template, String parameter) implements Extraction {

        @Override
        public Optional<JsonValue> from(Exchange exchange) {
            return variable(template, parameter, exchange.request().target());
        }
    }

    /** The value of one variable of a path template at the end of an address. */
    private static Optional<JsonValue> variable(String template, String parameter, String address) {
        StringBuilder regex = new StringBuilder();
        Matcher braces = Pattern.compile("\\{([^}]*)}").matcher(template);
        int end = 0;
        while (braces.find()) {
            regex.append(Pattern.quote(template.substring(end, braces.start())));
            regex.append(parameter.equals(braces.group(1)) ? "([^/?#]+)" : "[^/?#]+");
            end = braces.end();
        }
        regex.append(Pattern.quote(template.substring(end))).append("(?:[?#].*)?$");
        Matcher matcher = Pattern.compile(regex.toString()).matcher(address);
        return matcher.find() && matcher.groupCount() > 0
                ? Optional.of(new JsonString(Percent.decode(matcher.group(1))))
                : Optional.empty();
    }

    /** A field of the response's header section. */
    record Field(String name) implements Extraction {

        @Override
        public Optional<JsonValue> from(Exchange exchange) {
            return exchange.response().header(name).map(JsonString::new);
        }
    }

    /** The value at a pointer of the JSON body. */
    record At(String pointer) implements Extraction {

        @Override
        public Optional<JsonValue> from(Exchange exchange) {
            return Extraction.body(exchange).map(body -> Pointers.get(body, pointer));
        }
    }

    /** A member of the JSON body, or of the one object that the body wraps. */
    record Member(List<String> names) implements Extraction {

        public Member {
            names = List.copyOf(names);
        }

        @Override
        public Optional<JsonValue> from(Exchange exchange) {
            return Extraction.body(exchange).flatMap(body -> Optional.ofNullable(member(body, true)));
        }

        /** The item of a list itself where it is no object. */
        private @Nullable JsonValue ofItem(JsonValue item) {
            return isScalar(item) ? item : member(item, true);
        }

        private @Nullable JsonValue member(JsonValue value, boolean wrapped) {
            if (!(value instanceof JsonObject object)) {
                return null;
            }
            for (String name : names) {
                for (var member : object.members().entrySet()) {
                    if (Names.normal(member.getKey()).equals(name) && isScalar(member.getValue())) {
                        return member.getValue();
                    }
                }
            }
            JsonValue inner = object.members().size() == 1
                    ? object.members().values().iterator().next()
                    : object.get("data");
            return wrapped && inner != null ? member(inner, false) : null;
        }

        static boolean isScalar(JsonValue value) {
            return switch (value.type()) {
                case STRING, INTEGER, NUMBER, BOOLEAN -> true;
                default -> false;
            };
        }
    }

    /** A member of the request's body: an identity that the client chose, known even where the answer is empty. */
    record Requested(List<String> names) implements Extraction {

        public Requested {
            names = List.copyOf(names);
        }

        @Override
        public Optional<JsonValue> from(Exchange exchange) {
            return Optional.ofNullable(exchange.request().body())
                    .flatMap(Content::utf8)
                    .map(text -> JsonDocument.parse("request", text).value())
                    .map(body -> new Member(names).member(body, false));
        }
    }

    /** A member of the first item of a list: the body itself, or the first array in it. */
    record FirstItem(List<String> names) implements Extraction {

        public FirstItem {
            names = List.copyOf(names);
        }

        @Override
        public Optional<JsonValue> from(Exchange exchange) {
            return items(exchange).findFirst().flatMap(item -> Optional.ofNullable(new Member(names).ofItem(item)));
        }
    }

    /** The same of all items, as an array; items without it are left out. */
    record EveryItem(List<String> names) implements Extraction {

        public EveryItem {
            names = List.copyOf(names);
        }

        @Override
        public Optional<JsonValue> from(Exchange exchange) {
            Member member = new Member(names);
            return Optional.of(new JsonArray(items(exchange)
                    .flatMap(item -> Stream.ofNullable(member.ofItem(item)))
                    .toList()));
        }
    }

    /** The items of a list: of the body itself, or of the first array in it. */
    private static Stream<JsonValue> items(Exchange exchange) {
        return Extraction.body(exchange).stream()
                .flatMap(body ->
                        body instanceof JsonObject object ? object.members().values().stream() : Stream.of(body))
                .filter(JsonArray.class::isInstance)
                .limit(1)
                .flatMap(list -> ((JsonArray) list).items().stream());
    }

    /** A query parameter of the next page's address in the Link field (RFC 8288). */
    record NextPage(String parameter) implements Extraction {

        private static final Pattern NEXT =
                Pattern.compile("<([^>]*)>\\s*;[^,]*rel=\"?next\"?", Pattern.CASE_INSENSITIVE);

        @Override
        public Optional<JsonValue> from(Exchange exchange) {
            return exchange.response().combinedHeader("Link").flatMap(links -> {
                Matcher matcher = NEXT.matcher(links);
                if (!matcher.find()) {
                    return Optional.empty();
                }
                Matcher query = Pattern.compile("[?&]" + Pattern.quote(parameter) + "=([^&#]*)")
                        .matcher(matcher.group(1));
                return query.find() ? Optional.of(new JsonString(Percent.decode(query.group(1)))) : Optional.empty();
            });
        }
    }

    private static Optional<JsonValue> body(Exchange exchange) {
        return exchange.response()
                .body()
                .utf8()
                .map(text -> JsonDocument.parse("response", text).value());
    }
}
