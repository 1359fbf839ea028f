package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;

/** Draws a clump of a crop: foot at the origin, one unit tall, about one wide. */
final class CropArt {
    private final Crop crop;
    private final Light light;
    private final long seed;
    private final double bright;
    private final int leaf;
    private final int dark;
    private final int head;
    private final double side;

    /**
     * @param head colour of flowers or ears
     * @param bright how much sun lies on it, 0 to 1
     */
    CropArt(Crop crop, Light light, int head, double bright, long seed) {
        this.crop = crop;
        this.light = light;
        this.seed = seed;
        this.bright = bright;
        leaf = tone(crop.leaf(), 0.25);
        dark = Colours.mix(light.surface(Colours.scale(crop.leaf(), 0.42)), light.shade(), 0.30);
        this.head = tone(head, 0.6);
        side = Math.signum(light.keyX());
    }

    private int tone(int colour, double sun) {
        int c = light.surface(Colours.scale(colour, 0.62 + 0.42 * bright));
        return Colours.screen(c, light.key(), light.keyAmount() * sun * bright);
    }

    void draw(Pen pen) {
        switch (crop.shape()) {
            case EARS -> ears(pen);
            case SPIKES -> spikes(pen);
            case CUPS -> cups(pen);
            case DISCS -> discs(pen);
            case STARS -> stars(pen);
            case HEDGE -> hedge(pen);
            case BLADES -> blades(pen);
            case STALKS -> stalks(pen);
            case PUFFS -> puffs(pen);
            case GOURDS -> gourds(pen);
        }
    }

    private double r(int i, double lo, double hi) {
        return Noise.between(seed, i, lo, hi);
    }

    private void stalk(Pen pen, double x0, double x1, double y1, double wide, int colour) {
        try (Path p = Paths.curve(x0, 0.02, x0 * 0.6 + x1 * 0.4, y1 * 0.5, x1, y1)) {
            pen.stroke(p, wide, colour);
        }
    }

    private void ears(Pen pen) {
        for (int i = 0; i < 11; i++) {
            double x0 = r(i, -0.42, 0.42);
            double lean = 0.16 + r(20 + i, -0.05, 0.14);
            double y1 = -r(40 + i, 0.62, 0.86);
            double x1 = x0 + lean;
            double k = i / 10.0;
            stalk(pen, x0, x1, y1, 0.016, Colours.mix(dark, leaf, 0.25 + 0.6 * k));
            ear(pen, x1, y1, lean, Colours.mix(Colours.mix(dark, head, 0.45), head, k));
        }
    }

    /** Pairs of grains along a bent axis, with long beards. */
    private void ear(Pen pen, double x, double y, double lean, int colour) {
        double dx = 0.035 + lean * 0.28;
        double dy = -0.040;
        PathBuilder beards = new PathBuilder();
        for (int j = 0; j < 6; j++) {
            double cx = x + dx * j * 0.8;
            double cy = y + dy * j + 0.006 * j * j;
            double turn = Math.atan2(dy + 0.012 * j, dx);
            for (int s = -1; s <= 1; s += 2) {
                try (Path p = Paths.oval(
                        cx - Math.sin(turn) * s * 0.013,
                        cy + Math.cos(turn) * s * 0.013,
                        0.030,
                        0.014,
                        turn + s * 0.35)) {
                    pen.fill(
                            p,
                            s * side > 0
                                    ? Colours.mix(colour, 0xFFFFFFFF, 0.10 * bright)
                                    : Colours.scale(colour, 0.78));
                }
            }
            beards.moveTo((float) cx, (float) cy);
            beards.lineTo((float) (cx + dx * 3.0), (float) (cy + dy * 2.2 + (j % 2 == 0 ? 0.02 : -0.02)));
        }
        try (Path p = beards.build()) {
            pen.stroke(p, 0.005, Colours.fade(colour, 0.75));
        }
    }

    private void spikes(Pen pen) {
        try (Path p = Paths.blob(-0.5, 0, -0.46, -0.32, 0, -0.55, 0.46, -0.32, 0.5, 0)) {
            pen.gradient(p, 0, -0.6, 0, 0.05, leaf, dark, dark);
        }
        for (int i = 0; i < 34; i++) {
            double u = r(i, -1, 1);
            double x1 = u * 0.62;
            double y1 = -(0.98 - 0.38 * u * u) * r(40 + i, 0.72, 1);
            stalk(pen, u * 0.30, x1, y1, 0.014, Colours.mix(dark, leaf, 0.5));
            int c = Colours.mix(Colours.mix(head, light.shade(), 0.35), head, 0.5 + 0.5 * u * side);
            try (Path p = Paths.tube(x1 - u * 0.05, y1 + 0.24, 0.020, x1 - u * 0.02, y1 + 0.12, 0.033, x1, y1, 0.012)) {
                pen.fill(p, Colours.scale(c, 0.80 + 0.40 * Noise.at(seed, 80 + i)));
            }
        }
    }

    private void cups(Pen pen) {
        for (int i = 0; i < 5; i++) {
            double x = -0.36 + 0.18 * i + r(i, -0.05, 0.05);
            double y = -r(10 + i, 0.66, 0.86);
            for (int s = -1; s <= 1; s += 2) {
                try (Path p = Paths.blob(x, 0, x + s * 0.05, -0.25, x + s * 0.15, -0.46, x + s * 0.02, -0.22)) {
                    pen.fill(p, Colours.mix(dark, leaf, s * side > 0 ? 0.95 : 0.5));
                }
            }
            stalk(pen, x, x, y, 0.024, leaf);
            try (Path p = Paths.blob(
                    x - 0.075, y + 0.02, x - 0.085, y - 0.10, x - 0.05, y - 0.19, x, y - 0.14, x + 0.05, y - 0.19,
                    x + 0.085, y - 0.10, x + 0.075, y + 0.02, x, y + 0.06)) {
                int bright = Colours.mix(head, 0xFFFFFFFF, 0.18 * this.bright);
                pen.gradient(p, x + side * 0.08, 0, x - side * 0.08, 0, bright, head, Colours.scale(head, 0.66));
            }
        }
    }

    private void discs(Pen pen) {
        for (int i = 0; i < 2; i++) {
            double x = i == 0 ? -0.20 : 0.18;
            double y = -r(i, 0.72, 0.86);
            stalk(pen, x, x, y, 0.035, Colours.mix(dark, leaf, 0.6));
            for (int j = 0; j < 5; j++) {
                double at = y * (0.25 + 0.14 * j);
                double s = j % 2 == 0 ? 1 : -1;
                try (Path p =
                        Paths.blob(x, at, x + s * 0.12, at - 0.10, x + s * 0.25, at + 0.02, x + s * 0.13, at + 0.05)) {
                    pen.fill(p, Colours.mix(dark, leaf, 0.35 + 0.6 * Noise.at(seed, 30 + j)));
                }
            }
            flower(pen, x, y, 0.15, 17, 0xFF4A2C14);
        }
    }

    private void flower(Pen pen, double x, double y, double r, int petals, int heart) {
        for (int ring = 0; ring < 2; ring++) {
            for (int j = 0; j < petals; j++) {
                double a = Math.PI * 2 * (j + ring * 0.5) / petals;
                double d = r * (0.80 - 0.12 * ring);
                try (Path p = Paths.oval(
                        x + Math.cos(a) * d, y + Math.sin(a) * d * 0.92, r * 0.36, r * 1.3 / petals * 2.0, a)) {
                    pen.fill(p, Colours.scale(head, ring == 0 ? 0.80 : 0.95 + 0.1 * Math.cos(a) * side));
                }
            }
        }
        int h = light.surface(heart);
        try (Path p = Paths.oval(x, y, r * 0.52, r * 0.49)) {
            pen.radial(p, x, y, r * 0.55, Colours.scale(h, 0.7), h, Colours.mix(h, head, 0.3));
        }
    }

    private void stars(Pen pen) {
        blades(pen);
        for (int i = 0; i < 4; i++) {
            double x = r(50 + i, -0.40, 0.40);
            double y = -r(60 + i, 0.55, 0.98);
            stalk(pen, x * 0.6, x, y, 0.014, leaf);
            double size = r(70 + i, 0.07, 0.11);
            for (int j = 0; j < 5; j++) {
                double a = Math.PI * 2 * j / 5 + i;
                try (Path p = Paths.oval(
                        x + Math.cos(a) * size * 0.55, y + Math.sin(a) * size * 0.42, size * 0.62, size * 0.46, a)) {
                    pen.fill(p, Colours.scale(head, 0.86 + 0.2 * Math.cos(a) * side));
                }
            }
            try (Path p = Paths.oval(x, y, size * 0.24, size * 0.20)) {
                pen.fill(p, light.surface(Colours.luma(head) > 190 ? 0xFFE8A828 : 0xFF2C2420));
            }
        }
    }

    private void hedge(Pen pen) {
        for (int i = 0; i < 3; i++) {
            double x = -0.3 + 0.3 * i;
            stalk(pen, x, x * 1.05, -0.6, 0.035, Colours.mix(light.surface(0xFF5A4430), light.shade(), 0.3));
        }
        for (int i = 0; i < 95; i++) {
            double v = i / 94.0;
            double u = r(i, -1, 1);
            double x = u * 0.58;
            double y = -0.22 - 0.74 * Math.pow(v, 0.8) * (1 - 0.20 * u * u);
            double s = r(200 + i, 0.045, 0.085);
            int c = Colours.mix(Colours.mix(dark, head, 0.25 + 0.4 * v), head, Math.max(0, 0.25 * u * side + 0.45 * v));
            try (Path p = Paths.oval(x, y, s, s * 0.72, r(300 + i, -0.8, 0.8))) {
                pen.fill(p, Colours.scale(c, 0.86 + 0.28 * Noise.at(seed, 400 + i)));
            }
        }
    }

    private void blades(Pen pen) {
        for (int i = 0; i < 9; i++) {
            double u = (i + 0.5) / 9 * 2 - 1;
            double x1 = u * 0.48 + r(i, -0.08, 0.08);
            double y1 = -r(20 + i, 0.6, 1) * (1 - 0.3 * Math.abs(u));
            int c = Colours.mix(dark, i % 2 == 0 ? leaf : head, 0.45 + 0.5 * Noise.at(seed, 40 + i));
            c = crop.shape() == Crop.Shape.BLADES ? c : Colours.mix(dark, leaf, 0.5 + 0.4 * Noise.at(seed, 40 + i));
            try (Path p = Paths.tube(u * 0.12, 0, 0.030, u * 0.3, y1 * 0.6, 0.026, x1, y1, 0.004)) {
                pen.fill(p, c);
            }
        }
    }

    private void puffs(Pen pen) {
        for (int i = 0; i < 26; i++) {
            double u = r(i, -1, 1);
            double y = -r(40 + i, 0.1, 0.85) * (1 - 0.3 * u * u);
            double s = r(80 + i, 0.06, 0.11);
            try (Path p = Paths.oval(u * 0.46, y, s, s * 0.6, r(120 + i, -0.9, 0.9))) {
                pen.fill(p, Colours.mix(dark, leaf, 0.3 + 0.6 * Noise.at(seed, 160 + i)));
            }
        }
        for (int i = 0; i < 13; i++) {
            double u = r(200 + i, -1, 1);
            double y = -r(240 + i, 0.35, 0.98) * (1 - 0.25 * u * u);
            double s = r(280 + i, 0.06, 0.09);
            for (int j = 0; j < 4; j++) {
                double a = Math.PI / 2 * j + i;
                try (Path p =
                        Paths.oval(u * 0.48 + Math.cos(a) * s * 0.5, y + Math.sin(a) * s * 0.45, s * 0.72, s * 0.66)) {
                    pen.fill(p, Colours.scale(head, 0.84 + 0.16 * Math.cos(a - side * 0.6)));
                }
            }
        }
    }

    private void gourds(Pen pen) {
        for (int i = 0; i < 14; i++) {
            double u = r(i, -1, 1);
            double y = -r(40 + i, 0.05, 0.42);
            double s = r(80 + i, 0.10, 0.17);
            try (Path p = Paths.oval(u * 0.6, y, s, s * 0.62, r(120 + i, -0.5, 0.5))) {
                pen.fill(p, Colours.mix(dark, leaf, 0.35 + 0.6 * Noise.at(seed, 160 + i)));
            }
        }
        if (Noise.at(seed, 5) < 0.35) {
            return;
        }
        double x = r(300, -0.14, 0.14);
        double w = r(301, 0.30, 0.40);
        for (int j : new int[] {-2, 2, -1, 1, 0}) {
            double k = j / 2.0;
            double light = 0.5 + 0.4 * k * side;
            int c = Colours.mix(Colours.scale(head, 0.62), Colours.mix(head, 0xFFFFF0C0, 0.2 * bright), light + 0.1);
            try (Path p = Paths.oval(x + k * w * 0.62, -w * 0.72, w * 0.42, w * 0.74)) {
                pen.fill(p, c);
                pen.stroke(p, 0.012, Colours.scale(head, 0.5));
            }
        }
        stalk(pen, x, x + 0.08, -w * 1.75, 0.07, Colours.mix(dark, leaf, 0.6));
    }

    private void stalks(Pen pen) {
        for (int i = 0; i < 3; i++) {
            double x = -0.24 + 0.24 * i + r(i, -0.05, 0.05);
            double y = -r(10 + i, 0.82, 0.98);
            stalk(pen, x, x + 0.02, y, 0.028, Colours.mix(dark, leaf, 0.7));
            for (int j = 0; j < 7; j++) {
                double at = y * (0.12 + 0.115 * j);
                double s = (i + j) % 2 == 0 ? 1 : -1;
                double w = r(30 + i * 8 + j, 0.20, 0.32);
                try (Path p = Paths.tube(
                        x,
                        at,
                        0.014,
                        x + s * w * 0.45,
                        at - 0.12,
                        0.026,
                        x + s * w * 0.85,
                        at - 0.06,
                        0.018,
                        x + s * w,
                        at + 0.08,
                        0.003)) {
                    pen.fill(p, Colours.mix(dark, leaf, 0.35 + 0.65 * Noise.at(seed, 60 + i * 8 + j)));
                }
            }
            double cob = y * 0.52;
            try (Path husk = Paths.blob(
                            x,
                            cob + 0.02,
                            x + side * 0.03,
                            cob - 0.08,
                            x + side * 0.07,
                            cob - 0.17,
                            x + side * 0.09,
                            cob - 0.04);
                    Path ear = Paths.oval(x + side * 0.075, cob - 0.15, 0.026, 0.07, side * 0.35)) {
                pen.fill(ear, head);
                pen.fill(husk, Colours.mix(leaf, 0xFFE8F0B0, 0.3));
            }
            for (int j = -2; j <= 2; j++) {
                try (Path p = Paths.line(x + 0.02, y + 0.02, x + 0.02 + j * 0.03, y - 0.10 + 0.012 * j * j)) {
                    pen.stroke(p, 0.012, Colours.mix(head, dark, 0.25));
                }
            }
        }
    }
}
