package dev.concordat.sample.bulk;

import dev.concordat.sample.parcels.api.OnImportFinished;
import dev.concordat.sample.parcels.model.Import;
import dev.concordat.sample.subscription.Receivers;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Works on imports in the background, batch by batch. What a stop interrupts goes on after the next start. */
@Component
class ImportJobs implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final int THREADS = 2;
    private static final int BATCH = 50;

    private final ImportStore imports;
    private final ImportBatch batch;
    private final Receivers receivers;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    ImportJobs(ImportStore imports, ImportBatch batch, Receivers receivers) {
        this.imports = imports;
        this.batch = batch;
        this.receivers = receivers;
    }

    @TransactionalEventListener
    void on(ImportQueued queued) {
        start(queued.id());
    }

    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        imports.unfinished().forEach(this::start);
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }

    private void start(UUID id) {
        threads.execute(() -> {
            try {
                imports.find(id).ifPresent(this::run);
            } catch (RuntimeException e) {
                LOG.error("Import {} stopped; it goes on after the next start", id, e);
            }
        });
    }

    private void run(ImportStore.Job job) {
        List<String> rows = job.rows();
        Import state = job.state();
        while (state.finishedAt() == null) {
            int done = state.counts().created() + state.counts().failed();
            List<String> next = rows.subList(done, Math.min(done + BATCH, rows.size()));
            Import after = batch.process(job.owner(), state, next, rows.size());
            if (after == null || Thread.currentThread().isInterrupted()) {
                return;
            }
            state = after;
        }
        URI url = job.callbackUrl();
        if (url != null) {
            OnImportFinished.Request done = new OnImportFinished.Request(state);
            receivers.tell(
                    url,
                    () -> receivers
                            .callbacks()
                            .onImportFinishedAsync(url, done)
                            .thenApply(answer -> answer instanceof OnImportFinished.Success));
        }
    }
}
