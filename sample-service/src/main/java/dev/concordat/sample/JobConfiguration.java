package dev.concordat.sample;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Jobs that outlive the process: kept in the database of what they do, and scheduled in the transaction that asks. */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {
    /** The least that db-scheduler takes. */
    private static final int MISSED_HEARTBEATS = 4;

    @Bean(initMethod = "start", destroyMethod = "stop")
    @DependsOnDatabaseInitialization
    Scheduler scheduler(
            DataSource database, List<Task<?>> tasks, JobProperties jobs, ObservationRegistry observations) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(database), tasks)
                .addExecutionInterceptor(new JobObservation(observations))
                .threads(jobs.threads())
                .pollingInterval(jobs.poll())
                .heartbeatInterval(jobs.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(jobs.drain())
                .build();
    }
}
