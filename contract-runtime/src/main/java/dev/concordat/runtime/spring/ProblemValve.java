package dev.concordat.runtime.spring;

import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.http.ErrorMapping;
import dev.concordat.runtime.http.Failure;
import dev.concordat.runtime.http.HttpAnswer;
import java.io.IOException;
import java.io.InputStream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers what Tomcat itself refuses, such as a malformed path, in place of its HTML page. */
final class ProblemValve extends ErrorReportValve {
    private final ErrorMapping mapping;

    ProblemValve(ErrorMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        HttpAnswer answer = mapping.answer(Failure.of(response.getStatus()), null);
        Body body = answer.body();
        if (body == null) {
            return;
        }
        try (InputStream bytes = body.open()) {
            response.setStatus(answer.status());
            response.setContentType(answer.mediaType());
            bytes.transferTo(response.getOutputStream());
            response.finishResponse();
        } catch (IOException e) {
            container.getLogger().debug("The client is gone", e);
        }
    }
}
