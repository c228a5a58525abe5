package dev.concordat.design.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * The script that shows a document: Redoc (MIT licence), from its WebJar. Chosen for its speed on documents of a
 * thousand operations and because it only reads.
 */
final class Viewer {

    private static final String ARTIFACT = "META-INF/maven/org.webjars/redoc/pom.properties";

    private Viewer() {}

    /** The source of the script. */
    static String script() {
        Properties artifact = new Properties();
        try (InputStream in = resource(ARTIFACT)) {
            artifact.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        String path = "META-INF/resources/webjars/redoc/" + artifact.getProperty("version") + "/redoc.standalone.js";
        try (InputStream in = resource(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream resource(String path) {
        InputStream in = Viewer.class.getClassLoader().getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException(path + " is not on the class path");
        }
        return in;
    }
}
