package dev.kinora.server.conformance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** HTTP/1.1 written by hand, so that every byte of a request is what the test says. One connection a request. */
final class Wire {
    private static final int PATIENCE_MILLIS = 20_000;
    private static final byte[] HEAD_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final int port;

    Wire(int port) {
        this.port = port;
    }

    /** Sends a request line, these header lines and a body, and reads the answer. */
    Answer send(String method, String target, List<String> headers, byte[] body) {
        StringBuilder head =
                new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        headers.forEach(line -> head.append(line).append("\r\n"));
        if (body.length > 0) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        byte[] received = exchange(bytes(head.append("\r\n").toString(), body));
        return parse(received, method.equals("HEAD"));
    }

    /** Sends bytes as they are and returns everything that comes back until the server closes. */
    byte[] exchange(byte[] request) {
        try (Socket socket = open()) {
            OutputStream out = socket.getOutputStream();
            try {
                out.write(request);
                out.flush();
            } catch (SocketException refusedWhileSending) {
                // The answer is there all the same.
            }
            return received(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection that waits at most 20 seconds for each byte. */
    Socket open() throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    /** All bytes until the other side closes or resets. */
    static byte[] received(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[8 * 1024];
        try {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                bytes.write(chunk, 0, read);
            }
        } catch (SocketException reset) {
            // A reset after the answer ends it like a close.
        }
        return bytes.toByteArray();
    }

    /** Reads the first final response. */
    static Answer parse(byte[] received, boolean headersOnly) {
        int end = indexOf(received, HEAD_END, 0);
        if (end < 0) {
            throw new AssertionError("no response: " + new String(received, StandardCharsets.UTF_8));
        }
        String[] lines = new String(received, 0, end, StandardCharsets.ISO_8859_1).split("\r\n");
        int status = Integer.parseInt(lines[0].split(" ")[1]);
        byte[] rest = Arrays.copyOfRange(received, end + HEAD_END.length, received.length);
        if (status < 200) {
            return parse(rest, headersOnly);
        }
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String line : Arrays.asList(lines).subList(1, lines.length)) {
            String[] sides = line.split(":", 2);
            headers.computeIfAbsent(sides[0].strip().toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                    .add(sides[1].strip());
        }
        return new Answer(status, headers, headersOnly ? rest : body(headers, rest));
    }

    private static byte[] body(Map<String, List<String>> headers, byte[] rest) {
        if (headers.getOrDefault("transfer-encoding", List.of()).contains("chunked")) {
            return unchunked(rest);
        }
        List<String> length = headers.getOrDefault("content-length", List.of());
        return length.isEmpty() ? rest : Arrays.copyOf(rest, Math.min(rest.length, Integer.parseInt(length.get(0))));
    }

    private static byte[] unchunked(byte[] rest) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int at = 0;
        while (true) {
            int line = indexOf(rest, "\r\n".getBytes(StandardCharsets.US_ASCII), at);
            if (line < 0) {
                throw new AssertionError("the chunks of an answer end early");
            }
            int size = Integer.parseInt(new String(rest, at, line - at, StandardCharsets.US_ASCII).strip(), 16);
            if (size == 0) {
                return body.toByteArray();
            }
            body.write(rest, line + 2, size);
            at = line + 2 + size + 2;
        }
    }

    /** Text as UTF-8, followed by bytes. */
    static byte[] bytes(String head, byte[] body) {
        byte[] first = head.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(first, first.length + body.length);
        System.arraycopy(body, 0, all, first.length, body.length);
        return all;
    }

    private static int indexOf(byte[] all, byte[] wanted, int from) {
        for (int i = from; i <= all.length - wanted.length; i++) {
            if (Arrays.equals(all, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }
}
