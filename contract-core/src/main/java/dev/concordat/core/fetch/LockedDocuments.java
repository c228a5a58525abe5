package dev.concordat.core.fetch;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Documents of which the remote ones are held to the hashes of the file {@code concordat.lock} beside the document that
 * was asked for: what was reviewed once is what is used, until a change is accepted. Without that file any content is.
 */
public final class LockedDocuments implements DocumentReader {

    private static final String FILE_NAME = "concordat.lock";

    private final DocumentReader documents;
    private final Path file;
    private final String fileName;
    private final boolean accepting;
    private final Result<DocumentLock> lock;
    private final SortedMap<String, String> met = new TreeMap<>();
    private final List<Finding> missed = new ArrayList<>();

    private LockedDocuments(FileDocuments files, Set<String> allowedHosts, Path spec, boolean accepting) {
        this.documents = new WebDocuments(files, allowedHosts);
        this.file = spec.toAbsolutePath().resolveSibling(FILE_NAME);
        this.fileName = files.displayName(file.toUri());
        this.accepting = accepting;
        this.lock = accepting ? Result.failed(List.of()) : DocumentLock.read(file, files);
    }

    /** Documents held to the lock file beside {@code spec}. */
    public static LockedDocuments of(FileDocuments files, Set<String> allowedHosts, Path spec) {
        return new LockedDocuments(files, allowedHosts, spec, false);
    }

    /** Documents that are taken as they are; {@link #save} locks them. */
    public static LockedDocuments accepting(FileDocuments files, Set<String> allowedHosts, Path spec) {
        return new LockedDocuments(files, allowedHosts, spec, true);
    }

    @Override
    public Result<byte[]> read(URI uri) {
        Result<byte[]> read = documents.read(uri);
        byte[] bytes = read.value();
        if ("file".equals(uri.getScheme())) {
            return read;
        }
        if (bytes == null) {
            missed.addAll(read.findings());
            return read;
        }
        String hash = hash(bytes);
        met.put(uri.toString(), hash);
        DocumentLock known = lock.value();
        if (known == null) {
            return lock.findings().isEmpty() ? read : Result.failed(lock.findings());
        }
        String locked = known.hashes().get(uri.toString());
        return hash.equals(locked) ? read : Result.failed(changed(uri, locked, hash));
    }

    private Finding changed(URI uri, @Nullable String locked, String hash) {
        String message = locked == null
                ? uri + " is not in " + fileName + "; its sha256 is " + hash
                : uri + " has changed: " + fileName + " has the sha256 " + locked + ", the document " + hash;
        return Finding.error(
                locked == null ? "unlocked-document" : "changed-document",
                message,
                "read what is new, then accept it with --lock (Maven: -Dconcordat.lock)",
                SourceLocation.of(uri.toString()));
    }

    /**
     * Writes the hashes of the remote documents that were read; a finding where that fails. Where one of them could not
     * be read, the file stays as it was: a lock of some documents would let the others in unseen.
     */
    public List<Finding> save() {
        if (!accepting) {
            return List.of();
        }
        if (!missed.isEmpty()) {
            return missed.stream().map(this::incomplete).toList();
        }
        try {
            new DocumentLock(met).write(file);
            return List.of();
        } catch (IOException failure) {
            return List.of(Finding.error(
                    "file-system",
                    fileName + " cannot be written: " + failure.getMessage(),
                    null,
                    SourceLocation.of(fileName)));
        }
    }

    private Finding incomplete(Finding reason) {
        return Finding.error(
                "incomplete-lock", fileName + " is not written: " + reason.message(), reason.hint(), reason.location());
    }

    @Override
    public String displayName(URI uri) {
        return documents.displayName(uri);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
