package dev.concordat.core.diff;

import dev.concordat.core.contract.Encoding;
import dev.concordat.core.contract.MediaType;
import java.util.Objects;

/** How the parts of a form are written (OpenAPI 3.1, 4.8.15): no value shows a difference there. */
final class Encodings {

    private Encodings() {}

    static void compare(Roles roles, MediaType given, MediaType taken, String site) {
        taken.encoding().forEach((name, now) -> {
            Encoding then = given.encoding().get(name);
            String before = then == null ? null : then.contentType();
            if (now.contentType() != null && !Objects.equals(now.contentType(), before)) {
                roles.unknown(
                        "request-encoding",
                        "part " + name + ": not decided because of encoding: its content type is " + now.contentType()
                                + " and was " + (before == null ? "not given" : before),
                        given.location(),
                        taken.location(),
                        site);
            }
        });
    }
}
