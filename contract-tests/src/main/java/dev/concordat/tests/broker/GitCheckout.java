package dev.concordat.tests.broker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What git says about the sources of the provider.
 *
 * @param commit the hash of the checked out commit; null without git, checkout or commit
 * @param branch the checked out branch; null on a detached head, as many CI systems have it
 */
public record GitCheckout(@Nullable String commit, @Nullable String branch) {

    private static final int SECONDS = 10;

    /** Asks git about a folder. */
    public static GitCheckout of(Path folder) {
        return new GitCheckout(
                git(folder, "rev-parse", "--verify", "HEAD"), git(folder, "symbolic-ref", "--short", "-q", "HEAD"));
    }

    private static @Nullable String git(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(Arrays.asList(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toAbsolutePath().toFile()) // no process starts in ""
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return null;
            }
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.exitValue() == 0 && !out.isEmpty() ? out : null;
        } catch (IOException noGit) {
            return null;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
