package dev.concordat.generator.emit;

import dev.concordat.generator.render.GeneratedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A folder whose generated files are kept equal to the last result: unchanged files stay untouched, stale ones go.
 * Which files are ours is written down in {@code .concordat/files}; no other file is ever deleted.
 */
public final class OutputFolder {

    private static final String MANIFEST = ".concordat/files";

    private final Path folder;

    public OutputFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Writes what differs.
     *
     * @return the paths that were written or deleted, sorted
     * @throws IOException if the file system refuses; the manifest then still names every file that may be ours
     * @throws IllegalArgumentException if a path leads out of the folder
     */
    public List<String> write(List<GeneratedFile> files) throws IOException {
        return write(files, Set.of());
    }

    /**
     * The same, but for some files which are no longer ours: what is there stays.
     *
     * @param released their paths
     */
    public List<String> write(List<GeneratedFile> files, Set<String> released) throws IOException {
        Set<String> before = manifest();
        before.removeAll(released);
        Set<String> now = new TreeSet<>();
        for (GeneratedFile file : files) {
            if (!now.add(file.path())) {
                throw new IllegalArgumentException("two files are called " + file.path());
            }
        }
        Set<Path> parents = parents(now);
        Set<String> either = new TreeSet<>(before);
        either.addAll(now);
        writeManifest(either);
        for (Path parent : parents) {
            Files.createDirectories(parent);
        }
        List<String> changed = new ArrayList<>(changed(files));
        for (String stale : before) {
            if (!now.contains(stale) && delete(inside(stale))) {
                changed.add(stale);
            }
        }
        writeManifest(now);
        changed.sort(null);
        return changed;
    }

    /** The folders of files; few, so that paths are made for them alone. */
    private Set<Path> parents(Set<String> paths) {
        return paths.stream()
                .map(path -> path.substring(0, path.lastIndexOf('/') + 1))
                .distinct()
                .map(parent -> parent.isEmpty() ? folder : inside(parent))
                .collect(Collectors.toSet());
    }

    /** The paths of the files that had to be written. */
    private List<String> changed(List<GeneratedFile> files) throws IOException {
        try {
            return files.parallelStream()
                    .filter(file -> {
                        try {
                            return writeIfDifferent(inside(file.path()), file.text());
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .map(GeneratedFile::path)
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Whether every file of the last result is still there. */
    public boolean isComplete() throws IOException {
        return manifest().stream().allMatch(path -> Files.isRegularFile(inside(path)));
    }

    /** The folders that have files of the last result in them. */
    public Set<Path> folders() throws IOException {
        return parents(manifest());
    }

    private Path inside(String path) {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder) || file.equals(folder)) {
            throw new IllegalArgumentException("leads out of the output folder: " + path);
        }
        return file;
    }

    private Set<String> manifest() throws IOException {
        String text = readOrNull(folder.resolve(MANIFEST));
        Set<String> paths = new TreeSet<>();
        if (text != null) {
            // A manifest that was tampered with must not make us delete anything else.
            Arrays.stream(text.split("\n", -1))
                    .filter(path ->
                            !path.isEmpty() && folder.resolve(path).normalize().startsWith(folder))
                    .forEach(paths::add);
        }
        return paths;
    }

    private void writeManifest(Set<String> paths) throws IOException {
        StringBuilder text = new StringBuilder();
        paths.forEach(path -> text.append(path).append('\n'));
        Path manifest = folder.resolve(MANIFEST);
        Files.createDirectories(manifest.getParent());
        writeIfDifferent(manifest, text.toString());
    }

    private static boolean writeIfDifferent(Path file, String text) throws IOException {
        if (text.equals(readOrNull(file))) {
            return false;
        }
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        return true;
    }

    private static @Nullable String readOrNull(Path file) throws IOException {
        if (!file.toFile().exists()) {
            // Cheaper than an exception for each of the thousands of files of a first run.
            return null;
        }
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (NoSuchFileException missing) {
            return null;
        }
    }

    /** Deletes a file of ours and the folders that it leaves empty. */
    private boolean delete(Path file) throws IOException {
        boolean deleted = Files.deleteIfExists(file);
        Path parent = file.getParent();
        try {
            while (parent != null && parent.startsWith(folder) && !parent.equals(folder)) {
                Files.deleteIfExists(parent);
                parent = parent.getParent();
            }
        } catch (DirectoryNotEmptyException inUse) {
            return deleted;
        }
        return deleted;
    }
}
