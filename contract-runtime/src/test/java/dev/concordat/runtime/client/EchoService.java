package dev.concordat.runtime.client;

import com.example.echo.api.ChoiceApi;
import com.example.echo.api.Choose;
import com.example.echo.api.EchoApi;
import com.example.echo.api.Follow;
import com.example.echo.api.SendFile;
import com.example.echo.api.SendForm;
import com.example.echo.api.SendParts;
import com.example.echo.api.SendStyles;
import com.example.echo.model.Point;
import com.example.echo.model.Reason;
import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.body.FilePart;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.Headers;
import dev.concordat.runtime.stream.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Remembers what it was asked, and answers with it. */
class EchoService implements EchoApi, ChoiceApi {
    volatile @Nullable Object last;
    volatile Headers headers = Headers.NONE;

    @Override
    public SendStyles.Response sendStyles(SendStyles.Request request, Call<Caller> call) {
        last = request;
        headers = call.headers();
        return request.one().equals("no")
                ? SendStyles.clientError(422, new Reason("because"))
                : SendStyles.noContent(7, null);
    }

    @Override
    public SendForm.Response sendForm(SendForm.Request request, Call<Caller> call) {
        last = request;
        return SendForm.ok(request.body().toString());
    }

    @Override
    public SendFile.Response sendFile(SendFile.Request request, Call<Caller> call) {
        Body body = request.body();
        if (body == null) {
            return SendFile.otherwise(404, "image/gif", Body.of(new byte[] {1, 2}));
        }
        return SendFile.ok(Body.of(bytes(body)));
    }

    @Override
    public SendParts.Response sendParts(SendParts.Request request, Call<Caller> call) {
        SendParts.Form form = request.body();
        List<String> files = new ArrayList<>();
        files.add(text(form.file()));
        if (form.more() != null) {
            form.more().forEach(file -> files.add(text(file)));
        }
        last = List.of(form.title(), String.valueOf(form.labels()), String.valueOf(form.place()), files);
        return SendParts.noContent();
    }

    @Override
    public Choose.Response choose(Choose.Request request, Call<Caller> call) {
        last = request;
        if (request.body() == null) {
            return Choose.conflict();
        }
        return request.accept() == Choose.Accept.TEXT
                ? Choose.successText(202, "text")
                : Choose.successJson(201, new Point(1.5, null));
    }

    @Override
    public Follow.Response follow(Follow.Request request, Call<Caller> call) {
        headers = call.headers();
        return Follow.ok(sink -> {
            sink.onClose(() -> last = "closed");
            sink.send(Event.of(new Point(1, 2.0)).withId("a\tb").withName("moved"));
            sink.send(Event.of(new Point(2, null)));
            Thread.sleep(60_000);
        });
    }

    private static String text(FilePart file) {
        return file.filename() + " " + file.contentType() + " "
                + new String(bytes(Objects.requireNonNull(file.body())), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Body body) {
        try (InputStream in = body.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
