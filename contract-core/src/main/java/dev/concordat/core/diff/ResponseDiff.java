package dev.concordat.core.diff;

import dev.concordat.core.contract.Header;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Response;
import dev.concordat.core.contract.StatusRange;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.Side;
import dev.concordat.core.wire.EncodedParameter;
import dev.concordat.core.wire.MediaTypes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether every response of one operation is one of another: by status, headers and body (OpenAPI 3.1, 4.8.16). */
final class ResponseDiff {

    private static final int OTHER_STATUS = 98;

    private final Roles roles;
    private final Operation given;
    private final Operation taken;
    private final String site;

    ResponseDiff(Roles roles, Operation given, Operation taken) {
        this.roles = roles;
        this.given = given;
        this.taken = taken;
        this.site = given.signature();
    }

    void compare() {
        if (taken.responses().isEmpty()) {
            return;
        }
        Set<List<Response>> seen = new HashSet<>();
        for (int status : statuses()) {
            Response now = given.responseFor(status).orElse(null);
            if (now == null) {
                continue;
            }
            Response then = taken.responseFor(status).orElse(null);
            if (then == null) {
                newStatus(now, status);
            } else if (seen.add(List.of(now, then))) {
                responses(now, then, status);
            }
        }
    }

    /** Every status that some key names, and one more for each range; {@code default} is taken for errors. */
    private Set<Integer> statuses() {
        Set<Integer> statuses = new TreeSet<>();
        for (Operation operation : List.of(given, taken)) {
            for (Response response : operation.responses()) {
                StatusRange range = response.status();
                statuses.add(
                        switch (range.kind()) {
                            case CODE -> range.code();
                            case RANGE -> (range.text().charAt(0) - '0') * 100 + OTHER_STATUS;
                            case DEFAULT -> 500 + OTHER_STATUS;
                        });
            }
        }
        return statuses;
    }

    private void newStatus(Response now, int status) {
        String text = "status " + now.status() + " is new";
        if (status < 400) {
            roles.breaks("response-status", text, message(status, null, null), now.location(), taken.location(), site);
        } else {
            roles.noted(
                    "errors-may-be-added",
                    text + ": a client has to expect errors",
                    now.location(),
                    taken.location(),
                    now.location(),
                    site);
        }
    }

    private void responses(Response now, Response then, int status) {
        then.headers().forEach(header -> header(header, now, status));
        if (then.content().isEmpty()) {
            return;
        }
        if (now.content().isEmpty()) {
            roles.breaks(
                    "response-body-removed",
                    "status " + now.status() + " comes without a body",
                    message(status, null, null),
                    now.location(),
                    then.location(),
                    site);
            return;
        }
        for (MediaType wanted : then.content()) {
            boolean offered = MediaTypes.select(now.content(), wanted.range()).isPresent()
                    || now.content().stream()
                            .anyMatch(type -> MediaTypes.select(List.of(wanted), type.range())
                                    .isPresent());
            if (!offered) {
                roles.breaks(
                        "response-media-type",
                        "status " + now.status() + " does not come as " + wanted.range()
                                + ", which a client may ask for",
                        message(status, now.content().get(0), null),
                        now.location(),
                        wanted.location(),
                        site);
            }
        }
        ContentDiff.ofResponse(roles, site, (type, value) -> message(status, type, value))
                .compare(now.content(), then.content(), then.location());
    }

    private void header(Header then, Response now, int status) {
        Optional<Header> found = now.headers().stream()
                .filter(header -> header.name().equalsIgnoreCase(then.name()))
                .findFirst();
        String rule = "response-header";
        if (then.required() && found.filter(Header::required).isEmpty()) {
            roles.breaks(
                    rule,
                    "status " + now.status() + " comes without header " + then.name(),
                    message(status, null, null),
                    found.map(Header::location).orElse(now.location()),
                    then.location(),
                    site);
        }
        found.ifPresent(header -> new TextDiff(roles, Side.RESPONSE, rule, site, sent -> message(status, sent))
                .compare("header " + then.name(), header.asParameter(), then.asParameter()));
    }

    private String message(int status, EncodedParameter header) {
        return "HTTP/1.1 " + status + "\n" + header.parameter().name() + ": " + header.text();
    }

    private String message(int status, @Nullable MediaType type, @Nullable JsonValue value) {
        return "HTTP/1.1 " + status + "\n" + HttpText.body(roles.giving().contract(), type, value);
    }
}
