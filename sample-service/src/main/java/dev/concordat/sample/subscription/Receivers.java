package dev.concordat.sample.subscription;

import dev.concordat.runtime.client.ApiClient;
import dev.concordat.sample.SampleProperties;
import dev.concordat.sample.parcels.client.Callbacks;
import dev.concordat.sample.parcels.client.Webhooks;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Addresses that others chose: only allowed hosts are reached, without following redirects, with bounded time and
 * number. What is not received is tried again, each time after twice as long, for up to a day or until the service
 * stops; what is more than that is dropped and logged.
 */
@Component
public class Receivers implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Receivers.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofHours(12);
    private static final int AT_ONCE = 16;
    private static final int MOST_WAITING = 1_000;

    private final Set<String> hosts;
    private final Duration firstWait;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final ScheduledThreadPoolExecutor later = new ScheduledThreadPoolExecutor(1);
    private final ApiClient client = ApiClient.toAnyUrl().timeout(TIMEOUT).build();

    Receivers(SampleProperties properties) {
        this.hosts = properties.callbackHosts();
        this.firstWait = properties.callbackRetry();
    }

    public Callbacks callbacks() {
        return new Callbacks(client);
    }

    Webhooks webhooks() {
        return new Webhooks(client);
    }

    /**
     * Sends once and does not wait.
     *
     * @param sending gives whether it was received
     */
    public void tell(URI url, Supplier<CompletionStage<Boolean>> sending) {
        tell(url, sending, Duration.ZERO);
    }

    /** Sends, again if need be, and does not wait. */
    void tellForADay(URI url, Supplier<CompletionStage<Boolean>> sending) {
        tell(url, sending, firstWait);
    }

    private void tell(URI url, Supplier<CompletionStage<Boolean>> sending, Duration wait) {
        if (url.getHost() == null || !hosts.contains(url.getHost())) {
            LOG.debug("Nothing goes to {}: it is not among sample.callback-hosts", url.getHost());
            return;
        }
        if (!free.tryAcquire()) {
            LOG.warn("Nothing goes to {}: {} are under way", url.getHost(), AT_ONCE);
            return;
        }
        var unused = sending.get().whenComplete((received, failure) -> {
            free.release();
            if (failure != null || !received) {
                LOG.warn("{} did not receive it", url.getHost(), failure);
                again(url, sending, wait);
            }
        });
    }

    private void again(URI url, Supplier<CompletionStage<Boolean>> sending, Duration wait) {
        if (wait.isZero() || wait.compareTo(LONGEST_WAIT) > 0 || later.isShutdown()) {
            return;
        }
        if (later.getQueue().size() >= MOST_WAITING) {
            LOG.warn("Nothing goes to {} again: {} wait", url.getHost(), MOST_WAITING);
            return;
        }
        var unused =
                later.schedule(() -> tell(url, sending, wait.multipliedBy(2)), wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() {
        later.shutdownNow();
    }
}
