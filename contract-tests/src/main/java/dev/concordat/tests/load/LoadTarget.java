package dev.concordat.tests.load;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What may be put under load: this machine, and hosts that were named for it. A wrong URL must not hit production. */
public final class LoadTarget {

    private LoadTarget() {}

    /** Why the service, or the one that it is compared with, must not be put under load; empty where both may. */
    public static Optional<String> refusal(String url, LoadOptions options) {
        LoadBaseline baseline = options.baseline();
        return refusal(url, options.hosts())
                .or(() -> baseline == null ? Optional.empty() : refusal(baseline.url(), options.hosts()));
    }

    /** Why a base URL must not be put under load, empty where it may. */
    public static Optional<String> refusal(String url, Set<String> hosts) {
        String host = Optional.ofNullable(URI.create(url).getHost()).orElse("").toLowerCase(Locale.ROOT);
        return hosts.stream().anyMatch(host::equalsIgnoreCase) || (!host.isEmpty() && isLoopback(host))
                ? Optional.empty()
                : Optional.of("'" + host + "' is not this machine; --load-host " + host
                        + " says that it may be put under load");
    }

    /** Whether all its addresses are loopback (RFC 1122, 3.2.1.3; RFC 4291, 2.5.3). */
    private static boolean isLoopback(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
