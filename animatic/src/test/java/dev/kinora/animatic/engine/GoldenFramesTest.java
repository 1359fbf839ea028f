package dev.kinora.animatic.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.film.Film;
import dev.kinora.animatic.film.FrameLoop;
import dev.kinora.animatic.film.Painting;
import dev.kinora.animatic.film.Repertoires;
import dev.kinora.animatic.print.Prints;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Scene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The same scene, seed and frame give the same pixels, whoever paints them and whenever. The rasteriser uses what vector units a
 * processor has, and they round differently; so hashes hold for processors of the kind they were made on, and on others the
 * pictures may differ by a rounding. {@code -Dkinora.write=true} writes the file anew.
 */
class GoldenFramesTest {
    private static final Path FILE = Path.of("src/test/resources/dev/kinora/animatic/engine/golden.txt");
    private static final int W = 320;
    private static final int H = 180;
    private static final int ROUNDING = 2;
    private static final List<String> PROMPTS = List.of(
            "Wide shot of a child flying a red kite in a grassy park, golden hour sunlight, camera slowly pans upward",
            "Close-up of a steaming coffee cup on a wooden table, morning light through blinds",
            "A video of a cool cat on a motorcycle in the night",
            "A calico cat playing a piano on stage",
            "A red fox crosses a snowy forest by moonlight, the camera slowly moves forward",
            "A sea turtle glides over a coral reef",
            "Rainy night in a neon-lit city street, a woman with a yellow umbrella walks toward the camera",
            "An eagle soars above snowy mountains, morning light",
            "A steam train crosses a stone bridge in autumn",
            "A market in the morning, watercolour",
            "A sailing boat crosses a calm bay at sunset, pencil sketch",
            "A chef cooks in a kitchen. \"Dinner is ready,\" says the chef");

    private record Seen(String hash, String small) {}

    @TestFactory
    Stream<DynamicTest> framesAreWhatTheyWere() throws IOException, InterruptedException {
        boolean write = Boolean.getBoolean("kinora.write");
        List<String> known = write ? List.of() : Files.readAllLines(FILE);
        if (write) {
            List<String> lines = new ArrayList<>(List.of(processor()));
            for (String prompt : PROMPTS) {
                Seen seen = seen(prompt, 1);
                lines.add(seen.hash() + " " + seen.small());
            }
            Files.createDirectories(FILE.getParent());
            Files.write(FILE, lines);
        }
        boolean same = !write && known.getFirst().equals(processor());
        return Stream.iterate(0, i -> i < PROMPTS.size(), i -> i + 1)
                .map(i -> DynamicTest.dynamicTest(PROMPTS.get(i), () -> {
                    Seen now = seen(PROMPTS.get(i), i % 2 == 0 ? 2 : 8);
                    if (write) {
                        return;
                    }
                    String[] then = known.get(i + 1).split(" ");
                    assertThat(distance(now.small(), then[1])).isLessThanOrEqualTo(ROUNDING);
                    if (same) {
                        assertThat(now.hash()).isEqualTo(then[0]);
                    }
                }));
    }

    /** Three frames of the first shot, painted by so many threads. */
    private static Seen seen(String prompt, int threads) throws IOException, InterruptedException {
        Scene scene = Plan.of(prompt, new Frame(W, H, 30, 60), 11)
                .storyboard()
                .shots()
                .getFirst();
        Painting painting = Prints.of(new Film(scene, Repertoires.all()), scene);
        MessageDigest digest = sha256();
        StringBuilder small = new StringBuilder();
        new FrameLoop(threads).run(painting, 20, 9, (n, i420) -> {
            if (n % 4 == 0) {
                digest.update(i420);
                small.append(small(i420));
            }
        });
        return new Seen(HexFormat.of().formatHex(digest.digest()), small.toString());
    }

    /** Mean luma of eight by six fields. */
    private static String small(byte[] i420) {
        StringBuilder out = new StringBuilder();
        for (int by = 0; by < 6; by++) {
            for (int bx = 0; bx < 8; bx++) {
                long sum = 0;
                for (int y = by * H / 6; y < (by + 1) * H / 6; y++) {
                    for (int x = bx * W / 8; x < (bx + 1) * W / 8; x++) {
                        sum += i420[y * W + x] & 255;
                    }
                }
                out.append(String.format("%02x", sum / (W / 8 * (H / 6))));
            }
        }
        return out.toString();
    }

    private static int distance(String a, String b) {
        byte[] x = HexFormat.of().parseHex(a);
        byte[] y = HexFormat.of().parseHex(b);
        assertThat(x).hasSameSizeAs(y);
        int most = 0;
        for (int i = 0; i < x.length; i++) {
            most = Math.max(most, Math.abs((x[i] & 255) - (y[i] & 255)));
        }
        return most;
    }

    /** What decides how the rasteriser rounds. */
    private static String processor() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        String flags = Files.isReadable(info)
                ? Files.readAllLines(info).stream()
                        .filter(l -> l.startsWith("flags"))
                        .findFirst()
                        .orElse("")
                : "";
        return System.getProperty("os.name") + "/" + System.getProperty("os.arch")
                + (flags.contains(" avx2 ") ? "+avx2" : "")
                + (flags.contains(" fma ") ? "+fma" : "")
                + (flags.contains(" avx512f ") ? "+avx512" : "");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
