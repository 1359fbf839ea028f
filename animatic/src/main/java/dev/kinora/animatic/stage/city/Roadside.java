package dev.kinora.animatic.stage.city;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Strip;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;
import io.github.humbleui.types.Rect;

/** What stands along the water and passes by: palms, street lamps, the guard rail. */
final class Roadside {
    private static final double PALM_DEPTH = 1.75;
    private static final double LAMP_DEPTH = 1.12;

    private final Quay quay;
    private final Tone tone;
    private final View view;

    Roadside(Quay quay) {
        this.quay = quay;
        tone = quay.tone();
        view = quay.view();
    }

    Layer palms() {
        double z = quay.railZ() * PALM_DEPTH;
        Strip strip = Strip.at(view, z);
        double foot = view.screenY(0, z) + 4;
        double unit = quay.unit();
        Rect bounds = strip.rows(foot - unit * 0.40, Math.max(foot, quay.railRow()) + 4);
        int count = (int) Math.max(2, Math.round(strip.width() / (unit * 0.62)));
        double scale = strip.repeats() ? 0.75 : 1;
        return strip.plane(z, Art.bake(bounds, scale, tone.day().light(), pen -> {
            for (int i = 0; i < count; i++) {
                long id = Noise.mix(quay.seed() + 700 + i);
                double x = strip.left() + strip.width() * (i + 0.2 + 0.6 * Noise.at(id, 1)) / count;
                double tall = unit * Noise.between(id, 2, 0.19, 0.29);
                strip.place(x, tall * 0.8, at -> palm(pen, id, at, quay.railRow() + 2, tall));
            }
        }));
    }

    private void palm(Pen pen, long id, double x, double foot, double tall) {
        int dark = tone.dark()
                ? Colours.mix(tone.day().zenith(), 0xFF0A0614, 0.4)
                : Colours.mix(pen.light().surface(0xFF5A4A3A), tone.haze(), 0.12);
        int leaf = tone.dark() ? dark : Colours.mix(pen.light().surface(0xFF3E6A38), tone.haze(), 0.10);
        int rim = tone.dark()
                ? Colours.mix(dark, tone.haze(), 0.55)
                : Colours.screen(leaf, tone.day().light().key(), 0.4);
        double lean = tall * Noise.between(id, 3, -0.16, 0.16);
        double tx = x + lean;
        double ty = foot - tall;
        double thick = tall * 0.030;
        try (Path trunk = Paths.tube(
                x,
                foot,
                thick * 1.5,
                x + lean * 0.25,
                foot - tall * 0.4,
                thick,
                tx - lean * 0.15,
                foot - tall * 0.75,
                thick * 0.8,
                tx,
                ty,
                thick * 0.75)) {
            pen.fill(trunk, dark);
        }
        int n = 12;
        for (int i = 0; i < n; i++) {
            double a = Math.PI * (0.04 + 1.0 * (i + Noise.at(id, 10 + i) * 0.7) / n) * (i % 2 == 0 ? 1 : 1.02)
                    - Math.PI * 0.02;
            double len = tall * Noise.between(id, 30 + i, 0.36, 0.50);
            double dx = Math.cos(a);
            double up = Math.sin(a) * 1.02;
            frond(pen, tx, ty, dx, up, len, i % 3 == 0 ? rim : leaf);
        }
        try (Path crown = Paths.oval(tx, ty, thick * 1.6, thick * 1.3)) {
            pen.fill(crown, dark);
        }
    }

    /** A hanging leaf: a bent rib with leaflets on both sides. */
    private void frond(Pen pen, double x, double y, double dx, double up, double len, int colour) {
        int steps = 11;
        double[] rib = new double[2 * (steps + 1)];
        for (int i = 0; i <= steps; i++) {
            double u = i / (double) steps;
            rib[2 * i] = x + dx * len * u;
            rib[2 * i + 1] = y - up * len * (u * 1.25 - u * u * 0.7) + len * 0.46 * u * u;
        }
        try (Path line = Paths.curve(rib)) {
            pen.stroke(line, len * 0.028, colour);
        }
        for (int i = 2; i <= steps; i++) {
            double u = i / (double) steps;
            double l = len * 0.21 * Math.sin(Math.PI * Math.min(1, 0.22 + u * 0.72));
            double px = rib[2 * i];
            double py = rib[2 * i + 1];
            double tx = (px - rib[2 * i - 2]) * 0.9;
            try (Path a = Paths.line(px, py, px + tx + Math.signum(dx) * l * 0.35, py + l);
                    Path b = Paths.line(
                            px, py, px + tx * 1.6 + Math.signum(dx) * l * 0.5, py + l * 0.25 - l * 0.4 * (1 - u))) {
                pen.stroke(a, len * 0.030, colour);
                pen.stroke(b, len * 0.026, colour);
            }
        }
    }

    /** Street lamps with their cones of light. */
    Layer lamps() {
        double z = quay.railZ() * LAMP_DEPTH;
        Strip strip = Strip.at(view, z);
        double top = Math.max(view.height() * 0.05, quay.railRow() - quay.unit() * 0.78);
        double tall = quay.railRow() - top;
        double foot = quay.railRow() + 3;
        double scale = strip.repeats() ? 0.6 : 1;
        if (strip.repeats()) {
            double x = strip.left() + strip.width() * 0.30;
            Rect one = Paths.rect(x - tall * 0.27, top - tall * 0.20, x + tall * 0.46, foot);
            return Layer.Plane.wrapping(
                    z, Art.bake(one, scale, tone.day().light(), pen -> lamp(pen, x, foot, tall)), strip.width());
        }
        Rect bounds = strip.rows(top - tall * 0.20, foot);
        int count = (int) Math.max(1, Math.round(strip.width() / (quay.unit() * 2.0)));
        return Layer.Plane.of(z, Art.bake(bounds, scale, tone.day().light(), pen -> {
            for (int i = 0; i < count; i++) {
                double x = strip.left() + strip.width() * (i + 0.30 + 0.1 * Noise.at(quay.seed() + 800, i)) / count;
                strip.place(x, tall * 0.5, at -> lamp(pen, at, foot, tall));
            }
        }));
    }

    private void lamp(Pen pen, double x, double foot, double tall) {
        int metal = tone.dark() ? 0xFF1A1230 : pen.light().surface(0xFF4A5058);
        int rim = tone.dark()
                ? Colours.mix(metal, tone.day().light().rimA().colour(), 0.5)
                : Colours.mix(metal, 0xFFFFFFFF, 0.35);
        double top = foot - tall;
        double arm = tall * 0.20;
        double w = tall * 0.0085;
        if (tone.dark()) {
            double hx = x + arm;
            double hy = top + tall * 0.018;
            for (int i = 0; i < 5; i++) {
                double k = 0.45 + 0.17 * i;
                try (Path cone = Paths.polygon(
                        hx - tall * 0.03 * k,
                        hy,
                        hx + tall * 0.03 * k,
                        hy,
                        hx + tall * 0.24 * k,
                        foot,
                        hx - tall * 0.24 * k,
                        foot)) {
                    pen.gradient(cone, 0, hy, 0, foot, 0x14FFE3B0, 0x08FFC890, 0x03FFB080, 0x00FFB080);
                }
            }
            pen.glow(hx, hy, tall * 0.20, 0x90FFD9A0, BlendMode.SRC_OVER);
        }
        try (Path post = Paths.tube(x, foot, w * 1.5, x, foot - tall * 0.5, w * 1.1, x, top + tall * 0.10, w);
                Path bend = Paths.curve(
                        x,
                        top + tall * 0.12,
                        x + arm * 0.04,
                        top + tall * 0.045,
                        x + arm * 0.30,
                        top + tall * 0.012,
                        x + arm * 0.8,
                        top);
                Path edge = Paths.line(x + w * 0.7, foot, x + w * 0.6, top + tall * 0.11);
                Path head = Paths.tube(
                        x + arm * 0.78,
                        top,
                        w * 0.8,
                        x + arm * 1.0,
                        top + tall * 0.004,
                        w * 1.5,
                        x + arm * 1.24,
                        top + tall * 0.010,
                        w * 0.7)) {
            pen.fill(post, metal);
            pen.stroke(bend, w * 1.7, metal);
            pen.stroke(edge, w * 0.35, rim);
            pen.fill(head, metal);
        }
        if (tone.dark()) {
            try (Path glass = Paths.oval(x + arm, top + tall * 0.016, tall * 0.034, tall * 0.0075)) {
                pen.fill(glass, 0xFFFFF6DC);
            }
        }
    }

    /** The guard rail at the edge of the road. */
    Layer rail() {
        double z = quay.railZ();
        Strip strip = Strip.at(view, z);
        double foot = quay.railRow() + 2;
        double tall = Math.max(quay.unit() * 0.055, Math.min(quay.unit() * 0.11, view.scale(z) * 0.75));
        double end = strip.right() + 2;
        Rect bounds = Paths.rect(strip.left(), foot - tall * 1.1, end, foot + tall * 0.25);
        double post = strip.width() / Math.max(3, Math.round(strip.width() / (tall * 2.4)));
        return strip.plane(z, Art.bake(bounds, 1, tone.day().light(), pen -> {
            int dark = tone.dark() ? 0xFF181030 : pen.light().surface(0xFF5A5F68);
            try (Path kerb = Paths.polygon(
                    strip.left(),
                    foot - tall * 0.12,
                    end,
                    foot - tall * 0.12,
                    end,
                    foot + tall * 0.16,
                    strip.left(),
                    foot + tall * 0.16)) {
                int stone = tone.dark()
                        ? Colours.mix(tone.day().middle(), 0xFF000000, 0.45)
                        : pen.light().surface(0xFF9A948C);
                pen.gradient(
                        kerb,
                        0,
                        foot - tall * 0.12,
                        0,
                        foot + tall * 0.16,
                        Colours.mix(stone, tone.haze(), 0.35),
                        stone,
                        Colours.scale(stone, 0.55));
            }
            for (double x = strip.left() + post * 0.3; x < strip.right(); x += post) {
                try (Path stake = Paths.polygon(
                        x, foot - tall * 0.8, x + tall * 0.16, foot - tall * 0.8, x + tall * 0.16, foot, x, foot)) {
                    pen.gradient(
                            stake,
                            x,
                            0,
                            x + tall * 0.16,
                            0,
                            Colours.mix(dark, tone.haze(), 0.25),
                            dark,
                            Colours.scale(dark, 0.6));
                }
            }
            beam(pen, Paths.rect(strip.left(), foot - tall, end, foot - tall * 0.52));
            if (tone.dark()) {
                for (double x = strip.left() + post * 0.3; x < strip.right(); x += post) {
                    try (Path amber = Paths.box(
                            x - tall * 0.10, foot - tall * 0.86, x + tall * 0.30, foot - tall * 0.72, tall * 0.03)) {
                        pen.fill(amber, 0xC0D8A860);
                    }
                }
            }
        }));
    }

    private void beam(Pen pen, Rect b) {
        int mid = tone.dark() ? 0xFF3E3868 : pen.light().surface(0xFF9BA2AA);
        int high = tone.dark()
                ? Colours.mix(0xFFA8A4D8, tone.haze(), 0.25)
                : pen.light().surface(0xFFE6E9EC);
        try (Path all = Paths.polygon(
                b.getLeft(),
                b.getTop(),
                b.getRight(),
                b.getTop(),
                b.getRight(),
                b.getBottom(),
                b.getLeft(),
                b.getBottom())) {
            pen.gradient(
                    all,
                    0,
                    b.getTop(),
                    0,
                    b.getBottom(),
                    high,
                    mid,
                    Colours.scale(mid, 0.5),
                    Colours.mix(high, mid, 0.4),
                    mid,
                    Colours.scale(mid, 0.38));
        }
    }
}
