package dev.kinora.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the API can take: a real server with a key, beside a mock of the same API in Node where there is one. Arguments:
 * seconds of each run (default 5), connections (64), folder of the installed mock (none). Client and server share the
 * processors of this machine, so the figures are lower bounds and the ratios say more than the numbers.
 */
public final class LoadBench {
    private static final int RUNS = 3;
    private static final int FILE = 50_000_000;
    private static final int STREAMS = 2_000;
    private static final String JSON =
            "{\"model\":\"sora-2\",\"prompt\":\"a red kite\",\"seconds\":\"8\",\"size\":\"1280x720\"}";
    private static final String BOUNDARY = "kinora-bench-boundary";

    private final int seconds;
    private final int connections;

    private LoadBench(int seconds, int connections) {
        this.seconds = seconds;
        this.connections = connections;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        int connections = args.length > 1 ? Integer.parseInt(args[1]) : 64;
        Optional<Path> mock = args.length > 2 ? Optional.of(Path.of(args[2])) : Optional.empty();
        System.out.printf(
                "%d processors, shared by client and server; %d connections, %d s a run, median of %d runs%n%n",
                Runtime.getRuntime().availableProcessors(), connections, seconds, RUNS);
        Path folder = Files.createTempDirectory("kinora-load-");
        try {
            new LoadBench(seconds, connections).run(folder, mock);
        } finally {
            delete(folder);
        }
    }

    private void run(Path folder, Optional<Path> mock) throws IOException, InterruptedException {
        String film;
        try (FilledStore store = new FilledStore(folder.resolve("data"))) {
            store.add(1_000);
            film = store.addWithFile(FILE);
        }
        System.out.println("| what | answers/s | p50 ms | p99 ms | refused |");
        System.out.println("| --- | --- | --- | --- | --- |");
        LoadClient.Load create;
        LoadClient.Load retrieve;
        try (ServerRun kinora = ServerRun.kinora(folder, "-Xmx512m")) {
            LoadClient client = kinora.client();
            retrieve = row("retrieve", client, get("/v1/videos/" + film));
            row("list of 20", client, get("/v1/videos?limit=20"));
            create = row("create, JSON", client, post("application/json", JSON));
            row("create, multipart", client, post("multipart/form-data; boundary=" + BOUNDARY, form()));
            List<Double> rates = new ArrayList<>();
            for (int i = 0; i < RUNS; i++) {
                rates.add(client.download(get("/v1/videos/" + film + "/content"), seconds));
            }
            System.out.printf("%ndownload of %d MB, one client: %.0f MB/s%n", FILE / 1_000_000, median(rates));
            streams(client);
            System.out.println("server resident at the end: " + kinora.resident());
        }
        if (mock.isPresent()) {
            beside(mock.get(), create, retrieve);
        }
    }

    private void streams(LoadClient client) throws IOException {
        LoadClient.Streams open = client.streams(get("/v1/events"), STREAMS);
        System.out.println(
                open.status() == 404
                        ? "event streams: this server has none"
                        : "event streams open at the same time: " + open.open() + " of " + STREAMS + " in "
                                + open.millis() + " ms, last status " + open.status());
    }

    private void beside(Path mock, LoadClient.Load create, LoadClient.Load retrieve)
            throws IOException, InterruptedException {
        Files.writeString(mock.resolve("fixture.json"), """
                {"fixtures":[{"match":{"userMessage":"a red kite"},"response":{"video":
                 {"id":"video_0123456789abcdef0123456789abcdef","status":"processing","url":"http://127.0.0.1/x.mp4"}}}]}
                """);
        int port = ServerRun.free();
        List<String> command = List.of(
                mock.resolve("node_modules/.bin/llmock").toString(),
                "-p",
                Integer.toString(port),
                "-f",
                "fixture.json",
                "--log-level",
                "silent");
        try (ServerRun other = ServerRun.other(command, mock, port, "GET /health")) {
            String id = id(other.client().once(post("application/json", JSON)));
            LoadClient.Load theirCreate = row("aimock: create, JSON", other.client(), post("application/json", JSON));
            LoadClient.Load theirRetrieve = row("aimock: retrieve", other.client(), get("/v1/videos/" + id));
            System.out.printf(
                    "%nKinora stores each video durably before it answers, aimock keeps it in memory. Kinora : aimock,"
                            + " create %.2f, retrieve %.2f%n",
                    create.perSecond() / theirCreate.perSecond(), retrieve.perSecond() / theirRetrieve.perSecond());
        }
    }

    private LoadClient.Load row(String what, LoadClient client, byte[] request) throws InterruptedException {
        client.run(request, connections, seconds);
        List<LoadClient.Load> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            runs.add(client.run(request, connections, seconds));
        }
        runs.sort(Comparator.comparingDouble(LoadClient.Load::perSecond));
        LoadClient.Load load = runs.get(RUNS / 2);
        System.out.printf(
                "| %s | %.0f | %.1f | %.1f | %d |%n",
                what, load.perSecond(), load.p50() / 1000.0, load.p99() / 1000.0, load.refused());
        return load;
    }

    static byte[] get(String path) {
        return LoadClient.request("GET " + path, ServerRun.KEY, "", "");
    }

    private static byte[] post(String type, String body) {
        return LoadClient.request("POST /v1/videos", ServerRun.KEY, type, body);
    }

    /** Creates a video of 8 s and returns its id. */
    static String created(LoadClient client, String prompt) throws IOException {
        String body = "{\"prompt\":\"" + prompt + "\",\"seconds\":\"8\",\"size\":\"1280x720\"}";
        return id(client.once(post("application/json", body)));
    }

    private static String form() {
        StringBuilder body = new StringBuilder();
        String[][] fields = {{"model", "sora-2"}, {"prompt", "a red kite"}, {"seconds", "8"}, {"size", "1280x720"}};
        for (String[] field : fields) {
            body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"")
                    .append(field[0])
                    .append("\"\r\n\r\n")
                    .append(field[1])
                    .append("\r\n");
        }
        return body.append("--" + BOUNDARY + "--\r\n").toString();
    }

    private static String id(String json) {
        Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(json);
        if (!id.find()) {
            throw new IllegalStateException("no id in " + json);
        }
        return String.valueOf(id.group(1));
    }

    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
