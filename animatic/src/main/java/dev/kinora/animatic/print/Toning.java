package dev.kinora.animatic.print;

import dev.kinora.animatic.film.Overlay;
import java.util.List;

/**
 * Draws a finished frame towards a few colours, so that the whole picture is in their tones. Of one colour there are only lighter and darker
 * tones. Of several each part of the picture takes the one that it is most like, in hue and in brightness, so that warm things stay apart
 * from cold ones. Shared by all threads.
 */
final class Toning implements Overlay.Pass {
    /** How far the picture gives way to one colour, and to several. */
    private static final double ONE = 0.86;

    private static final double SEVERAL = 0.80;

    /** Steps of brightness and of each colour difference that are told apart. */
    private static final int LUMAS = 32;

    private static final int CHROMAS = 64;

    /** How much a difference in hue counts beside one in brightness, and how soft the border between two colours is. */
    private static final double HUE = 2.6;

    private static final double SOFT = 0.030;

    private final int luma;
    private final int chroma;
    private final int width;
    private final byte[] tableU = new byte[LUMAS * CHROMAS * CHROMAS];
    private final byte[] tableV = new byte[LUMAS * CHROMAS * CHROMAS];

    /** @param colours {@code 0xRRGGBB}, at least one */
    Toning(int w, int h, List<Integer> colours) {
        width = w;
        luma = w * h;
        chroma = luma / 4;
        double share = colours.size() == 1 ? ONE : SEVERAL;
        for (int l = 0; l < LUMAS; l++) {
            double y = Math.clamp(((l + 0.5) * 256 / LUMAS - 16) / 219.0, 0, 1);
            double room = 0.35 + 0.65 * Math.max(0, Math.min(1, Math.min(y / 0.22, (1 - y) / 0.14)));
            for (int u = 0; u < CHROMAS; u++) {
                double cu = ((u + 0.5) * 256 / CHROMAS - 128) / 224;
                for (int v = 0; v < CHROMAS; v++) {
                    double cv = ((v + 0.5) * 256 / CHROMAS - 128) / 224;
                    double[] to = nearest(colours, y, cu, cv);
                    int at = (l * CHROMAS + u) * CHROMAS + v;
                    tableU[at] = level(cu * (1 - share) + to[0] * room * share);
                    tableV[at] = level(cv * (1 - share) + to[1] * room * share);
                }
            }
        }
    }

    private static byte level(double difference) {
        return (byte) Math.clamp(Math.round(128 + 224 * difference), 16, 240);
    }

    /** The colour differences of the colours that a pixel is most like. */
    private static double[] nearest(List<Integer> colours, double y, double u, double v) {
        double all = 0;
        double[] mixed = new double[2];
        for (int rgb : colours) {
            double dy = y - Tone.luma(rgb);
            double du = HUE * (u - Tone.difference(rgb, 0));
            double dv = HUE * (v - Tone.difference(rgb, 1));
            double weight = Math.exp(-(dy * dy + du * du + dv * dv) / (2 * SOFT)) + 1e-9;
            all += weight;
            mixed[0] += weight * Tone.difference(rgb, 0);
            mixed[1] += weight * Tone.difference(rgb, 1);
        }
        return new double[] {mixed[0] / all, mixed[1] / all};
    }

    @Override
    public void apply(byte[] i420, int n) {
        int half = width / 2;
        for (int c = 0; c < chroma; c++) {
            int at = 2 * (c / half) * width + 2 * (c % half);
            int light =
                    (i420[at] & 255) + (i420[at + 1] & 255) + (i420[at + width] & 255) + (i420[at + width + 1] & 255)
                            >> 2;
            int u = luma + c;
            int v = luma + chroma + c;
            int index = ((light >> 3) * CHROMAS + ((i420[u] & 255) >> 2)) * CHROMAS + ((i420[v] & 255) >> 2);
            i420[u] = tableU[index];
            i420[v] = tableV[index];
        }
    }
}
