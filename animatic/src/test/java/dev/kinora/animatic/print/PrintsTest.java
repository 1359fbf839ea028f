package dev.kinora.animatic.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.film.Painting;
import dev.kinora.animatic.scene.CameraPlan;
import dev.kinora.animatic.scene.Caption;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.scene.TimeOfDay;
import dev.kinora.animatic.scene.Weather;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintsTest {
    private static final int W = 320;
    private static final int H = 180;
    private static final List<String> STYLES = List.of(
            "style.watercolour",
            "style.oil",
            "style.noir",
            "style.vintage",
            "style.sketch",
            "style.comic",
            "style.anime",
            "style.ukiyo-e",
            "style.pixel-art",
            "style.low-poly",
            "style.stained-glass",
            "style.claymation",
            "style.vhs",
            "style.neon",
            "style.paper-cutout",
            "style.charcoal",
            "style.crayon",
            "style.chalk",
            "style.blueprint",
            "style.woodcut",
            "style.felt",
            "style.knitted",
            "style.bricks",
            "style.mosaic",
            "style.super-8",
            "style.surveillance",
            "style.night-vision",
            "style.thermal",
            "style.x-ray",
            "style.silhouette",
            "era.1920s");

    @Test
    void aSceneWithoutStyleAndWordsIsLeftAsItIs() {
        Painting ball = new Ball();

        assertThat(Prints.of(ball, scene("", List.of()))).isSameAs(ball);
    }

    @Test
    void noTwoStylesLookAlike() {
        List<byte[]> seen = new ArrayList<>();
        seen.add(frame(new Ball(), 12));
        STYLES.forEach(s -> seen.add(frame(Prints.of(new Ball(), scene(s, List.of())), 12)));

        for (int i = 0; i < seen.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(difference(seen.get(i), seen.get(j)))
                        .as("frames %d and %d of %s", i, j, STYLES)
                        .isGreaterThan(1.5);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "style.watercolour",
                "style.comic",
                "style.vhs",
                "style.stained-glass",
                "style.chalk",
                "style.bricks",
                "style.mosaic",
                "era.1920s"
            })
    void aFrameIsTheSameWhoeverPaintsItAndWhateverWasPaintedBefore(String style) {
        Painting print = Prints.of(new Ball(), scene(style, List.of()));
        byte[] alone = frame(print, 17);
        byte[] after = new byte[W * H * 3 / 2];
        try (Painting.Painter painter = print.open()) {
            painter.paint(3, after);
            painter.paint(17, after);
        }

        assertThat(after).isEqualTo(alone);
    }

    @Test
    void aStyleDrawnByHandHoldsItsPictures() {
        Painting sketch = Prints.of(new Ball(), scene("style.sketch", List.of()));

        assertThat(frame(sketch, 4)).isEqualTo(frame(sketch, 3)).isNotEqualTo(frame(sketch, 6));
    }

    @Test
    void blackAndWhiteHasNoColour() {
        byte[] noir = frame(Prints.of(new Ball(), scene("style.noir", List.of())), 0);

        assertThat(IntStream.range(W * H, noir.length).map(i -> noir[i] & 255)).allMatch(c -> c >= 126 && c <= 130);
    }

    @Test
    void aSubtitleIsSeenAtItsTimeInsideTheSafeArea() {
        Caption line = new Caption("Wait for me, said the fox", Caption.Kind.SUBTITLE, 1, 2);
        Painting print = Prints.of(new Ball(), scene("", List.of(line)));

        assertThat(frame(print, 15)).isEqualTo(frame(new Ball(), 15));
        assertThat(frame(print, 75)).isEqualTo(frame(new Ball(), 75));
        List<Integer> changed = changed(frame(print, 45), frame(new Ball(), 45));
        assertThat(changed).hasSizeGreaterThan(200);
        assertThat(changed).allMatch(i -> i / W > H * 0.6 && i / W < H * 0.97 && i % W > W * 0.06 && i % W < W * 0.94);
    }

    @ParameterizedTest
    @ValueSource(strings = {"مرحبا بالعالم", "漫画", "<b>%{pts}'\\:;", "🦊🦊🦊", "a\u0000b\n\nc"})
    void anyWordsCanBeSet(String words) {
        Caption title = new Caption(words.repeat(40), Caption.Kind.TITLE, 0, 4);

        assertThat(changed(frame(Prints.of(new Ball(), scene("", List.of(title))), 30), frame(new Ball(), 30)))
                .isNotEmpty();
    }

    private static List<Integer> changed(byte[] a, byte[] b) {
        return IntStream.range(0, W * H).filter(i -> a[i] != b[i]).boxed().toList();
    }

    private static byte[] frame(Painting painting, int n) {
        byte[] i420 = new byte[W * H * 3 / 2];
        try (Painting.Painter painter = painting.open()) {
            painter.paint(n, i420);
        }
        return i420;
    }

    private static double difference(byte[] a, byte[] b) {
        return IntStream.range(0, a.length)
                .map(i -> Math.abs((a[i] & 255) - (b[i] & 255)))
                .average()
                .orElse(0);
    }

    private static Scene scene(String style, List<Caption> captions) {
        Place place = new Place("place.meadow", false, TimeOfDay.NOON, Weather.CLEAR, Season.SUMMER, Map.of());
        CameraPlan camera = new CameraPlan(1.5, 0.5, 1.2, 5, 0.2, 0, List.of());
        return new Scene(
                new Frame(W, H, 30, 120), 7, place, List.of(), style, "", camera, List.of(), captions, List.of());
    }

    /** A red ball that rolls over green ground under a blue sky. */
    private record Ball() implements Painting {
        @Override
        public int width() {
            return W;
        }

        @Override
        public int height() {
            return H;
        }

        @Override
        public Painter open() {
            return new Painter() {
                @Override
                public void paint(int n, byte[] i420) {
                    for (int y = 0; y < H; y++) {
                        for (int x = 0; x < W; x++) {
                            boolean ball = Math.hypot(x - 80 - n, y - 110) < 34;
                            i420[y * W + x] = (byte) (ball ? 90 + (x + y) % 60 : y < 120 ? 170 - y / 3 : 110 + x % 9);
                            int c = y / 2 * (W / 2) + x / 2;
                            i420[W * H + c] = (byte) (ball ? 100 : y < 120 ? 155 : 100);
                            i420[W * H * 5 / 4 + c] = (byte) (ball ? 190 : y < 120 ? 110 : 112);
                        }
                    }
                }

                @Override
                public void close() {}
            };
        }
    }
}
