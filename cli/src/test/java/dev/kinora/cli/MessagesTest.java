package dev.kinora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.cli.console.Language;
import dev.kinora.cli.console.Messages;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program speaks two languages, and says the same in both. */
class MessagesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/dev/kinora/cli");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}|\\$\\{[A-Z-]+}|%n");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-z]+)+)\"");

    /** Words that are the same in both languages. */
    private static final Set<String> SHARED = Set.of(
            "column.id",
            "column.prompt",
            "progress.seconds",
            "label.ID-or-NAME",
            "label.PIXELS",
            "usage.footerHeading",
            "kinora.usage.footerHeading");

    /** Words that no French sentence holds outside of commands, names and quotes. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)(?<![\\w./_-])(the|is|are|not|this|that|with|from|which|must|cannot|there|its|make|made|other|"
                    + "server|file|folder|every|value|missing|default|videos? (?:was|is))(?![\\w_-])");

    @ParameterizedTest
    @ValueSource(strings = {"messages", "help"})
    void both_languages_say_the_same(String name) throws IOException {
        Map<String, String> english = texts(name + ".properties");
        Map<String, String> french = texts(name + "_fr.properties");
        assertThat(french.keySet()).isEqualTo(english.keySet());
        english.forEach((key, text) -> {
            assertThat(places(french.getOrDefault(key, ""))).as(key).isEqualTo(places(text));
            assertThat(french.get(key)).as(key).isNotBlank();
            if (!SHARED.contains(key) && text.matches(".*[a-z]{3}.*")) {
                assertThat(french.get(key)).as(key).isNotEqualTo(text);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "help"})
    void no_english_is_left_in_the_french(String name) throws IOException {
        texts(name + "_fr.properties").forEach((key, text) -> {
            String plain = text.replaceAll("kinora [a-z]+( [a-z]+)?", "")
                    .replaceAll("--[a-z-]+|\\$\\{[A-Z-]+}|\\{\\d}|[A-Z]+_[A-Z_]+|[a-z]+\\.[a-z_.]+", "");
            assertThat(ENGLISH.matcher(plain).results().map(hit -> hit.group()).toList())
                    .as("%s = %s", key, text)
                    .isEmpty();
        });
    }

    @Test
    void every_message_is_used_and_every_used_one_exists() throws IOException {
        Set<String> literals = literals();
        Set<String> keys = new TreeSet<>();
        Map<String, String> english = texts("messages.properties");
        english.keySet().forEach(key -> keys.add(stem(key, english)));
        assertThat(literals).as("messages that nobody says").containsAll(keys);
        Set<String> sections = new TreeSet<>();
        keys.forEach(key -> sections.add(key.substring(0, key.indexOf('.'))));
        Set<String> unknown = new TreeSet<>(literals);
        unknown.removeAll(keys);
        unknown.removeIf(literal -> !sections.contains(literal.substring(0, literal.indexOf('.')))
                || literal.matches(".*\\.(md|txt|address|completed)")
                || english.containsKey(literal));
        assertThat(unknown).as("said, but in no bundle").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fr,ENGLISH.UTF-8,FRENCH",
        "en,fr_FR.UTF-8,ENGLISH",
        "FR-ca,C,FRENCH",
        "'',fr_CA.UTF-8,FRENCH",
        "'',C.UTF-8,ENGLISH",
        "de,fr_FR,ENGLISH",
        "frisian,C,ENGLISH"
    })
    void the_language_is_the_users(String wish, String locale, Language language) {
        assertThat(Language.of(Map.of("KINORA_LANG", wish, "LANG", locale))).isEqualTo(language);
    }

    @Test
    void the_more_exact_variable_counts() {
        assertThat(Language.of(Map.of("LC_ALL", "fr_FR", "LC_MESSAGES", "C", "LANG", "C")))
                .isEqualTo(Language.FRENCH);
        assertThat(Language.of(Map.of("LC_MESSAGES", "fr_FR", "LANG", "C"))).isEqualTo(Language.FRENCH);
    }

    @Test
    void values_are_put_in_as_they_are() {
        Messages messages = Messages.in(Language.ENGLISH);
        assertThat(messages.text("failure.refused", 400, "It's {1} and $1 of {0}."))
                .isEqualTo("The server refused this (400): It's {1} and $1 of {0}.");
        assertThat(messages.text("no.such.key")).isEqualTo("no.such.key");
        assertThat(Messages.in(Language.FRENCH).number(1234.5, 1)).isEqualTo("1234,5");
    }

    /** Of a pair for one and for several, the name that the program says. */
    private static String stem(String key, Map<String, String> all) {
        String stem = key.replaceFirst("\\.(one|other)$", "");
        return all.containsKey(stem + ".one") && all.containsKey(stem + ".other") ? stem : key;
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }

    private static Set<String> literals() throws IOException {
        Set<String> literals = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(file)).results().forEach(hit -> literals.add(hit.group(1)));
            }
        }
        return literals;
    }

    private static Map<String, String> texts(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(file))) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, value) -> texts.put((String) key, (String) value));
        return texts;
    }
}
