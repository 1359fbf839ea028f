package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/**
 * Heads, drawn in units of the head's height, origin in the middle of the skull. Seen from the front or turned three
 * quarters to the right.
 */
final class HeadArt {
    private static final double[] TURNED = {
        -0.02, -0.50, 0.24, -0.45, 0.40, -0.26, 0.440, -0.05, 0.452, 0.12, 0.40, 0.30, 0.27, 0.435, 0.13, 0.485, -0.05,
        0.43, -0.22, 0.32, -0.37, 0.15, -0.46, -0.06, -0.43, -0.30, -0.26, -0.45,
    };
    private static final double[] FRONT = {
        0.00, -0.50, 0.25, -0.45, 0.40, -0.26, 0.45, -0.04, 0.43, 0.14, 0.35, 0.32, 0.20, 0.45, 0.00, 0.495, -0.20,
        0.45, -0.35, 0.32, -0.43, 0.14, -0.45, -0.04, -0.40, -0.26, -0.25, -0.45,
    };

    private final Wardrobe wear;
    private final Stature.Age age;
    private final Seen seen;
    private final Hairdo hair;
    private final Headgear gear;
    private final boolean front;
    private final boolean young;

    /** Whether the eyes are open. */
    enum Eyes {
        OPEN,
        SHUT
    }

    /**
     * Where a head is drawn.
     *
     * @param x middle of the skull in metres
     * @param y middle of the skull in metres, down
     * @param size metres from chin to crown
     */
    record Place(double x, double y, double size) {}

    HeadArt(Stature stature, Wardrobe wear, Seen seen) {
        this.wear = wear;
        this.seen = seen;
        age = stature.age();
        front = seen != Seen.SIDE;
        young = stature.age() == Stature.Age.CHILD || stature.age() == Stature.Age.BABY;
        hair = new Hairdo(wear.hair(), wear.hat().kind() != Wardrobe.HatKind.NONE, front);
        gear = new Headgear(wear, front);
    }

    /**
     * @param pen in metres
     * @param wave phase of the hair in the wind, radians
     */
    void draw(Pen pen, Place at, double wave, Face.Expression expression) {
        pen.moved(
                at.x(),
                at.y(),
                0,
                at.size(),
                () -> inUnits(new Pen(pen.canvas(), pen.light(), at.size() / pen.pixel()), wave, expression));
    }

    private void inUnits(Pen pen, double wave, Face.Expression expression) {
        if (seen == Seen.BACK) {
            fromBehind(pen, wave);
            return;
        }
        Face face = new Face(wear, age, expression, front);
        boolean snakes = wear.hair().style() == Wardrobe.Style.SNAKES;
        boolean covered = gear.coversHead() || snakes;
        if (snakes) {
            new Serpents(front, wear.hair().colour()).behind(pen, wave);
        }
        if (!covered) {
            hair.behind(pen, wave);
        }
        if (gear.coversFace()) {
            gear.draw(pen);
            return;
        }
        Path outline = outline();
        pen.lit(outline, wear.skin(), 0.62);
        ear(pen);
        pen.inside(outline, () -> {
            shades(pen);
            face.draw(pen);
        });
        face.nose(pen);
        if (wear.extras().contains(Wardrobe.Extra.BEARD)) {
            face.beard(pen, wear.hair().beard());
        }
        if (!covered) {
            hair.over(pen, wave);
        }
        if (snakes) {
            new Serpents(front, wear.hair().colour()).over(pen, wave);
        }
        face.oddities(pen);
        if (wear.extras().contains(Wardrobe.Extra.GLASSES)) {
            face.glasses(pen);
        }
        gear.draw(pen);
        headphones(pen);
    }

    private void headphones(Pen pen) {
        if (!wear.extras().contains(Wardrobe.Extra.HEADPHONES)) {
            return;
        }
        int shell = 0xFFE8E4DC;
        double s = front ? 0 : -0.04;
        double top = wear.hat().kind() == Wardrobe.HatKind.NONE ? -0.66 : -0.78;
        double side = front ? 0.49 : 0.20;
        pen.stroke(
                front
                        ? Paths.curve(-0.49, 0.02, -0.47, -0.36, 0, top, 0.47, -0.36, 0.49, 0.02)
                        : Paths.curve(-0.22, 0.0, -0.20, -0.36, s, top + 0.01, 0.10, top + 0.05),
                0.085,
                pen.light().surface(Colours.scale(shell, 0.72)));
        for (int k = front ? -1 : 1; k <= 1; k += 2) {
            double x = front ? k * side : -side;
            pen.lit(Paths.oval(x, 0.08, front ? 0.085 : 0.135, 0.175), 0xFF2E3038, 0.16);
            pen.lit(Paths.oval(x + (front ? k * 0.035 : -0.01), 0.08, front ? 0.055 : 0.095, 0.125), shell, 0.16);
        }
    }

    private void fromBehind(Pen pen, double wave) {
        pen.lit(outline(), wear.skin(), 0.62);
        ear(pen);
        if (wear.hair().style() == Wardrobe.Style.SNAKES) {
            new Serpents(true, wear.hair().colour()).over(pen, wave);
        } else if (!gear.coversHead()) {
            hair.fromBehind(pen, wave);
        }
        gear.draw(pen);
        headphones(pen);
    }

    private Path outline() {
        double[] table = front ? FRONT : TURNED;
        double[] xy = new double[table.length];
        double slim = young ? 1.0 : 0.90;
        for (int i = 0; i < table.length; i += 2) {
            double jaw = young || table[i + 1] < 0.1 ? 1 : wear.female() ? 0.96 : 1.02;
            xy[i] = table[i] * slim * jaw;
            xy[i + 1] = table[i + 1];
        }
        return Paths.blob(xy);
    }

    private void ear(Pen pen) {
        double slim = young ? 1 : 0.9;
        int inner = Colours.fade(Colours.mix(pen.light().surface(wear.skin()), 0xFF8A3A30, 0.4), 0.7);
        if (front) {
            for (int s = -1; s <= 1; s += 2) {
                pen.lit(Paths.oval(s * 0.455 * slim, 0.06, 0.055, 0.10), wear.skin(), 0.1);
            }
            return;
        }
        pen.lit(Paths.oval(-0.215 * slim, 0.075, 0.072, 0.108, -0.15), wear.skin(), 0.12);
        pen.stroke(Paths.curve(-0.235, 0.02, -0.20, 0.045, -0.205, 0.10, -0.235, 0.135), 0.020, inner);
    }

    private void shades(Pen pen) {
        int shade = pen.light().shade();
        int warm = 0xFFE8604A;
        double fx = front ? 0 : 0.20;
        pen.soft(
                Paths.polygon(new double[] {-0.5, -0.6, 0.6, -0.6, 0.6, -0.16, fx, -0.13, -0.5, -0.10}),
                0.05,
                Colours.fade(shade, 0.26));
        double blush = young ? 0.30 : wear.female() ? 0.24 : 0.12;
        pen.soft(Paths.oval(front ? -0.25 : -0.005, 0.215, 0.085, 0.058), 0.035, Colours.fade(warm, blush));
        pen.soft(Paths.oval(front ? 0.25 : 0.385, 0.21, front ? 0.085 : 0.055, 0.055), 0.03, Colours.fade(warm, blush));
        pen.soft(Paths.oval(fx * 0.6, 0.60, 0.34, 0.16), 0.06, Colours.fade(shade, 0.35));
    }
}
