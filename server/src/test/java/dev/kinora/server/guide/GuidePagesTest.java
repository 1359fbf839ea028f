package dev.kinora.server.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of the guide: all of them are there, their links lead somewhere, and the programs they show are the files. */
class GuidePagesTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Path GUIDE = DOCS.resolve("guide");
    /** Pages for those who build Kinora. */
    private static final Set<String> NOT_SERVED = Set.of("architecture.md", "open-points.md");

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern QUOTE =
            Pattern.compile("\\]\\(examples/([^)]+)\\)[^\\n]*\\n\\n?```[a-z]*\\n(.*?)\\n```", Pattern.DOTALL);
    private static final Pattern HREF = Pattern.compile("href=\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    private final Guide guide = new Guide();

    @Test
    void every_page_has_its_place_in_the_contents() throws IOException {
        TreeSet<String> there = new TreeSet<>();
        for (Path page : pages()) {
            there.add(DOCS.relativize(page).toString().replace('\\', '/'));
        }
        there.removeAll(NOT_SERVED);
        TreeSet<String> listed = new TreeSet<>();
        Contents.parts().forEach(part -> part.entries().forEach(entry -> listed.add(entry.file())));
        assertThat(listed).isEqualTo(there);
    }

    @Test
    void links_between_files_lead_to_files() throws IOException {
        for (Path page : guidePages()) {
            Matcher link = LINK.matcher(withoutCode(Files.readString(page)));
            while (link.find()) {
                String target = link.group(1).split("#", 2)[0];
                if (!target.isEmpty() && !target.contains(":")) {
                    assertThat(page.resolveSibling(target))
                            .as(page + " links to it")
                            .exists();
                }
            }
        }
    }

    @Test
    void the_programs_in_the_pages_are_the_files_that_are_run() throws IOException {
        TreeSet<String> shown = new TreeSet<>();
        for (Path page : guidePages()) {
            Matcher quote = QUOTE.matcher(Files.readString(page));
            while (quote.find()) {
                String file = quote.group(1);
                shown.add(file);
                assertThat(quote.group(2) + "\n")
                        .as(page.getFileName() + " shows " + file)
                        .isEqualTo(Files.readString(GUIDE.resolve("examples").resolve(file)));
            }
        }
        try (Stream<Path> files = Files.list(GUIDE.resolve("examples"))) {
            assertThat(shown)
                    .isEqualTo(new TreeSet<>(
                            files.map(file -> file.getFileName().toString()).toList()));
        }
    }

    @Test
    void every_page_is_rendered_and_its_links_are_served() throws IOException {
        for (Contents.Part part : Contents.parts()) {
            for (Contents.Entry entry : part.entries()) {
                String page = page(entry.name());
                assertThat(page).startsWith("<!doctype html>").contains("<h1 ").doesNotContain("<script");
                Matcher href = HREF.matcher(page);
                while (href.find()) {
                    assertServed(entry.name(), page, href.group(1));
                }
            }
        }
    }

    @Test
    void links_out_of_what_is_served_are_words() {
        Links links = new Links("guide/README.md");
        assertThat(links.address("../decisions/http.md")).isEmpty();
        assertThat(links.address("../../server/pom.xml")).isEmpty();
        assertThat(links.address("../webhooks.md#verify")).contains("/docs/webhooks#verify");
        assertThat(links.address("README.md")).contains("/docs");
        assertThat(links.address("examples/tour.sh")).contains("/docs/examples/tour.sh");
        assertThat(links.address("https://example.com")).contains("https://example.com");
    }

    @Test
    void a_name_is_no_path() throws IOException {
        for (String name : List.of("../README.md", "..", "", "/etc/passwd", "a/b.sh", "..%2fREADME.md", "nothing.sh")) {
            assertThat(guide.example(name)).as(name).isEmpty();
            assertThat(guide.page(name)).as(name).isEmpty();
        }
        assertThat(guide.example("tour.sh")).isPresent();
    }

    private void assertServed(String from, String page, String address) throws IOException {
        if (address.startsWith("http")) {
            return;
        }
        String[] parts = address.split("#", 2);
        String target = page;
        if (parts[0].startsWith("/docs/examples/")) {
            assertThat(guide.example(parts[0].substring("/docs/examples/".length())))
                    .as(address)
                    .isPresent();
        } else if (!parts[0].isEmpty()) {
            target = page(parts[0].equals("/docs") ? Guide.START : parts[0].substring("/docs/".length()));
        }
        if (parts.length == 2) {
            List<String> ids = new ArrayList<>();
            Matcher id = ID.matcher(target);
            while (id.find()) {
                ids.add(id.group(1));
            }
            assertThat(ids).as(from + " links to " + address).contains(parts[1]);
        }
    }

    private String page(String name) throws IOException {
        return new String(
                guide.page(name).orElseThrow(() -> new AssertionError("no page " + name)), StandardCharsets.UTF_8);
    }

    private static String withoutCode(String markdown) {
        return markdown.replaceAll("(?s)```.*?```", "").replaceAll("`[^`\\n]*`", "");
    }

    private static List<Path> guidePages() throws IOException {
        return pages().stream().filter(page -> page.startsWith(GUIDE)).toList();
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (Path folder : List.of(DOCS, GUIDE)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
            }
        }
        return pages;
    }
}
