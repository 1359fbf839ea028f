package dev.kinora.animatic.stage.marine;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Skin;

/**
 * The colours of a swimmer by white light.
 *
 * @param back above
 * @param side flank
 * @param belly below
 * @param fins of the fins' edges
 * @param mark of bands, blotches, spots
 * @param pattern what is drawn on it
 */
record Dress(int back, int side, int belly, int fins, int mark, Pattern pattern) {
    /** What is drawn on a skin. */
    enum Pattern {
        PLAIN,
        SCALES,
        BANDS,
        BLOTCHES,
        SPOTS,
        MACKEREL,
        STRIPES,
        TANG,
        ORCA,
        GROOVES,
        MOTTLE,
        SHARK,
        SADDLE
    }

    /** The same in another colour: what the prompt says replaces the flank, the rest follows. */
    Dress in(int colour) {
        double light = Colours.luma(colour) / 255;
        return switch (pattern) {
            case BANDS, TANG ->
                new Dress(
                        Colours.scale(colour, 0.86),
                        colour,
                        Colours.mix(colour, 0xFFFFFFFF, 0.15),
                        colour,
                        mark,
                        pattern);
            case BLOTCHES -> new Dress(back, side, belly, fins, colour, pattern);
            case ORCA -> this;
            default ->
                new Dress(
                        Colours.scale(colour, 0.55 + 0.25 * light),
                        colour,
                        Colours.mix(colour, 0xFFFFF8EE, 0.62),
                        Colours.scale(colour, 0.85),
                        Colours.scale(colour, 0.45),
                        pattern);
        };
    }

    /** The body's skin. */
    Skin skin(long seed) {
        int n = (int) seed;
        return ((Skin) (u, v) -> colour(n, u, v)).baked(640, 224);
    }

    /** Skin of a fin. */
    Skin fin(double tone, int rays) {
        int root = Colours.mix(side, fins, tone);
        int edge = Colours.mix(back, fins, tone);
        boolean banded = pattern == Pattern.BANDS;
        return (u, v) -> {
            double ray = 0.5 + 0.5 * Math.cos(u * rays * Math.PI * 2);
            double soft = pattern == Pattern.SHARK || pattern == Pattern.PLAIN || rays == 0 ? 0 : 1;
            int c = Colours.mix(root, edge, Noise.smooth(0, 0.9, v));
            c = Colours.scale(c, 1 - soft * 0.24 * ray * Noise.smooth(0.05, 0.4, v));
            if (banded) {
                c = Colours.mix(c, mark, Noise.smooth(0.80, 0.86, v));
                c = Colours.mix(c, 0xFFF6F2EA, Noise.smooth(0.70, 0.74, v) * (1 - Noise.smooth(0.78, 0.82, v)));
            }
            return soft == 0 ? c : Colours.fade(c, 1 - 0.34 * Noise.smooth(0.35, 1, v));
        };
    }

    private int colour(int n, double u, double v) {
        double h = Math.cos(Math.PI * 2 * v);
        double grain = Noise.fbm(n, u * 14, v * 9, 3) - 0.5;
        double rag = 0.12 * grain + (pattern == Pattern.SHARK ? 0.10 * (Noise.fbm(n + 1, u * 30, v * 4, 2) - 0.5) : 0);
        double low = pattern == Pattern.SHARK ? -0.16 : -0.42;
        double sharp = pattern == Pattern.SHARK ? 0.10 : 0.30;
        int c = Colours.mix(belly, side, Noise.smooth(low - sharp, low + sharp, h + rag));
        c = Colours.mix(c, back, Noise.smooth(0.05, 0.85, h + rag));
        c = Colours.scale(c, 1 + 0.16 * grain);
        return switch (pattern) {
            case PLAIN, SHARK -> c;
            case SADDLE -> Colours.mix(c, mark, 0.6 * Noise.smooth(0.1, 0.7, h - 0.5 + Math.sin(u * 9)));
            case SCALES -> scales(c, u, v);
            case BANDS -> bands(c, u, h, grain);
            case BLOTCHES -> scales(blotches(c, n, u, v, h), u, v);
            case SPOTS -> spots(scales(c, u, v), n, u, v, h);
            case MACKEREL -> mackerel(c, n, u, v, h);
            case STRIPES -> stripes(c, u, h);
            case TANG -> tang(c, u, h);
            case ORCA -> orca(u, v, h);
            case GROOVES -> grooves(c, n, u, v, h);
            case MOTTLE -> grooves(mottle(c, n, u, v), n, u, v, h);
        };
    }

    private static int scales(int c, double u, double v) {
        double x = u * 52;
        double y = v * 46;
        int row = (int) Math.floor(y);
        double fx = x + (row % 2 == 0 ? 0 : 0.5);
        fx -= Math.floor(fx);
        double fy = y - row - 0.5;
        double d = Math.hypot((fx - 0.15) * 0.95, fy * 1.1);
        double body = Noise.smooth(0.19, 0.25, u) * (1 - 0.6 * Noise.smooth(0.85, 1, u));
        double edge = Noise.smooth(0.42, 0.62, d) * body;
        double shine = (1 - Noise.smooth(0.05, 0.34, d)) * body;
        return Colours.mix(Colours.scale(c, 1 - 0.26 * edge), 0xFFFFFFFF, 0.16 * shine);
    }

    private int bands(int c, double u, double h, double grain) {
        int out = c;
        double[] at = {0.225, 0.53, 0.93};
        double[] wide = {0.052, 0.062, 0.034};
        for (int i = 0; i < 3; i++) {
            double bulge = i == 1 ? 0.045 * (1 - h * h) : 0.02 * (1 - h * h);
            double d = Math.abs(u - at[i] - (i == 1 ? -bulge : bulge) + 0.012 * grain) - wide[i];
            out = Colours.mix(out, mark, 1 - Noise.smooth(0.012, 0.022, d));
            out = Colours.mix(out, 0xFFF7F4EC, 1 - Noise.smooth(-0.004, 0.004, d));
        }
        return out;
    }

    private int blotches(int c, int n, double u, double v, double h) {
        double f = Noise.fbm(n + 5, u * 4.2, Math.abs(v - 0.5) * 5, 3) + 0.20 * h - 0.05;
        int out = Colours.mix(c, mark, Noise.smooth(0.50, 0.54, f));
        double dark = Noise.fbm(n + 9, u * 5.5 + 8, Math.abs(v - 0.5) * 6, 3) + 0.14 * h;
        return Colours.mix(out, 0xFF2A2626, Noise.smooth(0.68, 0.71, dark) * 0.9);
    }

    private int spots(int c, int n, double u, double v, double h) {
        double d = Noise.cells(n + 3, u * 34, Math.abs(v - 0.5) * 30);
        double keep = Noise.smooth(-0.25, 0.2, h);
        return Colours.mix(c, mark, (1 - Noise.smooth(0.16, 0.24, d)) * keep * 0.85);
    }

    private int mackerel(int c, int n, double u, double v, double h) {
        double wave = Math.sin(u * 120 + 5 * Noise.value(n + 4, u * 30, v * 14) + h * 3);
        double keep = Noise.smooth(0.35, 0.6, h) * Noise.smooth(0.2, 0.3, u);
        return Colours.mix(c, mark, Noise.smooth(0.1, 0.6, wave) * keep * 0.6);
    }

    private int stripes(int c, double u, double h) {
        double s = Math.sin((u - 0.04 * h * h) * 30);
        double eye = 1 - Noise.smooth(0.018, 0.028, Math.abs(u - 0.135));
        double k = Math.max(Noise.smooth(0.45, 0.75, s) * Noise.smooth(0.24, 0.3, u), eye);
        return Colours.mix(c, mark, k);
    }

    private int tang(int c, double u, double h) {
        double lobe = Math.hypot((u - 0.56) * 2.2, h - 0.42) - 0.36;
        double sweep = Noise.smooth(0.62, 0.72, u) * (1 - Noise.smooth(0.28, 0.42, Math.abs(h)));
        double band = Noise.smooth(0.20, 0.24, u) * Noise.smooth(0.62, 0.7, h);
        double dark = Math.max(band, 1 - Noise.smooth(0.0, 0.05, Math.abs(lobe) - 0.16));
        int out = Colours.mix(c, mark, dark * (1 - Noise.smooth(0.9, 0.96, u)));
        return Colours.mix(out, fins, sweep * Noise.smooth(0.84, 0.9, u));
    }

    private int orca(double u, double v, double h) {
        double side = Math.min(v, 1 - v);
        double white = 1
                - Noise.smooth(
                        -0.62,
                        -0.52,
                        h
                                + 0.34 * Math.exp(-Math.pow((u - 0.72) / 0.07, 2) * 1.2)
                                - 0.34 * Math.exp(-Math.pow((u - 0.72) / 0.10, 2))
                                - (u < 0.16 ? 0.25 : 0));
        double flank = Math.hypot((u - 0.66 - (0.36 - side) * 0.5) / 0.105, (side - 0.36) / 0.075);
        white = Math.max(white, 1 - Noise.smooth(0.9, 1.0, flank));
        double patch = Math.hypot((u - 0.138 + (side - 0.205) * 0.35) / 0.052, (side - 0.205) / 0.030);
        white = Math.max(white, 1 - Noise.smooth(0.85, 1.0, patch));
        double saddle = Math.exp(-Math.pow((u - 0.60) / 0.06, 2)) * Noise.smooth(0.35, 0.7, h) * 0.55;
        return Colours.mix(Colours.mix(back, 0xFF9AA4AE, saddle), belly, white);
    }

    private int grooves(int c, int n, double u, double v, double h) {
        double throat = Noise.smooth(-0.05, -0.28, h + 0.25 * Noise.smooth(0.15, 0, u))
                * (1 - Noise.smooth(0.46, 0.60, u))
                * Noise.smooth(0.015, 0.05, u);
        double line = Math.abs(Math.sin(v * Math.PI * 62));
        int out = Colours.scale(c, 1 - throat * 0.42 * (1 - Noise.smooth(0.12, 0.5, line)));
        double speck = Noise.cells(n + 8, u * 70, Math.abs(v - 0.5) * 46);
        double rough = Noise.smooth(0.62, 0.75, Noise.fbm(n + 12, u * 9, Math.abs(v - 0.5) * 7, 2));
        double knob = u < 0.2 ? 0.4 : 0;
        return Colours.mix(out, mark, (1 - Noise.smooth(0.10, 0.22, speck)) * Math.max(rough, knob) * 0.7);
    }

    private int mottle(int c, int n, double u, double v) {
        double f = Noise.fbm(n + 6, u * 34, Math.abs(v - 0.5) * 24, 3);
        return Colours.mix(c, Colours.mix(c, 0xFFDCE8F0, 0.5), Noise.smooth(0.5, 0.7, f) * 0.8);
    }
}
