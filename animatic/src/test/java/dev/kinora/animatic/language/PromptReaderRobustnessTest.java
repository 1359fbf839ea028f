package dev.kinora.animatic.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** No text breaks the reader, and none makes it slow. */
class PromptReaderRobustnessTest {

    private static final PromptReader READER = new PromptReader();

    static Stream<String> oddTexts() {
        return Stream.of(
                "",
                "   \n\t\n ",
                "\u0000\u0001\uFFFF",
                "🐱🏍️🌃 🎹",
                "\uD83D a broken surrogate \uDE00",
                "قطة تعزف على البيانو ‏على المسرح",
                "猫がピアノを弾いている",
                "\"unbalanced and never closed",
                "'''''' “ ” « “",
                "<script>alert('x')</script><b>a cat</b>",
                "[0:99] [[[[ (((( ]]]] 1:2:3:4:5 [00:00-",
                "a a a a the the of of of and and and",
                "camera camera camera pans pans up up up",
                "and, and; then. then cut to cut to cut to",
                "of in on under with a the",
                "99999999999999999999 cats 0 dogs -5 birds",
                "Shot 1: Shot 2: Shot 3:",
                "; DROP TABLE videos; -- %s %n ${jndi} \\u0000",
                "the the dog's dogs' 's s'",
                "red red red, blue and, and, green,",
                "A\u0301 ca\u0301t e\u0301te\u0301",
                "slowly, very softly, and then even more so",
                "beautiful gorgeous stunning amazing",
                "!!! ??? ... --- ///",
                "👨‍👩‍👧‍👦 walking a 🐕‍🦺 on the 🏖️ at 🌅",
                "שלום חתול כלב רץ",
                "كلب a dog يجري runs على the beach الشاطئ",
                "Ein Hund läuft, un perro corre, собака бежит, 犬が走る",
                "<b>a <i>cat</i></b> &amp; <img src=x onerror=alert(1)> [a](b) **bold** `code`",
                "$(rm -rf /) `reboot` && echo $HOME > /dev/null | cat; 'quoted' \\ \"",
                "drawtext=text='%{pts}':x=0,[0:v]overlay=10:10;[a][b]amix \\: \\' \\\\",
                "\"\"\"\"\"\" \"a\" \"b\" ' ' '",
                "\"".repeat(999),
                "“".repeat(999) + "”".repeat(999),
                "a \u202Ecat\u202C \u200B\u200D\uFEFF dog",
                "Z̸̡̢a̷l̶g̵o̴ c̷a̸t̴",
                "null undefined NaN -0 1e999 0x7f",
                "\r\n\r\n- a cat\r\n- a dog\r\n");
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void readsAnyText(String text) {
        Screenplay screenplay = READER.read(text);

        assertThat(screenplay.takes()).isNotEmpty();
        assertThat(READER.read(text)).isEqualTo(screenplay);
    }

    static Stream<String> longTexts() {
        return Stream.of(
                        "a ",
                        "\"",
                        "(",
                        "[0:01",
                        "cut to a cat. ",
                        "red, ",
                        "camera pans up and ",
                        "très ",
                        "0:0",
                        "'a",
                        "<",
                        "dog ",
                        "red ",
                        "common water sea black of the ",
                        "“",
                        "«",
                        "🐱",
                        "a cat and ",
                        "with a hat and a ",
                        "then ",
                        "\\'",
                        "- ")
                .map(part -> part.repeat(40_000 / part.length()));
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void readsLongTextsInTime(String text) {
        long began = System.nanoTime();
        Screenplay screenplay = READER.read(text);

        assertThat(screenplay.takes()).isNotEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void readsRandomWordsOfItsOwn() {
        var words = List.of(
                "a", "the", "cat", "dogs", "red", "on", "in", "of", "and", ",", ".", "camera", "pans", "up", "playing",
                "piano", "with", "then", "it", "\"hi\"", "says", "wearing", "hat", "no", "two", "night", "wave",
                "zorb");
        var random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            String text = String.join(
                    " ",
                    IntStream.range(0, 25)
                            .mapToObj(word -> words.get(random.nextInt(words.size())))
                            .toList());
            Shot shot = READER.read(text).first();

            assertThat(shot.cast().actions()).allSatisfy(action -> {
                assertThat(action.subject()).isBetween(0, shot.cast().subjects().size() - 1);
                action.object().ifPresent(shot.cast()::find);
            });
            assertThat(shot.cast().relations()).allSatisfy(relation -> {
                shot.cast().find(relation.from());
                shot.cast().find(relation.to());
            });
        }
    }

    @Test
    void bearsManyTakes() {
        assertThat(READER.read("cut to a cat. ".repeat(500)).takes().size())
                .isLessThanOrEqualTo(TakeSplitter.MOST_TAKES + 1);
    }

    @Test
    void printsAsJson() {
        String json = JsonMapper.builder()
                .build()
                .writeValueAsString(READER.read("[0:04] Close-up of a cool cat on a red motorcycle at night, 50mm"));

        assertThat(json)
                .contains(
                        "\"shotSize\":\"CLOSE_UP\"",
                        "\"concept\":\"animal.cat\"",
                        "\"kind\":\"RIDING\"",
                        "\"start\":\"PT4S\"")
                .contains("\"focalMillimetres\":50", "\"angle\":null");
    }
}
