package dev.concordat.core.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Takes a document from an earlier commit of the project's git repository, with the rest of the project, so that the
 * files that it refers to come along.
 *
 * @param project the project's folder
 */
public record GitBaseline(Path project) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** The nearest tag behind the current commit; empty where there is none, or no repository. */
    public Optional<String> latestTag() throws IOException {
        Git.Answer answer = new Git(project, PATIENCE).ask("describe", "--tags", "--abbrev=0");
        return answer.success() ? Optional.of(answer.text()) : Optional.empty();
    }

    /** Whether a commit is known; not where there is no repository, or no git. */
    public boolean hasCommit(String name) {
        try {
            return new Git(project, PATIENCE)
                    .ask("rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}")
                    .success();
        } catch (IOException noGit) {
            return false;
        }
    }

    /**
     * Writes the project as it was into a folder of its own; what the folder held before is gone.
     *
     * @return the document there; empty where the commit has no such document
     */
    public Optional<Path> checkOut(String commit, Path document, Path into) throws IOException {
        Path absolute = document.toAbsolutePath().normalize();
        Path root = project.toAbsolutePath().normalize();
        Path folder = absolute.startsWith(root) ? root : absolute.resolveSibling("");
        clear(into);
        Path archive = into.resolve("baseline.zip");
        // "./" and "--end-of-options" keep names from being read as options.
        Git.Answer answer = new Git(folder, PATIENCE)
                .ask("archive", "--format=zip", "--output=" + archive, "--end-of-options", commit, "./");
        if (!answer.success()) {
            throw new IOException("git archive " + commit + ": " + answer.text());
        }
        unpack(archive, into);
        Path then = into.resolve(folder.relativize(absolute));
        return Files.exists(then) ? Optional.of(then) : Optional.empty();
    }

    private static void clear(Path folder) throws IOException {
        delete(folder);
        Files.createDirectories(folder);
    }

    /** Deletes a folder with all that is in it. */
    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> below = Files.walk(folder)) {
                List<Path> deepestFirst =
                        below.sorted(Comparator.reverseOrder()).toList();
                for (Path path : deepestFirst) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void unpack(Path archive, Path into) throws IOException {
        try (InputStream bytes = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = into.resolve(entry.getName()).normalize();
                if (target.startsWith(into) && !entry.isDirectory()) {
                    Files.createDirectories(target.resolveSibling(""));
                    Files.copy(zip, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
