package dev.kinora.animatic.stage.actor;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Fur;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/**
 * The two ears of a head: the far one behind the skull, the near one before it.
 *
 * @param head whose
 */
record Ears(Head head) {
    void far(Pen pen) {
        ear(pen, 1);
    }

    void near(Pen pen) {
        ear(pen, -1);
    }

    private void ear(Pen pen, int side) {
        HeadForm form = head.species().head();
        HeadForm.Ear e = form.ear();
        double azimuth = side * (0.55 + 0.55 * e.apart());
        double x = 100 * e.apart() * Math.sin(Math.max(-1.45, Math.min(1.45, side * 1.15 + head.yaw() * 0.55))) * 1.08;
        double narrow = Math.max(0.5, Math.cos(Math.max(-1.2, Math.min(1.1, azimuth * 0.55 + head.yaw() * 0.35))));
        double y = -100 * form.tall() * (0.98 - 0.42 * Math.pow(Math.abs(x) / 100, 2));
        double s = 100 * e.size();
        pen.moved(x, y, 0, 1, () -> {
            switch (e.kind()) {
                case POINTED -> pointed(pen, side, s, narrow);
                case ROUND -> round(pen, side, s, narrow);
                case LONG -> longOne(pen, side, s, narrow);
                case FLOPPY -> floppy(pen, side, s, narrow);
                case LEAF -> leaf(pen, side, s, narrow);
                case FAN -> fan(pen, side, s);
            }
        });
    }

    private void pointed(Pen pen, int side, double s, double narrow) {
        double w = 0.60 * s * narrow;
        double tip = side * 0.20 * s;
        Path outer = Paths.blob(
                -w,
                0.34 * s,
                -w * 0.92 + tip * 0.3,
                -0.14 * s,
                tip * 0.9 - 0.09 * s,
                -0.70 * s,
                tip * 1.02,
                -0.84 * s,
                tip * 0.9 + 0.10 * s,
                -0.72 * s,
                w * 0.80 + tip * 0.35,
                -0.16 * s,
                w,
                0.30 * s,
                0,
                0.48 * s);
        shape(pen, outer, side, 0.34 * s, 0.5);
        Path inner = Paths.blob(
                -w * 0.58,
                0.20 * s,
                -w * 0.50 + tip * 0.5,
                -0.16 * s,
                tip * 0.95,
                -0.60 * s,
                w * 0.42 + tip * 0.55,
                -0.16 * s,
                w * 0.52,
                0.20 * s);
        inner(pen, inner, 0.24 * s);
        tufts(pen, s, w, tip);
    }

    private void tufts(Pen pen, double s, double w, double tip) {
        int colour = Colours.fade(pen.light().surface(Colours.mix(head.coat().pale(), 0xFFFFFFFF, 0.3)), 0.75);
        for (int i = 0; i < 4; i++) {
            double x = -w * 0.42 + i * w * 0.2;
            pen.fill(
                    Paths.tube(
                            x,
                            0.24 * s,
                            0.018 * s,
                            x + tip * 0.2 + 0.03 * s,
                            0.02 * s,
                            0.016 * s,
                            x + 0.12 * s + tip * 0.4,
                            (-0.20 + 0.04 * i) * s,
                            0.004 * s),
                    colour);
        }
    }

    private void round(Pen pen, int side, double s, double narrow) {
        Path outer = Paths.oval(side * 0.1 * s, -0.06 * s, 0.62 * s * (0.5 + 0.5 * narrow), 0.60 * s);
        shape(pen, outer, side, 0.4 * s, 0.8);
        inner(pen, Paths.oval(side * 0.1 * s, 0.02 * s, 0.36 * s * (0.5 + 0.5 * narrow), 0.38 * s), 0.3 * s);
    }

    private void longOne(Pen pen, int side, double s, double narrow) {
        double lean = side * 0.16 * s - 0.12 * s * Math.sin(head.yaw());
        double w = 0.24 * s * (0.6 + 0.4 * narrow);
        Path outer = Paths.blob(
                -w * 0.7,
                0.22 * s,
                -w + lean * 0.4,
                -0.42 * s,
                lean - w * 0.5,
                -0.95 * s,
                lean + 0.02 * s,
                -1.10 * s,
                lean + w * 0.7,
                -0.92 * s,
                w + lean * 0.4,
                -0.40 * s,
                w * 0.7,
                0.22 * s);
        shape(pen, outer, side, 0.2 * s, 0.5);
        Path inner = Paths.blob(
                -w * 0.35,
                0.06 * s,
                -w * 0.52 + lean * 0.45,
                -0.42 * s,
                lean - w * 0.1,
                -0.90 * s,
                lean + w * 0.3,
                -0.82 * s,
                w * 0.5 + lean * 0.45,
                -0.40 * s,
                w * 0.35,
                0.06 * s);
        inner(pen, inner, 0.14 * s);
    }

    private void floppy(Pen pen, int side, double s, double narrow) {
        double o = side * 0.30 * s;
        double w = 0.34 * s * (0.55 + 0.45 * narrow);
        Path outer = Paths.blob(
                -side * w * 0.3,
                -0.06 * s,
                o * 0.7,
                -0.16 * s,
                o + side * w,
                0.14 * s,
                o + side * w * 1.05,
                0.66 * s,
                o + side * w * 0.3,
                0.96 * s,
                o - side * w * 0.7,
                0.72 * s,
                o - side * w * 0.9,
                0.26 * s);
        shape(pen, outer, side, 0.26 * s, 0.9);
    }

    private void leaf(Pen pen, int side, double s, double narrow) {
        double k = side * (0.7 + 0.3 * narrow);
        Path outer = Paths.blob(
                -0.12 * s * k,
                0.06 * s,
                0.34 * s * k,
                -0.20 * s,
                0.86 * s * k,
                0.02 * s,
                1.02 * s * k,
                0.26 * s,
                0.72 * s * k,
                0.40 * s,
                0.22 * s * k,
                0.36 * s);
        shape(pen, outer, side, 0.22 * s, 0.7);
        inner(
                pen,
                Paths.blob(
                        0.16 * s * k, 0.10 * s, 0.5 * s * k, -0.02 * s, 0.84 * s * k, 0.16 * s, 0.5 * s * k, 0.27 * s),
                0.14 * s);
    }

    private void fan(Pen pen, int side, double s) {
        double k = side < 0 ? -1 : 0.55;
        Path outer = Paths.blob(
                0,
                -0.12 * s,
                0.34 * s * k,
                -0.34 * s,
                0.84 * s * k,
                -0.20 * s,
                1.0 * s * k,
                0.28 * s,
                0.86 * s * k,
                0.78 * s,
                0.56 * s * k,
                1.08 * s,
                0.30 * s * k,
                0.84 * s,
                0.06 * s * k,
                0.60 * s);
        shape(pen, outer, side, 0.22 * s, 0);
    }

    private void shape(Pen pen, Path outer, int side, double inflate, double hairy) {
        int colour = new Markings(head.coat()).ear(side);
        pen.under(side > 0 ? pen.light().rims(0.8, 1) : pen.light(), () -> new Fur(
                        outer,
                        inflate,
                        p -> p.canvas().drawColor(side > 0 ? Colours.scale(colour, 0.9) : colour),
                        new Fur.Hair(
                                100 * head.species().hair() * hairy,
                                -Math.PI / 2 + side * 0.4,
                                Noise.mix(head.seed() + side)),
                        Fur.Melt.NONE)
                .draw(pen));
    }

    private void inner(Pen pen, Path path, double inflate) {
        int pink = Colours.mix(head.species().skin(), head.coat().base(), 0.12);
        pen.under(
                pen.light().rims(0.2, 0.2), () -> Fur.bare(path, inflate, pink).draw(pen));
        pen.innerEdge(
                path,
                0,
                inflate * 0.5,
                inflate * 0.3,
                Colours.fade(Colours.scale(pink, 0.35), 0.5),
                io.github.humbleui.skija.BlendMode.SRC_OVER);
    }
}
