package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Raster;
import java.util.List;

/**
 * How much light reaches a point of a room, in linear light; 1 shows a surface in its own colour. Windows shine as
 * areas, lamps as points, and what the walls throw back is the rest.
 *
 * @param room the geometry
 * @param windows that light comes through
 * @param daylight linear light that a window gives
 * @param sun direction towards the sun, unit length; it stands behind the back wall
 * @param sunlight linear light of the sun; all zero when it does not come in
 * @param ambient linear light that is everywhere
 * @param lamps that are lit
 * @param slats of a blind, 0 without
 */
record Glow(
        Chamber room,
        List<Opening> windows,
        double[] daylight,
        double[] sun,
        double[] sunlight,
        double[] ambient,
        List<Lamp> lamps,
        int slats) {

    /** Writes the light on a surface with normal (nx, ny, nz), without direct sun, to {@code out}. */
    void at(double x, double y, double z, double nx, double ny, double nz, double[] out) {
        double up = 0.86 + 0.20 * ny;
        double corner = corners(x, y, z, nx, ny, nz);
        for (int c = 0; c < 3; c++) {
            out[c] = ambient[c] * up * corner;
        }
        for (Opening w : windows) {
            double lx = w.x() - x;
            double ly = w.sill() + w.height() * 0.5 - y;
            double lz = room.back() - z;
            double d2 = lx * lx + ly * ly + lz * lz;
            double d = Math.sqrt(d2) + 1e-6;
            double facing = Math.max(0, ((nx * lx + ny * ly + nz * lz) / d + 0.28) / 1.28);
            double out2 = 0.22 + 0.78 * Math.max(0, lz / d);
            double k = 2.1 * w.width() * w.height() * facing * out2 / (d2 + 1.6);
            for (int c = 0; c < 3; c++) {
                out[c] += daylight[c] * k;
            }
        }
        for (Lamp l : lamps) {
            double lx = l.x() - x;
            double ly = l.y() - y;
            double lz = l.z() - z;
            double d2 = lx * lx + ly * ly + lz * lz;
            double d = Math.sqrt(d2) + 1e-6;
            double facing = Math.max(0, ((nx * lx + ny * ly + nz * lz) / d + 0.30) / 1.30);
            double k = l.power() * facing / (d2 + 0.30);
            for (int c = 0; c < 3; c++) {
                out[c] += l.colour()[c] * k;
            }
        }
    }

    /** Whether lamps are lit and windows are dark. */
    boolean dark() {
        return !lamps.isEmpty() && daylight[0] < 0.3;
    }

    /** Dusk that gathers where surfaces meet. */
    private double corners(double x, double y, double z, double nx, double ny, double nz) {
        double k = 1;
        if (!room.repeats() && Math.abs(nx) < 0.5) {
            k *= meet(x - room.left()) * meet(room.right() - x);
        }
        if (Math.abs(ny) < 0.5) {
            k *= meet(y) * meet(room.height() - y);
        }
        if (Math.abs(nz) < 0.5) {
            k *= meet(room.back() - z);
        }
        return k;
    }

    private static double meet(double d) {
        return 1 - 0.42 * Math.exp(-Math.max(0, d) * 3.2);
    }

    /** Share of the sun that comes through a window and reaches a point; 0 when there is none. */
    double sunAt(double x, double y, double z) {
        if (sunlight[0] <= 0) {
            return 0;
        }
        double t = (room.back() - z) / sun[2];
        if (t <= 0) {
            return 0;
        }
        double px = x + sun[0] * t;
        double py = y + sun[1] * t;
        double soft = 0.010 + 0.0045 * t;
        double most = 0;
        for (Opening w : windows) {
            if (px > w.left() - soft && px < w.right() + soft && py > w.sill() - soft && py < w.top() + soft) {
                most = Math.max(most, w.passes(px, py, soft, slats));
            }
        }
        return most;
    }

    /** A surface colour under the light of a point. */
    int tone(int argb, double x, double y, double z, double nx, double ny, double nz) {
        double[] e = new double[3];
        at(x, y, z, nx, ny, nz, e);
        double s = Math.max(0, nx * sun[0] + ny * sun[1] + nz * sun[2]) * sunAt(x, y, z);
        return Colours.argb(
                Colours.alpha(argb),
                Raster.filmic(Raster.linear(Colours.red(argb)) * (e[0] + sunlight[0] * s)),
                Raster.filmic(Raster.linear(Colours.green(argb)) * (e[1] + sunlight[1] * s)),
                Raster.filmic(Raster.linear(Colours.blue(argb)) * (e[2] + sunlight[2] * s)));
    }

    /** Where the middle of the first window throws its sun on the floor: x, z; the middle of the room without sun. */
    double[] pool() {
        if (windows.isEmpty()) {
            return new double[] {(room.left() + room.right()) / 2, room.back() - 1.5};
        }
        Opening w = windows.getFirst();
        double t = (w.sill() + w.height() / 2) / Math.max(0.2, sun[1]);
        return new double[] {w.x() - sun[0] * t, room.back() - sun[2] * t};
    }

    /** What the floor mirrors where the mirrored sight line meets the back wall. */
    double mirrored(double px, double py, double soft) {
        double most = 0;
        for (Opening w : windows) {
            double u = Noise.smooth(w.left() - soft, w.left() + soft, px)
                    * (1 - Noise.smooth(w.right() - soft, w.right() + soft, px));
            double v = Noise.smooth(w.sill() - soft, w.sill() + soft, py)
                    * (1 - Noise.smooth(w.top() - soft, w.top() + soft, py));
            most = Math.max(most, u * v);
        }
        return most;
    }
}
