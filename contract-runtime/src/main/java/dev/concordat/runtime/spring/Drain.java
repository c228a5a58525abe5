package dev.concordat.runtime.spring;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Goes on serving for a while once the application is told to stop. Readiness is off by then, so whoever sends requests
 * here has the time to see it and sends no more before the web server takes no more. Comes before all that hear of the
 * end as well, such as Spring's executors, which take no more tasks from then on.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Drain implements ApplicationListener<ContextClosedEvent> {
    private final ApplicationContext served;
    private final Duration time;

    Drain(ApplicationContext served, Duration time) {
        this.served = served;
        this.time = time;
    }

    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        if (event.getApplicationContext() == served) { // not a child of it
            try {
                TimeUnit.MILLISECONDS.sleep(time.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
