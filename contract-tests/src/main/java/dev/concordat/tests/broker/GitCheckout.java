package dev.concordat.tests.broker;

import dev.concordat.core.fetch.Git;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What git says about the sources of the provider.
 *
 * @param commit the hash of the checked out commit; null without git, checkout or commit
 * @param branch the checked out branch; null on a detached head, as many CI systems have it
 */
public record GitCheckout(@Nullable String commit, @Nullable String branch) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Asks git about a folder. */
    public static GitCheckout of(Path folder) {
        Git git = new Git(folder, PATIENCE);
        return new GitCheckout(
                said(git, "rev-parse", "--verify", "HEAD"), said(git, "symbolic-ref", "--short", "-q", "HEAD"));
    }

    private static @Nullable String said(Git git, String... arguments) {
        try {
            Git.Answer answer = git.ask(arguments);
            return answer.success() && !answer.text().isEmpty() ? answer.text() : null;
        } catch (IOException noGit) {
            return null;
        }
    }
}
