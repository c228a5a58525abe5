package dev.concordat.design.dev;

import dev.concordat.core.fetch.DocumentReader;
import dev.concordat.core.finding.Result;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Documents as they are when somebody first asks for them: everybody who asks later sees the same. Safe for threads. */
public final class Snapshot implements DocumentReader {

    private final DocumentReader reader;
    private final Map<URI, Result<byte[]>> documents = new ConcurrentHashMap<>();

    /** Nothing is read yet. */
    public Snapshot(DocumentReader reader) {
        this.reader = reader;
    }

    @Override
    public Result<byte[]> read(URI uri) {
        return documents.computeIfAbsent(uri, reader::read);
    }

    @Override
    public String displayName(URI uri) {
        return reader.displayName(uri);
    }

    /** All documents that were asked for, also those that are not there. */
    public Set<URI> asked() {
        return new TreeSet<>(documents.keySet());
    }
}
