package dev.kinora.client.download;

import dev.kinora.client.error.ApiException;
import dev.kinora.client.error.ConnectionException;
import dev.kinora.client.error.DownloadException;
import dev.kinora.client.error.KinoraException;
import dev.kinora.client.http.Call;
import dev.kinora.client.http.Opened;
import dev.kinora.client.http.Patience;
import dev.kinora.client.http.Route;
import dev.kinora.client.http.Transport;
import dev.kinora.client.transfer.Download;
import dev.kinora.client.transfer.DownloadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One download from its first byte to its final name, over as many connections as that takes. */
public final class Downloader {
    private static final int RANGE_NOT_SATISFIABLE = 416;
    private static final int BUFFER_BYTES = 1 << 16;

    private final Transport transport;
    private final Route route;
    private final PartFile part;
    private final DownloadOptions options;
    private final Patience patience;
    private int fruitless;
    private int wrong;

    private Downloader(Transport transport, Route route, PartFile part, DownloadOptions options) {
        this.transport = transport;
        this.route = route;
        this.part = part;
        this.options = options;
        this.patience = Patience.of(options.deadline(), options.cancellation());
    }

    /** Fetches what is at this route into that file. */
    public static Download run(Transport transport, Route route, Path target, DownloadOptions options) {
        try (PartFile part = new PartFile(target)) {
            return new Downloader(transport, route, part, options).pull();
        } catch (IOException e) {
            throw new DownloadException("cannot write " + target + ": " + e, e);
        }
    }

    private Download pull() throws IOException {
        while (true) {
            long before = part.resumable();
            KinoraException why;
            try {
                Optional<Download> whole = once(before);
                if (whole.isPresent()) {
                    return whole.get();
                }
                wrong++;
                why = new DownloadException("the bytes of " + route + " are not the ones the server announced", null);
            } catch (BrokenOff e) {
                why = new ConnectionException("the download broke off: " + e.getMessage(), e);
            } catch (ConnectionException e) {
                if (before == 0) {
                    throw e;
                }
                // Half the file is here, so the server was well a moment ago and is perhaps just starting again.
                why = e;
            }
            goOn(before, why);
        }
    }

    private void goOn(long before, KinoraException why) throws IOException {
        fruitless = part.resumable() > before ? 0 : fruitless + 1;
        if (Math.max(fruitless, wrong) > transport.retry().times()) {
            throw why;
        }
        patience.sleep(transport.retry().pause(fruitless));
    }

    /** One connection. Empty when the bytes turned out wrong and were thrown away. */
    private Optional<Download> once(long have) throws IOException {
        try (Opened answer = transport.open(call(have), patience)) {
            Announced announced = Announced.by(answer);
            if (!prepare(announced, have)) {
                return Optional.empty();
            }
            copy(answer.body(), announced);
            return finish(announced);
        } catch (ApiException e) {
            if (e.error().status() != RANGE_NOT_SATISFIABLE || have == 0) {
                throw e;
            }
            part.clear();
            return Optional.empty();
        }
    }

    private Call call(long have) throws IOException {
        Call call = Call.get(route);
        Optional<String> tag = part.tag();
        return have > 0 && tag.isPresent()
                ? call.withHeader("Range", "bytes=" + have + "-").withHeader("If-Range", tag.get())
                : call;
    }

    /** Makes the part file fit the answer; false when the answer fits nothing that was asked for. */
    private boolean prepare(Announced announced, long have) throws IOException {
        if (announced.from() == 0) {
            part.restart(announced.tag());
            return true;
        }
        if (announced.from() == have && announced.tag().equals(part.tag())) {
            return true;
        }
        part.clear();
        return false;
    }

    private void copy(InputStream body, Announced announced) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        if (part.length() > 0) {
            options.progress().at(part.length(), announced.total());
        }
        for (int count = read(body, buffer); count >= 0; count = read(body, buffer)) {
            part.append(buffer, count);
            options.progress().at(part.length(), announced.total());
            patience.check();
        }
        long length = part.length();
        if (announced.total().isPresent() && length < announced.total().getAsLong()) {
            throw new BrokenOff(
                    "it ended after " + length + " of " + announced.total().getAsLong() + " bytes", null);
        }
    }

    private static int read(InputStream body, byte[] buffer) throws BrokenOff {
        try {
            return body.read(buffer);
        } catch (IOException e) {
            throw new BrokenOff(String.valueOf(e.getMessage()), e);
        }
    }

    private Optional<Download> finish(Announced announced) throws IOException {
        String sha256 = part.sha256();
        long bytes = part.length();
        boolean tooLong =
                announced.total().isPresent() && bytes > announced.total().getAsLong();
        boolean other = announced.sha256().filter(hash -> !hash.equals(sha256)).isPresent();
        if (tooLong || other) {
            part.clear();
            return Optional.empty();
        }
        part.publish();
        return Optional.of(new Download(part.target(), bytes, sha256, check(announced)));
    }

    private static Download.Check check(Announced announced) {
        if (announced.sha256().isPresent()) {
            return Download.Check.HASH;
        }
        return announced.total().isPresent() ? Download.Check.LENGTH : Download.Check.NONE;
    }

    /** The connection ended before the body did; the bytes so far are good. */
    private static final class BrokenOff extends IOException {
        private static final long serialVersionUID = 1L;

        BrokenOff(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
