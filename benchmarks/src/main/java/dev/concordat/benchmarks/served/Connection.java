package dev.concordat.benchmarks.served;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ProtocolException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A connection that is kept open as long as the service keeps it, on a plain socket: a client that does more would need more of its core than some
 * services need of theirs, and be what is measured.
 */
final class Connection implements AutoCloseable {
    private static final int TIMEOUT = 10_000;
    private static final int BUFFER = 32 << 10;
    private static final int MOST = 1 << 20;

    private final int port;
    private Socket socket;
    private InputStream in;
    private boolean closing;

    Connection(int port) throws IOException {
        this.port = port;
        this.socket = open(port);
        this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    private static Socket open(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT);
        return socket;
    }

    /**
     * Sends a request and reads its answer to the end, over a new connection where the service has closed the one before,
     * as Tomcat does after a 400; the status.
     */
    int ask(byte[] request) throws IOException {
        if (closing) {
            socket.close();
            socket = open(port);
            in = new BufferedInputStream(socket.getInputStream(), BUFFER);
            closing = false;
        }
        socket.getOutputStream().write(request);
        String statusLine = line();
        int status = Integer.parseInt(statusLine.substring("HTTP/1.1 ".length(), "HTTP/1.1 ".length() + 3));
        long length = 0;
        boolean chunked = false;
        for (String field = line(); !field.isEmpty(); field = line()) {
            int colon = field.indexOf(':');
            String value = field.substring(colon + 1).strip();
            switch (field.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Long.parseLong(value);
                case "transfer-encoding" -> chunked = value.equalsIgnoreCase("chunked");
                case "connection" -> closing = value.equalsIgnoreCase("close");
                default -> {}
            }
        }
        if (chunked) {
            for (long size = chunk(); size > 0; size = chunk()) {
                skip(size + 2);
            }
            line();
        } else {
            skip(length);
        }
        return status;
    }

    private long chunk() throws IOException {
        return Long.parseLong(line(), 16);
    }

    private void skip(long length) throws IOException {
        if (length > MOST) {
            throw new ProtocolException("an answer of more than " + MOST + " bytes");
        }
        in.skipNBytes(length);
    }

    private String line() throws IOException {
        byte[] bytes = new byte[256];
        int length = 0;
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the service closed the connection");
            }
            if (length == bytes.length) {
                throw new ProtocolException("a line of more than " + bytes.length + " bytes");
            }
            bytes[length++] = (byte) next;
        }
        return new String(
                bytes, 0, length > 0 && bytes[length - 1] == '\r' ? length - 1 : length, StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
