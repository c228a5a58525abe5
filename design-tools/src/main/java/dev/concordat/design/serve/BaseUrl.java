package dev.concordat.design.serve;

import java.net.InetSocketAddress;
import java.net.URI;

/** The URL at which a server can be called (RFC 3986, 3.2.2). */
final class BaseUrl {

    private BaseUrl() {}

    static URI of(InetSocketAddress address) {
        String host = address.getAddress().isAnyLocalAddress() ? "localhost" : address.getHostString();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort());
    }
}
