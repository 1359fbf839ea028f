package dev.kinora.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One download from its first byte to its final name, over as many connections as that takes. */
final class Downloader {
    private static final Pattern CONTENT_RANGE = Pattern.compile("bytes (\\d{1,18})-\\d{1,18}/(\\d{1,18})");
    private static final Pattern HASH = Pattern.compile("\"([0-9a-f]{64})\"");

    private final Transport transport;
    private final String path;
    private final PartFile part;
    private final DownloadOptions options;
    private final long startNanos = System.nanoTime();

    Downloader(Transport transport, String path, PartFile part, DownloadOptions options) {
        this.transport = transport;
        this.path = path;
        this.part = part;
        this.options = options;
    }

    Download run() {
        try {
            return pull();
        } catch (IOException e) {
            throw new DownloadException("cannot write " + part.target() + ": " + e, e);
        }
    }

    private Download pull() throws IOException {
        int fruitless = 0;
        while (true) {
            long before = part.size();
            Optional<Download> whole;
            KinoraException why;
            try {
                whole = once(before);
                why = new DownloadException("the bytes of " + path + " are not the ones the server announced", null);
            } catch (BrokenOff e) {
                whole = Optional.empty();
                why = new ConnectionException("the download broke off: " + e.getMessage(), e);
            }
            if (whole.isPresent()) {
                return whole.get();
            }
            fruitless = part.size() > before ? 0 : fruitless + 1;
            if (fruitless > transport.retry().times()) {
                throw why;
            }
            pause(transport.retry().pause(fruitless), why);
        }
    }

    /** One connection. Empty when the bytes turned out wrong and were thrown away. */
    private Optional<Download> once(long have) throws IOException {
        HttpResponse<InputStream> response;
        try {
            response = transport.open(call(have), options.cancellation());
        } catch (ApiException e) {
            if (e.error().status() != 416) {
                throw e;
            }
            part.clear();
            return Optional.empty();
        }
        try (InputStream body = transport.watched(response.body())) {
            if (!prepare(response, have)) {
                return Optional.empty();
            }
            OptionalLong total = total(response);
            copy(body, total);
            if (total.isPresent() && part.length() < total.getAsLong()) {
                throw new BrokenOff("it ended after " + part.length() + " of " + total.getAsLong() + " bytes", null);
            }
            return finish(tag(response.headers()), total);
        }
    }

    private Call call(long have) throws IOException {
        Call call = Call.get(path);
        Optional<String> tag = part.tag();
        return have > 0 && tag.isPresent()
                ? call.withHeader("Range", "bytes=" + have + "-").withHeader("If-Range", tag.get())
                : call;
    }

    /** Makes the part file fit the answer; false when the answer fits nothing that was asked for. */
    private boolean prepare(HttpResponse<InputStream> response, long have) throws IOException {
        if (response.statusCode() != 206) {
            part.restart(tag(response.headers()));
            return true;
        }
        Matcher range = CONTENT_RANGE.matcher(
                response.headers().firstValue("content-range").orElse(""));
        boolean fits = range.matches()
                && Long.parseLong(range.group(1)) == have
                && tag(response.headers()).equals(part.tag());
        if (!fits) {
            part.clear();
        }
        return fits;
    }

    private void copy(InputStream body, OptionalLong total) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long length = part.length();
        try (OutputStream out = part.append()) {
            for (int count = read(body, buffer); count >= 0; count = read(body, buffer)) {
                out.write(buffer, 0, count);
                length += count;
                options.progress().at(length, total);
                options.cancellation().check();
                if (left().isNegative()) {
                    throw new ConnectionException("the download took longer than " + options.deadline(), null);
                }
            }
        }
    }

    private static int read(InputStream body, byte[] buffer) throws BrokenOff {
        try {
            return body.read(buffer);
        } catch (IOException e) {
            throw new BrokenOff(String.valueOf(e.getMessage()), e);
        }
    }

    private Optional<Download> finish(Optional<String> tag, OptionalLong total) throws IOException {
        String sha256 = part.sha256();
        Matcher announced = HASH.matcher(tag.orElse(""));
        boolean hashed = announced.matches();
        boolean tooLong = total.isPresent() && part.length() > total.getAsLong();
        if (tooLong || (hashed && !announced.group(1).equals(sha256))) {
            part.clear();
            return Optional.empty();
        }
        long bytes = part.length();
        part.publish();
        return Optional.of(new Download(part.target(), bytes, sha256, check(hashed, total)));
    }

    private static Download.Check check(boolean hashed, OptionalLong total) {
        if (hashed) {
            return Download.Check.HASH;
        }
        return total.isPresent() ? Download.Check.LENGTH : Download.Check.NONE;
    }

    private void pause(Duration wait, KinoraException why) {
        Duration left = left();
        if (left.isNegative()) {
            throw why;
        }
        options.cancellation().sleep(wait.compareTo(left) < 0 ? wait : left);
    }

    private Duration left() {
        return options.deadline().minusNanos(System.nanoTime() - startNanos);
    }

    /** Only a strong tag says that two answers hold the same bytes. */
    private static Optional<String> tag(HttpHeaders headers) {
        return headers.firstValue("etag").filter(tag -> tag.startsWith("\""));
    }

    private static OptionalLong total(HttpResponse<InputStream> response) {
        HttpHeaders headers = response.headers();
        Matcher range =
                CONTENT_RANGE.matcher(headers.firstValue("content-range").orElse(""));
        return response.statusCode() == 206 && range.matches()
                ? OptionalLong.of(Long.parseLong(range.group(2)))
                : headers.firstValueAsLong("content-length");
    }

    /** The connection ended before the body did; the bytes so far are good. */
    private static final class BrokenOff extends IOException {
        private static final long serialVersionUID = 1L;

        BrokenOff(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
