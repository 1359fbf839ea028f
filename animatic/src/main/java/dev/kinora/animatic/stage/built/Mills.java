package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.stage.Layer;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;
import java.util.List;

/** Buildings with something that turns: windmills with their sails, lighthouses with their beam. */
final class Mills {
    private Mills() {}

    static void windmill(Ensemble e, Site s, long id) {
        int wall = Noise.at(id, 2) < 0.6 ? 0xFFF0EAE0 : 0xFFB08A64;
        double[] profile = {0, 3.6, 0.6, 3.6, 9.5, 2.3, 9.5, 2.6, 10.2, 2.5, 11.6, 1.5, 12.1, 0.05};
        e.add(new Lathe(
                s, profile, new int[] {0xFF9A8E80, wall, 0xFF6A4A3A, 0xFF7A4E3A, 0xFF7A4E3A, 0xFF6A4232}, 3, id));
        e.add(new Prop(new Site(s.x(), s.y(), s.z() - 3.7, 0), new double[] {0.7, 2.2, 0}, id, b -> {
            b.form(Windows.arch(0, -2.1, 0, 0.55), 0xFF6E4A30);
            b.line(Paths.line(0, -2, 0, 0), 0.04, 0xFF3E2A1C);
        }));
        double z = s.z() - 3.4;
        Point hub = new Point(s.x(), s.y() + 10.3, z);
        e.layers(() -> List.of(turning(e, hub, 8.2, 0.55 * wind(e), pen -> sails(new Brush(pen, e.hour(), z, id)))));
    }

    /** How much faster than usual things turn in the weather. */
    static double wind(Ensemble e) {
        Weather w = e.hour().place().weather();
        return w == Weather.STORM ? 2.6 : w == Weather.WIND ? 1.8 : w == Weather.FOG ? 0.5 : 1;
    }

    /** Something of radius {@code r} metres that is baked once and turns about a point. */
    static Layer turning(Ensemble e, Point hub, double r, double speed, java.util.function.Consumer<Pen> drawing) {
        double k = e.view().scale(hub.z());
        Art art = Art.bake(
                Paths.rect(-r, -r, r, r),
                k * Math.max(1, e.view().largest(hub.z())),
                e.hour().light(),
                drawing);
        double x = e.view().screenX(hub.x(), hub.z());
        double y = e.view().screenY(hub.y(), hub.z());
        return new Layer.Live(
                hub.z(), (pen, t) -> pen.moved(x, y, t * speed + 0.4, k, () -> art.draw(pen.canvas(), null)));
    }

    private static void sails(Brush b) {
        for (int i = 0; i < 4; i++) {
            b.pen().canvas().save();
            b.pen().canvas().rotate(90f * i);
            b.line(Paths.line(0, 0, 0, -8), 0.2, 0xFF5A4232);
            b.flat(Paths.polygon(0.1, -1.4, 1.35, -1.4, 1.35, -7.9, 0.1, -7.9), 0xB0EFE6D4);
            for (double y = -1.4; y >= -7.95; y -= 0.65) {
                b.line(Paths.line(0, y, 1.38, y), 0.07, 0xFF6A4E3A);
            }
            b.line(Paths.line(1.36, -1.4, 1.36, -7.9), 0.08, 0xFF6A4E3A);
            b.line(Paths.line(0.7, -1.4, 0.7, -7.9), 0.06, 0xFF6A4E3A);
            b.pen().canvas().restore();
        }
        b.form(Paths.oval(0, 0, 0.5, 0.5), 0xFF54402E);
    }

    static void lighthouse(Ensemble e, Site s, long id) {
        int red = e.hour().cloth(0xFFC43C34, id);
        int white = 0xFFF2EEE6;
        double[] profile = {
            0, 3.0, 4.2, 2.75, 8.4, 2.45, 12.6, 2.2, 16.8, 1.9, 17.0, 2.7, 17.3, 2.7, 17.3, 1.5, 20.0, 1.5, 20.0, 1.9,
            21.4, 0.9, 22.0, 0.05
        };
        int glass = e.hour().glow() > 0.3 ? 0xFFFFE9B0 : 0xFFB8CCD4;
        e.add(new Lathe(
                s,
                profile,
                new int[] {white, red, white, red, 0xFF3A3E46, 0xFF3A3E46, 0xFF3A3E46, glass, red, red, red},
                3,
                id));
        e.add(new House(
                s.inner(5.5, 0, -1).turned(0.25), new double[] {6.5, 3.2, 6}, Style.COTTAGE.painted(0xFFF0EBE0), id));
        e.add(new Prop(new Site(s.x(), s.y() + 17.3, s.z() - 2.8, 0), new double[] {3, 3, 0}, id, b -> {
            b.line(Paths.line(-2.7, -1, 2.7, -1), 0.08, 0xFF2E3238);
            for (double x = -2.7; x < 2.8; x += 0.54) {
                b.line(Paths.line(x, 0, x, -1), 0.06, 0xFF2E3238);
            }
            if (b.hour().glow() > 0.3) {
                b.lamp(0, -1.4, 0.7, 0xFFFFE0A0);
            }
        }));
        if (e.hour().glow() > 0.3) {
            Point lamp = new Point(s.x(), s.y() + 18.7, s.z() - 1.6);
            e.layers(() -> List.of(beam(e, lamp)));
        }
    }

    /** Two beams that go round: seen long from the side, flaring up when they point at the camera. */
    private static Layer beam(Ensemble e, Point lamp) {
        double x = e.view().screenX(lamp.x(), lamp.z());
        double y = e.view().screenY(lamp.y(), lamp.z());
        double k = e.view().scale(lamp.z());
        double far = Math.max(e.view().width(), e.view().height()) * 0.9;
        double power = e.hour().glow();
        return new Layer.Live(lamp.z(), (pen, t) -> {
            double a = t * 0.9 + 0.5;
            for (int i = 0; i < 2; i++) {
                double c = Math.cos(a + Math.PI * i);
                double toward = Math.max(0, -Math.sin(a + Math.PI * i));
                double len = far * c;
                double wide = k * 0.8 + Math.abs(len) * (0.07 + 0.10 * toward);
                if (Math.abs(c) > 0.06) {
                    try (Path cone = Paths.polygon(
                            x, y - k * 0.5, x + len, y - wide - len * 0.02, x + len, y + wide * 0.8, x, y + k * 0.5)) {
                        int light = Colours.fade(0xFFFFF0C8, 0.34 * power);
                        pen.gradient(
                                cone,
                                x,
                                y,
                                x + len,
                                y,
                                light,
                                Colours.fade(light, 0.16 * power),
                                Colours.fade(light, 0.06 * power),
                                Colours.fade(light, 0));
                    }
                }
                pen.glow(
                        x,
                        y,
                        k * (4 + 12 * Math.pow(toward, 8)),
                        Colours.fade(0xFFFFE8B0, power * (0.5 + 0.4 * Math.pow(toward, 8))),
                        BlendMode.SRC_OVER);
            }
        });
    }
}
