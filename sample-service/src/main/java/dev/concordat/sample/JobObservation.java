package dev.concordat.sample;

import com.github.kagkarlsson.scheduler.event.ExecutionChain;
import com.github.kagkarlsson.scheduler.event.ExecutionInterceptor;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;

/**
 * Observes each run of a job as {@code sample.job}, a meter and a span with what it asks of the database. A trace of its
 * own: a job runs after its request, maybe in another process, and more than once.
 */
record JobObservation(ObservationRegistry registry) implements ExecutionInterceptor {
    @Override
    public CompletionHandler<?> execute(TaskInstance<?> job, ExecutionContext context, ExecutionChain chain) {
        return Observation.createNotStarted("sample.job", registry)
                .contextualName("job " + job.getTaskName())
                .lowCardinalityKeyValue("job", job.getTaskName())
                .highCardinalityKeyValue("job.id", job.getId())
                .observe(() -> chain.proceed(job, context));
    }
}
