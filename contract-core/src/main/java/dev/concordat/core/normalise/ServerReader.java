package dev.concordat.core.normalise;

import dev.concordat.core.contract.Server;
import dev.concordat.core.parse.SpecCursor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads servers (OpenAPI 3.1, 4.8.5). */
final class ServerReader {

    private ServerReader() {}

    static List<Server> read(SpecCursor holder, Reading reading) {
        List<Server> servers = new ArrayList<>();
        for (SpecCursor cursor : reading.list(holder, "servers")) {
            String url = Values.text(cursor, "url");
            if (url != null) {
                servers.add(new Server(url, Values.text(cursor, "description"), variables(cursor, reading)));
            }
        }
        return servers;
    }

    private static Map<String, Server.Variable> variables(SpecCursor server, Reading reading) {
        Map<String, Server.Variable> variables = new LinkedHashMap<>();
        reading.objects(server, "variables").forEach((name, cursor) -> {
            List<String> allowed = Values.strings(cursor, "enum");
            String written = Values.text(cursor, "default");
            String value = written != null ? written : allowed.isEmpty() ? "" : allowed.get(0);
            variables.put(name, new Server.Variable(value, allowed, Values.text(cursor, "description")));
        });
        return variables;
    }
}
