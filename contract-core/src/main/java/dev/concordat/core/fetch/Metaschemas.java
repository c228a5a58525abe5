package dev.concordat.core.fetch;

import dev.concordat.core.finding.Result;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.regex.Pattern;

/**
 * Knows the schemas that describe JSON Schema 2020-12 itself (core, 8.1; one for each vocabulary), so that a contract
 * can have schemas for values, and leaves every other URI to the next reader. They lie beside this class without their
 * annotations, and no document of that host is asked for: what they mean does not change.
 *
 * @param next reads all other documents
 */
public record Metaschemas(DocumentReader next) implements DocumentReader {

    private static final Pattern KNOWN =
            Pattern.compile("https?://json-schema\\.org/(draft/2020-12/(?:schema|meta/[a-z-]+))");

    @Override
    public Result<byte[]> read(URI uri) {
        var known = KNOWN.matcher(uri.toString());
        if (known.matches()) {
            String resource = known.group(1).replace("draft/", "draft") + ".json";
            try (InputStream in = Metaschemas.class.getResourceAsStream(resource)) {
                if (in != null) {
                    return Result.of(in.readAllBytes());
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return next.read(uri);
    }

    @Override
    public String displayName(URI uri) {
        return next.displayName(uri);
    }
}
