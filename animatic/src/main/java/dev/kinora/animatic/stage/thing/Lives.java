package dev.kinora.animatic.stage.thing;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Gobo;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.paint.Rim;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.solid.Eye;
import dev.kinora.animatic.stage.solid.Sun;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Paint;
import java.util.Optional;

/** What moves on a thing: flames, hands of a clock, sand, steam. Points are centimetres about the thing's foot. */
final class Lives {
    private final Eye eye;
    private final Sun sun;
    private final Builder.Look look;
    private final Placing place;
    private final double yaw;
    private final boolean dark;

    Lives(Eye eye, Sun sun, Builder.Look look, Placing place, boolean dark) {
        this.eye = eye;
        this.sun = sun;
        this.look = look;
        this.place = place;
        this.yaw = Math.toRadians(place.yaw());
        this.dark = dark;
    }

    /** The cel that draws a line of the catalogue; empty when nothing of it is to be seen now. */
    Optional<Cel> cel(Kind.Line line, int index) {
        String what = line.words().getFirst();
        double[] own =
                line.points().isEmpty() ? new double[] {0, 0, 0} : line.points().getFirst();
        double[] p = spun(own);
        double size = line.points().size() > 1 ? line.points().get(1)[0] : 1;
        double k = eye.scale(p[2]);
        double x = eye.sheetX(p[0], p[2]);
        double y = eye.sheetY(p[1], p[2]);
        long seed = look.seed() + index * 77L + Math.round(place.x() * 13 + place.z() * 7);
        return switch (what) {
            case "flame" -> Optional.of(live(what, index, (pen, t) -> Flames.candle(pen, x, y, size * k, seed, t)));
            case "fire" -> {
                double tall = line.points().get(1)[1] * k;
                yield Optional.of(live(what, index, (pen, t) -> fire(pen, x, y, size * k, tall, seed, t)));
            }
            case "pool" -> dark ? Optional.of(pool(index, x, y, size * k, seed)) : Optional.empty();
            case "smoke" ->
                Optional.of(live(what, index, (pen, t) -> Flames.smoke(pen, x, y, size * k, size * k * 14, seed, t)));
            case "glow" ->
                dark || line.has("always")
                        ? Optional.of(live(what, index, (pen, t) -> glow(pen, x, y, size * k, line, seed, t)))
                        : Optional.empty();
            case "steam" -> {
                Steam steam = new Steam(sun, seed, eye.x(), eye.z(), 0, size * eye.unit());
                yield Optional.of(live(what, index, (pen, t) -> pen.moved(x, y, 0, 1, () -> steam.draw(pen, t))));
            }
            case "hands" -> Optional.of(live(what, index, (pen, t) -> hands(pen, line, size, t)));
            case "disc" -> Optional.of(live(what, index, (pen, t) -> disc(pen, own, size, t)));
            case "pour" -> Optional.of(live(what, index, (pen, t) -> pour(pen, line, size, t)));
            case "sizzle" -> Optional.of(live(what, index, (pen, t) -> sizzle(pen, own, size, t)));
            case "sand" -> Optional.of(live(what, index, (pen, t) -> sand(pen, own, size, t)));
            case "bulbs" -> Optional.of(live(what, index, (pen, t) -> bulbs(pen, line, t)));
            case "jets" -> Optional.of(live(what, index, (pen, t) -> jets(pen, own, size, t)));
            case "blades" -> Optional.of(live(what, index, (pen, t) -> blades(pen, own, size, t)));
            case "flakes" -> Optional.of(live(what, index, (pen, t) -> flakes(pen, own, size, seed, t)));
            case "seeds" -> Optional.of(live(what, index, (pen, t) -> seeds(pen, own, size, seed, t)));
            default ->
                Optional.of(live(
                        what,
                        index,
                        new Flows(onSheet(), look, seed)
                                .drawing(line)
                                .orElseThrow(
                                        () -> new IllegalArgumentException("nothing lives that is called " + what))));
        };
    }

    private static Cel live(String what, int index, Cel.LiveDrawing drawing) {
        return new Cel.Live(what + index, drawing);
    }

    private double[] spun(double[] p) {
        double cos = Math.cos(yaw);
        double sin = Math.sin(yaw);
        return new double[] {place.x() + p[0] * cos + p[2] * sin, place.y() + p[1], place.z() + p[2] * cos - p[0] * sin
        };
    }

    private double[] sheet(double... p) {
        double[] q = spun(p);
        return new double[] {eye.sheetX(q[0], q[2]), eye.sheetY(q[1], q[2])};
    }

    private Flows.Sheet onSheet() {
        return new Flows.Sheet() {
            @Override
            public double[] at(double x, double y, double z) {
                return sheet(x, y, z);
            }

            @Override
            public double unit() {
                return eye.scale(0);
            }
        };
    }

    private void fire(Pen pen, double x, double y, double wide, double tall, long seed, double t) {
        double flicker = Flames.flicker(seed, t);
        pen.glow(
                x,
                y - tall * 0.4,
                tall * (dark ? 1.5 : 0.8),
                Colours.fade(0xFFFF8A30, (dark ? 0.26 : 0.12) * flicker),
                BlendMode.SCREEN);
        Flames.smoke(pen, x, y - tall * 0.6, wide * 0.5, tall * 2.4, seed + 5, t);
        Flames.tongues(pen, x - wide * 0.30, y, wide * 0.66, tall * 0.72, seed + 2, t + 1.3);
        Flames.tongues(pen, x + wide * 0.34, y, wide * 0.60, tall * 0.62, seed + 3, t + 2.7);
        Flames.tongues(pen, x, y, wide * 0.86, tall, seed, t);
        Flames.sparks(pen, x, y - tall * 0.2, wide, tall * 2.1, seed + 1, t);
    }

    /** Warm light on the ground about a fire. */
    private Cel pool(int index, double x, double y, double wide, long seed) {
        Art art = Art.bake(
                Paths.rect(-1, -1, 1, 1), 64, Lives.NO_LIGHT, pen -> pen.glow(0, 0, 1, 0xB0FF9040, BlendMode.SRC_OVER));
        double flat = Math.max(0.12, Math.min(0.6, eye.above() / eye.z()));
        return live("pool", index, (pen, t) -> {
            pen.canvas().save();
            pen.canvas().translate((float) x, (float) y);
            pen.canvas().scale((float) wide, (float) (wide * flat));
            try (Paint p = new Paint()
                    .setAlphaf((float) Math.min(1, 0.85 * Flames.flicker(seed, t)))
                    .setBlendMode(BlendMode.SCREEN)) {
                art.draw(pen.canvas(), p);
            }
            pen.canvas().restore();
        });
    }

    private static final Light NO_LIGHT =
            new Light(0, -1, 0, -1, 0, 0xFF000000, 0, -1, 0xFF000000, 0xFF000000, Rim.NONE, Rim.NONE, 0, 0, Gobo.OPEN);

    private void glow(Pen pen, double x, double y, double r, Kind.Line line, long seed, double t) {
        int usual = Colours.parse(line.colour("#ffc070"));
        int colour = line.words().contains("main") ? look.main(usual) : usual;
        double k = line.has("flicker") ? Flames.flicker(seed, t) : 1;
        pen.glow(x, y, r, Colours.fade(colour, 0.55 * k), BlendMode.SCREEN);
        pen.glow(x, y, r * 0.35, Colours.fade(Colours.mix(colour, 0xFFFFFFFF, 0.5), 0.6 * k), BlendMode.SCREEN);
    }

    /** Hands of a clock whose face leans back by {@code tilt} degrees: 0 upright, 90 flat. */
    private void hands(Pen pen, Kind.Line line, double r, double t) {
        double[] p = line.points().getFirst();
        double lean = Math.toRadians(line.number("tilt", 0));
        double[] up = {0, Math.cos(lean), Math.sin(lean)};
        double second = t / 60 + Noise.at(look.seed(), 3);
        double tick = Math.floor(second * 60) / 60
                + 0.004 * Math.exp(-18 * (t - Math.floor(t))) * Math.cos(60 * (t - Math.floor(t)));
        double minute = 0.166 + t / 3600;
        double hour = 0.845 + t / 43200;
        int ink = pen.light().surface(0xFF26221E);
        hand(pen, p, up, new Hand(r * 0.56, hour, r * 0.085, ink));
        hand(pen, p, up, new Hand(r * 0.84, minute, r * 0.055, ink));
        hand(pen, p, up, new Hand(r * 0.88, tick, r * 0.022, pen.light().surface(0xFFB8281E)));
        double[] c = sheet(p[0], p[1], p[2]);
        double k = eye.scale(p[2]);
        pen.fill(Paths.oval(c[0], c[1], r * 0.06 * k, r * 0.06 * k), ink);
    }

    /** A hand of a clock: how long, how far round (1 is once), how wide. */
    private record Hand(double r, double turn, double wide, int colour) {}

    private void hand(Pen pen, double[] c, double[] up, Hand hand) {
        double a = 2 * Math.PI * hand.turn;
        double[] from = along(c, up, -0.14 * hand.r, a);
        double[] to = along(c, up, hand.r, a);
        double w = Math.max(1.2 * pen.pixel(), hand.wide * eye.scale(c[2]));
        double off = w * 0.5;
        pen.stroke(Paths.line(from[0] + off, from[1] + off, to[0] + off, to[1] + off), w, 0x38000000);
        pen.stroke(Paths.line(from[0], from[1], to[0], to[1]), w, hand.colour);
    }

    private double[] along(double[] c, double[] up, double r, double a) {
        double v = r * Math.cos(a);
        return sheet(c[0] + r * Math.sin(a), c[1] + v * up[1], c[2] + v * up[2]);
    }

    /** A flat disc that turns under the light: its label goes round, the light on its grooves stays. */
    private void disc(Pen pen, double[] p, double r, double t) {
        double turn = t * 3.49;
        for (int i = 0; i < 2; i++) {
            double a = i * Math.PI + 0.7;
            int sheen = Colours.fade(pen.light().surface(0xFFE8E4DC), 0.16 + 0.03 * Math.sin(turn * 2 + i));
            pen.fill(Paths.polygon(wedge(p, new double[] {0.36 * r, 0.97 * r}, a, 0.16)), sheen);
        }
        for (int i = 0; i < 3; i++) {
            double a = turn + i * 2.094;
            pen.fill(
                    Paths.polygon(wedge(p, new double[] {0.10 * r, 0.32 * r}, a, 0.30)),
                    Colours.fade(pen.light().surface(0xFFF4E6C8), 0.85));
        }
        double[] spot = flat(p, 0.68 * r, turn);
        double k = r * 0.02 * eye.scale(p[2]);
        pen.fill(Paths.oval(spot[0], spot[1], k * 2.4, k), Colours.fade(0xFFFFFFFF, 0.35));
    }

    /** Corners of a piece of a flat ring about p, from one radius to another. */
    private double[] wedge(double[] p, double[] r, double middle, double half) {
        int n = 7;
        double[] xy = new double[4 * n];
        for (int i = 0; i < n; i++) {
            double a = middle + half * (2.0 * i / (n - 1) - 1);
            double[] out = flat(p, r[1], a);
            double[] in = flat(p, r[0], a);
            xy[2 * i] = out[0];
            xy[2 * i + 1] = out[1];
            xy[4 * n - 2 - 2 * i] = in[0];
            xy[4 * n - 1 - 2 * i] = in[1];
        }
        return xy;
    }

    private double[] flat(double[] p, double r, double a) {
        return sheet(p[0] + r * Math.cos(a), p[1], p[2] + r * Math.sin(a));
    }

    /** A stream from one point down to another, {@code size} centimetres thick, that ripples as it falls. */
    private void pour(Pen pen, Kind.Line line, double size, double t) {
        double[] from = line.points().get(0);
        double[] to = line.points().get(2);
        int colour = pen.light().surface(Colours.parse(line.colour("#5a3018")));
        int n = 14;
        double[] left = new double[4 * n];
        for (int i = 0; i < n; i++) {
            double u = i / (n - 1.0);
            double x = from[0] + (to[0] - from[0]) * (2 * u - u * u);
            double y = from[1] + (to[1] - from[1]) * (0.25 * u + 0.75 * u * u);
            double[] q = sheet(x, y, from[2] + (to[2] - from[2]) * u);
            double w = size * eye.scale(0) * (0.75 - 0.35 * u + 0.16 * Math.sin(u * 16 - t * 21));
            left[2 * i] = q[0] - w / 2;
            left[2 * i + 1] = q[1];
            left[4 * n - 2 - 2 * i] = q[0] + w / 2;
            left[4 * n - 1 - 2 * i] = q[1];
        }
        pen.fill(Paths.polygon(left), Colours.fade(colour, 0.94));
        double[] a = sheet(from[0], from[1], from[2]);
        double[] b = sheet(to[0], to[1], to[2]);
        double w = size * eye.scale(0);
        pen.stroke(
                Paths.line(b[0] - w * 0.12, a[1] + (b[1] - a[1]) * 0.5, b[0] - w * 0.12, b[1] - w * 0.3),
                w * 0.1,
                Colours.fade(0xFFFFFFFF, 0.45));
        for (int i = 0; i < 3; i++) {
            double u = (t * 1.3 + i / 3.0) % 1;
            double r = w * (0.5 + 1.8 * u);
            pen.stroke(Paths.oval(b[0], b[1], r, r * 0.34), w * 0.08, Colours.fade(0xFFFFFFFF, 0.30 * (1 - u)));
        }
    }

    /** Fat that bubbles in a ring about p. */
    private void sizzle(Pen pen, double[] p, double r, double t) {
        for (int i = 0; i < 70; i++) {
            double life = (t * (1.2 + Noise.at(look.seed(), 900 + i)) + Noise.at(look.seed(), 1000 + i)) % 1;
            double turn = Math.floor(t * (1.2 + Noise.at(look.seed(), 900 + i)) + Noise.at(look.seed(), 1000 + i));
            double a = 6.283 * Noise.at(look.seed(), (long) (1100 + i + 131 * turn));
            double d = r * (0.8 + 0.3 * Noise.at(look.seed(), (long) (1200 + i + 131 * turn)));
            double[] q = flat(p, d, a);
            double k = r * 0.035 * eye.scale(0) * Math.sin(Math.PI * life);
            pen.fill(
                    Paths.oval(q[0], q[1], k, k * 0.6), Colours.fade(pen.light().surface(0xFFF8ECC8), 0.55));
        }
    }

    /** A thread of sand from a neck at p down {@code size} centimetres, and the heap it falls on. */
    private void sand(Pen pen, double[] p, double size, double t) {
        double k = eye.scale(p[2]);
        double[] a = sheet(p[0], p[1], p[2]);
        double[] b = sheet(p[0], p[1] - size, p[2]);
        int colour = pen.light().surface(0xFFF0D498);
        pen.stroke(Paths.line(a[0], a[1], b[0], b[1]), Math.max(1.2 * pen.pixel(), 0.10 * k), colour);
        for (int i = 0; i < 26; i++) {
            double u = (t * 2.4 + Noise.at(look.seed(), i)) % 1;
            double x = a[0] + (Noise.at(look.seed(), 40 + i) - 0.5) * 0.9 * k * u * u;
            double r = Math.max(0.6 * pen.pixel(), 0.05 * k);
            pen.fill(Paths.oval(x, a[1] + (b[1] - a[1]) * u * u, r, r), colour);
        }
    }

    /** Small lights scattered over a cone: points are foot, then radius and height. */
    private void bulbs(Pen pen, Kind.Line line, double t) {
        double[] p = line.points().getFirst();
        double[] s = line.points().get(1);
        int[] hues = {0xFFFFD070, 0xFFFF6A5A, 0xFF6AC8FF, 0xFF9AF07A, 0xFFFFB0E0};
        for (int i = 0; i < 44; i++) {
            double u = Noise.at(look.seed(), 300 + i);
            double a = Math.PI * (2 * Noise.at(look.seed(), 400 + i) + 1);
            double r = s[0] * (1 - u) * 0.98;
            double z = -Math.abs(Math.cos(a)) * r;
            double[] q = sheet(p[0] + r * Math.sin(a), p[1] + s[1] * u, z);
            double k = eye.scale(0);
            double on = 0.55 + 0.45 * Math.sin(t * (1.2 + Noise.at(look.seed(), 500 + i)) + i * 2.1);
            int hue = hues[i % hues.length];
            pen.glow(q[0], q[1], s[0] * 0.13 * k, Colours.fade(hue, 0.75 * on), BlendMode.SCREEN);
            double d = Math.max(pen.pixel(), s[0] * 0.014 * k);
            pen.fill(Paths.oval(q[0], q[1], d, d), Colours.mix(hue, 0xFFFFFFFF, 0.6 * on));
        }
    }

    /** Water that springs up from p and falls in a ring {@code size} centimetres wide. */
    private void jets(Pen pen, double[] p, double size, double t) {
        int water = Colours.mix(pen.light().surface(0xFFD8ECF4), pen.light().sky(), 0.2);
        for (int j = 0; j < 11; j++) {
            double a = 2 * Math.PI * j / 11 + 0.2;
            for (int i = 0; i < 16; i++) {
                double u = (t * 0.9 + i / 16.0 + j * 0.037) % 1;
                double r = size * u * (0.9 + 0.2 * Noise.at(look.seed(), j * 31L + i));
                double h = size * 1.25 * 4 * u * (0.62 - u) + 0.02 * size;
                double[] q = sheet(p[0] + r * Math.cos(a), p[1] + h, p[2] + r * Math.sin(a));
                double k = eye.scale(0) * size;
                pen.fill(
                        Paths.oval(q[0], q[1], 0.014 * k * (0.6 + u), 0.034 * k * (0.5 + Math.abs(0.3 - u) * 1.6)),
                        Colours.fade(water, 0.62 * (1 - 0.5 * u)));
            }
        }
    }

    /** A turning fan. */
    private void blades(Pen pen, double[] p, double size, double t) {
        double[] c = sheet(p[0], p[1], p[2]);
        double r = size * eye.scale(p[2]);
        int colour = pen.light().surface(look.main(0xFF9CC4CC));
        for (int s = 0; s < 4; s++) {
            for (int i = 0; i < 4; i++) {
                double a = t * 9 - s * 0.09 + Math.PI / 2 * i;
                pen.fill(
                        Paths.oval(
                                c[0] + 0.48 * r * Math.cos(a),
                                c[1] + 0.48 * r * Math.sin(a),
                                0.42 * r,
                                0.20 * r,
                                a + 0.3),
                        Colours.fade(colour, 0.34));
            }
        }
        pen.fill(Paths.oval(c[0], c[1], r * 0.16, r * 0.16), Colours.scale(colour, 0.7));
    }

    /** Seeds under their small parachutes that come off and sail away with the wind. */
    private void seeds(Pen pen, double[] p, double size, long seed, double t) {
        double k = eye.scale(p[2]);
        double[] from = sheet(p[0], p[1], p[2]);
        int white = pen.light().surface(0xFFFBFAF4);
        for (int i = 0; i < 22; i++) {
            double u = (t * (0.10 + 0.05 * Noise.at(seed, i)) + Noise.at(seed, 60 + i)) % 1;
            double a = 6.28 * Noise.at(seed, 120 + i);
            double far = size * 13 * u * (0.5 + 0.7 * Noise.at(seed, 180 + i));
            double x = from[0] + k * (size * 0.9 * Math.cos(a) + far);
            double rise = far * (0.42 + 0.3 * Noise.at(seed, 240 + i)) + size * 0.5 * Math.sin(t * 1.4 + i * 1.9) * u;
            double y = from[1] - k * (size * 0.9 * Math.sin(a) + rise);
            double r = Math.max(2 * pen.pixel(), 0.30 * size * k);
            double lean = 0.5 + 0.35 * Math.sin(t * 1.2 + i);
            int c = Colours.fade(white, 0.9 * Noise.smooth(0, 0.04, u) * Noise.smooth(1, 0.8, u));
            double thin = Math.max(0.6 * pen.pixel(), r * 0.07);
            pen.stroke(Paths.line(x, y, x - r * 1.3 * lean, y + r * 1.5), thin, c);
            for (int j = -3; j <= 3; j++) {
                double b = -Math.PI / 2 + lean * 0.6 + j * 0.32;
                pen.stroke(Paths.line(x, y, x + Math.cos(b) * r, y + Math.sin(b) * r), thin, c);
            }
            pen.fill(Paths.oval(x - r * 1.3 * lean, y + r * 1.5, r * 0.12, r * 0.2), Colours.mix(c, 0xFF6A4A2A, 0.6));
        }
    }

    /** Snow that swirls inside a ball about p. */
    private void flakes(Pen pen, double[] p, double size, long seed, double t) {
        for (int i = 0; i < 60; i++) {
            double u = (t * (0.10 + 0.08 * Noise.at(seed, i)) + Noise.at(seed, 70 + i)) % 1;
            double a = 6.28 * Noise.at(seed, 140 + i) + t * 0.5;
            double h = size * (1 - 2 * u);
            double r = Math.sqrt(Math.max(0, size * size - h * h)) * (0.2 + 0.7 * Noise.at(seed, 210 + i));
            double[] q = sheet(p[0] + r * Math.cos(a), p[1] + h, p[2] + r * Math.sin(a));
            double d = Math.max(0.8 * pen.pixel(), size * 0.018 * eye.scale(0) * (0.6 + Noise.at(seed, 280 + i)));
            pen.fill(Paths.oval(q[0], q[1], d, d), Colours.fade(pen.light().surface(0xFFFFFFFF), 0.9));
        }
    }
}
