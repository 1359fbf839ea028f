package dev.kinora.server.outbound;

import dev.kinora.server.outbound.OutboundException.Kind;
import dev.kinora.server.outbound.OutboundSettings.Reach;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Makes requests to addresses that callers named. Thread-safe; every call blocks at most as long as it was given.
 *
 * <p>A name is resolved once, its addresses are judged, and the connection goes to one of those: a name that means
 * another machine a moment later leads nowhere. Each redirect is judged like the first address. No proxy, no cookies,
 * nothing is kept between two requests.
 */
public final class OutboundClient implements AutoCloseable {
    private static final int CHUNK = 16 * 1024;
    private static final int MAX_CONNECTIONS = 64;

    private final OutboundSettings settings;
    private @Nullable Engine engine;
    private boolean closed;

    /** A client that loads its library with its first request: most servers never make one. */
    public OutboundClient(OutboundSettings settings) {
        this.settings = settings;
    }

    /**
     * Bounds of one download.
     *
     * @param maxBytes of its body
     * @param timeout from the first connection to the last byte
     * @param maxRedirects that are followed
     */
    public record Limits(long maxBytes, Duration timeout, int maxRedirects) {}

    /**
     * What a post was answered.
     *
     * @param status HTTP status; a redirect is not followed
     * @param body its beginning, at most as many bytes as asked for, as UTF-8; the rest is not read
     */
    public record Answer(int status, String body) {}

    /**
     * Whether a request could go there: a readable address of a scheme that is spoken, and, where it names an address
     * or this machine instead of another host, one that may be reached. Asks no name server.
     *
     * @throws OutboundException {@link Kind#BAD_ADDRESS} or {@link Kind#BLOCKED}
     */
    public void check(URI target) {
        String scheme = String.valueOf(target.getScheme()).toLowerCase(Locale.ROOT);
        boolean spoken = scheme.equals("https") || (scheme.equals("http") && settings.reach() == Reach.EVERYWHERE);
        if (!spoken || target.getHost() == null || target.getUserInfo() != null) {
            throw new OutboundException(
                    Kind.BAD_ADDRESS,
                    settings.reach() == Reach.EVERYWHERE
                            ? "An http or https address with a host and without credentials is needed."
                            : "An https address with a host and without credentials is needed.");
        }
        String host = target.getHost();
        boolean own = host.equalsIgnoreCase("localhost")
                || host.toLowerCase(Locale.ROOT).endsWith(".localhost");
        if (own && settings.reach() == Reach.PUBLIC_ONLY) {
            throw new OutboundException(Kind.BLOCKED, "It leads to an address that is not public.");
        }
        boolean literal = host.startsWith("[") || host.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
        if (literal) {
            try {
                new Judge(settings.reach()).resolve(host);
            } catch (UnknownHostException e) {
                throw new OutboundException(Kind.BLOCKED, String.valueOf(e.getMessage()), e);
            }
        }
    }

    /**
     * Downloads into {@code out}, following redirects.
     *
     * @return the media type the sender claims, empty for none
     * @throws OutboundException for every reason there is
     * @throws IOException when {@code out} fails
     */
    public Optional<String> get(URI source, Limits limits, OutputStream out) throws IOException {
        long end = System.nanoTime() + limits.timeout().toNanos();
        URI at = source;
        for (int redirects = 0; ; redirects++) {
            check(at);
            Hop hop = hop(new HttpGet(at), end, response -> download(response, limits.maxBytes(), out));
            if (hop.location().isEmpty()) {
                return hop.mediaType();
            }
            if (redirects == limits.maxRedirects()) {
                throw new OutboundException(
                        Kind.TOO_MANY_REDIRECTS, "It was redirected more than " + limits.maxRedirects() + " times.");
            }
            at = resolved(at, hop.location().get());
        }
    }

    /**
     * Posts a body.
     *
     * @param maxAnswer bytes of the answer that are of interest
     * @throws OutboundException when no answer came
     */
    public Answer post(URI target, Map<String, String> headers, byte[] body, Duration timeout, int maxAnswer) {
        check(target);
        HttpPost post = new HttpPost(target);
        headers.forEach(post::setHeader);
        post.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON.withCharset((String) null)));
        try {
            return hop(post, System.nanoTime() + timeout.toNanos(), response -> answer(response, maxAnswer));
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (engine != null) {
            engine.deadlines().shutdownNow();
            try {
                engine.http().close();
            } catch (IOException e) {
                throw unreachable(e);
            }
        }
    }

    /** What makes the requests. */
    private record Engine(CloseableHttpClient http, ScheduledExecutorService deadlines) {}

    private synchronized Engine engine() {
        if (closed) {
            throw new OutboundException(Kind.UNREACHABLE, "The server is stopping.");
        }
        Engine made = engine;
        if (made == null) {
            made = new Engine(http(settings), deadlines());
            engine = made;
        }
        return made;
    }

    private static CloseableHttpClient http(OutboundSettings settings) {
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new Judge(settings.reach()))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(settings.connect()))
                                .setSocketTimeout(Timeout.of(settings.connect()))
                                .build())
                        .setMaxConnTotal(MAX_CONNECTIONS)
                        .setMaxConnPerRoute(MAX_CONNECTIONS)
                        .build())
                .setUserAgent(settings.userAgent())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .disableCookieManagement()
                .disableContentCompression()
                .build();
    }

    /** Where one answer leads: to its content, or elsewhere. */
    private record Hop(Optional<String> mediaType, Optional<String> location) {}

    /** Reads one answer. */
    @FunctionalInterface
    private interface Reader<T> {
        T read(ClassicHttpResponse response) throws IOException;
    }

    /** What the place the bytes go to had to complain about. */
    private static final class SinkException extends IOException {
        private static final long serialVersionUID = 1L;

        SinkException(IOException cause) {
            super(cause);
        }

        IOException reason() {
            return getCause() instanceof IOException reason ? reason : this;
        }
    }

    private <T> T hop(HttpUriRequestBase request, long end, Reader<T> reader) throws IOException {
        long left = end - System.nanoTime();
        if (left <= 0) {
            throw late();
        }
        request.setConfig(RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.ofNanoseconds(left))
                .setResponseTimeout(Timeout.ofNanoseconds(left))
                .build());
        Engine made = engine();
        ScheduledFuture<?> alarm = made.deadlines().schedule(request::abort, left, TimeUnit.NANOSECONDS);
        try {
            return made.http().execute(request, response -> {
                try {
                    return reader.read(response);
                } finally {
                    // What is left of the answer is of no interest; without this it would be read to its end.
                    request.abort();
                }
            });
        } catch (SinkException e) {
            throw e.reason();
        } catch (BlockedHostException e) {
            throw new OutboundException(Kind.BLOCKED, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw System.nanoTime() >= end || e instanceof InterruptedIOException ? late() : unreachable(e);
        } finally {
            alarm.cancel(false);
        }
    }

    private static Hop download(ClassicHttpResponse response, long maxBytes, OutputStream out) throws IOException {
        int status = response.getCode();
        Header location = response.getFirstHeader("location");
        if (status >= 300 && status < 400 && location != null) {
            return new Hop(Optional.empty(), Optional.of(location.getValue()));
        }
        if (status < 200 || status >= 300) {
            throw new OutboundException(Kind.REFUSED, "It answered with status " + status + ".");
        }
        if (response.getEntity() != null) {
            copy(response.getEntity().getContent(), maxBytes, out);
        }
        Header type = response.getFirstHeader("content-type");
        return new Hop(Optional.ofNullable(type).map(Header::getValue), Optional.empty());
    }

    private static void copy(InputStream in, long maxBytes, OutputStream out) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long taken = 0;
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            taken += read;
            if (taken > maxBytes) {
                throw new OutboundException(Kind.TOO_LARGE, "It is larger than " + maxBytes + " bytes.");
            }
            try {
                out.write(chunk, 0, read);
            } catch (IOException e) {
                throw new SinkException(e);
            }
        }
    }

    private static Answer answer(ClassicHttpResponse response, int maxAnswer) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (response.getEntity() != null && maxAnswer > 0) {
            body.write(response.getEntity().getContent().readNBytes(maxAnswer));
        }
        return new Answer(response.getCode(), body.toString(StandardCharsets.UTF_8));
    }

    private static URI resolved(URI at, String location) {
        try {
            return at.resolve(location.strip());
        } catch (IllegalArgumentException e) {
            throw new OutboundException(Kind.BAD_ADDRESS, "It was redirected to what is no address.", e);
        }
    }

    private static OutboundException late() {
        return new OutboundException(Kind.TIMEOUT, "It took too long.");
    }

    private static OutboundException unreachable(IOException e) {
        return new OutboundException(Kind.UNREACHABLE, "It could not be reached.", e);
    }

    private static ScheduledExecutorService deadlines() {
        ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(
                1,
                Thread.ofPlatform().daemon().name("kinora-outbound-deadlines").factory());
        executor.setRemoveOnCancelPolicy(true);
        return executor;
    }

    /** A name that leads to a machine outsiders have no business with. */
    private static final class BlockedHostException extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        BlockedHostException() {
            super("It leads to an address that is not public.");
        }
    }

    /** Resolves names; one that leads to a closed address leads nowhere, whatever else it leads to. */
    private record Judge(Reach reach) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            InetAddress[] found = InetAddress.getAllByName(host);
            if (reach == Reach.PUBLIC_ONLY) {
                for (InetAddress address : found) {
                    if (!PublicAddresses.isPublic(address)) {
                        throw new BlockedHostException();
                    }
                }
            }
            return found;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
