package dev.kinora.animatic.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.engine.Canvas;
import dev.kinora.engine.MediaInput;
import dev.kinora.engine.Op;
import dev.kinora.media.AppendSpec;
import dev.kinora.media.ConformSpec;
import dev.kinora.media.FrameDecoder;
import dev.kinora.media.MediaLimits;
import dev.kinora.media.Preset;
import dev.kinora.media.Transcoder;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An extension, joined to its source: nobody sees or hears where it begins. */
class SeamTest {
    private static final Canvas CANVAS = new Canvas(640, 360);
    private static final int HALF = 120;
    private static final int RATE = 48_000;
    private static final String COFFEE =
            "Close-up of a steaming coffee cup on a wooden table, morning light through blinds, soft depth of field";

    @TempDir
    static Path folder;

    private static Path joined = Path.of("");

    @BeforeAll
    static void extend() throws Exception {
        try (Renders renders = new Renders(folder)) {
            Renders.Made source = renders.made(Renders.spec(Op.TEXT, COFFEE, CANVAS, HALF, List.of()));
            MediaInput video = new MediaInput(MediaInput.Role.SOURCE_VIDEO, "video/mp4", source.file());
            Renders.Made added = renders.made(Renders.following(
                    Renders.spec(Op.EXTEND, "the steam keeps rising", CANVAS, HALF, List.of(video)),
                    source.source(COFFEE, HALF)));
            joined = folder.resolve("joined.mp4");
            ConformSpec whole = new ConformSpec(640, 360, 30, 1, 2 * HALF, Preset.VERYFAST, 20);
            new Transcoder(Renders.PROGRAMS, MediaLimits.defaults())
                    .append(source.file(), added.file(), new AppendSpec(whole, HALF, 0), joined);
        }
    }

    @Test
    void thePictureGoesOn() throws Exception {
        double before = Renders.alike(joined, HALF - 2, joined, HALF - 1);
        double seam = Renders.alike(joined, HALF - 1, joined, HALF);

        assertThat(seam).isGreaterThanOrEqualTo(0.95).isGreaterThanOrEqualTo(before - 0.01);
    }

    @Test
    void theSoundGoesOn() throws Exception {
        Path pcm = folder.resolve("joined.pcm");
        FrameDecoder.sound(Renders.PROGRAMS, joined, 2.0 * HALF / 30, pcm, Duration.ofMinutes(1));
        ShortBuffer samples = ByteBuffer.wrap(Files.readAllBytes(pcm))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer();
        int seam = HALF / 30 * RATE;
        int around = RATE / 500;

        int usual = largestStep(samples, seam - RATE / 10, seam - around);
        assertThat(usual).as("it is not silent").isPositive();
        assertThat(largestStep(samples, seam - around, seam + around)).isLessThanOrEqualTo(usual);
        double before = loudness(samples, seam - RATE / 4, seam);
        double after = loudness(samples, seam, seam + RATE / 4);
        assertThat(after / before).as("loudness across the seam").isBetween(0.6, 1.7);
    }

    /** Largest difference of neighbours of one channel between two places. */
    private static int largestStep(ShortBuffer stereo, int from, int to) {
        int largest = 0;
        for (int i = from; i < to; i++) {
            for (int channel = 0; channel < 2; channel++) {
                int step = stereo.get(2 * (i + 1) + channel) - stereo.get(2 * i + channel);
                largest = Math.max(largest, Math.abs(step));
            }
        }
        return largest;
    }

    private static double loudness(ShortBuffer stereo, int from, int to) {
        double sum = 0;
        for (int i = 2 * from; i < 2 * to; i++) {
            sum += (double) stereo.get(i) * stereo.get(i);
        }
        return Math.sqrt(sum / (2.0 * (to - from)));
    }
}
