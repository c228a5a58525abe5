package dev.concordat.generator.emit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * What the file system says of files without reading them. Size and modification time alone can be the same for another
 * content ({@code cp -p}, {@code touch}); the inode and the time of its last change (POSIX {@code st_ctime}), which no
 * program can set, cannot. Where a file system does not have these there are no stamps, and contents must be compared.
 */
final class FileStamps {

    private static final String ATTRIBUTES = "unix:ino,size,lastModifiedTime,ctime";

    private FileStamps() {}

    /** One text for all files or folders; empty where one is missing or the file system is of another kind. */
    static Optional<String> of(Collection<Path> paths) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path path : paths) {
            Optional<Map<String, Object>> attributes = attributes(path);
            if (attributes.isEmpty()) {
                return Optional.empty();
            }
            Map<String, Object> known = attributes.get();
            text.append(path).append(' ').append(known.get("ino")).append(' ').append(known.get("size"));
            text.append(' ').append(known.get("lastModifiedTime"));
            text.append(' ').append(known.get("ctime")).append('\n');
        }
        return Optional.of(text.toString());
    }

    /** Whether all of the files were last changed before a time, as far as can be told. */
    static boolean areOlderThan(Instant time, Collection<Path> files) throws IOException {
        for (Path file : files) {
            boolean older = attributes(file)
                    .map(attributes -> attributes.get("ctime"))
                    .filter(changed -> ((FileTime) changed).toInstant().isBefore(time))
                    .isPresent();
            if (!older) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Map<String, Object>> attributes(Path path) throws IOException {
        try {
            return Optional.of(Files.readAttributes(path, ATTRIBUTES));
        } catch (NoSuchFileException | UnsupportedOperationException | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
