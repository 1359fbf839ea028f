package dev.kinora.animatic.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.engine.Canvas;
import dev.kinora.engine.Deadline;
import dev.kinora.engine.MediaInput;
import dev.kinora.engine.Op;
import dev.kinora.engine.RenderSpec;
import dev.kinora.engine.Violation;
import dev.kinora.media.DecodeSpec;
import dev.kinora.media.FrameDecoder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CharactersTest {
    private static final Canvas SMALL = new Canvas(320, 180);
    private static final String WALK = "Mossy walks through a forest at sunset";

    private static Path clip;

    @TempDir
    Path folder;

    @BeforeAll
    static void draw(@TempDir Path shared) throws Exception {
        clip = Renders.clip(shared);
    }

    private static MediaInput character(Path clip, String name) {
        return new MediaInput(MediaInput.Role.CHARACTER, "video/mp4", clip, name);
    }

    /** Share of the pixels of each frame that are red as the figure is. */
    private static List<Double> red(Path video) {
        DecodeSpec spec = new DecodeSpec(320, 180, 30, 1000, Optional.empty(), Duration.ofMinutes(1));
        List<Double> shares = new ArrayList<>();
        try (FrameDecoder decoder = FrameDecoder.open(Renders.PROGRAMS, video, spec)) {
            byte[] i420 = new byte[spec.frameBytes()];
            while (decoder.read(i420)) {
                int size = 320 * 180;
                int red = 0;
                for (int i = 0; i < size / 4; i++) {
                    int u = (i420[size + i] & 255) - 128;
                    int v = (i420[size + size / 4 + i] & 255) - 128;
                    red += v > 45 && u < 10 ? 1 : 0;
                }
                shares.add(4.0 * red / size);
            }
        }
        return shares;
    }

    @Test
    void whoIsInTheClipIsInEveryFrameAndNobodyElseIs() throws Exception {
        try (Renders renders = new Renders(folder)) {
            Renders.Made made =
                    renders.made(Renders.spec(Op.REFERENCE, WALK, SMALL, 24, List.of(character(clip, "Mossy"))));
            Renders.Made without = renders.made(Renders.spec(Op.TEXT, WALK, SMALL, 6, List.of()));

            assertThat(red(made.file())).hasSize(24).allSatisfy(share -> assertThat(share)
                    .isBetween(0.03, 0.3));
            assertThat(red(without.file()))
                    .allSatisfy(share -> assertThat(share).isLessThan(0.01));
            assertThat(made.end().facts().get("unmatched")).isEmpty();
            assertThat(made.end().facts().get("storyboard")).contains("person.character", "Mossy", "place.forest");
        }
    }

    @Test
    void aCharacterComesAfterThePictureThatIsTheFirstFrame() throws Exception {
        Path picture = folder.resolve("first.png");
        Renders.ffmpeg("-f", "lavfi", "-i", "color=0x336699:s=320x180", "-frames:v", "1", picture.toString());
        MediaInput first = new MediaInput(MediaInput.Role.FIRST_FRAME, "image/png", picture);
        try (Renders renders = new Renders(folder)) {
            Renders.Made made =
                    renders.made(Renders.spec(Op.REFERENCE, WALK, SMALL, 90, List.of(first, character(clip, "Mossy"))));
            List<Double> red = red(made.file());

            assertThat(red).hasSize(90);
            assertThat(red.getFirst()).isZero();
            assertThat(red.getLast()).isBetween(0.03, 0.3);
        }
    }

    @Test
    void aClipWithoutAFigureAndTwoCharactersRenderToo() throws Exception {
        Path empty = folder.resolve("empty.mp4");
        Renders.ffmpeg("-f", "lavfi", "-i", "color=red:s=64x64:r=30:d=1", "-pix_fmt", "yuv420p", empty.toString());
        try (Renders renders = new Renders(folder)) {
            Renders.Made made = renders.made(Renders.spec(
                    Op.REFERENCE,
                    "Ada and Bo jump on a beach",
                    SMALL,
                    6,
                    List.of(character(clip, "Ada"), character(empty, "Bo"))));

            assertThat(red(made.file())).allSatisfy(share -> assertThat(share).isGreaterThan(0.05));
            assertThat(made.end().facts().get("storyboard")).contains("\"Ada\"", "\"Bo\"");
        }
    }

    @Test
    void saysWhatIsMissing() {
        try (Renders renders = new Renders(folder)) {
            MediaInput one = character(Path.of("a.mp4"), "A");
            RenderSpec none = Renders.spec(Op.REFERENCE, WALK, SMALL, 6, List.of());
            RenderSpec three = Renders.spec(Op.REFERENCE, WALK, SMALL, 6, List.of(one, one, one));

            assertThat(renders.engine()
                            .describe(Deadline.in(Duration.ofSeconds(5)))
                            .capabilities()
                            .nativeOps())
                    .contains(Op.REFERENCE);
            assertThat(renders.engine().validate(none))
                    .extracting(Violation::field)
                    .containsExactly("media");
            assertThat(renders.engine().validate(three))
                    .extracting(Violation::message)
                    .containsExactly("at most 2 characters");
        }
    }
}
