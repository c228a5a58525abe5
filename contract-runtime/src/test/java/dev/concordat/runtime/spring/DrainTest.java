package dev.concordat.runtime.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

class DrainTest {

    @Test
    void executorsTakeTasksUntilItIsOver() throws Exception {
        GenericApplicationContext context = new GenericApplicationContext();
        context.registerBean(ThreadPoolTaskExecutor.class);
        context.registerBean(Drain.class, () -> new Drain(context, Duration.ofMinutes(5)));
        context.refresh();
        ThreadPoolTaskExecutor executor = context.getBean(ThreadPoolTaskExecutor.class);
        Thread closing = new Thread(context::close);
        closing.start();
        try {
            await().until(() -> closing.getState() == Thread.State.TIMED_WAITING);

            assertThat(executor.submit(() -> "taken").get()).isEqualTo("taken");
        } finally {
            closing.interrupt();
            closing.join();
        }
        assertThat(context.isActive()).isFalse();
    }
}
