package dev.concordat.sample.bulk;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.concordat.sample.JobProperties;
import dev.concordat.sample.parcels.api.OnImportFinished;
import dev.concordat.sample.parcels.model.Import;
import dev.concordat.sample.subscription.Receivers;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Works on imports, batch by batch. What a stop or a crash interrupts goes on after the next start; what fails is tried
 * again, each time after twice as long, until the import itself has failed.
 */
@Configuration(proxyBeanMethods = false)
class ImportJobs {
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("import");

    private static final double TWICE_AS_LONG = 2;

    private final ImportStore imports;
    private final ImportBatch batch;
    private final Receivers receivers;

    ImportJobs(ImportStore imports, ImportBatch batch, Receivers receivers) {
        this.imports = imports;
        this.batch = batch;
        this.receivers = receivers;
    }

    @Bean
    Task<Void> importTask(JobProperties jobs) {
        FailureHandler<Void> again = new ExponentialBackoffFailureHandler<>(jobs.retry(), TWICE_AS_LONG);
        return Tasks.custom(TASK)
                .onFailure((failed, operations) -> {
                    if (failed.getExecution().consecutiveFailures < jobs.retries()) {
                        again.onFailure(failed, operations);
                    } else {
                        giveUp(idOf(failed.getExecution()));
                        operations.remove();
                    }
                })
                .execute(this::run);
    }

    private CompletionHandler<Void> run(TaskInstance<Void> instance, ExecutionContext context) {
        Optional<ImportStore.Job> job = imports.find(idOf(instance));
        if (job.isEmpty()) { // cancelled
            return new CompletionHandler.OnCompleteRemove<>();
        }
        while (!context.getSchedulerState().isShuttingDown()) {
            Optional<Import> state = batch.process(job.get());
            if (state.isEmpty() || state.get().finishedAt() != null) {
                state.ifPresent(finished -> tell(job.get(), finished));
                return new CompletionHandler.OnCompleteRemove<>();
            }
        }
        return (interrupted, operations) -> operations.reschedule(interrupted, interrupted.getTimeDone());
    }

    private void giveUp(UUID id) {
        imports.find(id).ifPresent(job -> batch.giveUp(id).ifPresent(failed -> tell(job, failed)));
    }

    private void tell(ImportStore.Job job, Import state) {
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

    private static UUID idOf(TaskInstanceId instance) {
        return UUID.fromString(instance.getId());
    }
}
