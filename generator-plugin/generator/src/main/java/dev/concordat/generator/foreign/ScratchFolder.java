package dev.concordat.generator.foreign;

import dev.concordat.generator.render.GeneratedFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where another generator writes before its files go where they belong. */
record ScratchFolder(Path path) implements AutoCloseable {

    static ScratchFolder create() throws IOException {
        return new ScratchFolder(Files.createTempDirectory("concordat-"));
    }

    /** The text files, by path; build tools' binaries and the generator's own notes stay behind. */
    List<GeneratedFile> files() throws IOException {
        List<GeneratedFile> files = new ArrayList<>();
        try (Stream<Path> found = Files.walk(path)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                String name = path.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".openapi-generator")) {
                    text(file, name, files);
                }
            }
        }
        return files;
    }

    private static void text(Path file, String name, List<GeneratedFile> files) throws IOException {
        try {
            files.add(new GeneratedFile(GeneratedFile.Root.SOURCES, name, Files.readString(file)));
        } catch (CharacterCodingException binary) {
            // A wrapper's jar, for example: whoever wants the build tool has it.
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> found = Files.walk(path)) {
            for (Path file : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
