package dev.concordat.tests.pact;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Sets up provider states as another process: it notes what it is asked, and then does what the state's name says. */
final class StateProgram {

    private StateProgram() {}

    /** @param args the file that takes the notes, and any more, which it notes, too */
    public static void main(String[] args) throws IOException, InterruptedException {
        String change = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        Files.writeString(
                Path.of(args[0]),
                String.join("|", args).substring(args[0].length()) + change + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        PrintStream out = System.out;
        if (change.contains("a book exists")) {
            out.println("{\"id\": 17}");
        } else if (change.contains("hangs")) {
            Thread.sleep(600_000);
        } else if (change.contains("talks")) {
            while (!out.checkError()) {
                out.println("and so on ".repeat(10_000));
            }
        } else if (change.contains("burns")) {
            System.err.println("no water");
            System.exit(1);
        } else if (change.contains("flies")) {
            System.exit(4);
        }
    }
}
