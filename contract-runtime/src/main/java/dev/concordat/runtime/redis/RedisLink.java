package dev.concordat.runtime.redis;

import io.lettuce.core.AbstractRedisClient;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulConnection;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.cluster.RedisClusterClient;
import io.lettuce.core.cluster.api.StatefulRedisClusterConnection;
import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks Redis for as long as it answers. What it does not answer in time is answered without it, and then nobody asks for
 * a second but one request, so that a Redis that is away costs requests neither time nor errors. The connection
 * belongs to the client, which closes it.
 */
public final class RedisLink {
    private static final long PAUSE_NANOS = Duration.ofSeconds(1).toNanos();

    private final Supplier<? extends AbstractRedisClient> client;
    private final String prefix;
    private final Duration timeout;
    private final LinkListener listener;
    private final ReentrantLock connecting = new ReentrantLock();
    private final AtomicLong nextTry = new AtomicLong();
    private volatile boolean lost;
    private volatile @Nullable CompletableFuture<StatefulConnection<String, byte[]>> connection;

    /**
     * @param prefix of the names of all keys: services that share one Redis each have their own
     * @param timeout how long a request waits for an answer of Redis
     */
    public RedisLink(
            Supplier<? extends AbstractRedisClient> client, String prefix, Duration timeout, LinkListener listener) {
        this.client = client;
        this.prefix = prefix;
        this.timeout = timeout;
        this.listener = listener;
    }

    /** Begins to connect, so that the first request need not wait for that; tells nobody where it fails. */
    public void open() {
        var unused = connection();
    }

    /**
     * The answer of Redis.
     *
     * @param question throws whatever it wants where Redis does not answer
     * @param otherwise answers in its place
     */
    <T extends @Nullable Object> T ask(
            Function<RedisClusterAsyncCommands<String, byte[]>, T> question, Supplier<T> otherwise) {
        if (mayTry()) {
            try {
                T answer = question.apply(commands());
                if (lost) {
                    lost = false;
                    listener.found();
                }
                return answer;
            } catch (RuntimeException e) {
                if (!Thread.currentThread().isInterrupted()) { // which says nothing of Redis
                    lose(e);
                }
            }
        }
        listener.missed();
        return otherwise.get();
    }

    /** While Redis is away one request a second finds out whether it is back. */
    private boolean mayTry() {
        if (!lost) {
            return true;
        }
        long due = nextTry.get();
        long now = System.nanoTime();
        return now - due >= 0 && nextTry.compareAndSet(due, now + PAUSE_NANOS);
    }

    private void lose(RuntimeException cause) {
        nextTry.set(System.nanoTime() + PAUSE_NANOS);
        connecting.lock();
        try {
            if (lost) {
                return;
            }
            lost = true;
        } finally {
            connecting.unlock();
        }
        listener.lost(cause);
    }

    /** What a future has in time. */
    <T extends @Nullable Object> T await(Future<T> future) {
        try {
            return future.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Redis does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Redis was asked", e);
        }
    }

    Duration timeout() {
        return timeout;
    }

    /** The name of a key. */
    String key(String name) {
        return prefix + name;
    }

    private RedisClusterAsyncCommands<String, byte[]> commands() {
        StatefulConnection<String, byte[]> open = await(connection());
        if (!open.isOpen()) { // else the client keeps commands until it is connected again, which it tries ever more
            // rarely
            drop(open);
            throw new IllegalStateException("Redis is not connected");
        }
        return open instanceof StatefulRedisClusterConnection<String, byte[]> cluster
                ? cluster.async()
                : ((StatefulRedisConnection<String, byte[]>) open).async();
    }

    /** The next try makes a new one. */
    private void drop(StatefulConnection<String, byte[]> broken) {
        connecting.lock();
        try {
            CompletableFuture<StatefulConnection<String, byte[]>> current = connection;
            if (current != null && current.getNow(null) == broken) {
                connection = null;
            }
        } finally {
            connecting.unlock();
        }
        var unused = broken.closeAsync();
    }

    private CompletableFuture<StatefulConnection<String, byte[]>> connection() {
        connecting.lock();
        try {
            CompletableFuture<StatefulConnection<String, byte[]>> current = connection;
            if (current == null || current.isCompletedExceptionally()) {
                current = new CompletableFuture<>();
                connection = current;
                Thread thread = new Thread(connect(current), "concordat-redis"); // may take longer than requests wait
                thread.setDaemon(true);
                thread.start();
            }
            return current;
        } finally {
            connecting.unlock();
        }
    }

    private Runnable connect(CompletableFuture<StatefulConnection<String, byte[]>> connected) {
        return () -> {
            try {
                RedisCodec<String, byte[]> codec = RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE);
                AbstractRedisClient known = client.get();
                connected.complete(
                        known instanceof RedisClusterClient cluster
                                ? cluster.connect(codec)
                                : ((RedisClient) known).connect(codec));
            } catch (RuntimeException e) {
                connected.completeExceptionally(e);
            }
        };
    }
}
