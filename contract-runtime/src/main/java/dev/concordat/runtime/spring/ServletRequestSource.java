package dev.concordat.runtime.spring;

import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.body.FilePart;
import dev.concordat.runtime.http.Failure;
import dev.concordat.runtime.http.FailureException;
import dev.concordat.runtime.http.Headers;
import dev.concordat.runtime.http.PathTemplate;
import dev.concordat.runtime.http.RequestSource;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request as the servlet container has it. */
final class ServletRequestSource implements RequestSource {
    private final HttpServletRequest request;
    private final Map<String, String> pathVariables;
    private final Headers headers;

    ServletRequestSource(HttpServletRequest request, PathTemplate template) {
        this.request = request;
        this.pathVariables = template.variables(request.getRequestURI());
        this.headers = headers(request);
    }

    static Headers headers(HttpServletRequest request) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            fields.put(name, Collections.list(request.getHeaders(name)));
        }
        return Headers.of(fields);
    }

    @Override
    public @Nullable String pathVariable(String name) {
        return pathVariables.get(name);
    }

    @Override
    public @Nullable String query() {
        return request.getQueryString();
    }

    @Override
    public Headers headers() {
        return headers;
    }

    @Override
    public InputStream body() throws IOException {
        return request.getInputStream();
    }

    @Override
    public List<FilePart> parts() throws IOException {
        try {
            return request.getParts().stream().map(ServletRequestSource::part).toList();
        } catch (ServletException e) {
            throw new IOException(e);
        } catch (IllegalStateException e) {
            throw new FailureException(Failure.of(413).withDetail("A part or the body is too long."), e);
        }
    }

    private static FilePart part(Part part) {
        return new FilePart(
                part.getName(),
                part.getSubmittedFileName(),
                part.getContentType(),
                Body.of(part::getInputStream, part.getSize()));
    }
}
