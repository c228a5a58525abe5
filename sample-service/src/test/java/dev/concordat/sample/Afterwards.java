package dev.concordat.sample;

import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.sample.parcels.api.CreateQuote;
import dev.concordat.sample.parcels.api.GetTariff;
import dev.concordat.sample.parcels.api.QuotesApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

/**
 * The service whose quotes leave a task each for after the response. None begins before the service is told to stop; then
 * each takes a moment and writes the weight of its quote as a line of a file.
 */
@Primary
class Afterwards implements QuotesApi {
    static final String FILE = "afterwards.txt";

    private static final int MILLIS = 5;

    private final CountDownLatch stopping = new CountDownLatch(1);
    private final QuotesApi quotes;
    private final Path file;

    Afterwards(@Qualifier("quoteService") QuotesApi quotes, SampleProperties properties) {
        this.quotes = quotes;
        this.file = properties.data().resolve(FILE);
    }

    public static void main(String[] args) {
        new SpringApplicationBuilder(Afterwards.class, SampleApplication.class).run(args);
    }

    @EventListener
    void on(ContextClosedEvent stop) {
        stopping.countDown();
    }

    @Override
    public CreateQuote.Response createQuote(CreateQuote.Request request, Call<Caller> call) {
        call.afterResponse(() -> note(request.body().weight()));
        return quotes.createQuote(request, call);
    }

    private void note(int weight) {
        try {
            stopping.await();
            Thread.sleep(MILLIS);
            Files.writeString(file, weight + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public GetTariff.Response getTariff(GetTariff.Request request, Call<Caller> call) {
        return quotes.getTariff(request, call);
    }
}
