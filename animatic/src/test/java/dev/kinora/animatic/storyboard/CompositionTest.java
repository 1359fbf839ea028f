package dev.kinora.animatic.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.language.Screenplay;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Storyboard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever the picture is about is neither a dot nor hidden nor cut off. */
class CompositionTest {
    private static final Frame PORTRAIT = Plans.SIZES.get(1);

    /** Shots of the known prompts that may have each fault, at most: these numbers only ever go down. */
    static Stream<Arguments> bounds() {
        return Stream.of(
                Arguments.of(Plans.LANDSCAPE, bound(24, 8, 5, 25, 2, 8, 6)),
                Arguments.of(PORTRAIT, bound(25, 11, 4, 33, 1, 7, 6)));
    }

    private static Map<Composition.Fault, Integer> bound(int... most) {
        Map<Composition.Fault, Integer> bound = new EnumMap<>(Composition.Fault.class);
        for (Composition.Fault f : Composition.Fault.values()) {
            bound.put(f, most[f.ordinal()]);
        }
        return bound;
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void composesTheKnownPromptsNoWorseThanBefore(Frame frame, Map<Composition.Fault, Integer> most)
            throws IOException {
        Map<Composition.Fault, Integer> found = new EnumMap<>(Composition.Fault.class);
        for (String prompt : prompts()) {
            faults(prompt, frame).forEach(f -> found.merge(f, 1, Integer::sum));
        }
        assertThat(found)
                .allSatisfy((fault, n) -> assertThat(n).as(fault.name()).isLessThanOrEqualTo(most.get(fault)));
    }

    private static List<String> prompts() throws IOException {
        Path known = Stream.of("docs", "../docs")
                .map(d -> Path.of(d, "gallery", "known.txt"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        return Files.readAllLines(known).stream()
                .filter(l -> !l.startsWith("#") && !l.isBlank())
                .toList();
    }

    private static List<Composition.Fault> faults(String prompt, Frame frame) {
        Screenplay screenplay = Plans.screenplay(prompt);
        Storyboard storyboard = new Director().plan(screenplay, frame, 1);
        return Stream.iterate(0, i -> i + 1)
                .limit(storyboard.shots().size())
                .filter(i -> !storyboard.shots().get(i).place().traits().containsKey("shot"))
                .flatMap(i -> new Composition(
                                storyboard.shots().get(i),
                                screenplay.takes().get(i).shot().camera().shotSize())
                        .findings().stream().map(Composition.Finding::fault).distinct())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A witch waits for the bus | vehicle.bus",
                "a woman in a wool coat beside a truck | vehicle.truck",
            })
    void standsBeforeWhatIsLarge(String prompt, String concept) {
        Scene scene = Plans.storyboard(prompt, PORTRAIT, 1).shots().getFirst();
        Performer main = scene.performers().getFirst();

        assertThat(Plans.performer(scene, concept).z()).isGreaterThan(1.2 * main.z());
        assertThat(main.size() * scene.camera().focal() / main.z()).isGreaterThan(0.33);
    }

    @Test
    void standsACrowdInRows() {
        Scene scene = Plans.storyboard("nine women singing in a park", PORTRAIT, 1)
                .shots()
                .getFirst();
        List<Performer> all = scene.performers();

        assertThat(all.stream()
                        .map(Performer::z)
                        .map(z -> Math.round(4 * z))
                        .distinct()
                        .count())
                .isGreaterThan(1);
        assertThat(all)
                .allSatisfy(p -> assertThat(Math.abs(p.x()) * scene.camera().focal() / p.z())
                        .isLessThan(0.5 * PORTRAIT.width() / PORTRAIT.height()));
    }
}
