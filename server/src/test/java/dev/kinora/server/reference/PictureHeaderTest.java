package dev.kinora.server.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.media.StillSpec;
import dev.kinora.media.StillSpec.Format;
import dev.kinora.media.Transcoder;
import dev.kinora.server.render.SampleVideo;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pictures say of themselves, read without decoding them. */
class PictureHeaderTest {
    @TempDir
    Path folder;

    @Test
    void theSizeOfEveryFormat() throws IOException {
        Path webp = folder.resolve("a.webp");
        new Transcoder(SampleVideo.programs(), dev.kinora.media.MediaLimits.defaults())
                .thumbnail(SampleVideo.file(), webp);

        assertThat(read(Format.PNG, Pictures.quarters("png", 123, 45)))
                .contains(new PictureHeader(Format.PNG, 123, 45, 1));
        assertThat(read(Format.JPEG, Pictures.quarters("jpg", 300, 70)))
                .contains(new PictureHeader(Format.JPEG, 300, 70, 1));
        assertThat(read(Format.WEBP, Files.readAllBytes(webp))).contains(new PictureHeader(Format.WEBP, 720, 1280, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyOrientationInBothByteOrders(int orientation) throws IOException {
        byte[] jpeg = Pictures.quarters("jpg", 320, 160);
        for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
            PictureHeader header =
                    read(Format.JPEG, Pictures.turned(jpeg, orientation, order)).orElseThrow();

            assertThat(header.orientation()).isEqualTo(orientation);
            assertThat(header.shown())
                    .isEqualTo(orientation >= 5 ? new StillSpec.Shown(160, 320) : new StillSpec.Shown(320, 160));
        }
    }

    @Test
    void aPngTellsItsOrientationInAChunk() throws IOException {
        byte[] png = Pictures.quarters("png", 64, 32);
        byte[] chunk = Pictures.chunk("eXIf", Pictures.exif(6, ByteOrder.BIG_ENDIAN));
        ByteBuffer turned = ByteBuffer.allocate(png.length + chunk.length);
        turned.put(png, 0, 33).put(chunk).put(png, 33, png.length - 33);

        assertThat(read(Format.PNG, turned.array())).contains(new PictureHeader(Format.PNG, 64, 32, 6));
    }

    @Test
    void anExtendedWebpTellsItsCanvasAndItsOrientation() throws IOException {
        byte[] tiff = Pictures.exif(8, ByteOrder.LITTLE_ENDIAN);
        ByteBuffer webp = ByteBuffer.allocate(30 + 8 + tiff.length).order(ByteOrder.LITTLE_ENDIAN);
        webp.put(ascii("RIFF"))
                .putInt(webp.capacity() - 8)
                .put(ascii("WEBPVP8X"))
                .putInt(10);
        webp.put(new byte[] {8, 0, 0, 0, (byte) 0xff, 4, 0, (byte) 0xcf, 2, 0});
        webp.put(ascii("EXIF")).putInt(tiff.length).put(tiff);

        assertThat(read(Format.WEBP, webp.array())).contains(new PictureHeader(Format.WEBP, 1280, 720, 8));
    }

    @Test
    void aLosslessWebpPacksItsSizeIntoBits() throws IOException {
        ByteBuffer webp = ByteBuffer.allocate(40).order(ByteOrder.LITTLE_ENDIAN);
        webp.put(ascii("RIFF")).putInt(32).put(ascii("WEBPVP8L")).putInt(20).put((byte) 0x2f);
        webp.putInt(1279 | 719 << 14);

        assertThat(read(Format.WEBP, webp.array())).contains(new PictureHeader(Format.WEBP, 1280, 720, 1));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whateverIsCutOffIsNoPicture(Format format) throws IOException {
        byte[] whole = format == Format.WEBP
                ? "RIFF    WEBPVP8X".getBytes(StandardCharsets.ISO_8859_1)
                : Pictures.quarters(format == Format.PNG ? "png" : "jpg", 64, 64);
        for (int length = 0; length < 20; length++) {
            assertThat(read(format, Arrays.copyOf(whole, Math.min(length, whole.length))))
                    .isEmpty();
        }
    }

    /** Whatever the bytes are, there is an answer. */
    @ParameterizedTest
    @EnumSource(Format.class)
    void noiseNeverFails(Format format) throws IOException {
        Random random = new Random(7);
        byte[] exif = Pictures.turned(Pictures.quarters("jpg", 64, 64), 6, ByteOrder.BIG_ENDIAN);
        for (int i = 0; i < 300; i++) {
            byte[] noise = Arrays.copyOf(exif, 200);
            for (int hits = 0; hits < 12; hits++) {
                noise[random.nextInt(noise.length)] = (byte) random.nextInt();
            }
            assertThat(read(format, noise))
                    .satisfiesAnyOf(header -> assertThat(header).isEmpty(), header -> assertThat(
                                    header.orElseThrow().orientation())
                            .isBetween(1, 8));
        }
    }

    private Optional<PictureHeader> read(Format format, byte[] bytes) throws IOException {
        return PictureHeader.read(Files.write(folder.resolve("picture"), bytes), format);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
