package dev.kinora.animatic.stage.aloft;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;
import java.util.ArrayList;
import java.util.List;

/** Cars far below: by day bodies in the sun, after dark lamps, white towards the camera and red away from it. */
final class Traffic {
    private static final int[] PAINTS = {0xFFE8E6E0, 0xFF2A2C30, 0xFFB83A30, 0xFFD8B23A, 0xFF3A6A9A, 0xFF9AA0A6};
    /** Metres between the points at which it is known whether houses hide a street. */
    private static final double STEP = 7;

    private final View view;
    private final Blocks blocks;
    private final double glow;
    private final long seed;

    /** A lane: its points, and which of them are seen. */
    private record Lane(double[] x, double[] z, boolean[] seen, long id, int way) {}

    Traffic(View view, Blocks blocks, double glow, long seed) {
        this.view = view;
        this.blocks = blocks;
        this.glow = glow;
        this.seed = Noise.seed(seed, "traffic");
    }

    List<Layer> layers() {
        double near = view.groundZ(view.height() * 1.05);
        double[] bands = {near * 0.8, near * 1.6, near * 3.2, near * 7};
        List<Lane> lanes = lanes(near, near * 7);
        List<Layer> out = new ArrayList<>();
        for (int i = 0; i + 1 < bands.length; i++) {
            double from = bands[i];
            double to = bands[i + 1];
            double z = from * 1.02;
            out.add(new Layer.Live(z, (pen, t) -> lanes.forEach(l -> drive(pen, l, t, from, to))));
        }
        return out;
    }

    private List<Lane> lanes(double near, double far) {
        List<Lane> all = new ArrayList<>();
        double reach = far / blocks.unit();
        for (int i = -14; i <= 14; i++) {
            for (int way = -1; way <= 1; way += 2) {
                double off = way * 3.1;
                long id = Noise.mix(seed + i * 71L + way);
                if (Math.abs(i * Blocks.LONG) < reach) {
                    double u = i * Blocks.LONG + off;
                    all.add(lane(id, way, -reach, reach, s -> blocks.world(u, s)));
                }
                double v = (i + Math.round(reach * 0.25 / Blocks.SHORT)) * Blocks.SHORT + off;
                all.add(lane(id + 7, way, -reach, reach, s -> blocks.world(s, v)));
            }
        }
        if (blocks.river()) {
            for (int side = -1; side <= 1; side += 2) {
                int bank = side;
                all.add(lane(
                        Noise.mix(seed + side), side, -reach, reach, s -> blocks.world(s, blocks.bank(s) + bank * 55)));
                all.add(lane(
                        Noise.mix(seed + side + 9),
                        -side,
                        -reach,
                        reach,
                        s -> blocks.world(s, blocks.bank(s) + bank * 51)));
            }
        }
        return all;
    }

    private interface Line {
        double[] at(double s);
    }

    private Lane lane(long id, int way, double from, double to, Line line) {
        int n = (int) Math.ceil((to - from) / STEP);
        double[] x = new double[n];
        double[] z = new double[n];
        boolean[] seen = new boolean[n];
        for (int i = 0; i < n; i++) {
            double[] p = line.at(from + i * STEP);
            x[i] = p[0];
            z[i] = p[1];
            seen[i] = inFrame(p[0], p[1]) && open(p[0], p[1]);
        }
        return new Lane(x, z, seen, id, way);
    }

    private boolean inFrame(double x, double z) {
        return z > 5 && Math.abs(view.screenX(x, z) - view.width() / 2.0) < view.width() * 0.8;
    }

    /** Whether a point of a street is seen from the camera: no house stands between. */
    private boolean open(double x, double z) {
        if (blocks.at(x, z).kind != Blocks.Kind.STREET) {
            return false;
        }
        double eye = view.eye();
        for (double k = 0.985; k > 0.25; k -= 0.02) {
            double line = eye * (1 - k);
            if (line > 150 * blocks.unit()) {
                break;
            }
            Blocks.Lot lot = blocks.at(x * k, z * k);
            if (lot.height * blocks.unit() > line) {
                return false;
            }
        }
        return true;
    }

    private void drive(Pen pen, Lane lane, double t, double from, double to) {
        int n = lane.x.length;
        double speed = 9 + 5 * Noise.at(lane.id, 1);
        double gap = glow > 0.2 ? 17 : 26;
        int cars = (int) (n * STEP / gap);
        for (int i = 0; i < cars; i++) {
            double at = i * gap + 13 * Noise.at(lane.id, 10 + i) + lane.way * speed * t;
            double k = at / STEP - n * Math.floor(at / STEP / n);
            int j = (int) k;
            if (j + 1 >= n || !lane.seen[j] || !lane.seen[j + 1] || lane.z[j] < from || lane.z[j] >= to) {
                continue;
            }
            double f = k - j;
            car(
                    pen,
                    lane,
                    new double[] {
                        lane.x[j] + f * (lane.x[j + 1] - lane.x[j]),
                        lane.z[j] + f * (lane.z[j + 1] - lane.z[j]),
                        lane.way * (lane.x[j + 1] - lane.x[j]),
                        lane.way * (lane.z[j + 1] - lane.z[j])
                    },
                    i);
        }
    }

    private void car(Pen pen, Lane lane, double[] at, int i) {
        double scale = view.scale(at[1]) * blocks.unit();
        double x = view.screenX(at[0], at[1]);
        double y = view.screenY(0.8 * blocks.unit(), at[1]);
        double r = Math.max(0.9, scale * 1.0);
        if (glow > 0.2) {
            int hue = at[3] < 0 ? 0xFFFFF0CC : 0xFFFF4030;
            pen.glow(x, y, r * 3.4, Colours.fade(hue, 0.5 * glow), BlendMode.SCREEN);
            try (Path dot = Paths.oval(x, y, r * 0.8, r * 0.7)) {
                pen.fill(dot, hue);
            }
            return;
        }
        double dx = at[2] / STEP;
        double dy = at[3] / STEP * view.eye() / at[1];
        double len = scale * 2.3;
        try (Path shade = Paths.line(x - dx * len, y + r * 0.5 - dy * -len, x + dx * len, y + r * 0.5 + dy * -len);
                Path body = Paths.line(x - dx * len, y + dy * len, x + dx * len, y - dy * len)) {
            pen.stroke(shade, r * 1.7, 0x50101418);
            pen.stroke(body, r * 1.5, pen.light().surface(PAINTS[(int) (Noise.at(lane.id, 300 + i) * PAINTS.length)]));
        }
    }
}
