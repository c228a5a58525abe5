package dev.concordat.sample;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code sample.jobs.*}: work that outlives the process.
 *
 * @param threads how many jobs run at once
 * @param poll how often the database is asked for work
 * @param heartbeat how often a running job shows that it is alive; once four are missing it is started again
 * @param retries how often a job that fails is tried again
 * @param retry how long it takes until the first of these, doubled each time
 * @param drain how long a stop waits for the batches that are under way
 */
@ConfigurationProperties("sample.jobs")
public record JobProperties(
        @DefaultValue("2") int threads,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("5s") Duration heartbeat,
        @DefaultValue("8") int retries,
        @DefaultValue("1s") Duration retry,
        @DefaultValue("10s") Duration drain) {}
