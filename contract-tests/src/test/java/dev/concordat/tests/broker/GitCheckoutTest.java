package dev.concordat.tests.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitCheckoutTest {

    @TempDir
    Path folder;

    @Test
    void commitAndBranchAreThoseOfTheCheckout() throws IOException, InterruptedException {
        Assumptions.assumeTrue(git("--version"), "git is not there");
        assertThat(GitCheckout.of(folder)).isEqualTo(new GitCheckout(null, null));
        git("init", "-q");
        git("symbolic-ref", "HEAD", "refs/heads/feat/x");
        assertThat(GitCheckout.of(folder).commit()).isNull();
        git("-c", "user.name=n", "-c", "user.email=n@example", "commit", "-q", "--allow-empty", "-m", "first");
        GitCheckout checkout = GitCheckout.of(folder);
        assertThat(checkout.commit()).matches("[0-9a-f]{40}");
        assertThat(checkout.branch()).isEqualTo("feat/x");
        git("checkout", "-q", "--detach");
        assertThat(GitCheckout.of(folder)).isEqualTo(new GitCheckout(checkout.commit(), null));
    }

    /** The command line asks about the folder that it runs in, by its empty name. */
    @Test
    void theWorkingFolderIsAFolderToo() {
        GitCheckout named = GitCheckout.of(Path.of("").toAbsolutePath());
        Assumptions.assumeTrue(named.commit() != null, "these sources are no checkout");
        assertThat(GitCheckout.of(Path.of(""))).isEqualTo(named);
    }

    private boolean git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
