package dev.concordat.core.normalise;

import dev.concordat.core.contract.Server;
import dev.concordat.core.parse.SpecCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code schemes}, {@code host} and {@code basePath} of Swagger 2.0 as servers. */
final class Swagger2Servers {

    private Swagger2Servers() {}

    static List<Server> read(SpecCursor root) {
        String host = Values.text(root, "host");
        String basePath = Values.text(root, "basePath");
        String path = basePath == null ? "" : basePath;
        if (host == null) {
            return List.of(new Server(path.isEmpty() ? "/" : path, null, Map.of()));
        }
        List<String> schemes = Values.strings(root, "schemes");
        List<Server> servers = new ArrayList<>();
        // Without schemes the one that served the document counts, which a relative reference says.
        for (String scheme : schemes.isEmpty() ? List.of("") : schemes) {
            String prefix = scheme.isEmpty() ? "//" : scheme + "://";
            servers.add(new Server(prefix + host + path, null, Map.of()));
        }
        return servers;
    }
}
