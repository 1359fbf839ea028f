package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;

/** Draws instruments that are held, in metres of the figure. */
final class InstrumentArt {
    private static final int BRASS = 0xFFE0AE4A;
    private static final int VARNISH = 0xFF9A5228;

    private final double h;

    InstrumentArt(double h) {
        this.h = h;
    }

    void draw(Pen pen, Tool tool, Held body) {
        Grip n = body.near();
        Grip f = body.far();
        switch (tool) {
            case MICROPHONE -> {
                line(pen, n.x() - .02 * h, n.y() + .05 * h, n.x() + .02 * h, n.y() - .03 * h, .010, 0xFF30323C);
                pen.lit(Paths.oval(n.x() + .028 * h, n.y() - .045 * h, .021 * h, .023 * h), 0xFF8A909C, .035 * h);
            }
            case GUITAR -> guitar(pen, n, f);
            case VIOLIN -> violin(pen, n, f, body);
            case CELLO -> cello(pen, n, f);
            case TRUMPET -> trumpet(pen, body);
            case FLUTE ->
                line(pen, body.mouth()[0], body.mouth()[1], f.x() + .10 * h, f.y() - .01 * h, .007, 0xFFC8D0DA);
            case STICKS -> {
                line(pen, n.x() - .02 * h, n.y() + .02 * h, n.x() + .17 * h, n.y() + .02 * h, .005, 0xFFE0C08A);
                line(pen, f.x() - .02 * h, f.y() + .02 * h, f.x() + .17 * h, f.y() + .04 * h, .005, 0xFFE0C08A);
            }
            case ACCORDION -> accordion(pen, n, f);
            case TELESCOPE -> telescope(pen, body);
            default -> {}
        }
    }

    /** Two ends of lacquer that the hands draw apart, and the folds between them. */
    private void accordion(Pen pen, Grip near, Grip far) {
        double left = Math.min(near.x(), far.x()) + .015 * h;
        double right = Math.max(near.x(), far.x()) - .015 * h;
        double y = (near.y() + far.y()) / 2 + .01 * h;
        double half = .105 * h;
        int folds = 9;
        double step = (right - left) / folds;
        for (int i = 0; i < folds; i++) {
            double x = left + i * step;
            double sunk = half * .93;
            pen.lit(
                    Paths.polygon(
                            x,
                            y - sunk,
                            x + step / 2,
                            y - half,
                            x + step,
                            y - sunk,
                            x + step,
                            y + sunk,
                            x + step / 2,
                            y + half,
                            x,
                            y + sunk),
                    i % 2 == 0 ? 0xFF7A1F26 : 0xFF5E161C,
                    .03 * h);
            pen.stroke(Paths.line(x, y - sunk, x, y + sunk), .004 * h, 0x90201014);
        }
        pen.lit(Paths.box(left - .05 * h, y - half * 1.08, left, y + half * 1.08, .012 * h), 0xFFB5252C, .06 * h);
        pen.lit(Paths.box(right, y - half * 1.08, right + .05 * h, y + half * 1.08, .012 * h), 0xFFB5252C, .06 * h);
        for (int i = 0; i < 7; i++) {
            double ky = y - half * .86 + i * half * .26;
            pen.lit(Paths.box(right + .012 * h, ky, right + .046 * h, ky + half * .2, .002 * h), 0xFFF8F4EA, .02 * h);
            pen.fill(Paths.oval(left - .03 * h, ky + half * .1, .004 * h, .004 * h), 0xFFF4ECDC);
        }
    }

    private void line(Pen pen, double x0, double y0, double x1, double y1, double r, int colour) {
        pen.lit(Paths.tube(x0, y0, r * h, x1, y1, r * h), colour, 2.2 * r * h);
    }

    /** The bodies of guitar, violin and cello: an eight of two bouts along x. */
    private void corpus(Pen pen, double k, int colour) {
        pen.lit(
                Paths.blob(
                        -.17 * k, 0, -.14 * k, -.085 * k, -.06 * k, -.105 * k, .01 * k, -.062 * k, .07 * k, -.072 * k,
                        .13 * k, -.05 * k, .145 * k, 0, .13 * k, .05 * k, .07 * k, .072 * k, .01 * k, .062 * k,
                        -.06 * k, .105 * k, -.14 * k, .085 * k),
                colour,
                .14 * k);
        pen.fill(Paths.oval(.02 * k, 0, .030 * k, .030 * k), pen.light().surface(0xFF2E1A10));
        pen.stroke(
                Paths.line(-.09 * k, -.03 * k, -.09 * k, .03 * k),
                .012 * k,
                pen.light().surface(0xFF4A2A18));
        for (int i = -1; i <= 1; i++) {
            pen.stroke(Paths.line(-.09 * k, i * .008 * k, .40 * k, i * .006 * k), .0022 * k, 0xB0F4ECD8);
        }
    }

    private void guitar(Pen pen, Grip n, Grip f) {
        double x = n.x() - .02 * h;
        double y = n.y() + .01 * h;
        double a = Math.atan2(f.y() - y, f.x() - x);
        pen.moved(x, y, a, 1, () -> {
            line(pen, .10 * h, 0, .45 * h, 0, .013, 0xFF5A3420);
            pen.lit(Paths.box(.43 * h, -.024 * h, .51 * h, .024 * h, .006 * h), 0xFF4A2A1A, .03 * h);
            corpus(pen, 1.15 * h, 0xFFC98A44);
        });
    }

    private void violin(Pen pen, Grip n, Grip f, Held body) {
        double x0 = body.mouth()[0] - .02 * h;
        double y0 = body.mouth()[1] + .055 * h;
        double a = Math.atan2(f.y() - y0, f.x() - x0);
        pen.moved(x0 + .06 * h * Math.cos(a), y0 + .06 * h * Math.sin(a), a, 1, () -> {
            line(pen, .08 * h, 0, .24 * h, 0, .007, 0xFF2E1A12);
            corpus(pen, .62 * h, VARNISH);
        });
        double bx = x0 + .13 * h * Math.cos(a);
        double by = y0 + .13 * h * Math.sin(a);
        double dx = bx - n.x();
        double dy = by - n.y();
        double l = Math.max(1e-6, Math.hypot(dx, dy));
        double k = .40 * h / l;
        line(pen, n.x(), n.y(), n.x() + dx * k, n.y() + dy * k, .004, 0xFF5A3018);
    }

    private void cello(Pen pen, Grip n, Grip f) {
        double x = f.x() + .05 * h;
        pen.moved(x + .02 * h, -.30 * h, -1.75, 1, () -> {
            line(pen, -.30 * h, 0, -.16 * h, 0, .004, 0xFF8A929C);
            line(pen, .20 * h, 0, .46 * h, 0, .013, 0xFF2E1A12);
            corpus(pen, 1.5 * h, VARNISH);
        });
        line(pen, n.x() - .12 * h, n.y() + .01 * h, n.x() + .26 * h, n.y() - .02 * h, .005, 0xFF5A3018);
    }

    private void trumpet(Pen pen, Held body) {
        double mx = body.mouth()[0] + .01 * h;
        double my = body.mouth()[1];
        pen.moved(mx, my, Math.atan2(body.near().y() - .03 * h - my, body.near().x() - mx) * .4 - .05, 1, () -> {
            line(pen, 0, 0, .26 * h, 0, .007, BRASS);
            pen.stroke(
                    Paths.box(.08 * h, .0, .21 * h, .05 * h, .025 * h),
                    .010 * h,
                    pen.light().surface(BRASS));
            for (int i = 0; i < 3; i++) {
                line(
                        pen,
                        (.115 + .025 * i) * h,
                        -.03 * h,
                        (.115 + .025 * i) * h,
                        .05 * h,
                        .008,
                        Colours.scale(BRASS, .9));
            }
            pen.lit(
                    Paths.blob(
                            .24 * h, -.010 * h, .30 * h, -.022 * h, .345 * h, -.055 * h, .355 * h, 0, .345 * h,
                            .055 * h, .30 * h, .022 * h, .24 * h, .010 * h),
                    BRASS,
                    .08 * h);
        });
    }

    private void telescope(Pen pen, Held body) {
        double x = body.mouth()[0] + .05 * h;
        double y = body.mouth()[1] - .06 * h;
        double tx = x + .46 * h;
        double ty = y - .26 * h;
        double cx = x + .24 * h;
        for (int i = -1; i <= 1; i++) {
            line(pen, cx, y - .11 * h, cx + i * .17 * h, -.01 * h, .010, 0xFF6A4A30);
        }
        pen.lit(Paths.tube(x, y, .018 * h, cx, (y + ty) / 2, .030 * h), 0xFF3A4258, .05 * h);
        pen.lit(Paths.tube(cx, (y + ty) / 2, .036 * h, tx, ty, .046 * h), 0xFFE6E2D6, .08 * h);
        line(pen, cx - .02 * h, (y + ty) / 2 + .035 * h, cx + .02 * h, (y + ty) / 2 + .03 * h, .016, BRASS);
    }
}
