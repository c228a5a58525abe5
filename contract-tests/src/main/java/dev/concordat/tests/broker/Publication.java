package dev.concordat.tests.broker;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * As what results are published.
 *
 * @param version of the provider; use the commit
 * @param branch of that version; null: not recorded
 * @param tags put on that version
 * @param buildUrl where the run can be seen; null: nowhere
 */
public record Publication(
        String version,
        @Nullable String branch,
        List<String> tags,
        @Nullable URI buildUrl) {

    public Publication {
        tags = List.copyOf(tags);
    }
}
