package dev.kinora.server.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinora.server.moderation.ModerationSettings.Group;
import dev.kinora.server.moderation.ModerationSettings.OnFailure;
import dev.kinora.server.moderation.ModerationSettings.Rules;
import dev.kinora.server.outbound.OutboundClient;
import dev.kinora.server.outbound.OutboundSettings;
import dev.kinora.server.outbound.OutboundSettings.Reach;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromptCheckTest {
    private static final PromptCheck BUILT_IN = check(new Rules(Set.of(Group.values()), Map.of(), List.of()));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a naked woman on a beach",
                "NAKED people, dancing",
                "n\u0000aked? no: n\u200Ba\u200Bk\u200Be\u200Bd",
                "nákéd in the rain",
                "ｎａｋｅｄ in the rain",
                "\uD835\uDC27\uD835\uDC1A\uD835\uDC24\uD835\uDC1E\uD835\uDC1D in the rain",
                "n\u0430k\u0435d in the rain",
                "n4k3d in the rain",
                "n@ked in the rain",
                "nakeddddd in the rain",
                "n a k e d in the rain",
                "n-a-k-e-d in the rain",
                "eine nackte Frau",
                "une femme nue",
                "una mujer desnuda",
                "夕日の中の全裸の人",
                "色情电影",
                "Mickey Mouse rides a bike",
                "mickey  MOUSE's bike",
                "MickeyMouse on a bike",
                "m1ckey m0use on a bike",
                "Spiderman and Spider-Man",
                "a lightsaber duel",
                "Pok\u00E9mon in a field",
                "ピカチュウが走る",
                "Donald Trump eats a burger",
                "Donald J. Trump? No: president Trump",
                "Beyonc\u00E9 on a stage",
                "习近平在北京"
            })
    void whatTheGuardrailsNameIsRefused(String prompt) {
        assertThat(BUILT_IN.refuses("it", prompt)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a kite over the sea",
                "a naked mole rat digs",
                "stars seen with the naked eye, and naked trees",
                "a mouse named mickey",
                "a man of iron, an iron bridge",
                "the trumpet player trumps them all",
                "the erection of a tower in Essex and Sussex",
                "a bat, man, that flies",
                "a c e b d",
                "adult elephants and their young",
                "an assassin bug on a cockatoo",
                "007",
                "日本の夕日",
                "",
                "!!! @@@ \uD83D\uDC18"
            })
    void everydayPromptsPass(String prompt) {
        assertThat(BUILT_IN.refuses("it", prompt)).isFalse();
    }

    @Test
    void groupsCanBeLeftOut() {
        PromptCheck people = check(new Rules(Set.of(Group.PEOPLE), Map.of(), List.of()));

        assertThat(people.refuses("it", "Mickey Mouse, naked")).isFalse();
        assertThat(people.refuses("it", "Elon Musk")).isTrue();
    }

    @Test
    void listsAndPatternsOfTheOperatorCount() throws IOException {
        Path words = file("de.txt", "# Deutsch\n\nZwiebelkuchen\n!Zwiebelkuchen ohne Speck\n");
        Path names = file("names.txt", "Erika Mustermann\r\n");
        Path patterns = file("patterns.txt", "acme (rocket|anvil)s?\n");
        PromptCheck check = check(new Rules(
                Set.of(), Map.of(Group.ADULT, List.of(words), Group.PEOPLE, List.of(names)), List.of(patterns)));

        assertThat(check.refuses("it", "Ein ZWIEBELKUCHEN")).isTrue();
        assertThat(check.refuses("it", "Ein Zwiebelkuchen ohne Speck")).isFalse();
        assertThat(check.refuses("it", "Zwiebelkuchen und Zwiebelkuchen ohne Speck"))
                .isTrue();
        assertThat(check.refuses("it", "Erika, Mustermann")).isTrue();
        assertThat(check.refuses("it", "an ACME   anvil")).isTrue();
        assertThat(check.refuses("it", "naked")).isFalse();
    }

    @Test
    void aPatternThatWouldRunOnIsStopped() throws IOException {
        Path patterns = file("bad.txt", "(a+)+b$\n");
        Rules rules = new Rules(Set.of(), Map.of(), List.of(patterns));
        String hostile = "a".repeat(31_000) + "c";
        long start = System.nanoTime();

        assertThat(check(rules, OnFailure.FAIL_CLOSED).refuses("it", hostile)).isTrue();
        assertThat(check(rules, OnFailure.FAIL_OPEN).refuses("it", hostile)).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        assertThat(check(rules, OnFailure.FAIL_CLOSED).refuses("it", "a kite")).isFalse();
    }

    @Test
    void aPatternThatNestsDeeplyDoesNoHarm() throws IOException {
        Path patterns = file("deep.txt", "(x|y|a)*z\n");
        PromptCheck check = check(new Rules(Set.of(), Map.of(), List.of(patterns)), OnFailure.FAIL_OPEN);

        assertThat(check.refuses("it", "xya".repeat(10_000))).isFalse();
        assertThat(check.refuses("it", "xyaz")).isTrue();
    }

    @Test
    void theLongestPromptsAreJudgedQuickly() {
        long start = System.nanoTime();
        for (String part : List.of("mickey mous ", "\uFDFA", "n4k3", "a ", "1l0i ", "全裸で")) {
            BUILT_IN.refuses("it", part.repeat(32_000 / part.length()));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void aFileThatCannotBeUsedIsNamed() throws IOException {
        Path missing = folder.resolve("missing.txt");
        assertThatThrownBy(() -> check(new Rules(Set.of(), Map.of(Group.ADULT, List.of(missing)), List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("There is no moderation list");
        Path patterns = file("patterns.txt", "ok\n(open\n");
        assertThatThrownBy(() -> check(new Rules(Set.of(), Map.of(), List.of(patterns))))
                .hasMessage("patterns.txt:2: this is no regular expression: Unclosed group.");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static PromptCheck check(Rules rules) {
        return check(rules, OnFailure.FAIL_CLOSED);
    }

    private static PromptCheck check(Rules rules, OnFailure onFailure) {
        OutboundClient nobody = new OutboundClient(new OutboundSettings(Reach.PUBLIC_ONLY, Duration.ofSeconds(1), "x"));
        return PromptCheck.of(new ModerationSettings(Optional.of(rules), Optional.empty(), onFailure), nobody);
    }
}
