package dev.kinora.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures become first frames: turned, flattened, fitted. */
class StillTest {
    private final Transcoder transcoder = new Transcoder(Samples.PROGRAMS, Samples.LIMITS);

    @TempDir
    Path folder;

    /** The corners of what is seen, from the upper left clockwise, when the file's own are red, green, blue, white. */
    @ParameterizedTest
    @CsvSource({"1,rgbw", "2,grwb", "3,bwrg", "4,wbgr", "5,rwbg", "6,wrgb", "7,bgrw", "8,gbwr"})
    void everyOrientationIsTurnedUpright(int orientation, String corners) throws IOException {
        boolean sideways = orientation >= 5;
        Path in = quadrants("jpg", BufferedImage.TYPE_INT_RGB, 320, 160);

        BufferedImage out = still(
                in,
                sideways
                        ? spec(StillSpec.Format.JPEG, 160, 320, orientation, StillSpec.Fit.COVER)
                        : spec(StillSpec.Format.JPEG, 320, 160, orientation, StillSpec.Fit.COVER));

        int w = out.getWidth();
        int h = out.getHeight();
        assertThat(w < h).isEqualTo(sideways);
        String seen = letter(out, w / 8, h / 8)
                + letter(out, w * 7 / 8, h / 8)
                + letter(out, w * 7 / 8, h * 7 / 8)
                + letter(out, w / 8, h * 7 / 8);
        assertThat(seen).isEqualTo(corners);
    }

    @Test
    void whatShinesThroughBecomesBlack() throws IOException {
        BufferedImage glass = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 64; x++) {
                glass.setRGB(x, y, x < 32 ? 0x00ff0000 : 0x80ff0000);
            }
        }
        Path in = write(glass, "png");

        BufferedImage out = still(in, spec(StillSpec.Format.PNG, 64, 64, 1, StillSpec.Fit.COVER));

        assertThat(out.getColorModel().hasAlpha()).isFalse();
        assertThat(new Color(out.getRGB(8, 8))).isEqualTo(Color.BLACK);
        assertThat(new Color(out.getRGB(56, 8)).getRed()).isBetween(126, 130);
        assertThat(new Color(out.getRGB(56, 8)).getGreen()).isZero();
    }

    @Test
    void anOpaquePictureOfTheRightSizeKeepsEveryPixel() throws IOException {
        BufferedImage noise = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64 * 48; i++) {
            noise.setRGB(i % 64, i / 64, i * 2_654_435 & 0xffffff);
        }

        BufferedImage out = still(write(noise, "png"), spec(StillSpec.Format.PNG, 64, 48, 1, StillSpec.Fit.COVER));

        for (int i = 0; i < 64 * 48; i++) {
            assertThat(out.getRGB(i % 64, i / 64)).isEqualTo(noise.getRGB(i % 64, i / 64));
        }
    }

    @Test
    void coverCutsAndContainLeavesBars() throws IOException {
        Path wide = quadrants("png", BufferedImage.TYPE_INT_RGB, 400, 100);
        StillSpec.Shown shown = new StillSpec.Shown(400, 100);

        BufferedImage covered =
                still(wide, new StillSpec(StillSpec.Format.PNG, shown, 1, 100, 100, StillSpec.Fit.COVER));
        BufferedImage contained =
                still(wide, new StillSpec(StillSpec.Format.PNG, shown, 1, 100, 100, StillSpec.Fit.CONTAIN));

        assertThat(letter(covered, 10, 10)).isEqualTo("r");
        assertThat(letter(covered, 90, 90)).isEqualTo("b");
        assertThat(new Color(contained.getRGB(50, 5))).isEqualTo(Color.BLACK);
        assertThat(new Color(contained.getRGB(50, 95))).isEqualTo(Color.BLACK);
        assertThat(letter(contained, 10, 42)).isEqualTo("r");
        assertThat(letter(contained, 90, 58)).isEqualTo("b");
    }

    @ParameterizedTest
    @CsvSource({"COVER", "CONTAIN"})
    void aThreadOfAPictureIsFittedAsWell(StillSpec.Fit fit) throws IOException {
        Path thread = write(new BufferedImage(1, 9000, BufferedImage.TYPE_INT_RGB), "png");
        StillSpec.Shown shown = new StillSpec.Shown(1, 9000);

        BufferedImage out = still(thread, new StillSpec(StillSpec.Format.PNG, shown, 1, 640, 360, fit));

        assertThat(out.getWidth()).isEqualTo(640);
        assertThat(out.getHeight()).isEqualTo(360);
    }

    @Test
    void webpIsReadAsWell() throws IOException {
        Path video = Samples.video(folder.resolve("in.mp4"), Samples.spec(160, 90), 2, 100);
        Path webp = folder.resolve("in.webp");
        transcoder.thumbnail(video, webp);

        BufferedImage out = still(webp, spec(StillSpec.Format.WEBP, 160, 90, 1, StillSpec.Fit.COVER));

        assertThat(out.getWidth()).isEqualTo(160);
    }

    @ParameterizedTest
    @CsvSource({"JPEG", "PNG", "WEBP"})
    void garbageIsRefusedAndLeavesNothing(StillSpec.Format format) throws IOException {
        Path in = Files.writeString(folder.resolve("in"), "This is no picture.");
        Path out = folder.resolve("out.png");

        assertThatExceptionOfType(MediaException.class)
                .isThrownBy(() -> transcoder.still(in, spec(format, 160, 90, 1, StillSpec.Fit.COVER), out));
        assertThat(out).doesNotExist();
    }

    private static StillSpec spec(StillSpec.Format format, int width, int height, int orientation, StillSpec.Fit fit) {
        return new StillSpec(format, new StillSpec.Shown(width, height), orientation, width, height, fit);
    }

    private BufferedImage still(Path in, StillSpec spec) {
        Path out = folder.resolve("out-" + spec.fit() + ".png");
        transcoder.still(in, spec, out);
        return Samples.picture(out);
    }

    private Path quadrants(String ending, int type, int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D pen = picture.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.WHITE, Color.BLUE};
        for (int i = 0; i < 4; i++) {
            pen.setColor(colours[i]);
            pen.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
        }
        pen.dispose();
        return write(picture, ending);
    }

    private Path write(BufferedImage picture, String ending) throws IOException {
        Path file = folder.resolve("in." + ending);
        assertThat(ImageIO.write(picture, ending, file.toFile())).isTrue();
        return file;
    }

    private static String letter(BufferedImage picture, int x, int y) {
        Color colour = new Color(picture.getRGB(x, y));
        boolean red = colour.getRed() > 128;
        boolean green = colour.getGreen() > 128;
        boolean blue = colour.getBlue() > 128;
        if (red && green && blue) {
            return "w";
        }
        return red ? "r" : green ? "g" : blue ? "b" : "k";
    }
}
