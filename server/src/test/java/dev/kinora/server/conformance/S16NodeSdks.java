package dev.kinora.server.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The official SDK for Node, unmodified, in two versions: the newest, which sends forms, and one from before 6.27,
 * which sends JSON. The calls are in {@code src/test/node/calls.mjs}.
 */
class S16NodeSdks {
    private static final Path SOURCE = Path.of("src", "test", "node");
    private static final Path PLACE = Path.of("target", "node-sdks");
    private static final int PATIENCE_MINUTES = 4;
    private static final List<String> CALLS = List.of(
            "models",
            "create and poll",
            "download",
            "list",
            "delete",
            "errors",
            "create with a file",
            "create with image_url",
            "create with file_id",
            "remix",
            "webhooks",
            "files",
            "batches");
    private static final List<String> NEWER_CALLS = List.of("edit", "extend", "characters", "webhook endpoints");

    @RegisterExtension
    static final LiveServer SERVER =
            LiveServer.with(Map.of("auth.key", LiveServer.KEY, "allow_private_addresses", "true"));

    private static boolean installed;

    @BeforeAll
    static void install() throws Exception {
        if (!isThere("node") || !isThere("npm")) {
            if (System.getenv("CI") != null) {
                throw new AssertionError("node and npm are missing; .ci/run installs them");
            }
            System.out.println("The calls of the SDKs for Node are not made: node or npm is missing here.");
            return;
        }
        Files.createDirectories(PLACE);
        for (String file : List.of("package.json", "calls.mjs")) {
            Files.copy(SOURCE.resolve(file), PLACE.resolve(file), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> said = run("npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error");
        assertThat(PLACE.resolve("node_modules").resolve("openai-old"))
                .as(String.join("\n", said))
                .exists();
        installed = true;
    }

    @Row(
            section = 16,
            at = "node",
            says = "the newest openai for Node: every call for videos, files, batches, webhooks")
    void rowNodeNewest() throws Exception {
        TreeSet<String> all = new TreeSet<>(CALLS);
        all.addAll(NEWER_CALLS);
        assertCalls("openai", all);
    }

    @Row(
            section = 16,
            at = "node json",
            says = "openai for Node from before 6.27, which sends JSON: every call it knows")
    void rowNodeJsonEra() throws Exception {
        assertCalls("openai-old", new TreeSet<>(CALLS));
    }

    private static void assertCalls(String sdk, TreeSet<String> calls) throws Exception {
        if (!installed) {
            abort("node or npm is missing");
        }
        TreeMap<String, String> failed = new TreeMap<>();
        TreeSet<String> made = new TreeSet<>();
        try (Receiver receiver = new Receiver()) {
            for (String line :
                    run("node", "calls.mjs", sdk, SERVER.baseUrl().toString(), LiveServer.KEY, receiver.url())) {
                JsonNode report = new JsonMapper().readTree(line);
                made.add(report.path("call").asString());
                if (!report.path("ok").asBoolean()) {
                    failed.put(
                            sdk + " " + report.path("call").asString(),
                            report.path("error").asString());
                }
            }
        }
        assertThat(made).isEqualTo(calls);
        TreeSet<String> expected = new TreeSet<>(NotYet.SDK_CALLS);
        expected.removeIf(
                call -> !calls.contains(call.substring(call.indexOf(' ') + 1)) || !call.startsWith(sdk + " "));
        assertThat(failed.keySet()).as("the calls that fail: " + failed).isEqualTo(expected);
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** The lines a program says; what it complains about goes to the log of the build. */
    private static List<String> run(String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("kinora-node", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(PLACE.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        String said = Files.readString(output, StandardCharsets.UTF_8);
        Files.delete(output);
        assertThat(ended).as(String.join(" ", command) + " ends: " + said).isTrue();
        assertThat(process.waitFor())
                .as(String.join(" ", command) + ": " + said)
                .isZero();
        return said.lines().filter(line -> !line.isBlank()).toList();
    }
}
