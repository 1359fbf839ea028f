package dev.kinora.animatic.stage.effect;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Anchor;
import io.github.humbleui.skija.BlendMode;

/** The pieces of one effect, each born, carried and gone by its own number: nothing is remembered from one frame to the next. */
final class Pieces {
    private static final int[] PAPER = {0xFFE8485A, 0xFFF3B53A, 0xFF48B4E0, 0xFF62C46A, 0xFFD070D8, 0xFFF5F2EA};

    private final Kind kind;
    private final Origin origin;
    private final Cloud cloud;
    private final int colour;
    private final long seed;
    private final double flat;

    /**
     * @param colour by white light
     * @param flat how flat a circle on the ground looks, 0 to 1
     */
    Pieces(Kind kind, Origin origin, Cloud cloud, int colour, long seed, double flat) {
        this.kind = kind;
        this.origin = origin;
        this.cloud = cloud;
        this.colour = colour;
        this.seed = seed;
        this.flat = flat;
    }

    /** One piece at one moment: how much of its life is over, seconds since its birth, what tells it from others. */
    private record Piece(double u, double age, long own) {
        double at(long n) {
            return Noise.at(own, n);
        }

        double side(long n) {
            return 2 * Noise.at(own, n) - 1;
        }
    }

    /** Draws second {@code t} about the foot of the source, in metres. */
    void draw(Pen pen, double t) {
        for (int i = 0; i < kind.count(); i++) {
            double turn = t / kind.life() + (i + 0.6 * Noise.at(seed, i)) / kind.count();
            long born = (long) Math.floor(turn);
            double u = turn - born;
            Piece piece = new Piece(u, u * kind.life(), Noise.mix(seed + i * 7919L + born * 104729L));
            piece(pen, piece, t, i);
        }
    }

    private void piece(Pen pen, Piece p, double t, int index) {
        double h = origin.tall();
        Anchor spot = origin.point(t - p.age());
        double gone = dragged(origin.x(t) - origin.x(t - p.age()));
        Kind.Flight f = kind.flight();
        Kind.Shape s = kind.shape();
        double up = p.age() * (f.up() * (0.6 + 0.8 * p.at(1)) - 0.5 * f.fall() * p.age());
        double x = spot.x()
                - gone
                + origin.wide() * s.wide() * 0.5 * p.side(2)
                + h * p.age() * (f.out() * p.side(3) - origin.way() * f.back() * (0.6 + 0.8 * p.at(4)))
                + h * f.sway() * p.u() * Math.sin(2.4 * p.age() + 6.28 * p.at(5));
        double y = spot.y() - h * up - h * s.high() * (p.at(6) - (s.high() > 1 ? 0 : 0.5));
        double r = h * (s.from() + (s.to() - s.from()) * Math.sqrt(p.u())) * (0.65 + 0.7 * p.at(7));
        switch (kind.body()) {
            case WISP -> {
                double in = Noise.smooth(0, 0.14, p.u()) * (1 - Noise.smooth(0.35, 1, p.u()));
                cloud.draw(
                        pen,
                        index,
                        x,
                        Math.min(y, r * 0.3),
                        r,
                        6.28 * p.at(8) + 0.5 * p.age() * p.side(9),
                        s.alpha() * in);
            }
            case SPARK -> spark(pen, p, x, y, r);
            case DROP -> drop(pen, p, x, y, r);
            case GLINT -> glint(pen, p, x, y, r);
            case RING -> ring(pen, p, x, r);
            case FLAKE -> flake(pen, p, x, y, r);
        }
    }

    /** What a quick source leaves behind is dragged after it for a while, or it would be out of the picture at once. */
    private double dragged(double gone) {
        double reach = 0.36 * Math.max(origin.wide(), origin.tall());
        return gone / (1 + Math.abs(gone) / reach);
    }

    private void spark(Pen pen, Piece p, double x, double y, double r) {
        double h = origin.tall();
        Kind.Flight f = kind.flight();
        double k = 1 - Noise.smooth(0.45, 1, p.u());
        double dx = h * 0.03 * f.out() * p.side(3);
        double dy = -h * 0.03 * (f.up() * (0.6 + 0.8 * p.at(1)) - f.fall() * p.age());
        double wide = Math.max(1.1 * pen.pixel(), r);
        int hot = Colours.mix(colour, 0xFFFFF6D8, 0.75 * (1 - p.u()));
        pen.glow(x, y, wide * 5, Colours.fade(colour, 0.42 * k), BlendMode.SCREEN);
        pen.stroke(
                Paths.line(x - dx, y - dy, x, y),
                wide,
                Colours.fade(hot, k * kind.shape().alpha()));
    }

    private void drop(Pen pen, Piece p, double x, double y, double r) {
        if (y > 0) {
            return;
        }
        int water = Colours.mix(pen.light().surface(colour), pen.light().sky(), 0.25);
        double k = kind.shape().alpha() * (1 - Noise.smooth(0.6, 1, p.u()));
        double round = Math.max(0.8 * pen.pixel(), r * (0.3 + 0.7 * p.at(10)));
        pen.fill(Paths.oval(x, y, round * 0.8, round * 1.15), Colours.fade(water, k));
        if (p.at(11) < 0.3) {
            cloud.draw(pen, p.own() & 3, x, y, h(0.10 + 0.12 * p.u()), p.at(8) * 6, 0.16 * k);
        }
    }

    private double h(double share) {
        return origin.tall() * share;
    }

    private void glint(Pen pen, Piece p, double x, double y, double r) {
        double k = kind.shape().alpha()
                * Math.sin(Math.PI * p.u())
                * (0.45 + 0.55 * Math.abs(Math.sin(3 * p.age() + 6 * p.at(12))));
        double round = Math.max(0.7 * pen.pixel(), r);
        pen.glow(x, y, round * 4.5, Colours.fade(colour, 0.5 * k), BlendMode.SCREEN);
        pen.fill(Paths.oval(x, y, round * 0.8, round * 0.8), Colours.fade(Colours.mix(colour, 0xFFFFFFFF, 0.6), k));
    }

    private void ring(Pen pen, Piece p, double x, double r) {
        int light = Colours.mix(pen.light().sky(), 0xFFFFFFFF, 0.3);
        double k = kind.shape().alpha() * (1 - p.u()) * Noise.smooth(0, 0.1, p.u());
        pen.stroke(Paths.oval(x, 0, r, r * flat), Math.max(1.2 * pen.pixel(), r * 0.035), Colours.fade(light, k));
        pen.stroke(
                Paths.oval(x, 0, r * 0.72, r * 0.72 * flat),
                Math.max(pen.pixel(), r * 0.02),
                Colours.fade(light, k * 0.6));
    }

    private void flake(Pen pen, Piece p, double x, double y, double r) {
        int paper = PAPER[(int) (p.at(13) * PAPER.length)];
        double turn = Math.abs(Math.cos(5 * p.age() + 6 * p.at(14)));
        pen.moved(
                x,
                y,
                6.28 * p.at(15) + 2 * p.age(),
                1,
                () -> pen.fill(
                        Paths.box(-r, -r * 0.6 * (0.15 + turn), r, r * 0.6 * (0.15 + turn), 0),
                        pen.light().surface(paper)));
    }
}
