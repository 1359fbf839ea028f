package dev.kinora.animatic.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.engine.Canvas;
import dev.kinora.engine.MediaInput;
import dev.kinora.engine.Op;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstFrameTest {
    private static final Canvas HD = new Canvas(1280, 720);

    @TempDir
    Path folder;

    @Test
    void frameZeroIsThePictureAndThenItMoves() throws Exception {
        try (Renders renders = new Renders(folder)) {
            Renders.Made drawn =
                    renders.made(Renders.spec(Op.TEXT, "a lighthouse on a cliff at dusk", HD, 1, List.of()));
            Path picture = folder.resolve("first.png");
            Renders.ffmpeg(
                    "-i",
                    drawn.file().toString(),
                    "-frames:v",
                    "1",
                    "-vf",
                    "scale=in_color_matrix=bt709",
                    picture.toString());
            MediaInput first = new MediaInput(MediaInput.Role.FIRST_FRAME, "image/png", picture);
            Renders.Made made =
                    renders.made(Renders.spec(Op.FIRST_FRAME, "slow push in, light rain", HD, 45, List.of(first)));

            double start = Renders.alike(made.file(), 0, picture, 0);
            assertThat(start).isGreaterThanOrEqualTo(0.98);
            assertThat(Renders.alike(made.file(), 44, picture, 0)).isLessThan(start - 0.03);
        }
    }
}
