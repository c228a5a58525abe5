package dev.concordat.core.bundle;

import dev.concordat.core.fetch.DocumentReader;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import java.net.URI;

/** The reader of a document that is self-contained. */
record NoDocuments() implements DocumentReader {

    @Override
    public Result<byte[]> read(URI uri) {
        return Result.failed(Finding.error(
                "unreadable-document", uri + " is outside of the document", null, SourceLocation.of(uri.toString())));
    }

    @Override
    public String displayName(URI uri) {
        return uri.toString();
    }
}
