package dev.concordat.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.generator.render.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    private Path temp;

    @Test
    void touchesOnlyWhatDiffersAndRemovesWhatIsStale() throws IOException {
        OutputFolder folder = new OutputFolder(temp.resolve("out"));
        folder.write(List.of(GeneratedFile.source("a/A.java", "A"), GeneratedFile.source("b/B.java", "B")));
        Path unchanged = temp.resolve("out/a/A.java");
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(unchanged, old);
        Path foreign = Files.writeString(temp.resolve("out/Mine.java"), "mine");

        List<String> changed =
                folder.write(List.of(GeneratedFile.source("a/A.java", "A"), GeneratedFile.source("c/C.java", "C")));

        assertThat(changed).containsExactly("b/B.java", "c/C.java");
        assertThat(Files.getLastModifiedTime(unchanged)).isEqualTo(old);
        assertThat(temp.resolve("out/b")).doesNotExist();
        assertThat(foreign).exists();
    }

    @Test
    void writesNothingOutside() {
        OutputFolder folder = new OutputFolder(temp.resolve("out"));
        assertThatThrownBy(() -> folder.write(List.of(GeneratedFile.source("../evil", ""))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(temp.resolve("evil")).doesNotExist();
    }

    @Test
    void deletesNothingOutsideWhateverTheManifestSays() throws IOException {
        Path victim = Files.writeString(temp.resolve("victim"), "");
        Files.createDirectories(temp.resolve("out/.concordat"));
        Files.writeString(temp.resolve("out/.concordat/files"), "../victim\n");
        new OutputFolder(temp.resolve("out")).write(List.of());
        assertThat(victim).exists();
    }
}
