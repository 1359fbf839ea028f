package dev.kinora.animatic.stage.thing;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Contact;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import io.github.humbleui.types.Rect;
import java.util.List;
import java.util.Set;

/** Cloth in the wind: a flag on its pole, a banner between two poles. */
public final class FlagRig implements Rig {
    private static final int PICTURES = 24;
    private static final int STRIPS = 40;

    @Override
    public int match(Performer performer) {
        return Set.of("prop.flag", "prop.banner").contains(performer.concept()) ? 3 : 0;
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        boolean banner = p.concept().equals("prop.banner") || p.word().contains("banner");
        Builder.Look look = Things.look(p, cast.scene());
        boolean wind = cast.scene().place().weather() == Weather.WIND
                || cast.scene().place().weather() == Weather.STORM;
        boolean airless = cast.scene().place().concept().matches("place\\.(moon-surface|space|mars|planet)");
        Cloth cloth = new Cloth(p.size(), look, banner, wind ? 1.5 : 1);
        double period = airless ? 9 : wind ? 0.9 : 1.7;
        Rect bounds = Paths.rect(-1.7 * p.size(), -1.1 * p.size(), 1.7 * p.size(), 0.03 * p.size());
        List<Cel> cels = List.of(
                Cel.still("pole", bounds, (pen, k) -> cloth.poles(pen)),
                Cel.loop("cloth", bounds, PICTURES, period, t -> dev.kinora.animatic.stage.Move.NONE, cloth::draw));
        return new Figure(
                p.id(),
                t -> p.x(),
                t -> p.lift(),
                p.z(),
                p.facing() < 0,
                p.size(),
                cels,
                t -> p.lift() > 0.05 ? List.of() : List.of(new Contact(0, 0.05 * p.size(), 0)),
                Figure.Anchors.NONE);
    }

    /**
     * The cloth and what it hangs on.
     *
     * @param s height of the pole, metres
     * @param gust strength of the wind, 1 a breeze
     */
    private record Cloth(double s, Builder.Look look, boolean banner, double gust) {
        private double left() {
            return banner ? -1.15 * s : 0.012 * s;
        }

        private double length() {
            return banner ? 2.3 * s : 0.62 * s;
        }

        private double high() {
            return banner ? 0.42 * s : 0.38 * s;
        }

        void poles(Pen pen) {
            double[] feet = banner ? new double[] {-1.15 * s, 1.15 * s} : new double[] {0};
            for (double x : feet) {
                double r = (banner ? 0.022 : 0.014) * s;
                pen.lit(Paths.box(x - r, -0.99 * s, x + r, 0, r), banner ? 0xFF8A5C34 : 0xFFD8D4CA, 2 * r);
                pen.lit(Paths.oval(x, -s, 1.7 * r, 1.7 * r), 0xFFD8AC44, 3 * r);
            }
        }

        /** Metres that a point of the cloth is blown towards the viewer, and down. */
        private double wave(double u, double phase) {
            double pinned = banner ? Math.sin(Math.PI * u) : Math.pow(u, 0.7);
            return gust * pinned * (Math.sin(phase - 7.5 * u) + 0.45 * Math.sin(2 * phase - 13 * u + 1));
        }

        void draw(Pen pen, int picture) {
            double phase = 2 * Math.PI * picture / PICTURES;
            double top = -0.97 * s;
            for (int i = 0; i < STRIPS; i++) {
                double u0 = (double) i / STRIPS;
                double u1 = (i + 1.06) / STRIPS;
                double a = wave(u0, phase);
                double b = wave(u1, phase);
                double slope = (b - a) * STRIPS / 7.5;
                for (int band = 0; band < 3; band++) {
                    strip(pen, u0, u1, a, b, top, band, slope);
                }
            }
            if (!look.text().isEmpty()) {
                lettered(pen, phase, top);
            }
        }

        private void strip(Pen pen, double u0, double u1, double a, double b, double top, int band, double slope) {
            double h = high() / 3;
            double x0 = left() + u0 * length() * 0.97;
            double x1 = left() + u1 * length() * 0.97;
            double droop = banner ? 0.10 * s : 0.03 * s;
            double y0 = top + a * 0.018 * s + droop * shape(u0) + band * h;
            double y1 = top + b * 0.018 * s + droop * shape(u1) + band * h;
            int base = pen.light().surface(colour(band));
            double lit = slope * (pen.light().keyX() >= 0 ? 1 : -1);
            int c = lit > 0
                    ? Colours.mix(base, Colours.screen(base, pen.light().key(), 0.7), Math.min(0.75, lit * 0.55))
                    : Colours.mix(base, pen.light().shade(), Math.min(0.62, -lit * 0.5));
            pen.fill(Paths.polygon(x0, y0, x1, y1, x1, y1 + h * 1.015, x0, y0 + h * 1.015), c);
        }

        private double shape(double u) {
            return banner ? Math.sin(Math.PI * u) : u * u;
        }

        /** Three stripes of the named colours; one colour makes a plain cloth, none a device of the seed. */
        private int colour(int band) {
            int n = look.colours().size();
            if (n >= 2) {
                return look.colours().get(Math.min(band, n - 1) % n);
            }
            if (n == 1 || banner) {
                return n == 1 ? look.colours().getFirst() : 0xFFF0E6D0;
            }
            int[][] sets = {
                {0xFFC8342E, 0xFFF4EEE2, 0xFF2F5A9A},
                {0xFF2F6AA0, 0xFFF0C23A, 0xFFC8382E},
                {0xFFD8502E, 0xFFF4ECDC, 0xFFD8502E}
            };
            return sets[(int) (Noise.at(look.seed(), 4) * sets.length)][band];
        }

        private void lettered(Pen pen, double phase, double top) {
            double high =
                    Math.min(high() * 0.5, high() * 0.5 * length() * 0.86 / Lines.width(look.text(), high() * 0.5));
            int ink = Colours.luma(colour(1)) > 120 ? 0xFF8A2A24 : 0xFFF8F0DC;
            double x = left() + (length() - Lines.width(look.text(), high)) / 2;
            for (char c : look.text().toCharArray()) {
                String letter = String.valueOf(c);
                double u = (x - left()) / length();
                double y = top
                        + wave(u, phase) * 0.018 * s
                        + (banner ? 0.10 : 0.03) * s * shape(u)
                        + high() * 0.5
                        - high / 2;
                Lines.draw(pen, letter, x, y, high, high * 0.15, pen.light().surface(ink));
                x += high * 0.9;
            }
        }
    }
}
