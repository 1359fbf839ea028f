package dev.kinora.cli;

import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Json;
import dev.kinora.cli.console.Trouble;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The keys of a server that runs on this machine, asked for as its operator. */
final class ServerKeys implements KeyDesk {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI keys;
    private final String token;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** @param server its address, as it stands on its door */
    ServerKeys(URI server, String token) {
        this.keys = server.resolve("/admin/keys");
        this.token = token;
    }

    @Override
    public Fresh create(Wish wish) {
        ObjectNode body = Json.object().put("name", wish.name()).put("project", wish.project());
        wish.requestsPerMinute().ifPresent(limit -> body.put("requests_per_minute", limit));
        JsonNode made = ask("POST", keys, BodyPublishers.ofString(body.toString()));
        return new Fresh(entry(made.path("key")), made.path("text").asString());
    }

    @Override
    public List<Entry> list() {
        return ask("GET", keys, BodyPublishers.noBody())
                .path("data")
                .valueStream()
                .map(ServerKeys::entry)
                .toList();
    }

    @Override
    public Entry revoke(String idOrName) {
        String name = URLEncoder.encode(idOrName, StandardCharsets.UTF_8).replace("+", "%20");
        return entry(ask("DELETE", URI.create(keys + "/" + name), BodyPublishers.noBody()));
    }

    @Override
    public void close() {
        client.close();
    }

    private JsonNode ask(String method, URI target, BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(target)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
        HttpResponse<String> response = send(request);
        if (response.statusCode() == 200) {
            return Json.parse(response.body());
        }
        if (response.statusCode() == 401) {
            throw new Trouble(ExitCode.SETUP, "keys.stranger", keys.resolve("/"));
        }
        throw new Trouble(
                ExitCode.REFUSED,
                "keys.refused",
                Json.parse(response.body()).path("error").path("message").asString());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Trouble(ExitCode.UNREACHABLE, "keys.silent", keys.resolve("/"), String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble(ExitCode.INTERRUPTED, "failure.stopped");
        }
    }

    private static Entry entry(JsonNode key) {
        JsonNode limit = key.path("requests_per_minute");
        return new Entry(
                key.path("id").asString(),
                new Wish(
                        key.path("name").asString(),
                        key.path("project").asString(),
                        limit.isNumber() ? Optional.of(limit.asInt()) : Optional.empty()),
                key.path("hint").asString(),
                new Life(
                        Instant.ofEpochSecond(key.path("created_at").asLong()),
                        moment(key.path("last_used_at")),
                        moment(key.path("revoked_at"))));
    }

    private static Optional<Instant> moment(JsonNode seconds) {
        return seconds.isNumber() ? Optional.of(Instant.ofEpochSecond(seconds.asLong())) : Optional.empty();
    }
}
