package dev.concordat.core.normalise;

import dev.concordat.core.contract.Encoding;
import dev.concordat.core.contract.Header;
import dev.concordat.core.contract.Link;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.RequestBody;
import dev.concordat.core.contract.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Folds bodies and responses of two operations of one route. */
record MessageFold(Alternatives alternatives, List<String> contradictions) {

    @Nullable
    RequestBody body(@Nullable RequestBody first, @Nullable RequestBody second) {
        if (first == null || second == null) {
            RequestBody only = first == null ? second : first;
            return only == null ? null : new RequestBody(false, only.description(), only.content(), only.location());
        }
        return new RequestBody(
                first.required() && second.required(),
                first.description() == null ? second.description() : first.description(),
                content(first.content(), second.content(), "the request body"),
                first.location());
    }

    List<Response> responses(List<Response> first, List<Response> second) {
        Map<String, Response> others = new LinkedHashMap<>();
        second.forEach(response -> others.put(response.status().text(), response));
        List<Response> folded = new ArrayList<>();
        for (Response response : first) {
            Response other = others.remove(response.status().text());
            folded.add(other == null ? response : response(response, other));
        }
        folded.addAll(others.values());
        return folded;
    }

    private Response response(Response first, Response second) {
        String name = "the response " + first.status();
        if (first.content().isEmpty() != second.content().isEmpty()) {
            contradictions.add("whether " + name + " has a body");
        }
        return new Response(
                first.status(),
                first.description() == null ? second.description() : first.description(),
                headers(first.headers(), second.headers(), name),
                content(first.content(), second.content(), name),
                links(first.links(), second.links()),
                first.location());
    }

    private static List<Link> links(List<Link> first, List<Link> second) {
        List<Link> links = new ArrayList<>(first);
        second.stream()
                .filter(link -> first.stream().noneMatch(known -> known.name().equals(link.name())))
                .forEach(links::add);
        return links;
    }

    private List<Header> headers(List<Header> first, List<Header> second, String response) {
        Map<String, Header> others = new LinkedHashMap<>();
        second.forEach(header -> others.put(header.name().toLowerCase(Locale.ROOT), header));
        List<Header> folded = new ArrayList<>();
        for (Header header : first) {
            Header other = others.remove(header.name().toLowerCase(Locale.ROOT));
            folded.add(other == null ? header.withRequired(false) : header(header, other, response));
        }
        others.values().forEach(header -> folded.add(header.withRequired(false)));
        return folded;
    }

    private Header header(Header first, Header second, String response) {
        if (first.explode() != second.explode() || first.content() != null || second.content() != null) {
            contradictions.add("the layout of the header " + first.name() + " of " + response);
            return first;
        }
        return new Header(
                first.name(),
                first.description(),
                first.required() && second.required(),
                first.deprecated() && second.deprecated(),
                first.explode(),
                alternatives.of(first.schema(), second.schema(), first.location()),
                null,
                Stream.concat(first.examples().stream(), second.examples().stream())
                        .toList(),
                first.location());
    }

    private List<MediaType> content(List<MediaType> first, List<MediaType> second, String message) {
        Map<String, MediaType> others = new LinkedHashMap<>();
        second.forEach(type -> others.put(type.range(), type));
        List<MediaType> folded = new ArrayList<>();
        for (MediaType type : first) {
            MediaType other = others.remove(type.range());
            folded.add(other == null ? type : mediaType(type, other, message));
        }
        folded.addAll(others.values());
        return folded;
    }

    private MediaType mediaType(MediaType first, MediaType second, String message) {
        Map<String, Encoding> encoding = new LinkedHashMap<>(first.encoding());
        second.encoding().forEach((property, other) -> {
            Encoding known = encoding.putIfAbsent(property, other);
            if (known != null && !known.equals(other)) {
                contradictions.add("the encoding of " + property + " in " + message);
            }
        });
        boolean stream = first.itemSchema() != null;
        if (stream != (second.itemSchema() != null)) {
            contradictions.add("whether " + message + " is a stream");
        }
        return new MediaType(
                first.range(),
                alternatives.of(first.schema(), second.schema(), first.location()),
                stream ? alternatives.of(first.itemSchema(), second.itemSchema(), first.location()) : null,
                encoding,
                Stream.concat(first.examples().stream(), second.examples().stream())
                        .toList(),
                first.location());
    }
}
