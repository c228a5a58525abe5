package dev.concordat.maven;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * A call of Concordat's command line in a JVM of its own. Secrets go by the environment, where no list of processes
 * shows them.
 */
record CommandLine(List<String> arguments, Map<String, String> environment) {

    CommandLine(String... command) {
        this(List.of(command), Map.of());
    }

    /** An option with its value, nothing where there is none. */
    CommandLine with(String option, @Nullable Object value) {
        return value == null ? this : and(option + "=" + value, environment);
    }

    /** An option without value. */
    CommandLine flag(String option, boolean set) {
        return set ? and(option, environment) : this;
    }

    /** An option whose value nobody else should see. */
    CommandLine withSecret(String option, @Nullable String value) {
        return withSecret(option, "", value);
    }

    /**
     * An option whose value has a part that nobody else should see.
     *
     * @param before what stands before that part
     */
    CommandLine withSecret(String option, String before, @Nullable String value) {
        if (value == null) {
            return this;
        }
        String variable = "CONCORDAT_SECRET_" + environment.size();
        Map<String, String> more = new LinkedHashMap<>(environment);
        more.put(variable, value);
        return and(option + "=" + before + "env:" + variable, more);
    }

    private CommandLine and(String argument, Map<String, String> variables) {
        List<String> more = new ArrayList<>(arguments);
        more.add(argument);
        return new CommandLine(more, variables);
    }

    /**
     * Runs it, line by line into the log.
     *
     * @return its exit code
     */
    int run(Path jar, Path folder, Log log) throws MojoExecutionException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dpact_do_not_track=true",
                "-jar",
                jar.toString()));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            try {
                process.getOutputStream().close();
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), Charset.defaultCharset()));
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    log.info(line);
                }
                return process.waitFor();
            } finally {
                process.destroy();
            }
        } catch (IOException failure) {
            throw new MojoExecutionException("cannot run " + jar + ": " + failure.getMessage(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("interrupted", interrupted);
        }
    }
}
