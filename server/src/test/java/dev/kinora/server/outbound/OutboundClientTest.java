package dev.kinora.server.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.kinora.server.outbound.OutboundClient.Limits;
import dev.kinora.server.outbound.OutboundException.Kind;
import dev.kinora.server.outbound.OutboundSettings.Reach;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboundClientTest {
    private static final Limits LIMITS = new Limits(1000, Duration.ofSeconds(5), 3);
    private static HttpServer site;

    @BeforeAll
    static void start() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        site.createContext("/image", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "image/png");
            exchange.sendResponseHeaders(200, 5);
            exchange.getResponseBody().write("bytes".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        site.createContext("/hops/", exchange -> {
            int left = Integer.parseInt(exchange.getRequestURI().getPath().substring(6));
            exchange.getResponseHeaders().set("Location", left == 1 ? "/image" : "/hops/" + (left - 1));
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        site.createContext("/large", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(new byte[2000]);
            }
        });
        site.createContext("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                for (int i = 0; i < 200; i++) {
                    body.write('x');
                    body.flush();
                    Thread.onSpinWait();
                    java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
                }
            }
        });
        site.createContext("/echo", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            boolean asked = "yes".equals(exchange.getRequestHeaders().getFirst("x-probe"));
            exchange.sendResponseHeaders(asked ? 202 : 400, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        site.start();
    }

    @AfterAll
    static void stop() {
        site.stop(0);
    }

    private static URI at(String path) {
        return URI.create("http://127.0.0.1:" + site.getAddress().getPort() + path);
    }

    private static OutboundClient client(Reach reach) {
        return new OutboundClient(new OutboundSettings(reach, Duration.ofSeconds(2), "Kinora-Test"));
    }

    @Test
    void aDownloadFollowsRedirectsUpToItsLimit() throws IOException {
        try (OutboundClient client = client(Reach.EVERYWHERE)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();

            assertThat(client.get(at("/hops/3"), LIMITS, out)).contains("image/png");
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("bytes");
            assertKind(Kind.TOO_MANY_REDIRECTS, () -> client.get(at("/hops/4"), LIMITS, out));
        }
    }

    @Test
    void sizeTimeAndStatusAreBounded() {
        try (OutboundClient client = client(Reach.EVERYWHERE)) {
            OutputStream out = OutputStream.nullOutputStream();
            assertKind(Kind.TOO_LARGE, () -> client.get(at("/large"), LIMITS, out));
            assertKind(Kind.REFUSED, () -> client.get(at("/nothing"), LIMITS, out));
            long start = System.nanoTime();
            assertKind(Kind.TIMEOUT, () -> client.get(at("/drip"), new Limits(1000, Duration.ofMillis(300), 0), out));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
        }
    }

    @Test
    void aPostTellsStatusAndTheBeginningOfTheAnswer() {
        try (OutboundClient client = client(Reach.EVERYWHERE)) {
            byte[] body = "hello".getBytes(StandardCharsets.UTF_8);
            OutboundClient.Answer answer =
                    client.post(at("/echo"), Map.of("x-probe", "yes"), body, Duration.ofSeconds(5), 4);

            assertThat(answer.status()).isEqualTo(202);
            assertThat(answer.body()).isEqualTo("hell");
            assertKind(
                    Kind.UNREACHABLE,
                    () -> client.post(URI.create("http://127.0.0.1:1/"), Map.of(), body, Duration.ofSeconds(5), 4));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://localhost/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://2130706433/",
                "https://10.1.2.3/",
                "https://169.254.169.254/latest/meta-data",
                "https://[fd00::1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[2002:7f00:1::]/",
                "https://0.0.0.0/"
            })
    void noAddressThatIsNotPublicIsReached(String address) {
        try (OutboundClient client = client(Reach.PUBLIC_ONLY)) {
            assertKind(Kind.BLOCKED, () -> client.get(URI.create(address), LIMITS, OutputStream.nullOutputStream()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/",
                "ftp://example.com/",
                "file:///etc/passwd",
                "https:///x",
                "x",
                "https://a:b@c/"
            })
    void onlyHttpsIsSpoken(String address) {
        try (OutboundClient client = client(Reach.PUBLIC_ONLY)) {
            assertKind(Kind.BAD_ADDRESS, () -> client.check(URI.create(address)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "2606:4700::1111", "172.15.0.1", "64:ff9b::808:808"})
    void publicAddressesAreOpen(String address) throws IOException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }

    private static void assertKind(Kind kind, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(OutboundException.class, e -> assertThat(e.kind())
                .isEqualTo(kind));
    }
}
