package dev.concordat.generator.emit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a result was made from: options and the content of files. If nothing of it has changed there is nothing to do,
 * and nothing needs to be parsed to know that. Where the {@linkplain FileStamps stamps} of all files and of the folders
 * of the result are as they were, not even their content needs to be read.
 *
 * <p>The file has a hash of contents in its first line and one of stamps in its second, {@code -} where they cannot be
 * trusted; then the files and the folders it covers, so that the next run knows what to look at: the files of a document
 * become known only by reading it.
 */
public final class Fingerprint {

    /** A file that is younger can change once more without another time stamp. */
    private static final Duration TICK = Duration.ofSeconds(1);

    private static final String NO_STAMP = "-";
    private static final String FILE = "file ";
    private static final String FOLDER = "folder ";

    private final Path file;
    private final String options;

    private record Kept(String content, String stamps, List<Path> files, List<Path> folders) {}

    /**
     * @param file where it is kept
     * @param options everything beside files that the result depends on, as text; plugin version included
     */
    public Fingerprint(Path file, String options) {
        this.file = file;
        this.options = options;
    }

    /** Whether the kept fingerprint covers at least these files and neither they nor the result were touched since. */
    public boolean isUntouched(Collection<Path> atLeast) throws IOException {
        Optional<Kept> kept = read();
        return kept.isPresent()
                && kept.get().files().containsAll(sorted(atLeast))
                && !kept.get().stamps().equals(NO_STAMP)
                && kept.get()
                        .stamps()
                        .equals(stamps(kept.get().files(), kept.get().folders()));
    }

    /** Whether the kept fingerprint covers at least these files and the content of none that it covers has changed. */
    public boolean isUnchanged(Collection<Path> atLeast) throws IOException {
        Optional<Kept> kept = read();
        return kept.isPresent()
                && kept.get().files().containsAll(sorted(atLeast))
                && kept.get().content().equals(content(kept.get().files()));
    }

    /** Takes the stamps of today, once {@link #isUnchanged} has compared contents and the result was found complete. */
    public void renew(Instant started) throws IOException {
        Optional<Kept> kept = read();
        if (kept.isPresent()) {
            write(kept.get().content(), kept.get().files(), kept.get().folders(), started);
        }
    }

    /**
     * Keeps the fingerprint of a result.
     *
     * @param files what it was made from
     * @param folders those of the result that have files in them
     * @param started when the run began, before any of the files was read
     */
    public void keep(Collection<Path> files, Collection<Path> folders, Instant started) throws IOException {
        List<Path> covered = sorted(files);
        write(content(covered), covered, sorted(folders), started);
    }

    private void write(String content, List<Path> files, List<Path> folders, Instant started) throws IOException {
        boolean settled = FileStamps.areOlderThan(started.minus(TICK), files);
        List<String> lines = new ArrayList<>(List.of(content, settled ? stamps(files, folders) : NO_STAMP));
        files.forEach(path -> lines.add(FILE + path));
        folders.forEach(path -> lines.add(FOLDER + path));
        Files.createDirectories(file.getParent());
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    private Optional<Kept> read() throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException firstRun) {
            return Optional.empty();
        }
        return lines.size() < 2
                ? Optional.empty()
                : Optional.of(new Kept(lines.get(0), lines.get(1), paths(lines, FILE), paths(lines, FOLDER)));
    }

    private static List<Path> paths(List<String> lines, String kind) {
        return lines.stream()
                .skip(2)
                .filter(line -> line.startsWith(kind))
                .map(line -> Path.of(line.substring(kind.length())))
                .toList();
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

    private String stamps(List<Path> files, List<Path> folders) throws IOException {
        List<Path> all = new ArrayList<>(files);
        all.addAll(folders);
        Optional<String> stamps = FileStamps.of(all);
        if (stamps.isEmpty()) {
            return NO_STAMP;
        }
        MessageDigest digest = sha256();
        add(digest, options.getBytes(StandardCharsets.UTF_8));
        add(digest, stamps.get().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    private String content(List<Path> files) throws IOException {
        MessageDigest digest = sha256();
        add(digest, options.getBytes(StandardCharsets.UTF_8));
        for (Path path : files) {
            add(digest, path.toString().getBytes(StandardCharsets.UTF_8));
            add(digest, Files.isRegularFile(path) ? Files.readAllBytes(path) : new byte[0]);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
