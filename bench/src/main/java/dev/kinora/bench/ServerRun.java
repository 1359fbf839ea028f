package dev.kinora.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, with a key, on a free port of loopback. */
final class ServerRun implements AutoCloseable {
    /** The key of every server that is measured. */
    static final String KEY = "sk-bench-0123456789abcdef";

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Process process;
    private final int port;

    private ServerRun(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Kinora over a data folder, with the test card so slow that it draws next to nothing. */
    static ServerRun kinora(Path folder, String heap) throws IOException, InterruptedException {
        return configured(folder, heap, """
                engines:
                  - {id: card, type: testcard, settings: {slots: 1, delay: 1000m, deadline: 2000m}}
                queue: {capacity: 10000000}
                limits: {requests_per_minute: 100000000}
                """);
    }

    /** Kinora with a configuration. */
    static ServerRun configured(Path folder, String heap, String yaml) throws IOException, InterruptedException {
        Path config = Files.writeString(folder.resolve("kinora.yaml"), yaml);
        int port = free();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), heap));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of("--add-modules", "jdk.incubator.vector", "-Djava.awt.headless=true"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.kinora.cli.Main", "serve"));
        command.addAll(List.of("--config", config.toString(), "--port", Integer.toString(port)));
        command.addAll(List.of("--data", folder.resolve("data").toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("KINORA_API_KEY", KEY);
        return started(builder, folder, port, "GET /healthz");
    }

    /** Any other program that answers HTTP. */
    static ServerRun other(List<String> command, Path folder, int port, String probe)
            throws IOException, InterruptedException {
        return started(new ProcessBuilder(command).directory(folder.toFile()), folder, port, probe);
    }

    static int free() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    private static ServerRun started(ProcessBuilder builder, Path folder, int port, String probe)
            throws IOException, InterruptedException {
        File log = folder.resolve("server.log").toFile();
        Process process = builder.redirectErrorStream(true).redirectOutput(log).start();
        ServerRun run = new ServerRun(process, port);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                run.client().once(LoadClient.request(probe, KEY, "", ""));
                return run;
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        run.close();
        throw new IOException("the server does not start: " + Files.readString(log.toPath()));
    }

    LoadClient client() {
        return new LoadClient("127.0.0.1", port);
    }

    /** Resident megabytes, where the system tells. */
    String resident() {
        try {
            Map<String, String> status = new HashMap<>();
            Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))
                    .forEach(line -> status.put(line.split(":", 2)[0], line.split(":", 2)[1].strip()));
            return Long.parseLong(status.getOrDefault("VmRSS", "0").split(" ", 2)[0]) / 1024 + " MB";
        } catch (IOException | NumberFormatException unknown) {
            return "unknown";
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
