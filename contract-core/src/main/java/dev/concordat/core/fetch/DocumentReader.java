package dev.concordat.core.fetch;

import dev.concordat.core.finding.Result;
import java.net.URI;

/** Where documents come from. */
public interface DocumentReader {

    /**
     * The bytes behind an absolute URI without fragment.
     *
     * @return no value and one finding where the document is missing, too large, unreadable or not allowed
     */
    Result<byte[]> read(URI uri);

    /** The document as the user would name it: a relative path where there is one, else the URI. */
    String displayName(URI uri);
}
