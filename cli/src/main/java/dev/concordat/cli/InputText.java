package dev.concordat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads a file that is an argument of a command. */
final class InputText {

    private InputText() {}

    /**
     * Its text as UTF-8.
     *
     * @param most bytes; more would not fit into memory
     * @param refuse told what is wrong; does not return
     */
    static String read(Path file, long most, Consumer<String> refuse) {
        try {
            if (Files.size(file) > most) {
                refuse.accept(file + " is larger than " + (most >> 20) + " MiB");
            }
            return Files.readString(file);
        } catch (IOException unreadable) {
            refuse.accept(file + " cannot be read as UTF-8");
            return "";
        }
    }
}
