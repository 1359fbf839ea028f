package dev.kinora.animatic.stage.vehicle;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Lettering;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.Shader;
import io.github.humbleui.types.Rect;

/** What vehicles are made of: lacquer, plate, chrome, glass, seams, rivets, lamps, dirt. Lengths are the drawing's points. */
public final class Workshop {
    private static final int SHIRT = 0xFF4A3E50;

    private final Pen pen;
    private final Order order;

    Workshop(Pen pen, Order order) {
        this.pen = pen;
        this.order = order;
    }

    /** The pen, for what the workshop has no verb for. */
    public Pen pen() {
        return pen;
    }

    /** Whether lamps and windows are lit. */
    public boolean dark() {
        return order.dark();
    }

    /** Whether somebody of the scene is in it. */
    public boolean manned() {
        return order.manned();
    }

    /** A surface colour under the scene's light. */
    public int lit(int colour) {
        return pen.light().surface(colour);
    }

    /** Lacquer: lit, with the sky in the upper half, the line of the horizon, and the ground below. */
    public void lacquer(Path path, int colour, double size) {
        Metal.lacquer(pen, path, colour, size);
        Rect b = path.getBounds();
        double h = b.getHeight();
        int sky = Colours.mix(pen.light().sky(), 0xFFFFFFFF, 0.25);
        int ground = Colours.scale(pen.light().shade(), 0.6);
        pen.inside(path, () -> {
            pen.gradient(
                    Paths.box(b.getLeft(), b.getTop(), b.getRight(), b.getTop() + h * 0.5, 0),
                    0,
                    b.getTop(),
                    0,
                    b.getTop() + h * 0.5,
                    Colours.fade(sky, 0.05),
                    Colours.fade(sky, 0.20),
                    Colours.fade(sky, 0.02));
            pen.gradient(
                    Paths.box(b.getLeft(), b.getTop() + h * 0.52, b.getRight(), b.getBottom(), 0),
                    0,
                    b.getTop() + h * 0.52,
                    0,
                    b.getBottom(),
                    Colours.fade(ground, 0.22),
                    Colours.fade(ground, 0.02),
                    Colours.fade(ground, 0.30));
        });
    }

    /** Painted plate, cloth, wood: lit, no gloss. */
    public void matt(Path path, int colour, double size) {
        pen.lit(path, colour, size);
    }

    /** The same where nobody looks closely: a plain gradient from above, without edges. */
    public void plain(Path path, int colour) {
        Rect b = path.getBounds();
        int c = lit(colour);
        Light l = pen.light();
        pen.gradient(
                path,
                0,
                b.getTop(),
                0,
                b.getBottom(),
                Colours.mix(c, Colours.screen(c, l.sky(), 0.6), 0.25),
                c,
                Colours.mix(c, l.shade(), l.shadeAmount() * 0.55));
    }

    /** Chrome, the sky above. */
    public void chrome(Path path) {
        Rect b = path.getBounds();
        Metal.chrome(pen, path, 0, b.getTop(), 0, b.getBottom());
    }

    /** Dull steel. */
    public void steel(Path path, int colour, double size) {
        Metal.steel(pen, path, colour, size);
    }

    /** A round bar seen from the side: light along its upper edge. */
    public void rod(double width, int colour, double... xy) {
        int c = lit(colour);
        Path line = Paths.line(xy);
        pen.stroke(line, width, Colours.mix(c, pen.light().shade(), 0.55));
        pen.canvas().save();
        pen.canvas().translate(0, (float) (-width * 0.14));
        pen.stroke(line, width * 0.62, c);
        pen.canvas().translate(0, (float) (-width * 0.14));
        pen.stroke(
                line, width * 0.22, Colours.fade(Colours.screen(c, pen.light().sky(), 0.9), 0.8));
        pen.canvas().restore();
    }

    /** The dark inside of a cabin; lit from within by night. */
    public void inside(Path path) {
        Rect b = path.getBounds();
        int deep = Colours.mix(Colours.scale(pen.light().shade(), 0.45), 0xFF12161E, 0.5) | 0xFF000000;
        int high = Colours.mix(deep, lit(0xFF6A6F78), 0.35);
        if (dark()) {
            int warm = Colours.mix(deep, 0xFFFFB860, 0.45);
            pen.gradient(path, 0, b.getTop(), 0, b.getBottom(), warm, Colours.mix(warm, deep, 0.35), deep);
        } else {
            pen.gradient(path, 0, b.getTop(), 0, b.getBottom(), high, deep, Colours.scale(deep, 0.7));
        }
    }

    /** A window cut into what is drawn so far: who is behind it shows through. */
    public void glass(Path path) {
        glass(path, 1);
    }

    /** The same with the reflections of the sky {@code gloss} as strong. */
    public void glass(Path path, double gloss) {
        pen.fill(path, 0xFF000000, BlendMode.CLEAR);
        Rect b = path.getBounds();
        Light l = pen.light();
        int sky = Colours.mix(l.sky(), 0xFFFFFFFF, 0.30);
        double k = gloss * (dark() ? 0.45 : 1);
        pen.gradient(
                path,
                b.getLeft(),
                b.getTop(),
                b.getLeft() + b.getHeight() * 0.3,
                b.getBottom(),
                Colours.fade(sky, 0.62 * k),
                Colours.fade(sky, 0.26 * k),
                Colours.fade(Colours.mix(sky, l.shade(), 0.7), 0.22));
        pen.inside(path, () -> {
            double w = Math.min(b.getWidth() * 0.22, b.getHeight() * 0.5);
            double x = b.getLeft() + b.getWidth() * 0.3;
            sheen(x, b, w, 0.20 * k);
            sheen(x + w * 1.5, b, w * 0.35, 0.13 * k);
        });
        pen.stroke(path, Math.max(pen.pixel() * 0.9, b.getHeight() * 0.02), Colours.fade(0xFF08080E, 0.55));
    }

    private void sheen(double x, Rect b, double w, double alpha) {
        double lean = b.getHeight() * 0.55;
        pen.fill(
                Paths.polygon(x, b.getBottom(), x + w, b.getBottom(), x + w + lean, b.getTop(), x + lean, b.getTop()),
                Colours.fade(0xFFFFFFFF, alpha));
    }

    /** A window of a far or full cabin, nobody to be seen in it: dark with sky by day, warm by night where {@code on}. */
    public void pane(Path path, double on) {
        Rect b = path.getBounds();
        Light l = pen.light();
        int deep = Colours.mix(Colours.scale(l.shade(), 0.6), 0xFF18222E, 0.5) | 0xFF000000;
        int sky = Colours.mix(l.sky(), deep, 0.25);
        if (dark() && on > 0.25) {
            int warm = Colours.mix(0xFFFFC878, 0xFFFFF0C8, on);
            pen.gradient(path, 0, b.getTop(), 0, b.getBottom(), warm, Colours.mix(warm, 0xFFB86A30, 0.45));
        } else {
            pen.gradient(
                    path,
                    b.getLeft(),
                    b.getTop(),
                    b.getRight(),
                    b.getBottom(),
                    sky,
                    Colours.mix(sky, deep, 0.55),
                    deep);
        }
    }

    /** The gap between two plates, its lower edge catching the light. */
    public void seam(double width, double... xy) {
        Path line = Paths.line(xy);
        pen.canvas().save();
        pen.canvas().translate((float) (width * 0.8), (float) (width * 0.8));
        pen.stroke(line, width * 0.8, Colours.fade(Colours.mix(pen.light().sky(), 0xFFFFFFFF, 0.3), 0.28));
        pen.canvas().restore();
        pen.stroke(line, width, Colours.fade(Colours.scale(pen.light().shade(), 0.35), 0.62));
    }

    /** A painted line. */
    public void line(double width, int colour, double... xy) {
        pen.stroke(Paths.line(xy), width, lit(colour));
    }

    /** A row of rivets. */
    public void rivets(int count, double radius, double x0, double y0, double x1, double y1) {
        int light = Colours.fade(Colours.mix(pen.light().sky(), 0xFFFFFFFF, 0.4), 0.5);
        int dark = Colours.fade(Colours.scale(pen.light().shade(), 0.3), 0.6);
        for (int i = 0; i < count; i++) {
            double u = count == 1 ? 0.5 : i / (count - 1.0);
            double x = x0 + (x1 - x0) * u;
            double y = y0 + (y1 - y0) * u;
            pen.fill(Paths.oval(x + radius * 0.3, y + radius * 0.4, radius, radius), dark);
            pen.fill(Paths.oval(x - radius * 0.1, y - radius * 0.2, radius * 0.75, radius * 0.75), light);
        }
    }

    /** What lies in shade below: a soft dark band that ends at row {@code to}. */
    public void shadeBelow(Path clip, double from, double to, double strength) {
        int dark = Colours.scale(pen.light().shade(), 0.4);
        Rect b = clip.getBounds();
        pen.inside(
                clip,
                () -> pen.gradient(
                        Paths.box(b.getLeft(), from, b.getRight(), to, 0),
                        0,
                        from,
                        0,
                        to,
                        Colours.fade(dark, 0),
                        Colours.fade(dark, strength)));
    }

    /** Dust and splashes from below, up to row {@code top}. */
    public void dirt(Path clip, int colour, double top, double bottom, double strength) {
        Rect b = clip.getBounds();
        int dust = lit(colour);
        double h = bottom - top;
        pen.inside(clip, () -> {
            pen.gradient(
                    Paths.box(b.getLeft(), top, b.getRight(), bottom, 0),
                    0,
                    top,
                    0,
                    bottom,
                    Colours.fade(dust, 0),
                    Colours.fade(dust, strength * 0.7));
            for (int i = 0; i < 60; i++) {
                double x = Noise.between(order.seed(), 4L * i, b.getLeft(), b.getRight());
                double u = Noise.at(order.seed(), 4L * i + 1);
                double r = h * (0.008 + 0.03 * Noise.at(order.seed(), 4L * i + 2));
                pen.fill(Paths.oval(x, bottom - h * u * u, r * 1.8, r), Colours.fade(dust, strength * 0.6));
            }
        });
    }

    /** Somebody in a cabin: head and shoulders, facing right, {@code tall} points from the shoulders' foot to the crown. */
    public void passenger(double x, double foot, double tall, int pick) {
        int[] skins = {0xFF8A5A44, 0xFFC08A68, 0xFFE0B090, 0xFF6A4434};
        int[] coats = {SHIRT, 0xFF3A4A60, 0xFF6A4038, 0xFF4A5A48, 0xFF705A3A};
        int skin = Colours.mix(
                lit(skins[Math.floorMod(pick, 4)]), Colours.scale(pen.light().shade(), 0.5), 0.42);
        int coat = Colours.mix(
                lit(coats[Math.floorMod(pick * 3 + 1, 5)]),
                Colours.scale(pen.light().shade(), 0.5),
                0.42);
        int hair = Colours.scale(pick % 3 == 0 ? 0xFF4A3424 : 0xFF221A1C, dark() ? 0.5 : 0.8);
        double r = tall * 0.25;
        pen.fill(
                Paths.blob(
                        x - tall * 0.42,
                        foot,
                        x - tall * 0.34,
                        foot - tall * 0.36,
                        x - tall * 0.06,
                        foot - tall * 0.50,
                        x + tall * 0.24,
                        foot - tall * 0.38,
                        x + tall * 0.36,
                        foot),
                coat);
        pen.fill(
                Paths.box(x - r * 0.4, foot - tall * 0.62, x + r * 0.4, foot - tall * 0.4, r * 0.2),
                Colours.scale(skin, 0.85));
        pen.fill(Paths.oval(x + r * 0.1, foot - tall * 0.75, r * 0.86, r), skin);
        pen.fill(
                Outline.arc(x - r * 0.08, foot - tall * 0.78, r * 1.0, r * 1.02, Math.PI * 0.72, Math.PI * 1.86), hair);
    }

    /** A seat's back and cushion. */
    public void seat(double x, double foot, double tall) {
        int c = Colours.mix(lit(0xFF4A4448), Colours.scale(pen.light().shade(), 0.4), 0.5);
        pen.fill(
                Outline.of(
                        x - tall * 0.16,
                        foot,
                        4,
                        x - tall * 0.26,
                        foot - tall,
                        tall * 0.1,
                        x - tall * 0.06,
                        foot - tall,
                        tall * 0.1,
                        x + tall * 0.06,
                        foot,
                        4),
                c);
    }

    /** Lets what is drawn so far vanish in water from row {@code from} down to row {@code to}. */
    public void sink(double left, double right, double from, double to) {
        pen.fill(
                Paths.box(left, from, right, to + (to - from), 0),
                Colours.fade(Colours.mix(pen.light().shade(), pen.light().sky(), 0.3), 0.45),
                BlendMode.SRC_ATOP);
        try (Shader s = Shader.makeLinearGradient(0, (float) from, 0, (float) to, new int[] {0xA0000000, 0xFF000000});
                Paint p = new Paint().setShader(s).setBlendMode(BlendMode.DST_OUT)) {
            pen.canvas().drawRect(Paths.rect(left, from, right, to + 10 * (to - from)), p);
        }
    }

    /** A lamp's glass; it burns by night. */
    public void lamp(Path path, int by, int on) {
        Rect b = path.getBounds();
        int day = lit(by);
        if (dark()) {
            pen.gradient(path, 0, b.getTop(), 0, b.getBottom(), Colours.mix(on, 0xFFFFFFFF, 0.6), on);
        } else {
            pen.gradient(
                    path,
                    0,
                    b.getTop(),
                    0,
                    b.getBottom(),
                    Colours.mix(day, 0xFFFFFFFF, 0.55),
                    day,
                    Colours.scale(day, 0.7));
        }
        pen.stroke(path, Math.max(pen.pixel(), b.getHeight() * 0.06), Colours.fade(0xFF10101A, 0.45));
    }

    /** A lamp that glows by night: a window at sea, a beacon. */
    public void glow(double x, double y, double radius, int colour) {
        if (dark()) {
            pen.glow(x, y, radius, colour, BlendMode.SRC_OVER);
        }
    }

    /** Letters in single strokes, centred on x, their heads on row y; readable also when the vehicle faces left. */
    public void letters(String text, double x, double y, double height, int colour) {
        pen.canvas().save();
        pen.canvas().translate((float) x, (float) y);
        pen.canvas().scale(order.performer().facing() < 0 ? -1 : 1, 1);
        pen.stroke(Lettering.path(text, -Lettering.width(text, height) / 2, 0, height), height * 0.17, colour);
        pen.canvas().restore();
    }
}
