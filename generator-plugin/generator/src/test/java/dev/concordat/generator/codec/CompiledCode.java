package dev.concordat.generator.codec;

import dev.concordat.generator.render.GeneratedFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
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
        List<Diagnostic<? extends JavaFileObject>> messages = code.compile(files, "-Werror");
        if (!messages.isEmpty()) {
            throw new AssertionError(messages.stream().map(String::valueOf).collect(Collectors.joining("\n")));
        }
        return code;
    }

    /**
     * Compiles files that use this code: what javac says about each of them, by path. On JDK 17 it breaks off after some
     * mistakes in lambdas (a ClassCastException in its error recovery): what it has not come to is compiled again.
     */
    public Map<String, List<Diagnostic<?>>> messagesAbout(List<GeneratedFile> files) {
        Map<String, List<Diagnostic<?>>> messages = new TreeMap<>();
        List<GeneratedFile> open = files;
        int before;
        do {
            before = messages.size();
            for (Diagnostic<? extends JavaFileObject> message :
                    compile(open, "-Xdiags:verbose", "--should-stop=ifError=FLOW")) {
                String path =
                        message.getSource() == null ? "" : message.getSource().getName();
                messages.computeIfAbsent(path.replaceFirst("^/", ""), name -> new ArrayList<>())
                        .add(message);
            }
            open = open.stream()
                    .filter(file -> !messages.containsKey(file.path()))
                    .toList();
        } while (messages.size() > before && !open.isEmpty());
        return messages;
    }

    private List<Diagnostic<? extends JavaFileObject>> compile(List<GeneratedFile> files, String... strictness) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        List<String> options = new ArrayList<>(List.of(
                "-Xlint:all,-path,-processing,-classfile",
                "-proc:none",
                "--release",
                "17",
                "-Xmaxerrs",
                "1000",
                "-classpath",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        options.addAll(List.of(strictness));
        List<Source> sources = files.stream()
                .filter(file -> file.path().endsWith(".java"))
                .map(Source::new)
                .toList();
        try (StandardJavaFileManager standard = compiler.getStandardFileManager(messages, Locale.ROOT, null);
                JavaFileManager manager = manager(standard)) {
            compiler.getTask(Writer.nullWriter(), manager, messages, options, null, sources)
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages.getDiagnostics();
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
                return new ClassFile(name, bytes);
            }

            @Override
            public Iterable<JavaFileObject> list(
                    Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
                    throws IOException {
                List<JavaFileObject> all = new ArrayList<>();
                super.list(location, packageName, kinds, recurse).forEach(all::add);
                if (location == StandardLocation.CLASS_PATH) {
                    classes.forEach((name, bytes) -> {
                        if (name.substring(0, Math.max(0, name.lastIndexOf('.')))
                                .equals(packageName)) {
                            all.add(new ClassFile(name, bytes));
                        }
                    });
                }
                return all;
            }

            @Override
            public String inferBinaryName(Location location, JavaFileObject file) {
                return file instanceof ClassFile ours ? ours.name : super.inferBinaryName(location, file);
            }
        };
    }

    private static final class ClassFile extends SimpleJavaFileObject {

        private final String name;
        private final ByteArrayOutputStream bytes;

        ClassFile(String name, ByteArrayOutputStream bytes) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
            this.name = name;
            this.bytes = bytes;
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(bytes.toByteArray());
        }
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
