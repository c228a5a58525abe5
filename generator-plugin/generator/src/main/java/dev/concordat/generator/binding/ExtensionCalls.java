package dev.concordat.generator.binding;

import dev.concordat.generator.codec.source.JavaSource;
import dev.concordat.generator.extension.CachePolicy;
import dev.concordat.generator.extension.RateLimit;
import dev.concordat.generator.java.JavaLiteral;
import dev.concordat.generator.operation.OperationModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a service does around an operation, as calls that build its description. */
final class ExtensionCalls {

    private ExtensionCalls() {}

    static List<String> of(OperationModel operation, JavaSource source) {
        List<String> calls = new ArrayList<>();
        RateLimit limit = operation.limit();
        if (limit != null) {
            String type = source.use("dev.concordat.runtime.limit.RateLimit");
            calls.add(".limited(new " + type + "(" + type + ".Key." + limit.key() + ", " + limit.requests() + ", "
                    + seconds(limit.per().toSeconds(), source) + ", " + limit.burst() + "))");
        }
        CachePolicy cache = operation.cache();
        if (cache != null) {
            List<String> names = cache.vary().stream().map(JavaLiteral::string).toList();
            calls.add(".cached(new " + source.use(BindingFile.HTTP + "CachePolicy") + "("
                    + seconds(cache.maxAge(), source) + ", " + cache.isPublic() + ", " + source.use("java.util.List")
                    + ".of(" + String.join(", ", names) + ")))");
        }
        Duration timeout = operation.timeout();
        if (timeout != null) {
            calls.add(".timeout(" + source.use("java.time.Duration") + ".ofMillis(" + timeout.toMillis() + "))");
        }
        return calls;
    }

    private static String seconds(long number, JavaSource source) {
        return source.use("java.time.Duration") + ".ofSeconds(" + number + ")";
    }
}
