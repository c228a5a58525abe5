package dev.concordat.generator.emit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a result was made from: options and the content of files. If nothing of it has changed there is nothing to do,
 * and nothing needs to be parsed to know that.
 *
 * <p>The file has a hash in its first line and the files it covers in the others, so that the next run knows which
 * files to look at: those of a document become known only by reading it.
 */
public final class Fingerprint {

    private final Path file;
    private final String options;

    /**
     * @param file where it is kept
     * @param options everything beside files that the result depends on, as text; plugin version included
     */
    public Fingerprint(Path file, String options) {
        this.file = file;
        this.options = options;
    }

    /** Whether the kept fingerprint covers at least these files and none of what it covers has changed. */
    public boolean isUnchanged(Collection<Path> atLeast) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException firstRun) {
            return false;
        }
        if (lines.isEmpty()) {
            return false;
        }
        List<Path> covered = new ArrayList<>();
        lines.subList(1, lines.size()).forEach(line -> covered.add(Path.of(line)));
        return covered.containsAll(sorted(atLeast)) && lines.get(0).equals(hash(covered));
    }

    /** Keeps the fingerprint of a result that was made from these files. */
    public void keep(Collection<Path> files) throws IOException {
        List<Path> covered = sorted(files);
        List<String> lines = new ArrayList<>();
        lines.add(hash(covered));
        covered.forEach(path -> lines.add(path.toString()));
        Files.createDirectories(file.getParent());
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    /** Forgets the last result, so that the next run starts afresh. */
    public void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    /** All files below a folder; none where it does not exist. */
    public static List<Path> below(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return sorted(files.filter(Files::isRegularFile).toList());
        }
    }

    private static List<Path> sorted(Collection<Path> files) {
        return files.stream()
                .map(path -> path.toAbsolutePath().normalize())
                .distinct()
                .sorted()
                .toList();
    }

    private String hash(List<Path> files) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, options.getBytes(StandardCharsets.UTF_8));
            for (Path path : files) {
                add(digest, path.toString().getBytes(StandardCharsets.UTF_8));
                add(digest, Files.isRegularFile(path) ? Files.readAllBytes(path) : new byte[0]);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
