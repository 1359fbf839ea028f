package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A house: four walls, a roof, chimneys, an awning.
 *
 * @param site where its front stands
 * @param box width of the front, height to the eaves, depth
 * @param style what it looks like
 * @param id decides colours and details
 */
record House(Site site, double[] box, Style style, long id) implements Part {

    @Override
    public double z() {
        return site.point(0, 0, box[2] / 2).z();
    }

    @Override
    public double x() {
        return site.point(0, 0, box[2] / 2).x();
    }

    @Override
    public double reach() {
        return Math.hypot(box[0], box[2]) / 2 + 1;
    }

    @Override
    public double top() {
        return site.y() + box[1] + Roofs.rise(style, box[0], box[2]) + 1.2;
    }

    @Override
    public double[] footprint() {
        double[] out = new double[8];
        double[][] uv = {{-0.5, 0}, {0.5, 0}, {0.5, 1}, {-0.5, 1}};
        for (int i = 0; i < 4; i++) {
            Point p = site.point(uv[i][0] * box[0], 0, uv[i][1] * box[2]);
            out[2 * i] = p.x();
            out[2 * i + 1] = p.z();
        }
        return out;
    }

    @Override
    public double[] pool() {
        if (style.ground() != Style.Ground.SHOP && style.ground() != Style.Ground.ARCADE) {
            return new double[0];
        }
        Point p = site.point(0, 0, -1.6);
        return new double[] {p.x(), p.z(), box[0] * 0.6};
    }

    @Override
    public void draw(Pen pen, Sight sight, Hour hour) {
        Style.Tint t = style.tint();
        int wall = hour.paint(t.walls()[(int) (Noise.at(id, 21) * t.walls().length)]);
        int trim = hour.paint(t.trims()[(int) (Noise.at(id, 22) * t.trims().length)]);
        int roof = hour.paint(t.roofs()[(int) (Noise.at(id, 23) * t.roofs().length)]);
        for (Face f : walls(wall, trim)) {
            f.draw(pen, sight, hour);
        }
        chimneys(pen, sight, hour, roof);
        for (Face f : new Roofs(site, box, style, roof, id).faces()) {
            f.draw(pen, sight, hour);
        }
        if (style.ground() == Style.Ground.SHOP && Shop.shaded(id) && box[1] > 4) {
            awning(pen, sight, hour);
        }
        if (style.roof() == Style.Roof.BATTLEMENT) {
            merlons(pen, sight, hour, wall);
        }
    }

    private List<Face> walls(int wall, int trim) {
        double w = box[0];
        double h = box[1];
        double d = box[2];
        double r = Roofs.rise(style, w, d);
        Point down = new Point(0, -1, 0);
        Point along = site.along();
        Point back = site.back();
        Point left = new Point(-along.x(), 0, -along.z());
        Point fore = new Point(-back.x(), 0, -back.z());
        boolean frontGable = style.roof() == Style.Roof.FRONT || style.roof() == Style.Roof.PEDIMENT;
        double fg = frontGable ? r : 0;
        double sg = style.roof() == Style.Roof.GABLE ? r : 0;
        Facade front = new Facade(style, wall, trim, new double[] {w, h, fg}, id);
        Facade side = new Facade(style, wall, trim, new double[] {d, h, sg}, Noise.mix(id + 3));
        List<Face> out = new ArrayList<>();
        out.add(new Face(site.point(w / 2, h, d), left, down, outline(w, h, fg), front::side));
        out.add(new Face(site.point(-w / 2, h, d), fore, down, outline(d, h, sg), side::side));
        out.add(new Face(site.point(w / 2, h, 0), back, down, outline(d, h, sg), side::side));
        out.add(new Face(site.point(-w / 2, h, 0), along, down, outline(w, h, fg), front::front));
        return out;
    }

    private static double[] outline(double w, double h, double gable) {
        return gable > 0 ? new double[] {0, 0, w / 2, -gable, w, 0, w, h, 0, h} : new double[] {0, 0, w, 0, w, h, 0, h};
    }

    private void chimneys(Pen pen, Sight sight, Hour hour, int roof) {
        boolean has =
                switch (style.roof()) {
                    case GABLE, FRONT, HIP, MANSARD ->
                        style.ground() != Style.Ground.GATE
                                && style.wall() != Style.Wall.METAL
                                && style.opening() != Style.Opening.ARCHED
                                && style.opening() != Style.Opening.PAPER;
                    case FLAT, SPIRE, PAGODA, BATTLEMENT, PEDIMENT -> false;
                };
        if (!has || Noise.at(id, 30) > 0.8) {
            return;
        }
        double r = Roofs.rise(style, box[0], box[2]);
        double u = box[0] * (Noise.at(id, 31) < 0.5 ? -0.28 : 0.28) * (style.roof() == Style.Roof.FRONT ? 0.5 : 1);
        double high = style.roof() == Style.Roof.FRONT ? r * 0.5 + 1.2 : 1.1;
        double foot = box[1] + (style.roof() == Style.Roof.FRONT ? r * 0.45 : r * 0.8);
        Style stack = new Style(
                Style.Wall.BRICK,
                Style.Opening.NONE,
                Style.Ground.BLANK,
                Style.Roof.FLAT,
                new Style.Tint(
                        new int[] {0xFFA8604A, 0xFF9A8A7A},
                        new int[] {Colours.mix(roof, 0xFF3A3434, 0.5)},
                        style.tint().trims(),
                        style.tint().cover()));
        new House(
                        site.inner(u, foot, box[2] * 0.5 - 0.35),
                        new double[] {0.8, high + r * 0.2, 0.7},
                        stack,
                        Noise.mix(id + 77))
                .draw(pen, sight, hour);
    }

    /** Striped cloth that slopes out over the shop. */
    private void awning(Pen pen, Sight sight, Hour hour) {
        double w = box[0] - 0.7;
        double y = Math.min(2.65, box[1] * 0.8);
        int a = hour.cloth(AWNINGS[(int) (Noise.at(id, 40) * AWNINGS.length)], id);
        Point out = new Point(-site.back().x() * 1.15, -0.62, -site.back().z() * 1.15);
        double len = out.length();
        int stripes = (int) Math.max(4, Math.round(w / 0.45));
        Face.box(site.point(-w / 2, y + 0.25, -0.02), site.along(), out.unit(), new double[] {w, len}, (pn, skin) -> {
                    for (int i = 0; i < stripes; i++) {
                        int c = i % 2 == 0 ? 0xFFF6EFE0 : a;
                        double x0 = w * i / stripes;
                        double x1 = w * (i + 1) / stripes;
                        skin.shade(pn, x0, 0, x1, len, skin.of(Colours.scale(c, 0.82)), skin.of(c));
                    }
                    if (hour.snow()) {
                        skin.shade(pn, 0, 0, w, len * 0.6, skin.of(0xFFF6FAFF), Colours.fade(skin.of(0xFFF6FAFF), 0.4));
                    }
                    if (hour.glow() > 0.3) {
                        skin.shade(
                                pn,
                                0,
                                len * 0.4,
                                w,
                                len,
                                Colours.fade(0xFFFFA850, 0),
                                Colours.fade(0xFFFFA850, 0.22 * hour.glow()));
                    }
                })
                .draw(pen, sight, hour);
        Point lip = site.point(-w / 2, y + 0.25, -0.02).plus(out, 1);
        new Face(lip, site.along(), new Point(0, -1, 0), new double[] {0, 0, w, 0, w, 0.3, 0, 0.3}, (pn, skin) -> {
                    for (int i = 0; i < stripes; i++) {
                        int c = i % 2 == 0 ? 0xFFF6EFE0 : a;
                        double x0 = w * i / stripes;
                        double x1 = w * (i + 1) / stripes;
                        skin.box(pn, x0, 0, x1, 0.16, Colours.scale(c, 0.92));
                        try (Path lobe = Paths.oval((x0 + x1) / 2, 0.16, (x1 - x0) / 2, 0.12)) {
                            skin.fill(pn, lobe, Colours.scale(c, 0.92));
                        }
                    }
                })
                .draw(pen, sight, hour);
        if (hour.glow() > 0.3) {
            Point under = site.point(0, y - 0.6, -0.6);
            if (sight.before(under)) {
                pen.glow(
                        sight.x(under),
                        sight.y(under),
                        sight.scale(under.z()) * 2.6,
                        Colours.fade(0xFFFFB050, 0.16 * hour.glow()),
                        BlendMode.SRC_OVER);
            }
        }
    }

    private static final int[] AWNINGS = {0xFFB8392E, 0xFF2E6A54, 0xFF2F5A8E, 0xFFD08A2E, 0xFF7A3A5A};

    /** Teeth along the top of a castle's wall. */
    private void merlons(Pen pen, Sight sight, Hour hour, int wall) {
        ring(pen, sight, hour, wall, box[0], site.inner(0, box[1], box[2] - 0.5));
        ring(
                pen,
                sight,
                hour,
                wall,
                box[2],
                new Site(
                        site.point(-box[0] / 2, 0, box[2] / 2).x(),
                        site.y() + box[1],
                        site.point(-box[0] / 2, 0, box[2] / 2).z(),
                        site.yaw() + Math.PI / 2));
        ring(
                pen,
                sight,
                hour,
                wall,
                box[2],
                new Site(
                        site.point(box[0] / 2 - 0.5, 0, box[2] / 2).x(),
                        site.y() + box[1],
                        site.point(box[0] / 2 - 0.5, 0, box[2] / 2).z(),
                        site.yaw() + Math.PI / 2));
        ring(pen, sight, hour, wall, box[0], site.inner(0, box[1], 0));
    }

    private void ring(Pen pen, Sight sight, Hour hour, int wall, double length, Site s) {
        int count = (int) Math.max(2, Math.round(length / 1.7));
        Style tooth = new Style(
                        Style.Wall.CONCRETE,
                        Style.Opening.NONE,
                        Style.Ground.BLANK,
                        Style.Roof.GABLE,
                        new Style.Tint(new int[] {wall}, new int[] {wall}, new int[] {wall}, Style.Cover.SHEET))
                .roofed(Style.Roof.FLAT);
        for (int i = 0; i < count; i++) {
            double u = ((i + 0.5) / count - 0.5) * length;
            new Tooth(s.inner(u, 0, 0), new double[] {length / count * 0.56, 1.0, 0.5}, wall, tooth)
                    .draw(pen, sight, hour);
        }
    }

    /** One merlon. */
    private record Tooth(Site site, double[] box, int wall, Style style) {
        void draw(Pen pen, Sight sight, Hour hour) {
            double w = box[0];
            double d = box[2];
            Point down = new Point(0, -1, 0);
            Point along = site.along();
            Point back = site.back();
            Face.Painter plain = (p, s) ->
                    s.box(p, 0, 0, Math.max(w, d), box[1], hour.snow() ? Colours.mix(wall, 0xFFFFFFFF, 0.5) : wall);
            Face.box(
                            site.point(-w / 2, box[1], d),
                            new Point(-back.x(), 0, -back.z()),
                            down,
                            new double[] {d, box[1]},
                            plain)
                    .draw(pen, sight, hour);
            Face.box(site.point(w / 2, box[1], 0), back, down, new double[] {d, box[1]}, plain)
                    .draw(pen, sight, hour);
            Face.box(site.point(-w / 2, box[1], 0), along, down, new double[] {w, box[1]}, plain)
                    .draw(pen, sight, hour);
        }
    }
}
