package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.paint.Raster;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.Matrix33;
import io.github.humbleui.skija.Path;
import java.util.function.Consumer;

/** Builds furniture into a picture: boxes in true perspective and details on their faces, under the room's light. */
final class Bench {
    private final Pen pen;
    private final Chamber room;
    private final Glow glow;
    private final Scheme scheme;

    Bench(Pen pen, Chamber room, Glow glow, Scheme scheme) {
        this.pen = pen;
        this.room = room;
        this.glow = glow;
        this.scheme = scheme;
    }

    Scheme scheme() {
        return scheme;
    }

    Chamber room() {
        return room;
    }

    Glow glow() {
        return glow;
    }

    /** Whether lamps are lit and windows are dark. */
    boolean dark() {
        return glow.dark();
    }

    /** A colour as it looks on something that faces the camera. */
    int tone(int argb, double x, double y, double z) {
        return glow.tone(argb, x, y, z, 0, 0.25, -0.97);
    }

    /** A colour as it looks on something that faces up. */
    int topTone(int argb, double x, double y, double z) {
        return glow.tone(argb, x, y, z, 0, 1, 0);
    }

    /** Draws on the upright plane at depth {@code z} in metres: x as in the room, y down with 0 at the floor. */
    void front(double z, Consumer<Pen> drawing) {
        View view = room.view();
        double k = view.scale(z);
        pen.canvas().save();
        pen.canvas().translate((float) room.px(0, z), (float) room.py(0, z));
        pen.canvas().scale((float) k, (float) k);
        drawing.accept(new Pen(pen.canvas(), pen.light(), pixels() * k));
        pen.canvas().restore();
    }

    private double pixels() {
        return 1 / pen.pixel();
    }

    /** Draws on the upright plane at {@code x} that runs away from the camera: depth to the right, y down. */
    void side(double x, Consumer<Pen> drawing) {
        View v = room.view();
        double f = v.focal();
        double cx = v.width() / 2.0;
        double hz = v.horizonY();
        pen.canvas().save();
        pen.canvas()
                .concat(new Matrix33(
                        (float) cx, 0, (float) (f * x), (float) hz, (float) f, (float) (f * v.eye()), 1, 0, 0));
        drawing.accept(new Pen(pen.canvas(), pen.light(), pixels() * v.scale(room.back())));
        pen.canvas().restore();
    }

    /** Draws on the level plane at height {@code y}: x as in the room, depth down. */
    void level(double y, Consumer<Pen> drawing) {
        View v = room.view();
        double f = v.focal();
        pen.canvas().save();
        pen.canvas()
                .concat(new Matrix33(
                        (float) f,
                        (float) (v.width() / 2.0),
                        0,
                        0,
                        (float) v.horizonY(),
                        (float) (f * (v.eye() - y)),
                        0,
                        1,
                        0));
        drawing.accept(new Pen(pen.canvas(), pen.light(), pixels() * v.scale(room.back())));
        pen.canvas().restore();
    }

    /** A box from (x0, y0, z0) to (x1, y1, z1): y up, z0 nearest. */
    void box(double x0, double y0, double z0, double x1, double y1, double z1, int argb) {
        double eye = room.view().eye();
        if (x1 < 0) {
            face(argb, 1, x1, y0, y1, z0, z1);
        }
        if (x0 > 0) {
            face(argb, -1, x0, y0, y1, z0, z1);
        }
        if (y1 < eye) {
            slab(argb, y1, 1, x0, x1, z0, z1);
        }
        if (y0 > eye) {
            slab(argb, y0, -1, x0, x1, z0, z1);
        }
        front(z0, p -> {
            Path face = Paths.polygon(x0, -y1, x1, -y1, x1, -y0, x0, -y0);
            int a = glow.tone(argb, x0, y1 * 0.8 + y0 * 0.2, z0, 0, 0, -1);
            int b = glow.tone(argb, x1, y1 * 0.8 + y0 * 0.2, z0, 0, 0, -1);
            p.gradient(face, x0, 0, x1, 0, a, b);
            p.gradient(face, 0, -y1, 0, -y0, 0x00000000, 0x14080402, 0x4A080402);
            double w = Math.max(0.006, 0.9 * p.pixel());
            p.stroke(
                    Paths.line(x0, -y1 + w / 2, x1, -y1 + w / 2),
                    w,
                    Colours.fade(topTone(lift(argb), (x0 + x1) / 2, y1, z0), 0.5));
        });
    }

    /** A colour under a known light. */
    static int under(int argb, double[] e, double k) {
        return Colours.argb(
                Colours.alpha(argb),
                Raster.filmic(Raster.linear(Colours.red(argb)) * e[0] * k),
                Raster.filmic(Raster.linear(Colours.green(argb)) * e[1] * k),
                Raster.filmic(Raster.linear(Colours.blue(argb)) * e[2] * k));
    }

    private static int lift(int argb) {
        return Colours.mix(argb, 0xFFFFF2DC, 0.35);
    }

    private void face(int argb, int way, double x, double y0, double y1, double z0, double z1) {
        int near = glow.tone(argb, x, (y0 + y1) / 2, z0, way, 0, 0);
        int far = glow.tone(argb, x, (y0 + y1) / 2, z1, way, 0, 0);
        quad(x, y0, z0, x, y1, z0, x, y1, z1, x, y0, z1, near, far);
    }

    private void slab(int argb, double y, int way, double x0, double x1, double z0, double z1) {
        int a = glow.tone(argb, x0, y, (z0 + z1) / 2, 0, way, 0);
        int b = glow.tone(argb, x1, y, (z0 + z1) / 2, 0, way, 0);
        quad(x0, y, z0, x0, y, z1, x1, y, z1, x1, y, z0, a, b);
    }

    /** A flat four-cornered face; the colour runs from the first two corners to the last two. */
    private void quad(
            double xa,
            double ya,
            double za,
            double xb,
            double yb,
            double zb,
            double xc,
            double yc,
            double zc,
            double xd,
            double yd,
            double zd,
            int from,
            int to) {
        double[] q = {
            room.px(xa, za),
            room.py(ya, za),
            room.px(xb, zb),
            room.py(yb, zb),
            room.px(xc, zc),
            room.py(yc, zc),
            room.px(xd, zd),
            room.py(yd, zd)
        };
        pen.gradient(
                Paths.polygon(q), (q[0] + q[2]) / 2, (q[1] + q[3]) / 2, (q[4] + q[6]) / 2, (q[5] + q[7]) / 2, from, to);
    }

    /** The dark that gathers on the floor under something from x0 to x1, z0 (near) to z1. */
    void contact(double x0, double x1, double z0, double z1) {
        if (room.view().eye() < 0.03) {
            return;
        }
        double near = room.py(0, z0);
        double far = room.py(0, z1);
        double ry = Math.max(1.5, (near - far) * 0.62 + 1);
        double rx = (room.px(x1, z0) - room.px(x0, z0)) * 0.54;
        pen.soft(
                Paths.oval(room.px((x0 + x1) / 2, z0), (near + far) / 2 + ry * 0.2, rx, ry),
                Math.max(1, ry * 0.5),
                0x8C0A0604);
    }

    /** A rounded body that faces the camera, in metres of depth {@code z}: cushions, lamps, leaves. */
    void puff(Path path, int argb, double x, double y, double z) {
        front(z, p -> p.lit(path, tone(argb, x, y, z)));
    }

    /** A shine that is not lit but shines itself, in metres of depth {@code z}. */
    void shine(double x, double y, double z, double radius, int argb) {
        front(z, p -> p.glow(x, -y, radius, argb, io.github.humbleui.skija.BlendMode.SCREEN));
    }
}
