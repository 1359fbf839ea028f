package dev.kinora.animatic.footage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CutoutTest {
    private static final int W = 320;
    private static final int H = 240;
    private static final int RADIUS = 60;

    /** A red disc on a background that runs from dark to light, a little noisy. */
    private static int[] disc(int cx, int cy) {
        Random noise = new Random(5);
        int[] out = new int[W * H];
        for (int i = 0; i < out.length; i++) {
            double inside = Math.max(0, Math.min(1, RADIUS + 0.5 - Math.hypot(i % W - cx, i / W - cy)));
            int grey = 120 + 40 * (i / W) / H + noise.nextInt(5);
            int r = (int) (grey + inside * (200 - grey));
            int gb = (int) (grey + inside * (40 - grey));
            out[i] = r << 16 | gb << 8 | gb;
        }
        return out;
    }

    private static double covered(int[] pose) {
        double sum = 0;
        for (int p : pose) {
            sum += (p >>> 24) / 255.0;
        }
        return sum;
    }

    @Test
    void keepsTheFigureAndNothingElse() {
        Cutout cutout = Cutout.of(List.of(disc(150, 120), disc(160, 120), disc(170, 120)), W, H);

        assertThat(cutout.poses()).hasSize(3);
        assertThat(cutout.width()).as("what it covers in any pose").isBetween(2 * RADIUS + 14, 2 * RADIUS + 24);
        assertThat(cutout.height()).isBetween(2 * RADIUS - 5, 2 * RADIUS + 3);
        double area = Math.PI * RADIUS * RADIUS;
        assertThat(cutout.poses()).allSatisfy(pose -> assertThat(covered(pose)).isBetween(0.93 * area, area));
    }

    @Test
    void edgesAreSoftAndHoldNothingOfTheBackground() {
        Cutout cutout = Cutout.of(List.of(disc(160, 120)), W, H);
        int[] pose = cutout.poses().getFirst();
        int soft = 0;
        for (int p : pose) {
            int a = p >>> 24;
            assertThat(p >> 16 & 255).as("premultiplied").isLessThanOrEqualTo(a);
            if (a > 40 && a < 250) {
                soft++;
                assertThat(255.0 * (p >> 8 & 255) / a).as("green of an edge").isCloseTo(40, within(28.0));
            }
        }
        assertThat(soft).as("around the whole disc").isBetween(RADIUS * 6, RADIUS * 30);
    }

    @Test
    void busyBackgroundsAndEmptyPicturesBecomeASoftOval() {
        Random random = new Random(1);
        int[] busy = random.ints((long) W * H, 0, 1 << 24).toArray();
        int[] empty = new int[W * H];
        java.util.Arrays.fill(empty, 0x40B060);

        for (int[] frame : List.of(busy, empty)) {
            Cutout cutout = Cutout.of(List.of(frame), W, H);
            int[] pose = cutout.poses().getFirst();

            assertThat(pose[0] >>> 24).as("corner").isZero();
            int middle = pose[cutout.height() / 2 * cutout.width() + cutout.width() / 2];
            assertThat(middle >>> 24).as("middle").isEqualTo(255);
            assertThat(covered(pose) / pose.length).isBetween(0.4, 0.8);
        }
    }

    @Test
    void aFigureMayComeIntoViewLater() {
        int[] nobody = disc(-200, 120);
        Cutout cutout = Cutout.of(List.of(nobody, nobody, disc(160, 120), disc(170, 120)), W, H);

        assertThat(cutout.poses()).hasSize(2);
        assertThat(cutout.width()).isBetween(2 * RADIUS, 2 * RADIUS + 14);
    }

    @Test
    void aFigureStandsOnItsFeet() {
        int[] frame = disc(160, 100);
        for (int y = 150; y < 230; y++) {
            for (int x = 170; x < 190; x++) {
                frame[y * W + x] = 0x2040C0;
            }
        }
        Cutout cutout = Cutout.of(List.of(frame), W, H);

        assertThat(cutout.height()).isCloseTo(190, within(6));
        assertThat(cutout.feet() * cutout.height()).as("half of twenty pixels").isCloseTo(10, within(2.5));
        assertThat(cutout.footing() * cutout.height()).as("to the right").isCloseTo(20, within(3.0));
    }
}
