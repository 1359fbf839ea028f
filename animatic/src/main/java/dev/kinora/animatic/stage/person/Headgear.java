package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/** Hats and helmets, in units of the head's height. */
final class Headgear {
    private final Wardrobe wear;
    private final double shift;
    private final boolean front;
    private final Hats hats;

    Headgear(Wardrobe wear, boolean front) {
        this.wear = wear;
        this.front = front;
        shift = front ? 0 : -0.03;
        hats = new Hats(shift, front);
    }

    /** Whether no hair is seen. */
    boolean coversHead() {
        return switch (wear.hat().kind()) {
            case BUBBLE, HOOD, HELM, NINJA, SWIMCAP, DIVE, HEADSCARF -> true;
            default -> false;
        };
    }

    /** Whether no face is seen. */
    boolean coversFace() {
        return wear.hat().kind() == Wardrobe.HatKind.HELM;
    }

    void draw(Pen pen) {
        int c = wear.hat().colour();
        double s = shift;
        switch (wear.hat().kind()) {
            case NONE -> {}
            case CAP -> {
                dome(pen, c, -0.20, 0.52, 0.44);
                if (front) {
                    pen.lit(
                            Paths.blob(new double[] {
                                -0.44, -0.25, -0.22, -0.31, 0, -0.33, 0.22, -0.31, 0.44, -0.25, 0.40, -0.15, 0.2,
                                -0.125, 0, -0.12, -0.2, -0.125, -0.40, -0.15
                            }),
                            Colours.scale(c, 0.82),
                            0.1);
                    return;
                }
                pen.lit(
                        Paths.blob(new double[] {
                            s - 0.10, -0.26, s + 0.35, -0.28, s + 0.74, -0.19, s + 0.70, -0.15, s + 0.35, -0.18,
                            s - 0.05, -0.19
                        }),
                        Colours.scale(c, 0.85),
                        0.1);
            }
            case BEANIE -> {
                dome(pen, c, -0.22, 0.53, 0.50);
                pen.lit(
                        Paths.tube(new double[] {s - 0.50, -0.22, 0.075, s, -0.25, 0.08, s + 0.50, -0.22, 0.075}),
                        Colours.mix(c, 0xFFFFFFFF, 0.75),
                        0.14);
                pen.lit(Paths.oval(s, -0.74, 0.10, 0.10), Colours.mix(c, 0xFFFFFFFF, 0.8), 0.16);
            }
            case BRIM -> {
                pen.lit(Paths.oval(s, -0.27, 0.84, 0.13, -0.05), Colours.scale(c, 0.82), 0.16);
                dome(pen, c, -0.26, 0.48, 0.44);
                pen.lit(
                        Paths.tube(new double[] {s - 0.47, -0.30, 0.05, s, -0.27, 0.055, s + 0.47, -0.31, 0.05}),
                        Colours.scale(c, 0.45),
                        0.08);
            }
            case HELMET -> helmet(pen, c);
            case BUBBLE -> bubble(pen, c);
            case POINTED -> {
                pen.lit(Paths.oval(s, -0.27, 0.86, 0.14, -0.06), Colours.scale(c, 0.8), 0.16);
                pen.lit(
                        Paths.blob(new double[] {
                            s - 0.46, -0.26, s, -0.22, s + 0.46, -0.28, s + 0.26, -0.62, s + 0.06, -0.96, s - 0.26,
                            -1.22, s - 0.22, -0.92, s - 0.34, -0.6
                        }),
                        c,
                        0.4);
                pen.lit(
                        Paths.tube(new double[] {s - 0.46, -0.30, 0.055, s, -0.26, 0.06, s + 0.45, -0.31, 0.055}),
                        0xFFC8A048,
                        0.09);
            }
            case CROWN -> {
                Path crown = Paths.polygon(new double[] {
                    s - 0.40, -0.36, s - 0.46, -0.74, s - 0.24, -0.54, s, -0.80, s + 0.24, -0.54, s + 0.46, -0.74,
                    s + 0.40, -0.36
                });
                pen.lit(crown, c, 0.3);
                for (int i = -1; i <= 1; i++) {
                    pen.lit(Paths.oval(s + i * 0.22, -0.45, 0.045, 0.045), i == 0 ? 0xFFC03048 : 0xFF3A70C0, 0.08);
                }
            }
            case TOQUE -> {
                pen.lit(
                        Paths.blob(new double[] {
                            s - 0.44, -0.40, s - 0.60, -0.72, s - 0.36, -0.96, s, -1.0, s + 0.36, -0.96, s + 0.60,
                            -0.72, s + 0.44, -0.40
                        }),
                        c,
                        0.5);
                pen.lit(Paths.box(s - 0.45, -0.50, s + 0.45, -0.24, 0.05), Colours.scale(c, 0.95), 0.3);
            }
            case HOOD -> {
                Path hood = Paths.blob(new double[] {
                    s - 0.02, -0.66, s + 0.36, -0.52, s + 0.52, -0.2, s + 0.50, 0.16, s + 0.40, -0.14, s + 0.22, -0.28,
                    s - 0.04, -0.24, s - 0.22, -0.02, s - 0.20, 0.34, s - 0.1, 0.56, s - 0.46, 0.50, s - 0.60, 0.1,
                    s - 0.52, -0.38, s - 0.3, -0.6
                });
                pen.lit(hood, c, 0.4);
            }
            default -> hats.draw(pen, wear.hat().kind(), c);
        }
    }

    private void dome(Pen pen, int c, double base, double w, double tall) {
        Path dome = Paths.blob(new double[] {
            shift - w,
            base,
            shift - w * 0.92,
            base - tall * 0.5,
            shift - w * 0.5,
            base - tall * 0.94,
            shift,
            base - tall * 1.04,
            shift + w * 0.5,
            base - tall * 0.94,
            shift + w * 0.92,
            base - tall * 0.5,
            shift + w,
            base,
            shift + w * 0.5,
            base + 0.02,
            shift,
            base + 0.04,
            shift - w * 0.5,
            base + 0.02
        });
        pen.lit(dome, c, 0.4);
    }

    private void helmet(Pen pen, int c) {
        double s = shift;
        dome(pen, c, -0.16, 0.55, 0.52);
        pen.lit(
                Paths.tube(new double[] {s - 0.54, -0.17, 0.035, s, -0.14, 0.04, s + 0.62, -0.18, 0.03}),
                Colours.scale(c, 0.8),
                0.07);
    }

    private void bubble(Pen pen, int c) {
        double s = shift;
        Path ring = Paths.oval(s, 0, 0.68, 0.68);
        pen.stroke(ring, 0.05, pen.light().surface(Colours.scale(c, 0.9)));
        pen.gradient(ring, s - 0.5, -0.6, s + 0.5, 0.6, 0x50A8D8FF, 0x10FFFFFF, 0x28304878);
        pen.softStroke(Paths.curve(s - 0.46, -0.14, s - 0.38, -0.38, s - 0.14, -0.52), 0.07, 0.02, 0xB0FFFFFF);
        pen.lit(Paths.tube(new double[] {s - 0.46, 0.58, 0.10, s, 0.68, 0.11, s + 0.46, 0.58, 0.10}), c, 0.18);
    }
}
