package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The roof of a house as faces.
 *
 * @param site of the house
 * @param box width, height to the eaves, depth
 * @param style of the house
 * @param colour by white light
 * @param id decides details
 */
record Roofs(Site site, double[] box, Style style, int colour, long id) {
    private static final double OVER = 0.38;

    /** Metres from the eaves to the ridge. */
    static double rise(Style style, double wide, double deep) {
        return switch (style.roof()) {
            case FLAT, BATTLEMENT -> 0;
            case GABLE -> deep * (style.tint().cover() == Style.Cover.TILES ? 0.34 : 0.46);
            case FRONT -> wide * (style.wall() == Style.Wall.TIMBER ? 0.72 : 0.48);
            case PEDIMENT -> wide * 0.17;
            case HIP -> Math.min(wide, deep) * 0.34;
            case MANSARD -> 2.9;
            case SPIRE -> Math.min(wide, deep) * 1.9;
            case PAGODA -> Math.min(wide, deep) * 0.46;
        };
    }

    List<Face> faces() {
        double w = box[0];
        double d = box[2];
        double r = rise(style, w, d);
        return switch (style.roof()) {
            case FLAT, BATTLEMENT -> List.of(top(0));
            case GABLE -> gable(w, d, r);
            case FRONT, PEDIMENT -> front(w, d, r);
            case HIP -> hipped(w, d, r, OVER, Math.min(w, d) * 0.5);
            case MANSARD -> mansard(w, d, r);
            case SPIRE -> hipped(w, d, r, 0.2, Math.min(w, d) * 0.5);
            case PAGODA -> swept(w, d, r);
        };
    }

    private Face top(double up) {
        Point at = site.point(-box[0] / 2, box[1] + up, box[2]);
        Point down = site.back();
        return Face.box(
                at, site.along(), new Point(-down.x(), 0, -down.z()), new double[] {box[0], box[2]}, (pen, skin) -> {
                    skin.box(
                            pen,
                            0,
                            0,
                            box[0],
                            box[2],
                            skin.hour().snow() ? 0xFFF2F7FF : Colours.mix(colour, 0xFF8A8680, 0.5));
                });
    }

    private List<Face> gable(double w, double d, double r) {
        double run = d / 2 + OVER;
        double low = r * OVER / (d / 2);
        List<Face> out = new ArrayList<>();
        out.add(slope(site.point(0, box[1] + r, d / 2), 1, site.back(), -run, r + low, w + 2 * OVER, w + 2 * OVER));
        out.add(slope(site.point(0, box[1] + r, d / 2), -1, site.back(), run, r + low, w + 2 * OVER, w + 2 * OVER));
        return out;
    }

    private List<Face> front(double w, double d, double r) {
        double run = w / 2 + OVER;
        double low = r * OVER / (w / 2);
        Site side = new Site(site.x(), site.y(), site.z(), site.yaw() + Math.PI / 2);
        Point ridge = site.point(0, box[1] + r, d / 2);
        List<Face> out = new ArrayList<>();
        out.add(slope(
                ridge,
                1,
                new Point(-site.along().x(), 0, -site.along().z()),
                -run,
                r + low,
                d + 2 * OVER,
                d + 2 * OVER,
                side.along()));
        out.add(slope(
                ridge,
                -1,
                new Point(-site.along().x(), 0, -site.along().z()),
                run,
                r + low,
                d + 2 * OVER,
                d + 2 * OVER,
                side.along()));
        return out;
    }

    private Face slope(Point ridge, int way, Point across, double run, double fall, double top, double low) {
        return slope(ridge, way, across, run, fall, top, low, site.along());
    }

    /** A slope below a ridge: {@code run} metres along {@code across} and {@code fall} down. */
    private Face slope(
            Point ridge, int way, Point across, double run, double fall, double top, double low, Point along) {
        Point right = way > 0 ? along : new Point(-along.x(), 0, -along.z());
        Point down = new Point(across.x() * run, -fall, across.z() * run);
        double len = down.length();
        double half = Math.max(top, low) / 2;
        Point at = ridge.plus(right, -half);
        double in = half - top / 2;
        double out = half - low / 2;
        double[] outline = {in, 0, 2 * half - in, 0, 2 * half - out, len, out, len};
        return new Face(at, right, down.unit(), outline, (pen, skin) -> cover(pen, skin, 2 * half, len));
    }

    private List<Face> hipped(double w, double d, double r, double over, double inset) {
        List<Face> out = new ArrayList<>();
        double tx = Math.max(0.02, w - 2 * inset);
        double tz = Math.max(0.02, d - 2 * inset);
        double rx = (w - tx) / 2 + over;
        double rz = (d - tz) / 2 + over;
        double low = r * over / Math.max(0.3, inset);
        Point along = site.along();
        Point minus = new Point(-along.x(), 0, -along.z());
        Site turned = site.turned(Math.PI / 2);
        out.add(slope(site.point(0, box[1] + r, d - inset), -1, site.back(), rz, r + low, tx, w + 2 * over));
        out.add(slope(site.point(0, box[1] + r, inset), 1, site.back(), -rz, r + low, tx, w + 2 * over));
        out.add(slope(
                site.point(w / 2 - inset, box[1] + r, d / 2),
                1,
                minus,
                -rx,
                r + low,
                tz,
                d + 2 * over,
                turned.along()));
        out.add(slope(
                site.point(-w / 2 + inset, box[1] + r, d / 2),
                -1,
                minus,
                rx,
                r + low,
                tz,
                d + 2 * over,
                turned.along()));
        return out;
    }

    /** A steep roof on a flat one: its edge sweeps out. */
    private List<Face> swept(double w, double d, double r) {
        double in = Math.min(w, d) * 0.16;
        List<Face> out = new ArrayList<>(hipped(w, d, r * 0.22, 1.5, in));
        out.addAll(new Roofs(
                        site.inner(0, r * 0.2, in * 0.8),
                        new double[] {w - 1.6 * in, box[1], d - 1.6 * in},
                        style,
                        colour,
                        id)
                .hipped(w - 1.6 * in, d - 1.6 * in, r * 0.8, 0.25, Math.min(w, d) * 0.30));
        return out;
    }

    private List<Face> mansard(double w, double d, double r) {
        List<Face> out = new ArrayList<>(hipped(w, d, r, 0.12, 0.9));
        out.add(new Roofs(
                        site.raised(r),
                        new double[] {w - 1.8, box[1], d - 1.8},
                        style.roofed(Style.Roof.FLAT),
                        colour,
                        id)
                .top(0));
        return out;
    }

    /** Tiles, slates, straw or sheets; snow over them; dormers on steep slopes of town houses. */
    private void cover(Pen pen, Skin skin, double w, double h) {
        Hour hour = skin.hour();
        int base = hour.snow() ? 0xFFF1F6FF : colour;
        int high = skin.of(Colours.mix(base, 0xFFFFFFFF, 0.10));
        int low = skin.of(Colours.scale(base, hour.snow() ? 0.92 : 0.80));
        skin.shade(pen, 0, 0, w, h, high, skin.of(base), low);
        if (!hour.snow()) {
            rows(pen, skin, w, h);
        } else {
            drifts(pen, skin, w, h);
        }
        if (style.roof() == Style.Roof.MANSARD && w > 4) {
            dormers(pen, skin, w, h);
        }
    }

    private void rows(Pen pen, Skin skin, double w, double h) {
        double step =
                switch (style.tint().cover()) {
                    case TILES -> 0.36;
                    case SLATE, SHINGLES -> 0.30;
                    case THATCH -> 0.5;
                    case SHEET -> 0.6;
                };
        if (!skin.sees(step * 0.5)) {
            return;
        }
        int n = (int) Math.ceil(h / step);
        try (Paint p = new Paint().setAntiAlias(true)) {
            if (style.tint().cover() == Style.Cover.SHEET) {
                for (double x = 0; x < w; x += step) {
                    p.setColor(Colours.fade(skin.of(Colours.scale(colour, 0.6)), 0.5));
                    pen.canvas().drawRect(Paths.rect(x, 0, x + 0.06, h), p);
                }
                return;
            }
            for (int i = 0; i < n; i++) {
                double y = i * step;
                p.setColor(Colours.fade(skin.of(Colours.scale(colour, 0.55)), 0.42));
                pen.canvas().drawRect(Paths.rect(0, y + step * 0.82, w, y + step), p);
            }
            int marks = (int) Math.min(260, w * h * 1.6);
            for (int i = 0; i < marks; i++) {
                double y = Math.floor(Noise.at(id, 2000 + i) * n) * step;
                double x = Noise.at(id, 3000 + i) * w;
                int c = Noise.at(id, 4000 + i) < 0.5
                        ? Colours.scale(colour, 0.68)
                        : Colours.mix(colour, 0xFFFFE6C8, 0.4);
                p.setColor(Colours.fade(skin.of(c), 0.5));
                pen.canvas().drawRect(Paths.rect(x, y, x + 0.3, y + step * 0.8), p);
            }
        }
    }

    private void drifts(Pen pen, Skin skin, double w, double h) {
        for (int i = 0; i < 6; i++) {
            double x = Noise.at(id, 20 + i) * w;
            double y = Noise.at(id, 40 + i) * h;
            try (Path p = Paths.oval(x, y, w * 0.2, h * 0.16)) {
                pen.radial(
                        p, x, y, w * 0.2, Colours.fade(skin.of(0xFFC4D4EE), 0.5), Colours.fade(skin.of(0xFFC4D4EE), 0));
            }
        }
        skin.shade(pen, 0, h - Math.min(0.35, h * 0.2), w, h, skin.of(0xFFFFFFFF), skin.of(0xFFD4E0F4));
        if (skin.sees(0.2) && h > 1.5) {
            skin.raw(pen, 0, h - 0.08, w, h, Colours.fade(skin.of(colour), 0.8));
        }
    }

    private void dormers(Pen pen, Skin skin, double w, double h) {
        int n = (int) Math.max(1, Math.round(w / 3.0));
        Windows windows = new Windows(pen, skin, 0xFFE8E2D4);
        for (int i = 0; i < n; i++) {
            double m = (i + 0.5) * w / n;
            skin.box(pen, m - 0.72, h * 0.22, m + 0.72, h * 0.92, 0xFFD8CCB4);
            try (Path cap = Paths.polygon(m - 0.9, h * 0.26, m, h * 0.02, m + 0.9, h * 0.26)) {
                skin.fill(pen, cap, skin.hour().snow() ? 0xFFF6FAFF : Colours.scale(colour, 1.15));
            }
            windows.draw(Style.Opening.SASH, m - 0.45, h * 0.34, m + 0.45, h * 0.86, Noise.mix(id + 301 + i));
        }
    }
}
