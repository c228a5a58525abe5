package dev.concordat.tests;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * A test that was generated, compiled by the compiler of this JDK.
 *
 * @param classes the folder of its class file
 */
record GeneratedTest(Path classes, String name) {

    /** Throws {@link AssertionError} with the compiler's messages where it does not compile. */
    static GeneratedTest of(Path folder, String name, String source) throws IOException {
        Path classes = Files.createTempDirectory(folder, "classes");
        Path file = Files.writeString(classes.resolve(name + ".java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            List<String> options = List.of("-d", classes.toString(), "--release", "17", "-proc:none", "-Xlint:all");
            boolean done = compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(file))
                    .call();
            if (!done) {
                throw new AssertionError(messages + source);
            }
        }
        return new GeneratedTest(classes, name);
    }

    /** What made it fail against a service. */
    List<Throwable> failures(String url) throws IOException, ClassNotFoundException {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        System.setProperty("concordat.url", url);
        URL[] places = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(places, GeneratedTest.class.getClassLoader())) {
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(DiscoverySelectors.selectClass(Class.forName(name, true, loader)))
                                    .build(),
                            listener);
        } finally {
            System.clearProperty("concordat.url");
        }
        TestExecutionSummary summary = listener.getSummary();
        if (summary.getTestsStartedCount() != 1) {
            throw new AssertionError("no test was run");
        }
        return summary.getFailures().stream()
                .map(TestExecutionSummary.Failure::getException)
                .toList();
    }
}
