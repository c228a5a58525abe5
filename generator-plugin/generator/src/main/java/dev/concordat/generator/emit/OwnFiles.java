package dev.concordat.generator.emit;

import dev.concordat.generator.Generation;
import dev.concordat.generator.render.BundledTemplates;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that the generator itself is made of: another build of it generates afresh, even under the same version. */
final class OwnFiles {

    private static final List<String> MARKERS = List.of(
            "/dev/concordat/generator/Generation.class", "/" + BundledTemplates.ROOT + "/java/RecordView.mustache");

    private OwnFiles() {}

    /** Jars, or the files of class folders; nothing where they lie inside another archive. */
    static List<Path> find() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String marker : MARKERS) {
            URL url = Generation.class.getResource(marker);
            if (url != null) {
                add(url, marker, files);
            }
        }
        return files;
    }

    private static void add(URL url, String marker, List<Path> files) throws IOException {
        URLConnection connection = url.openConnection();
        try {
            if (connection instanceof JarURLConnection jar
                    && jar.getJarFileURL().getProtocol().equals("file")) {
                files.add(Path.of(jar.getJarFileURL().toURI()));
            } else if (url.getProtocol().equals("file")) {
                String root = url.toString().substring(0, url.toString().length() - marker.length());
                files.addAll(Fingerprint.below(Path.of(URI.create(root))));
            }
        } catch (URISyntaxException | IllegalArgumentException notOnDisk) {
            // A class path of another kind: the version alone tells builds apart.
        }
    }
}
