package dev.kinora.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The programs of the guide, run as a reader would run them, against a started server. */
class GuideExamplesTest {
    private static final Path EXAMPLES = Path.of("..", "docs", "guide", "examples");
    /** Packages of the examples in TypeScript; kept between runs. */
    private static final Path PACKAGES = Path.of("target", "guide-node");

    private static final Set<String> RUN_HERE = Set.of(
            "quick-start.sh",
            "tour.sh",
            "plain.py",
            "webhook.py",
            "sync.py",
            "async.py",
            "batch.py",
            "video.ts",
            "many.ts",
            "WithKinora.java",
            "WithOpenAi.java");
    private static final Set<String> NO_PROGRAMS = Set.of("package.json", "tsconfig.json");
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    static Path data;

    @TempDir
    Path folder;

    private static RealServer server;

    /** What a program said, and how it ended. */
    private record Ended(int code, String said) {}

    @BeforeAll
    static void start() throws IOException {
        server = new RealServer(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void every_program_of_the_guide_is_run_here() throws IOException {
        Set<String> expected = new TreeSet<>(RUN_HERE);
        expected.addAll(NO_PROGRAMS);
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void the_quick_start_in_bash_makes_a_film() throws Exception {
        there("curl");
        Ended ended = run("bash", example("quick-start.sh"), "A paper boat; \"quoted\" & @odd");
        assertThat(ended.said()).contains("asked for video_");
        assertFilm(ended);
    }

    @Test
    void the_tour_in_bash_makes_a_longer_film_and_cleans_up() throws Exception {
        there("curl");
        Ended ended = run("bash", example("tour.sh"));
        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(ended.said()).contains("Supported values are").endsWith("done\n");
        assertThat(Files.size(folder.resolve("longer.mp4"))).isGreaterThan(Files.size(folder.resolve("boat.mp4")));
        assertThat(start(folder.resolve("thumbnail.webp"), 12))
                .startsWith("RIFF")
                .endsWith("WEBP");
    }

    @Test
    void plain_python_makes_a_film() throws Exception {
        there("python3");
        assertFilm(run("python3", example("plain.py")));
    }

    @Test
    void plain_python_says_why_it_was_refused() throws Exception {
        there("python3");
        Ended ended = run("python3", example("plain.py"), "");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said()).contains("refused (400, empty_string, prompt)");
    }

    @Test
    void plain_python_hears_of_a_video() throws Exception {
        there("python3");
        Ended ended = run("python3", example("webhook.py"));
        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(ended.said()).contains("\nvideo.completed video_");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sync.py", "async.py", "batch.py"})
    void the_official_library_for_python_makes_films(String program) throws Exception {
        assumeTrue(succeeds("python3", "-c", "import openai"), "the library is not installed");
        assertFilm(run("python3", example(program)));
    }

    @Test
    void the_official_library_for_node_makes_films_and_the_types_are_right() throws Exception {
        there("npm");
        Files.createDirectories(PACKAGES);
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file :
                    files.filter(f -> f.toString().matches(".*\\.(ts|json)")).toList()) {
                Files.copy(file, PACKAGES.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path home = folder;
        folder = PACKAGES.toAbsolutePath();
        Ended installed = run("npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--prefer-offline");
        assertThat(installed.code()).as(installed.said()).isZero();
        Ended checked = run("node", "node_modules/typescript/bin/tsc");
        assertThat(checked.code()).as(checked.said()).isZero();
        Path built = folder.resolve("build");
        folder = home;

        assertFilm(run("node", built.resolve("video.js").toString()));
        Ended refused = run("node", built.resolve("video.js").toString(), "");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.said()).contains("refused (400, empty_string, prompt)");
        Ended many = run("node", built.resolve("many.js").toString());
        assertThat(many.code()).as(many.said()).isZero();
        assertThat(many.said().lines()).hasSize(3).allMatch(line -> line.contains(" completed "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"WithKinora.java", "WithOpenAi.java"})
    void both_libraries_for_java_make_films(String program) throws Exception {
        String java = ProcessHandle.current().info().command().orElseThrow();
        assertFilm(run(java, "-cp", System.getProperty("java.class.path"), example(program)));
    }

    private static String example(String name) {
        return EXAMPLES.resolve(name).toAbsolutePath().normalize().toString();
    }

    private void assertFilm(Ended ended) throws IOException {
        assertThat(ended.code()).as(ended.said()).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> films =
                    files.filter(file -> file.toString().endsWith(".mp4")).toList();
            assertThat(films).as(ended.said()).isNotEmpty();
            for (Path film : films) {
                assertThat(start(film, 8)).endsWith("ftyp");
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    private static String start(Path file, int bytes) throws IOException {
        return new String(Files.readAllBytes(file), 0, bytes, StandardCharsets.ISO_8859_1);
    }

    /** A build machine has the program; elsewhere the test is left out when it is missing. */
    private static void there(String program) throws InterruptedException {
        boolean there = succeeds(program, "--version");
        assertThat(there || System.getenv("CI") == null)
                .as(program + " is there")
                .isTrue();
        assumeTrue(there, program + " is missing");
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private Ended run(String... command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("kinora-guide", ".txt");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("OPENAI_BASE_URL", server.baseUrl());
        builder.environment().put("OPENAI_API_KEY", RealServer.KEY);
        builder.environment().remove("KINORA_BASE_URL");
        builder.environment().remove("KINORA_API_KEY");
        Process process = builder.start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        String text = Files.readString(said, StandardCharsets.UTF_8);
        Files.delete(said);
        assertThat(ended).as(String.join(" ", command) + " ends: " + text).isTrue();
        return new Ended(process.waitFor(), text);
    }
}
