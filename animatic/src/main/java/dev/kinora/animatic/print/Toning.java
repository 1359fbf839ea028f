package dev.kinora.animatic.print;

import dev.kinora.animatic.film.Overlay;
import java.util.Comparator;
import java.util.List;

/**
 * Draws a finished frame towards a few colours: the dark towards the darkest of them, the bright towards the brightest, so that the whole
 * picture is in their tones. Shared by all threads.
 */
final class Toning implements Overlay.Pass {
    /** How far the picture gives way to one colour, and to several. */
    private static final double ONE = 0.86;

    private static final double SEVERAL = 0.76;

    private final int luma;
    private final int chroma;
    private final int width;
    private final byte[] tableU = new byte[256];
    private final byte[] tableV = new byte[256];
    private final int keep;

    /** @param colours {@code 0xRRGGBB}, at least one */
    Toning(int w, int h, List<Integer> colours) {
        width = w;
        luma = w * h;
        chroma = luma / 4;
        double share = colours.size() == 1 ? ONE : SEVERAL;
        keep = (int) Math.round(256 * (1 - share));
        List<Integer> sorted = colours.stream()
                .sorted(Comparator.comparingDouble(Toning::luma))
                .toList();
        for (int i = 0; i < 256; i++) {
            double v = Math.max(0, Math.min(1, (i - 16) / 219.0));
            tableU[i] = (byte) Math.round(224 * share * difference(sorted, v, 0));
            tableV[i] = (byte) Math.round(224 * share * difference(sorted, v, 16));
        }
    }

    @Override
    public void apply(byte[] i420, int n) {
        int half = width / 2;
        for (int c = 0; c < chroma; c++) {
            int at = 2 * (c / half) * width + 2 * (c % half);
            int light =
                    (i420[at] & 255) + (i420[at + 1] & 255) + (i420[at + width] & 255) + (i420[at + width + 1] & 255)
                            >> 2;
            toned(i420, luma + c, tableU[light]);
            toned(i420, luma + chroma + c, tableV[light]);
        }
    }

    private void toned(byte[] i420, int at, int tint) {
        int was = (i420[at] & 255) - 128;
        i420[at] = (byte) Math.max(16, Math.min(240, 128 + (was * keep >> 8) + tint));
    }

    /** The colour difference at a brightness: none at black and white, that of the palette between. */
    private static double difference(List<Integer> sorted, double v, int shift) {
        double at = v * sorted.size() - 0.5;
        int low = (int) Math.max(0, Math.min(sorted.size() - 1.0, Math.floor(at)));
        int high = Math.min(sorted.size() - 1, low + 1);
        double k = Math.max(0, Math.min(1, at - low));
        double mixed = own(sorted.get(low), shift) * (1 - k) + own(sorted.get(high), shift) * k;
        double room = Math.min(1, Math.min(v / 0.22, (1 - v) / 0.14));
        return mixed * (0.35 + 0.65 * Math.max(0, room));
    }

    private static double own(int rgb, int shift) {
        return shift == 0 ? (channel(rgb, 0) - luma(rgb)) / 1.8556 : (channel(rgb, 16) - luma(rgb)) / 1.5748;
    }

    private static double luma(int rgb) {
        return 0.2126 * channel(rgb, 16) + 0.7152 * channel(rgb, 8) + 0.0722 * channel(rgb, 0);
    }

    private static double channel(int rgb, int shift) {
        return (rgb >> shift & 255) / 255.0;
    }
}
