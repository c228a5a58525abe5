package dev.concordat.tests.script;

import dev.concordat.core.wire.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request in a script.
 *
 * @param operation key of its operation
 * @param target path and query below the base URL
 * @param headers by name
 * @param body null for none
 * @param statuses the declared successes, each a code
 */
record ScriptRequest(
        String operation,
        String method,
        List<Piece> target,
        Map<String, List<Piece>> headers,
        @Nullable Content body,
        List<Integer> statuses) {

    /** The statuses as ranges: first and last of each, one pair after the other. */
    List<Integer> ranges() {
        List<Integer> ranges = new ArrayList<>();
        for (int status : statuses) {
            if (!statuses.contains(status - 1)) {
                ranges.add(status);
            }
            if (!statuses.contains(status + 1)) {
                ranges.add(status);
            }
        }
        return ranges;
    }
}
