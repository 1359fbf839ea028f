package dev.kinora.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sends the same request again and again on many kept connections: one request at a time on each, as SDKs do. */
final class LoadClient {
    private static final int MOST_TIMES = 2_000_000;
    private static final int STALL_MILLIS = 60_000;

    private final String host;
    private final int port;

    LoadClient(String host, int port) {
        this.host = host;
        this.port = port;
    }

    /**
     * What a load came to.
     *
     * @param perSecond answers a second
     * @param p50 half of them were faster, microseconds
     * @param p99 all but one in a hundred were faster, microseconds
     * @param refused answers that were not 200
     */
    record Load(double perSecond, long p50, long p99, long refused) {}

    private static final class Times {
        private long[] nanos = new long[1024];
        private int count;
        private long refused;

        void add(long time) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, Math.min(MOST_TIMES, count * 2));
            }
            if (count < nanos.length) {
                nanos[count++] = time;
            }
        }
    }

    /** A request as it goes over the wire. */
    static byte[] request(String line, String key, String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = line + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + key + "\r\n"
                + (bytes.length == 0 ? "" : "Content-Type: " + type + "\r\nContent-Length: " + bytes.length + "\r\n")
                + "\r\n";
        byte[] start = head.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(start, start.length + bytes.length);
        System.arraycopy(bytes, 0, all, start.length, bytes.length);
        return all;
    }

    /** Sends {@code request} for so long on so many connections. */
    Load run(byte[] request, int connections, int seconds) throws InterruptedException {
        long begun = System.nanoTime();
        long end = begun + seconds * 1_000_000_000L;
        List<Future<Times>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < connections; i++) {
                running.add(threads.submit(() -> connection(request, end)));
            }
        }
        return sum(running, (System.nanoTime() - begun) / 1e9);
    }

    private static Load sum(List<Future<Times>> running, double seconds) throws InterruptedException {
        int count = 0;
        long refused = 0;
        List<Times> all = new ArrayList<>();
        for (Future<Times> one : running) {
            try {
                all.add(one.get());
                count += one.get().count;
                refused += one.get().refused;
            } catch (ExecutionException e) {
                throw new IllegalStateException("a connection broke: " + e.getCause(), e.getCause());
            }
        }
        long[] sorted = new long[count];
        int at = 0;
        for (Times times : all) {
            System.arraycopy(times.nanos, 0, sorted, at, times.count);
            at += times.count;
        }
        Arrays.sort(sorted);
        return count == 0
                ? new Load(0, 0, 0, refused)
                : new Load(count / seconds, sorted[count / 2] / 1000, sorted[(int) (count * 0.99)] / 1000, refused);
    }

    private Times connection(byte[] request, long end) throws IOException {
        Times times = new Times();
        try (Socket socket = connect()) {
            InputStream in = new BufferedInputStream(socket.getInputStream(), 16 << 10);
            OutputStream out = socket.getOutputStream();
            while (System.nanoTime() < end) {
                long sent = System.nanoTime();
                out.write(request);
                Answer answer = answer(in);
                skip(in, answer.length());
                times.add(System.nanoTime() - sent);
                if (answer.status() != 200) {
                    times.refused++;
                }
            }
        }
        return times;
    }

    /** Megabytes a second of one download after the other, for so long. */
    double download(byte[] request, int seconds) throws IOException {
        long begun = System.nanoTime();
        long bytes = 0;
        byte[] buffer = new byte[256 << 10];
        try (Socket socket = connect()) {
            InputStream in = new BufferedInputStream(socket.getInputStream(), 16 << 10);
            while (System.nanoTime() - begun < seconds * 1_000_000_000L) {
                socket.getOutputStream().write(request);
                Answer answer = answer(in);
                if (answer.status() != 200) {
                    throw new IOException("a download was answered " + answer.status());
                }
                for (long left = answer.length(); left > 0; ) {
                    int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                    if (read < 0) {
                        throw new EOFException("a download was cut short");
                    }
                    left -= read;
                    bytes += read;
                }
            }
        }
        return bytes / 1e6 / ((System.nanoTime() - begun) / 1e9);
    }

    /** The body of one answer; fails when it is not 200. */
    String once(byte[] request) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(request);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            Answer answer = answer(in);
            String body = body(in, answer.length());
            if (answer.status() != 200) {
                throw new IOException(answer.status() + ": " + body);
            }
            return body;
        }
    }

    /** How many of so many connections get the beginning of an answer that never ends; status of the first otherwise. */
    Streams streams(byte[] request, int count) throws IOException {
        List<Socket> open = new ArrayList<>();
        long begun = System.nanoTime();
        try {
            for (int i = 0; i < count; i++) {
                Socket socket = connect();
                open.add(socket);
                socket.getOutputStream().write(request);
                int status = answer(socket.getInputStream()).status();
                if (status != 200) {
                    return new Streams(i, status, (System.nanoTime() - begun) / 1_000_000);
                }
            }
            return new Streams(count, 200, (System.nanoTime() - begun) / 1_000_000);
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    /** Streams that are open at the same time, the last status, and how long opening them took. */
    record Streams(int open, int status, long millis) {}

    private Socket connect() throws IOException {
        Socket socket = new Socket(host, port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(STALL_MILLIS);
        return socket;
    }

    private record Answer(int status, long length) {}

    /** Reads a head; an answer without a length has none that is read. */
    private static Answer answer(InputStream in) throws IOException {
        String first = line(in);
        int status = Integer.parseInt(first.split(" ", 3)[1]);
        long length = 0;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Long.parseLong(line.substring(15).strip());
            } else if (line.toLowerCase(Locale.ROOT).startsWith("transfer-encoding:")) {
                length = -1;
            }
        }
        return new Answer(status, length);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private static void skip(InputStream in, long length) throws IOException {
        if (length >= 0) {
            in.skipNBytes(length);
        } else {
            body(in, length);
        }
    }

    /** Reads a body; one of unknown length comes in pieces. */
    private static String body(InputStream in, long length) throws IOException {
        if (length >= 0) {
            return new String(in.readNBytes((int) length), StandardCharsets.UTF_8);
        }
        StringBuilder body = new StringBuilder();
        int piece;
        do {
            piece = Integer.parseInt(line(in).strip(), 16);
            body.append(new String(in.readNBytes(piece), StandardCharsets.UTF_8));
            in.skipNBytes(2);
        } while (piece > 0);
        return body.toString();
    }
}
