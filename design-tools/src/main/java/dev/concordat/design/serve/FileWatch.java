package dev.concordat.design.serve;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells when files change. It watches their folders, so editors may write a file in place, or write another one and give
 * it the name; several events of one save count once. For one thread.
 */
final class FileWatch implements AutoCloseable {

    /** Editors write, rename and touch in a burst. */
    private static final Duration QUIET = Duration.ofMillis(20);

    /** Something that writes all the time must not keep everybody waiting. */
    private static final int LONGEST_BURST = 25;

    private final WatchService service;
    private final Map<Path, WatchKey> folders = new HashMap<>();
    private Set<Path> files = Set.of();

    FileWatch() throws IOException {
        this.service = FileSystems.getDefault().newWatchService();
    }

    /** From now on these files count, and no others. Files that are not there yet count when they come. */
    void watch(Set<Path> some) throws IOException {
        Set<Path> absolute = new HashSet<>();
        some.forEach(file -> absolute.add(file.toAbsolutePath().normalize()));
        files = Set.copyOf(absolute);
        Set<Path> needed = new HashSet<>();
        for (Path file : files) {
            Path folder = file.getParent();
            if (folder != null && Files.isDirectory(folder)) {
                needed.add(folder);
            }
        }
        for (Path folder : Set.copyOf(folders.keySet())) {
            WatchKey key = folders.get(folder);
            if (key != null && (!needed.contains(folder) || !key.isValid())) {
                key.cancel();
                folders.remove(folder);
            }
        }
        for (Path folder : needed) {
            if (!folders.containsKey(folder)) {
                folders.put(
                        folder,
                        folder.register(
                                service,
                                StandardWatchEventKinds.ENTRY_CREATE,
                                StandardWatchEventKinds.ENTRY_MODIFY,
                                StandardWatchEventKinds.ENTRY_DELETE));
            }
        }
    }

    /** Waits until one of the files changed and the burst is over. Ends with an exception where the watch is closed. */
    void await() throws InterruptedException {
        boolean changed = false;
        while (!changed) {
            changed = concerns(service.take());
        }
        WatchKey more = next();
        for (int burst = 0; more != null && burst < LONGEST_BURST; burst++) {
            concerns(more);
            more = next();
        }
    }

    private @Nullable WatchKey next() throws InterruptedException {
        return service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Takes the events of a folder; whether one is about a file that counts. */
    private boolean concerns(WatchKey key) {
        boolean concerns = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            concerns |= event.kind() == StandardWatchEventKinds.OVERFLOW
                    || (key.watchable() instanceof Path folder
                            && event.context() instanceof Path name
                            && files.contains(folder.resolve(name)));
        }
        key.reset();
        return concerns;
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
