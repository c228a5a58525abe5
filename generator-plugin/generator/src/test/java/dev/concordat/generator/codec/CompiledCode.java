package dev.concordat.generator.codec;

import dev.concordat.generator.render.GeneratedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Generated sources, compiled in memory without a warning, as classes. */
public final class CompiledCode extends ClassLoader {

    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

    private CompiledCode() {
        super(CompiledCode.class.getClassLoader());
    }

    /** Fails with all of javac's messages. */
    public static CompiledCode of(List<GeneratedFile> files) {
        CompiledCode code = new CompiledCode();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-Xlint:all,-path,-processing,-classfile",
                "-Werror",
                "-proc:none",
                "--release",
                "17",
                "-Xmaxerrs",
                "1000",
                "-classpath",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        List<Source> sources = files.stream()
                .filter(file -> file.path().endsWith(".java"))
                .map(Source::new)
                .toList();
        try (StandardJavaFileManager standard = compiler.getStandardFileManager(messages, Locale.ROOT, null);
                JavaFileManager manager = code.manager(standard)) {
            if (!compiler.getTask(null, manager, messages, options, null, sources)
                    .call()) {
                throw new AssertionError(
                        messages.getDiagnostics().stream().map(String::valueOf).collect(Collectors.joining("\n")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return code;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        ByteArrayOutputStream bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes.toByteArray(), 0, bytes.size());
    }

    private JavaFileManager manager(StandardJavaFileManager standard) {
        return new ForwardingJavaFileManager<>(standard) {
            @Override
            public JavaFileObject getJavaFileForOutput(
                    Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                classes.put(name, bytes);
                return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/') + ".class"), kind) {
                    @Override
                    public OutputStream openOutputStream() {
                        return bytes;
                    }
                };
            }
        };
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(GeneratedFile file) {
            super(URI.create("memory:///" + file.path()), Kind.SOURCE);
            this.text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
