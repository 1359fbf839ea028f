package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Pen;

/**
 * A cloth across a narrow street that keeps the sun off; it sags, and the light shines through it.
 *
 * @param half metres from the middle to the walls
 * @param height metres above the ground at its hems
 * @param z depth of its near edge
 * @param deep metres it runs on
 * @param colour of the cloth
 */
record Sail(double half, double height, double z, double deep, int colour) implements Part {
    private static final int FOLDS = 10;

    @Override
    public double x() {
        return 0;
    }

    @Override
    public double reach() {
        return half;
    }

    @Override
    public double top() {
        return height + 0.3;
    }

    @Override
    public void draw(Pen pen, Sight sight, Hour hour) {
        if (z < 0.8) {
            return;
        }
        for (int i = 0; i < FOLDS; i++) {
            double u = 2.0 * i / FOLDS - 1;
            double v = 2.0 * (i + 1) / FOLDS - 1;
            double shine = 0.55 + 0.3 * Math.abs(u) + (i % 2 == 0 ? 0.08 : 0);
            int lit = hour.lit(Colours.mix(colour, 0xFFFFE0B0, hour.dark() ? 0 : 0.18), shine);
            int c = Colours.mix(lit, hour.airColour(), hour.air(z));
            Rug.fill(pen, sight, c, at(u, 0), at(v, 0), at(v, 1), at(u, 1));
        }
    }

    private Point at(double u, double along) {
        double sag = 0.45 * (1 - u * u);
        return new Point(u * half, height - sag + 0.25 * along, z + deep * along);
    }
}
