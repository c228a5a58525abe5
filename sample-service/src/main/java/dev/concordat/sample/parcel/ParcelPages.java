package dev.concordat.sample.parcel;

import dev.concordat.sample.parcels.api.ListParcels;
import dev.concordat.sample.parcels.model.ListParcelsSortItem;
import dev.concordat.sample.parcels.model.Parcel;
import dev.concordat.sample.parcels.model.ParcelFilter;
import dev.concordat.sample.parcels.model.ParcelPage;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** The parcels of a sender, page by page. A cursor is an offset that nobody should look into. */
@Component
class ParcelPages {
    private static final String PREFIX = "offset:";

    private final ParcelStore parcels;

    ParcelPages(ParcelStore parcels) {
        this.parcels = parcels;
    }

    ListParcels.Response page(String owner, ListParcels.Request request) {
        OptionalLong offset = offset(request.cursor());
        if (offset.isEmpty()) {
            return ListParcels.ok(null, new ParcelPage(List.of(), null));
        }
        int limit = request.limit();
        List<Parcel> found = parcels.list(owner, request.filter(), request.sort(), offset.getAsLong(), limit + 1);
        if (found.size() <= limit) {
            return ListParcels.ok(null, new ParcelPage(found, null));
        }
        String next = cursor(offset.getAsLong() + limit);
        return ListParcels.ok(link(request, next), new ParcelPage(found.subList(0, limit), next));
    }

    private static String cursor(long offset) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((PREFIX + offset).getBytes(StandardCharsets.US_ASCII));
    }

    /** Empty for a cursor that is none of ours. */
    private static OptionalLong offset(@Nullable String cursor) {
        if (cursor == null) {
            return OptionalLong.of(0);
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            return text.matches(PREFIX + "[0-9]{1,9}")
                    ? OptionalLong.of(Long.parseLong(text.substring(PREFIX.length())))
                    : OptionalLong.empty();
        } catch (IllegalArgumentException e) {
            return OptionalLong.empty();
        }
    }

    /** The next page as a link (RFC 8288), with the other parameters as they were. */
    private static String link(ListParcels.Request request, String next) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("cursor", next);
        parameters.put("limit", request.limit());
        parameters.put(
                "sort", request.sort().stream().map(ListParcelsSortItem::value).collect(Collectors.joining(",")));
        ParcelFilter filter = request.filter();
        if (filter != null) {
            parameters.put(
                    "filter[status]",
                    filter.status() == null ? null : filter.status().value());
            parameters.put("filter[createdAfter]", filter.createdAfter());
            parameters.put("filter[reference]", filter.reference());
        }
        return parameters.entrySet().stream()
                .filter(parameter -> parameter.getValue() != null)
                .map(parameter -> encode(parameter.getKey()) + "=" + encode(String.valueOf(parameter.getValue())))
                .collect(Collectors.joining("&", "</parcels?", ">; rel=\"next\""));
    }

    private static String encode(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
