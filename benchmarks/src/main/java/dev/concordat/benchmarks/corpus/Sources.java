package dev.concordat.benchmarks.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Java sources in memory. */
public final class Sources {

    private static final Pattern UNTYPED = Pattern.compile("(?<![.\\w])(?:JsonValue|JsonNode|Object)(?![.\\w])");

    private Sources() {}

    /** What javac has against them, warnings included where the options make them errors; the classes are dropped. */
    static List<String> compile(Map<String, String> sources, List<String> options) {
        return compile(sources, options, name -> OutputStream.nullOutputStream());
    }

    /**
     * What javac has against them.
     *
     * @param classes takes the class file of each name
     */
    public static List<String> compile(
            Map<String, String> sources, List<String> options, Function<String, OutputStream> classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(
                "-proc:none",
                "--release",
                "17",
                "-implicit:none",
                "-classpath",
                System.getProperty("java.class.path")));
        List<Source> files = sources.entrySet().stream()
                .map(file -> new Source(file.getKey(), file.getValue()))
                .toList();
        if (files.isEmpty()) {
            return List.of();
        }
        boolean compiled;
        try (StandardJavaFileManager standard = compiler.getStandardFileManager(messages, Locale.ROOT, null);
                JavaFileManager manager = new Handing(standard, classes)) {
            compiled =
                    compiler.getTask(null, manager, messages, all, null, files).call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> errors = messages.getDiagnostics().stream()
                .filter(message -> message.getKind() != Diagnostic.Kind.NOTE && message.getSource() != null)
                .map(String::valueOf)
                .toList();
        return compiled
                ? List.of()
                : errors.isEmpty() ? List.of(messages.getDiagnostics().toString()) : errors;
    }

    /** Lines that are not blank. */
    static int lines(Collection<String> sources) {
        return (int) sources.stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .count();
    }

    /** Places of models and operations, builders aside, where any value fits. */
    static int untyped(Map<String, String> sources) {
        return (int) sources.entrySet().stream()
                .filter(file -> file.getKey().matches(".*/(model|api)/[^/]*(?<!Builder)\\.java"))
                .flatMap(file -> file.getValue().lines().map(String::strip))
                .filter(line -> !line.startsWith("*") && !line.startsWith("/*") && !line.startsWith("import "))
                .flatMap(line -> UNTYPED.matcher(line).results())
                .count();
    }

    private static final class Handing extends ForwardingJavaFileManager<StandardJavaFileManager> {

        private final Function<String, OutputStream> classes;

        Handing(StandardJavaFileManager manager, Function<String, OutputStream> classes) {
            super(manager);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return classes.apply(name);
                }
            };
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String path, String text) {
            super(URI.create("memory:///" + path.replace(" ", "%20")), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
