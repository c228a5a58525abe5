package dev.concordat.core.route;

import dev.concordat.core.contract.Server;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The path parts of server URLs: what stands on the request line before the path template (OpenAPI 3.1, 4.8.5). */
public final class BasePaths {

    private static final Pattern AUTHORITY = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:)?//[^/?#]*");

    /** A document can ask for more combinations of variables than anyone deploys; the first ones are enough. */
    public static final int MOST = 100;

    private BasePaths() {}

    /** Each starts with a slash and ends without one, or is empty: the root. Without servers it is the root. */
    public static List<String> of(List<Server> servers) {
        Set<String> paths = new LinkedHashSet<>();
        for (Server server : servers) {
            for (String url : urls(server)) {
                paths.add(path(url));
            }
        }
        return paths.isEmpty() ? List.of("") : List.copyOf(paths);
    }

    /** Scheme and host of a URL as they stand before its path; empty where it has none (RFC 3986, 3.2). */
    public static String authority(String url) {
        Matcher matcher = AUTHORITY.matcher(url);
        return matcher.find() ? matcher.group() : "";
    }

    /** The path of one URL, absolute or relative to the root. */
    public static String path(String url) {
        String path = AUTHORITY.matcher(url).replaceFirst("");
        int end = 0;
        while (end < path.length() && path.charAt(end) != '?' && path.charAt(end) != '#') {
            end++;
        }
        path = path.substring(0, end);
        while (path.startsWith("./")) {
            path = path.substring(2);
        }
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        if (path.isEmpty() || path.equals(".")) {
            return "";
        }
        return path.startsWith("/") ? path : "/" + path;
    }

    /** The URL with every combination of the values that its variables may have, defaults first; at most {@link #MOST}. */
    public static List<String> urls(Server server) {
        List<String> urls = List.of(server.url());
        for (Map.Entry<String, Server.Variable> variable : server.variables().entrySet()) {
            Set<String> values = new LinkedHashSet<>();
            values.add(variable.getValue().defaultValue());
            values.addAll(variable.getValue().allowed());
            List<String> filled = new ArrayList<>();
            for (String url : urls) {
                for (String value : values) {
                    if (filled.size() < MOST) {
                        filled.add(url.replace("{" + variable.getKey() + "}", value));
                    }
                }
            }
            urls = filled;
        }
        return urls;
    }
}
