package dev.kinora.animatic.stage.vehicle;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.Shader;
import io.github.humbleui.types.Rect;

/** Hard surfaces: chrome that mirrors sky, horizon and ground; lacquered paint; dull steel. */
final class Metal {
    private Metal() {}

    /** Chrome whose reflection runs from (x0,y0), the sky side, to (x1,y1), the ground side. */
    static void chrome(Pen pen, Path path, double x0, double y0, double x1, double y1) {
        Light l = pen.light();
        int glint = Colours.mix(l.surface(0xFFF4F6FF), 0xFFFFFFFF, 0.25);
        int sky = Colours.mix(l.surface(0xFFC4CCE2), l.sky(), 0.45);
        int dark = Colours.mix(Colours.scale(l.shade(), 0.5), 0xFF101018, 0.35) | 0xFF000000;
        int ground = Colours.mix(l.surface(0xFF76788C), l.bounce(), 0.55);
        int warm = Colours.mix(ground, l.rimB().colour(), 0.2 + 0.45 * l.rimB().strength());
        try (Shader s = Shader.makeLinearGradient(
                (float) x0,
                (float) y0,
                (float) x1,
                (float) y1,
                new int[] {sky, glint, sky, dark, dark, ground, warm},
                new float[] {0, 0.2f, 0.42f, 0.49f, 0.56f, 0.74f, 1})) {
            pen.fill(path, s);
        }
        edges(pen, path, 0.7);
    }

    /** Lacquer: lit, with the sky's hard reflection along the upper side. */
    static void lacquer(Pen pen, Path path, int colour, double size) {
        pen.lit(path, colour, size);
        int shine = Colours.fade(Colours.mix(pen.light().sky(), 0xFFFFFFFF, 0.55), 0.34);
        pen.inside(path, () -> {
            Rect b = path.getBounds();
            pen.innerEdge(path, 0, size * 0.13, size * 0.045, shine, BlendMode.SCREEN);
            pen.innerEdge(
                    path,
                    0,
                    -size * 0.10,
                    size * 0.06,
                    Colours.fade(pen.light().rimB().colour(), 0.25),
                    BlendMode.SCREEN);
            pen.gradient(
                    path,
                    b.getLeft(),
                    b.getTop(),
                    b.getLeft(),
                    b.getBottom(),
                    Colours.fade(0xFFFFFFFF, 0.05),
                    Colours.fade(0xFFFFFFFF, 0),
                    Colours.fade(0xFF000010, 0.22));
        });
    }

    /** Dull steel or cast parts. */
    static void steel(Pen pen, Path path, int colour, double size) {
        pen.under(pen.light().rims(0.55, 0.55), () -> pen.lit(path, colour, size));
    }

    private static void edges(Pen pen, Path path, double k) {
        Light l = pen.light();
        double w = 1.4 * pen.pixel();
        pen.innerEdge(
                path,
                -l.rimA().x() * w,
                -l.rimA().y() * w,
                0.4 * pen.pixel(),
                Colours.fade(l.rimA().colour(), k * l.rimA().strength()),
                BlendMode.SCREEN);
        pen.innerEdge(
                path,
                -l.rimB().x() * w,
                -l.rimB().y() * w,
                0.4 * pen.pixel(),
                Colours.fade(l.rimB().colour(), k * l.rimB().strength()),
                BlendMode.SCREEN);
    }
}
