package dev.concordat.core.diff;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Server;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.route.BasePaths;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether an operation is still served at every URL (OpenAPI 3.1, 4.8.5): with each value that a variable lists, and with
 * any where it lists none. A relative server stands for any host.
 */
final class ServerDiff {

    /** What no document writes: a value of a variable that takes any. */
    private static final String ANY_VALUE = "\u0001";

    /**
     * Where an operation is served.
     *
     * @param server the URL of the server, with defaults where its variables take any value
     * @param host empty: any
     * @param path with a placeholder for each variable
     * @param defaultHost the host with defaults
     * @param defaultPath the path with defaults
     */
    private record Address(String server, String host, String path, String defaultHost, String defaultPath) {

        boolean serves(Address other) {
            return fits(host, other.host) && matches(path, other.path);
        }

        boolean servesDefault(Address other) {
            return fits(host, other.defaultHost) && matches(path, other.defaultPath);
        }

        private static boolean fits(String host, String other) {
            return host.isEmpty() || other.isEmpty() || matches(host, other);
        }

        private static boolean matches(String template, String text) {
            String pattern =
                    Stream.of(template.split("\\{}", -1)).map(Pattern::quote).collect(Collectors.joining("[^/?#]*"));
            return Pattern.matches(pattern, text.replace("{}", ANY_VALUE));
        }
    }

    private ServerDiff() {}

    /** @param after what answers the requests now, together */
    static void compare(Roles roles, Operation before, List<Operation> after) {
        List<Address> now = new ArrayList<>();
        after.forEach(each -> now.addAll(addresses(roles.taking().contract(), each)));
        List<Address> left = addresses(roles.giving().contract(), before);
        for (Address address : left) {
            if (now.stream().anyMatch(other -> other.serves(address))) {
                continue;
            }
            String shown = address.server().isEmpty() ? "/" : address.server();
            SourceLocation from = SourceLocation.of(before.location().source());
            SourceLocation to =
                    new SourceLocation(after.get(0).location().source(), 0, 0, "/servers/" + address.server());
            if (now.stream().anyMatch(other -> other.servesDefault(address))) {
                roles.unknown(
                        "server-removed",
                        "not decided because of servers: " + shown + " is served, with other values of its variables "
                                + "nothing is",
                        from,
                        to,
                        before.signature());
            } else if (now.size() >= BasePaths.MOST) {
                roles.unknown(
                        "server-removed",
                        "not decided because of servers: there are too many to look for " + shown,
                        from,
                        to,
                        before.signature());
            } else {
                roles.breaks(
                        "server-removed",
                        "nothing is served at " + shown + " any more",
                        new SampleRequest(roles, before).at(address.server()),
                        from,
                        to,
                        before.signature());
            }
        }
        if (left.size() >= BasePaths.MOST) {
            roles.unknown(
                    "server-removed",
                    "not decided because of servers: there are too many to look for all of them",
                    SourceLocation.of(before.location().source()),
                    SourceLocation.of(after.get(0).location().source()),
                    before.signature());
        }
    }

    private static List<Address> addresses(Contract contract, Operation operation) {
        List<Server> servers = OperationPairs.servers(contract, operation);
        List<Address> addresses = new ArrayList<>();
        for (Server server : servers.isEmpty() ? List.of(new Server("", null, Map.of())) : servers) {
            Map<String, Server.Variable> listing = new LinkedHashMap<>(server.variables());
            listing.values().removeIf(variable -> variable.allowed().isEmpty());
            for (String url : BasePaths.urls(new Server(server.url(), null, listing))) {
                addresses.add(address(url, new Server(url, null, server.variables()).defaultUrl(), operation));
            }
        }
        return addresses;
    }

    private static Address address(String template, String url, Operation operation) {
        String path = OperationPairs.anonymous(operation.path());
        String base = host(url) + BasePaths.path(url);
        return new Address(
                base,
                OperationPairs.anonymous(host(template)),
                OperationPairs.anonymous(BasePaths.path(template)) + path,
                host(url),
                BasePaths.path(url) + path);
    }

    /** With scheme and port; host names know no case (RFC 3986, 3.2.2). */
    private static String host(String url) {
        return BasePaths.authority(url).toLowerCase(Locale.ROOT);
    }
}
