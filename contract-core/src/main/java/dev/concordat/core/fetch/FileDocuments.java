package dev.concordat.core.fetch;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code file:} documents.
 *
 * @param workingDirectory what display names are relative to
 * @param maximumBytes the largest document that is read
 */
public record FileDocuments(Path workingDirectory, int maximumBytes) implements DocumentReader {

    /** 64 MB, five times the largest published document we know. */
    public static final int DEFAULT_MAXIMUM_BYTES = 64 << 20;

    public FileDocuments {
        workingDirectory = workingDirectory.toAbsolutePath().normalize();
    }

    /** Reads files of up to {@link #DEFAULT_MAXIMUM_BYTES} bytes. */
    public FileDocuments(Path workingDirectory) {
        this(workingDirectory, DEFAULT_MAXIMUM_BYTES);
    }

    /** The URI of a path as the user typed it, relative to the working directory. */
    public URI uriOf(String path) {
        return workingDirectory.resolve(path).normalize().toUri();
    }

    @Override
    public Result<byte[]> read(URI uri) {
        Path path = pathOf(uri);
        if (path == null) {
            return uri.getHost() == null
                    ? unreadable(uri, "is not the URI of a file")
                    : WebDocuments.refused(uri, uri.getHost());
        }
        if (Files.isDirectory(path)) {
            return unreadable(uri, "is a folder");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(maximumBytes + 1);
            return bytes.length > maximumBytes
                    ? unreadable(uri, "is larger than " + maximumBytes + " bytes")
                    : Result.of(bytes);
        } catch (NoSuchFileException missing) {
            return unreadable(uri, "does not exist");
        } catch (IOException failure) {
            return unreadable(uri, "cannot be read: " + failure.getMessage());
        }
    }

    private Result<byte[]> unreadable(URI uri, String problem) {
        String name = displayName(uri);
        return Result.failed(Finding.error("unreadable-document", name + " " + problem, null, SourceLocation.of(name)));
    }

    @Override
    public String displayName(URI uri) {
        Path path = pathOf(uri);
        if (path == null) {
            return uri.toString();
        }
        if (!path.startsWith(workingDirectory)) {
            return path.toString();
        }
        return workingDirectory.relativize(path).toString().replace('\\', '/');
    }

    private static @Nullable Path pathOf(URI uri) {
        try {
            return "file".equals(uri.getScheme()) ? Path.of(uri).normalize() : null;
        } catch (IllegalArgumentException notAFile) {
            return null;
        }
    }
}
