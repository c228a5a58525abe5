package dev.concordat.benchmarks.served;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The service on FastAPI, uvicorn and pydantic, in an environment of its own. */
final class PythonContender {
    private static final long INSTALL_MINUTES = 5;

    private PythonContender() {}

    /**
     * FastAPI's, in a folder, where its packages stay for the next time.
     *
     * @throws IOException if there is no Python, or its packages cannot be had
     */
    static Contender fastApi(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path needed = folder.resolve("requirements.txt");
        Path environment = folder.resolve("venv");
        String requirements = Served.resource("fastapi/requirements.txt");
        if (!Files.exists(needed) || !Files.readString(needed).equals(requirements)) {
            Path wanted = folder.resolve("wanted.txt");
            Files.writeString(wanted, requirements);
            run("python3", "-m", "venv", environment.toString());
            run(environment.resolve("bin/pip").toString(), "install", "--quiet", "-r", wanted.toString());
            Files.move(wanted, needed); // only now that all of it is there
        }
        Files.writeString(folder.resolve("service.py"), Served.resource("fastapi/service.py"));
        return new Contender(
                "FastAPI",
                port -> List.of(
                        environment.resolve("bin/uvicorn").toString(),
                        "service:app",
                        "--app-dir",
                        folder.toString(),
                        "--host",
                        "127.0.0.1",
                        "--port",
                        String.valueOf(port),
                        "--loop",
                        "uvloop",
                        "--http",
                        "httptools",
                        "--no-access-log",
                        "--log-level",
                        "error"));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException(command[0] + " took longer than " + INSTALL_MINUTES + " minutes");
        }
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
        }
    }
}
