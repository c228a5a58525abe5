package dev.concordat.core.diff;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Server;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.route.BasePaths;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether an operation is still served at every URL (OpenAPI 3.1, 4.8.5); a relative server stands for any host. */
final class ServerDiff {

    private static final Pattern HOST = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:)?//[^/?#]*");

    private ServerDiff() {}

    static void compare(Roles roles, Operation before, Operation after) {
        Set<String> left = urls(roles.giving().contract(), before);
        Set<String> now = urls(roles.taking().contract(), after);
        for (String url : left) {
            boolean served = now.contains(url)
                    || now.stream()
                            .anyMatch(other -> !isAbsolute(other) && path(other).equals(path(url)))
                    || (!isAbsolute(url)
                            && now.stream().anyMatch(other -> path(other).equals(path(url))));
            if (!served) {
                String server = url.substring(0, url.length() - before.path().length());
                roles.breaks(
                        "server-removed",
                        "nothing is served at " + (server.isEmpty() ? "/" : server) + " any more",
                        new SampleRequest(roles, before).at(server),
                        SourceLocation.of(before.location().source()),
                        new SourceLocation(after.location().source(), 0, 0, "/servers/" + server),
                        before.signature());
            }
        }
    }

    private static Set<String> urls(Contract contract, Operation operation) {
        Set<String> urls = new LinkedHashSet<>();
        for (Server server : OperationPairs.servers(contract, operation)) {
            urls.add(host(server.defaultUrl()) + BasePaths.path(server.defaultUrl()) + operation.path());
        }
        return urls.isEmpty() ? Set.of(operation.path()) : urls;
    }

    private static boolean isAbsolute(String url) {
        return HOST.matcher(url).find();
    }

    private static String host(String url) {
        Matcher matcher = HOST.matcher(url);
        return matcher.find() ? matcher.group() : "";
    }

    private static String path(String url) {
        return url.substring(host(url).length()).replaceAll("\\{[^/{}]*}", "{}");
    }
}
