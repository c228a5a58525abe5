package com.example.weather.codec;

import com.example.weather.api.FileReport;
import com.example.weather.model.Fault;
import com.example.weather.model.Report;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Challenge;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.input.Content;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.limit.RateLimit;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** {@code POST /reports} over HTTP. */
@Generated("concordat")
public final class FileReportBinding implements OperationBinding<FileReport.Request, FileReport.Response> {
    public static final FileReportBinding INSTANCE = new FileReportBinding();

    private static final Operation OPERATION = Operation.of("fileReport", "POST", "/reports")
            .answers("204")
            .answers("429", "application/json")
            .error("429", "application/json", Fault.class, FaultCodec.INSTANCE)
            .secured(Challenge.basic("login"))
            .secured()
            .limited(new RateLimit(RateLimit.Key.CALLER, 1, Duration.ofSeconds(86400), 2));
    private static final Content<Report> BODY = Content.json("application/json", ReportCodec.INSTANCE).required();

    private FileReportBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public FileReport.@Nullable Request read(RequestReader in) {
        Report body = in.read(BODY);
        if (body == null) {
            return null;
        }
        return new FileReport.Request(body);
    }

    @Override
    public Class<FileReport.Response> responseType() {
        return FileReport.Response.class;
    }

    @Override
    public void write(FileReport.Response response, ResponseWriter out) {
        if (response instanceof FileReport.NoContent) {
            out.status(204);
        } else if (response instanceof FileReport.TooManyRequests tooManyRequests) {
            out.status(429);
            out.header("Retry-After", Int64.ANY, tooManyRequests.retryAfter());
            out.json("application/json", FaultCodec.INSTANCE, tooManyRequests.body());
        }
    }
}
