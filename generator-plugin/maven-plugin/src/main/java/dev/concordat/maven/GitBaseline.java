package dev.concordat.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Takes the folder of a document from an earlier commit of the project's git repository, so that the files that it
 * refers to come along.
 *
 * @param project a folder of the repository
 */
record GitBaseline(Path project) {

    private static final int TIMEOUT_SECONDS = 60;

    /** The nearest tag behind the current commit; empty where there is none, or no repository. */
    Optional<String> latestTag() throws IOException {
        Answer answer = git(List.of("describe", "--tags", "--abbrev=0"));
        return answer.exitCode() == 0 ? Optional.of(answer.text().strip()) : Optional.empty();
    }

    /**
     * Writes the folder of a document as it was into a folder of its own.
     *
     * @return the document there; empty where the commit has no such document
     */
    Optional<Path> checkOut(String commit, Path document, Path into) throws IOException {
        Path folder = document.resolveSibling("").toAbsolutePath().normalize();
        Path archive = into.resolve("baseline.zip");
        Files.createDirectories(into);
        // "./" and "--end-of-options" keep names from being read as options.
        Answer answer = new GitBaseline(folder)
                .git(List.of("archive", "--format=zip", "--output=" + archive, "--end-of-options", commit, "./"));
        if (answer.exitCode() != 0) {
            throw new IOException("git archive " + commit + ": " + answer.text().strip());
        }
        try (InputStream bytes = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into) || entry.isDirectory()) {
                    continue;
                }
                Files.createDirectories(target.getParent());
                Files.copy(zip, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path then = into.resolve(document.getFileName());
        return Files.exists(then) ? Optional.of(then) : Optional.empty();
    }

    private record Answer(int exitCode, String text) {}

    private Answer git(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("git does not end");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while git ran", e);
        }
        return new Answer(process.exitValue(), text);
    }
}
