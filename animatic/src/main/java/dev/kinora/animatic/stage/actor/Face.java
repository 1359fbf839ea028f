package dev.kinora.animatic.stage.actor;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;

/**
 * Eyes, nose, mouth and whiskers of a head, in the head's units.
 *
 * @param head whose
 * @param gazeX where it looks, -1 left to 1 right
 * @param gazeY -1 up to 1 down
 * @param smile how the mouth's corners lie
 */
record Face(Head head, double gazeX, double gazeY, double smile) {
    void nose(Pen pen) {
        HeadForm.Muzzle m = head.species().head().muzzle();
        double x = head.noseX();
        double y = head.noseY();
        double s = 100 * m.tip();
        mouth(pen, x, y, s);
        switch (m.nose()) {
            case SMALL -> small(pen, x, y, s * 0.40);
            case BUTTON -> button(pen, x, y, s * 0.52);
            case NOSTRILS -> nostrils(pen, x, y, s);
            case DISC -> disc(pen, x, y, s);
            case TRUNK -> {}
        }
    }

    private void small(Pen pen, double x, double y, double s) {
        double n = 0.6 + 0.4 * head.narrowing(0);
        Path nose = Paths.blob(
                x - s * n,
                y - s * 0.55,
                x,
                y - s * 0.72,
                x + s * n,
                y - s * 0.55,
                x + s * 0.78 * n,
                y + s * 0.05,
                x + 1,
                y + s * 0.62,
                x - s * 0.78 * n,
                y + s * 0.05);
        pen.lit(nose, head.species().skin(), s * 1.6);
        pen.soft(Paths.oval(x - s * 0.25, y - s * 0.4, s * 0.3, s * 0.14), s * 0.1, 0x90FFFFFF);
    }

    private void button(Pen pen, double x, double y, double s) {
        Path nose = Paths.blob(
                x - s * 0.9,
                y - s * 0.3,
                x - s * 0.3,
                y - s * 0.75,
                x + s * 0.5,
                y - s * 0.7,
                x + s * 0.9,
                y - s * 0.15,
                x + s * 0.55,
                y + s * 0.55,
                x - s * 0.2,
                y + s * 0.7,
                x - s * 0.75,
                y + s * 0.3);
        pen.lit(nose, 0xFF2A2428, s * 1.6);
        pen.soft(Paths.oval(x - s * 0.1, y - s * 0.42, s * 0.36, s * 0.16), s * 0.12, 0xA0FFFFFF);
    }

    private void nostrils(Pen pen, double x, double y, double s) {
        pen.fill(Paths.oval(x - s * 0.05, y + s * 0.22, s * 0.2, s * 0.13, -0.7), 0xE0180E10);
        pen.fill(Paths.oval(x - s * 0.55, y + s * 0.20, s * 0.13, s * 0.12, 0.6), 0x80180E10);
    }

    private void disc(Pen pen, double x, double y, double s) {
        Path d = Paths.oval(x - s * 0.05, y + s * 0.42, s * 0.72, s * 0.62);
        pen.lit(d, Colours.mix(head.species().skin(), head.coat().base(), 0.35), s);
        pen.fill(Paths.oval(x - s * 0.30, y + s * 0.42, s * 0.12, s * 0.2), 0xC0501A20);
        pen.fill(Paths.oval(x + s * 0.22, y + s * 0.42, s * 0.12, s * 0.2), 0xC0501A20);
    }

    private void mouth(Pen pen, double x, double y, double s) {
        HeadForm.Muzzle m = head.species().head().muzzle();
        if (m.nose() == HeadForm.NoseKind.TRUNK) {
            return;
        }
        int line = Colours.mix(0xFF3A1A18, pen.light().shade(), 0.25);
        double w = Math.max(2.2, s * 0.075);
        if (m.length() < 0.4) {
            double bottom = y + s * 0.62;
            double n = head.narrowing(0.3);
            double up = smile * s * 0.3;
            pen.stroke(Paths.line(x, y + s * 0.2, x, bottom), w, line);
            pen.stroke(
                    Paths.curve(
                            x,
                            bottom,
                            x - s * 0.34,
                            bottom + s * 0.26,
                            x - s * 0.78,
                            bottom + s * 0.06,
                            x - s * 1.08,
                            bottom - s * 0.12 - up),
                    w,
                    line);
            pen.stroke(
                    Paths.curve(x, bottom, x + s * 0.3 * n, bottom + s * 0.24, x + s * 0.72 * n, bottom - s * 0.02),
                    w,
                    line);
            if (smile > 0.6) {
                pen.fill(
                        Paths.polygon(
                                x - s * 0.52,
                                bottom + s * 0.16,
                                x - s * 0.30,
                                bottom + s * 0.19,
                                x - s * 0.43,
                                bottom + s * 0.46),
                        0xFFFFF8EC);
            }
        } else {
            double back = x - 100 * m.length() * Math.sin(head.yaw()) * 0.8;
            pen.stroke(
                    Paths.curve(
                            x - s * 0.1,
                            y + s * 0.95,
                            (x + back) / 2,
                            y + s * 1.12,
                            back,
                            y + s * (0.95 - 0.35 * smile)),
                    w * 0.9,
                    Colours.fade(line, 0.85));
        }
    }

    void eyes(Pen pen) {
        HeadForm.Eye e = head.species().head().eye();
        eye(pen, -1, e);
        if (head.yaw() + e.apart() < 1.35) {
            eye(pen, 1, e);
        }
    }

    private void eye(Pen pen, int side, HeadForm.Eye e) {
        double n = head.narrowing(side * e.apart());
        double x = head.column(side * e.apart(), 0.93);
        double y = head.eyeY();
        double s = 100 * e.size();
        double w = s * (0.35 + 0.65 * n);
        boolean almond = head.species().slit();
        Path shape = almond
                ? Paths.blob(
                        x - w * 1.04,
                        y + s * (side < 0 ? -0.12 : 0.22),
                        x - w * 0.52,
                        y - s * 0.66,
                        x + w * 0.12,
                        y - s * 0.82,
                        x + w * 0.78,
                        y - s * 0.48,
                        x + w * 1.04,
                        y + s * (side < 0 ? 0.22 : -0.12),
                        x + w * 0.56,
                        y + s * 0.66,
                        x - w * 0.1,
                        y + s * 0.78,
                        x - w * 0.72,
                        y + s * 0.50)
                : Paths.oval(x, y, w * 0.95, s * 0.98);
        pen.soft(Paths.oval(x, y + 1, w * 1.25, s * 1.1), s * 0.16, Colours.fade(0xFF1A0C08, 0.42));
        pen.fill(shape, 0xFF1C1210);
        Path inner = shape.makeTransform(io.github.humbleui.skija.Matrix33.makeTranslate((float) x, (float) y)
                .makeConcat(io.github.humbleui.skija.Matrix33.makeScale(0.88f, 0.86f))
                .makeConcat(io.github.humbleui.skija.Matrix33.makeTranslate((float) -x, (float) -y)));
        double gx = x + gazeX * w * 0.26;
        double gy = y + gazeY * s * 0.22;
        int iris = e.iris();
        pen.inside(inner, () -> {
            pen.radial(
                    inner,
                    gx,
                    gy + s * 0.25,
                    s * 1.25,
                    Colours.screen(iris, 0xFFFFFFA0, 0.35),
                    iris,
                    Colours.scale(iris, 0.5));
            double pw = almond ? w * 0.46 : w * 0.62;
            double ph = almond ? s * 0.62 : s * 0.64;
            pen.fill(Paths.oval(gx, gy, pw, ph), 0xFF0A0708);
            pen.gradient(shape, x, y - s, x, y, 0xB0000000, 0x00000000);
            pen.soft(Paths.oval(gx + w * 0.1, gy + s * 0.5, w * 0.35, s * 0.16), s * 0.1, 0x50FFFFFF);
        });
        pen.fill(Paths.oval(gx - w * 0.28, gy - s * 0.36, s * 0.23, s * 0.24), 0xFFFFFFFF);
        pen.fill(Paths.oval(gx + w * 0.26, gy + s * 0.26, s * 0.10, s * 0.10), 0xC8FFFFFF);
        pen.stroke(
                Paths.curve(
                        x - w * 1.1,
                        y + s * (side < 0 ? -0.06 : 0.2),
                        x - w * 0.5,
                        y - s * 0.74,
                        x + w * 0.15,
                        y - s * 0.88,
                        x + w * 0.8,
                        y - s * 0.52,
                        x + w * 1.1,
                        y + s * (side < 0 ? 0.2 : -0.06)),
                s * 0.13,
                0xFF1C1210);
    }

    /** Closed lids, drawn over the eyes. */
    void lids(Pen pen) {
        HeadForm.Eye e = head.species().head().eye();
        for (int side = -1; side <= 1; side += 2) {
            if (side > 0 && head.yaw() + e.apart() >= 1.35) {
                continue;
            }
            double n = head.narrowing(side * e.apart());
            double x = head.column(side * e.apart(), 0.93);
            double y = head.eyeY();
            double s = 100 * e.size();
            double w = s * (0.35 + 0.65 * n);
            int lid = side < 0 || head.coat().pattern() != Coat.Pattern.CALICO
                    ? Colours.scale(
                            head.coat().pattern() == Coat.Pattern.PANDA
                                            || head.coat().pattern() == Coat.Pattern.POINTS
                                    ? head.coat().mark()
                                    : head.coat().base(),
                            0.92)
                    : head.coat().mark();
            pen.fill(Paths.oval(x, y, w * 1.14, s * 1.02), pen.light().surface(lid));
            pen.stroke(Paths.curve(x - w, y + s * 0.15, x, y + s * 0.5, x + w, y + s * 0.15), s * 0.16, 0xFF1C1210);
        }
    }

    void whiskers(Pen pen) {
        if (!head.species().whiskers()) {
            return;
        }
        double x = head.noseX();
        double y = head.noseY() + 45 * head.species().head().muzzle().tip();
        double n = head.narrowing(0.3);
        int colour = Colours.fade(Colours.mix(0xFFFFFFFF, pen.light().tint(), 0.4), 0.92);
        double w = Math.max(1.3, pen.pixel() * 0.9);
        for (int i = 0; i < 4; i++) {
            double d = i - 1.5;
            double sx = x - 22 - 3 * (i % 2);
            double sy = y + d * 6;
            pen.fill(
                    Paths.tube(sx, sy, w * 0.7, sx - 42, sy + d * 4 - 1, w * 0.55, sx - 92, sy + 6 + d * 14, w * 0.18),
                    colour);
            if (i < 3) {
                double fx = x + 14 * n;
                pen.fill(
                        Paths.tube(
                                fx,
                                sy,
                                w * 0.6,
                                fx + 24 * n + 10,
                                sy - 3 + d * 4,
                                w * 0.5,
                                fx + 46 * n + 18,
                                sy - 2 + d * 12,
                                w * 0.18),
                        colour);
            }
        }
        for (int i = 0; i < 5; i++) {
            pen.fill(Paths.oval(x - 16 - 6 * (i % 3), y - 6 + 6 * (i / 2), 1.4, 1.4), Colours.fade(0xFF5A3020, 0.5));
        }
    }

    /** Brow light that screens over the skull, a warm breath of life. */
    void blush(Pen pen) {
        double x = head.column(-head.species().head().eye().apart(), 0.95);
        pen.soft(Paths.oval(x - 4, head.eyeY() + 46, 22, 11), 8, Colours.fade(0xFFFF8070, 0.10), BlendMode.SCREEN);
    }
}
