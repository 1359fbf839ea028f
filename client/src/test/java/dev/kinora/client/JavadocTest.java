package dev.kinora.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the module shows is documented, and the documentation can be made: no broken link, nothing without a word. */
class JavadocTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");

    @TempDir
    Path folder;

    @Test
    void everything_that_is_exported_is_documented() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-d",
                folder.toString(),
                "-sourcepath",
                SOURCES.toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                "-protected",
                "-quiet",
                "-Xdoclint:all",
                "-Xmaxwarns",
                "100000"));
        arguments.addAll(exported());
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int code = ToolProvider.findFirst("javadoc").orElseThrow().run(out, out, arguments.toArray(String[]::new));
        List<String> wrong = said.toString()
                .lines()
                .filter(line -> line.matches(".*(error|warning): .*"))
                // One sentence says what a method gives; tags that repeat it are not asked for.
                .filter(line -> !line.matches(".*warning: no @(param|return|throws) ?.*"))
                .filter(line -> !line.contains("use of default constructor"))
                .toList();
        assertThat(wrong).isEmpty();
        assertThat(code).as("%s", said).isZero();
    }

    @Test
    void every_package_is_exported_or_hidden_on_purpose() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            List<String> packages = files.filter(Files::isDirectory)
                    .filter(JavadocTest::holdsSources)
                    .map(path -> SOURCES.relativize(path).toString().replaceAll("[/\\\\]", "."))
                    .filter(name -> !List.of("dev.kinora.client.http", "dev.kinora.client.download")
                            .contains(name))
                    .toList();
            assertThat(exported()).containsExactlyInAnyOrderElementsOf(packages);
        }
    }

    private static boolean holdsSources(Path directory) {
        try (var files = Files.list(directory)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> exported() throws IOException {
        List<String> packages = new ArrayList<>();
        Matcher export = EXPORT.matcher(Files.readString(Path.of("src", "main", "module", "module-info.java")));
        while (export.find()) {
            packages.add(export.group(1));
        }
        return packages;
    }
}
