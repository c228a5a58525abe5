package dev.concordat.runtime.http;

import dev.concordat.runtime.body.FilePart;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request as a framework has it. */
public interface RequestSource {
    /** What stands in the path for a variable of the template, still percent-encoded. */
    @Nullable
    String pathVariable(String name);

    /** The query, still percent-encoded. */
    @Nullable
    String query();

    Headers headers();

    InputStream body() throws IOException;

    /** The parts of a multipart body. */
    List<FilePart> parts() throws IOException;
}
