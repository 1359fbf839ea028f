package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/**
 * A rug on a wall that runs away from the camera.
 *
 * @param x where the wall stands, metres right
 * @param room from and to in depth, from and to in height, metres
 * @param colours ground, border, figure
 */
record Rug(double x, double[] room, int[] colours) implements Part {
    @Override
    public double z() {
        return room[0];
    }

    @Override
    public double reach() {
        return 1;
    }

    @Override
    public double top() {
        return room[3];
    }

    @Override
    public void draw(Pen pen, Sight sight, Hour hour) {
        if (room[0] < 0.8) {
            return;
        }
        double k = 0.35 + 0.5 * Math.max(0, hour.falls(new Point(-Math.signum(x), 0, 0)));
        patch(pen, sight, tone(hour, colours[0], k), 0, 0, 1, 1);
        patch(pen, sight, tone(hour, colours[1], k), 0.08, 0.05, 0.92, 0.95);
        patch(pen, sight, tone(hour, colours[0], k), 0.16, 0.10, 0.84, 0.90);
        for (int i = 0; i < 4; i++) {
            double v = 0.2 + 0.2 * i;
            diamond(pen, sight, tone(hour, colours[2], k), v, 0.26, 0.085);
            diamond(pen, sight, tone(hour, colours[1], k), v, 0.15, 0.05);
        }
        for (double v : new double[] {0.115, 0.885}) {
            patch(pen, sight, tone(hour, colours[2], k), 0.16, v - 0.012, 0.84, v + 0.012);
        }
    }

    private int tone(Hour hour, int base, double k) {
        return Colours.mix(hour.lit(base, k), hour.airColour(), hour.air(room[0]));
    }

    private Point at(double u, double v) {
        return new Point(x, room[2] + (room[3] - room[2]) * v, room[0] + (room[1] - room[0]) * u);
    }

    private void patch(Pen pen, Sight sight, int colour, double u0, double v0, double u1, double v1) {
        fill(pen, sight, colour, at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1));
    }

    private void diamond(Pen pen, Sight sight, int colour, double v, double wide, double tall) {
        fill(pen, sight, colour, at(0.5 - wide, v), at(0.5, v - tall), at(0.5 + wide, v), at(0.5, v + tall));
    }

    static void fill(Pen pen, Sight sight, int colour, Point... corners) {
        double[] xy = new double[corners.length * 2];
        for (int i = 0; i < corners.length; i++) {
            xy[2 * i] = sight.x(corners[i]);
            xy[2 * i + 1] = sight.y(corners[i]);
        }
        try (Path path = Paths.polygon(xy)) {
            pen.fill(path, colour);
        }
    }
}
