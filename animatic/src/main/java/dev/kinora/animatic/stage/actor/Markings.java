package dev.kinora.animatic.stage.actor;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/**
 * Paints a coat's flat colours on each kind of part.
 *
 * @param coat the colours
 */
record Markings(Coat coat) {

    /** Trunk inside a box, facing right: back on the upper left, chest on the right. */
    void trunk(Pen pen, double left, double top, double right, double bottom) {
        double w = right - left;
        double h = bottom - top;
        pen.canvas().drawColor(coat.ground());
        switch (coat.pattern()) {
            case CALICO -> {
                patch(pen, left + 0.30 * w, top + 0.26 * h, 0.40 * w, 0.22 * h, -0.7, coat.base());
                bars(pen, left, top, left + 0.75 * w, top + 0.5 * h, 6, Colours.scale(coat.base(), 0.82));
                patch(pen, left + 0.10 * w, top + 0.72 * h, 0.26 * w, 0.20 * h, 1.2, coat.mark());
            }
            case TABBY -> {
                pale(pen, left, top, right, bottom);
                bars(pen, left, top, right, bottom, 8, coat.mark());
            }
            case PATCHES -> {
                patch(pen, left + 0.25 * w, top + 0.25 * h, 0.2 * w, 0.34 * h, 0.4, coat.mark());
                patch(pen, left + 0.62 * w, top + 0.5 * h, 0.15 * w, 0.30 * h, -0.5, coat.mark());
                patch(pen, left + 0.86 * w, top + 0.2 * h, 0.13 * w, 0.25 * h, 0, coat.mark());
            }
            case PANDA -> {
                pen.canvas().drawColor(coat.base());
                patch(pen, left + 0.80 * w, top + 0.5 * h, 0.17 * w, 0.8 * h, 0.15, coat.mark());
            }
            case PLAIN, POINTS -> pale(pen, left, top, right, bottom);
        }
    }

    private void pale(Pen pen, double left, double top, double right, double bottom) {
        double w = right - left;
        double h = bottom - top;
        if (coat.pale() != coat.base()) {
            pen.soft(Paths.oval(left + 0.5 * w, bottom - 0.02 * h, 0.5 * w, 0.17 * h), 0.07 * h, coat.pale());
            pen.soft(Paths.oval(right - 0.02 * w, top + 0.56 * h, 0.10 * w, 0.36 * h), 0.05 * h, coat.pale());
        }
    }

    /** Tapered bars from the upper edge down. */
    private void bars(Pen pen, double left, double top, double right, double bottom, int n, int colour) {
        double w = right - left;
        double h = bottom - top;
        for (int i = 0; i < n; i++) {
            double x = left + w * (0.06 + 0.88 * i / n);
            double lean = 0.03 * w;
            pen.fill(
                    Paths.tube(
                            x,
                            top - 0.1 * h,
                            0.020 * w,
                            x + lean,
                            top + 0.22 * h,
                            0.021 * w,
                            x + lean * 2.2,
                            top + (0.55 + 0.14 * (i % 2)) * h,
                            0.003 * w),
                    colour);
        }
    }

    /** A limb or tail along knots x, y, radius: bars across it, its end in the sock colour. */
    void limb(Pen pen, double[] xyr, double sock) {
        boolean dark = coat.pattern() == Coat.Pattern.PANDA || coat.pattern() == Coat.Pattern.POINTS;
        pen.canvas().drawColor(coat.pattern() == Coat.Pattern.PANDA ? coat.mark() : coat.ground());
        if (coat.pattern() == Coat.Pattern.TABBY) {
            rings(pen, xyr, 0.12, 0.80, 6, 0.34, coat.mark());
        }
        int end = dark ? coat.mark() : coat.pattern() == Coat.Pattern.CALICO ? Coat.WHITE : coat.socks();
        if (end != coat.ground() && sock < 1) {
            end(pen, xyr, sock, end);
        }
    }

    /** The tail. */
    void tail(Pen pen, double[] xyr) {
        pen.canvas().drawColor(coat.base());
        switch (coat.pattern()) {
            case TABBY -> rings(pen, xyr, 0.05, 0.86, 8, 0.42, coat.mark());
            case CALICO -> {
                rings(pen, xyr, 0.04, 0.40, 5, 0.4, Colours.scale(coat.base(), 0.8));
                end(pen, xyr, 0.42, coat.mark());
            }
            case POINTS, PANDA -> end(pen, xyr, coat.pattern() == Coat.Pattern.PANDA ? 2 : 0.1, coat.mark());
            case PLAIN, PATCHES -> {}
        }
        if (coat.tip() != coat.base()) {
            end(pen, xyr, 0.86, coat.tip());
        }
    }

    private static void rings(Pen pen, double[] xyr, double from, double to, int n, double duty, int colour) {
        for (int i = 0; i < n; i++) {
            double u = from + (to - from) * (i + 0.5) / n;
            double[] p = along(xyr, u);
            double[] q = along(xyr, Math.min(1, u + 0.02));
            double d = Math.max(1e-9, Math.hypot(q[0] - p[0], q[1] - p[1]));
            double tx = (q[0] - p[0]) / d;
            double ty = (q[1] - p[1]) / d;
            double r = p[2] * 1.1;
            double bulge = p[2] * 0.28;
            double len = length(xyr) * (to - from) / n * duty;
            pen.stroke(
                    Paths.curve(
                            p[0] - ty * r,
                            p[1] + tx * r,
                            p[0] + tx * bulge,
                            p[1] + ty * bulge,
                            p[0] + ty * r,
                            p[1] - tx * r),
                    len,
                    colour);
        }
    }

    private static void end(Pen pen, double[] xyr, double from, int colour) {
        for (int i = 0; i <= 14; i++) {
            double u = from + (1.02 - from) * i / 14;
            if (u > 1.02) {
                continue;
            }
            double[] p = along(xyr, Math.min(1, u));
            pen.soft(Paths.oval(p[0], p[1], p[2] * 1.25, p[2] * 1.25), i == 0 ? p[2] * 0.2 : p[2] * 0.06, colour);
        }
    }

    /** Point and radius at share {@code u} of the knots, linear between them. */
    static double[] along(double[] xyr, double u) {
        int n = xyr.length / 3;
        double s = Math.max(0, Math.min(n - 1.0001, u * (n - 1)));
        int i = (int) s;
        double f = s - i;
        double[] p = new double[3];
        for (int k = 0; k < 3; k++) {
            p[k] = xyr[3 * i + k] * (1 - f) + xyr[3 * i + 3 + k] * f;
        }
        return p;
    }

    private static double length(double[] xyr) {
        double sum = 0;
        for (int i = 3; i < xyr.length; i += 3) {
            sum += Math.hypot(xyr[i] - xyr[i - 3], xyr[i + 1] - xyr[i - 2]);
        }
        return sum;
    }

    static void patch(Pen pen, double x, double y, double rx, double ry, double turn, int colour) {
        double[] xy = new double[36];
        for (int i = 0; i < 18; i++) {
            double a = Math.PI * 2 * i / 18;
            double k = 1 + 0.10 * Math.sin(3 * a + x * 7) + 0.07 * Math.sin(7 * a + y * 5);
            double px = Math.cos(a) * rx * k;
            double py = Math.sin(a) * ry * k;
            xy[2 * i] = x + px * Math.cos(turn) - py * Math.sin(turn);
            xy[2 * i + 1] = y + px * Math.sin(turn) + py * Math.cos(turn);
        }
        Path p = Paths.blob(xy);
        pen.fill(p, colour);
    }

    /** Flat colour of an ear; {@code side} -1 near, 1 far. */
    int ear(int side) {
        return switch (coat.pattern()) {
            case CALICO -> side < 0 ? coat.base() : coat.mark();
            case POINTS, PANDA -> coat.mark();
            case PATCHES -> side < 0 ? coat.mark() : coat.base();
            case PLAIN, TABBY -> coat.base();
        };
    }
}
