package dev.kinora.animatic.paint;

import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ClipMode;
import io.github.humbleui.skija.FilterBlurMode;
import io.github.humbleui.skija.MaskFilter;
import io.github.humbleui.skija.Matrix33;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.PaintMode;
import io.github.humbleui.skija.PaintStrokeCap;
import io.github.humbleui.skija.PaintStrokeJoin;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;
import io.github.humbleui.skija.PathFillMode;
import io.github.humbleui.skija.Shader;
import io.github.humbleui.types.Rect;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Draws under a light. All lengths are in the caller's units (metres for figures, pixels for planes), y down. Not
 * thread-safe: one pen per drawing.
 */
public final class Pen {
    /** Device pixels of blur that the smooth edge of a shape has anyway. */
    private static final double FINE = 0.6;

    /** Device pixels of thickness below which a part has no room for two rims. */
    private static final double SLIGHT = 7;

    private final Canvas canvas;
    private final double pixels;
    private Light light;
    /** The frame that is drawn on, as long as nothing stands between the canvas and it: no layer, no clip. */
    private Optional<Compositor> frame = Optional.empty();

    /** A pen on {@code canvas} whose matrix already maps the caller's units to {@code pixels} device pixels a unit. */
    public Pen(Canvas canvas, Light light, double pixels) {
        this.canvas = canvas;
        this.light = light;
        this.pixels = pixels;
    }

    /** A pen on a canvas whose pixels {@code frame} draws on too: it takes what is quicker there. */
    public static Pen over(Compositor frame, Canvas canvas, Light light, double pixels) {
        Pen pen = new Pen(canvas, light, pixels);
        pen.frame = Optional.of(frame);
        return pen;
    }

    /** The canvas, for what the pen has no verb for. */
    public Canvas canvas() {
        return canvas;
    }

    /** The light everything is drawn under. */
    public Light light() {
        return light;
    }

    /** Length of one device pixel in the caller's units: the finest line worth drawing. */
    public double pixel() {
        return 1 / pixels;
    }

    /** Draws {@code work} under another light. */
    public void under(Light other, Runnable work) {
        Light before = light;
        light = other;
        try {
            work.run();
        } finally {
            light = before;
        }
    }

    /** Draws {@code work} inside {@code path} only. */
    public void inside(Path path, Runnable work) {
        canvas.save();
        canvas.clipPath(path, ClipMode.INTERSECT, true);
        apart(work);
    }

    /** Draws what must not reach the frame by another way than the canvas; then restores that. */
    private void apart(Runnable work) {
        Optional<Compositor> before = frame;
        frame = Optional.empty();
        try {
            work.run();
        } finally {
            frame = before;
            canvas.restore();
        }
    }

    /** Draws {@code work} moved, then turned (radians, clockwise) and scaled about its own origin. */
    public void moved(double x, double y, double radians, double scale, Runnable work) {
        canvas.save();
        canvas.translate((float) x, (float) y);
        canvas.rotate((float) Math.toDegrees(radians));
        canvas.scale((float) scale, (float) scale);
        try {
            work.run();
        } finally {
            canvas.restore();
        }
    }

    /** Draws {@code work} in units of {@code size} of the caller's units: a pen of 0.01 in metres draws centimetres. */
    public void units(double size, Consumer<Pen> work) {
        units(size, light, work);
    }

    /** The same under another light. */
    public void units(double size, Light other, Consumer<Pen> work) {
        canvas.save();
        canvas.scale((float) size, (float) size);
        try {
            Pen pen = new Pen(canvas, other, pixels * size);
            pen.frame = frame;
            work.accept(pen);
        } finally {
            canvas.restore();
        }
    }

    /** Draws {@code work} as one layer that is then blended as a whole. */
    public void layer(BlendMode mode, double alpha, Runnable work) {
        try (Paint p = new Paint().setBlendMode(mode).setAlphaf((float) alpha)) {
            canvas.saveLayer((Rect) null, p);
        }
        apart(work);
    }

    /** Flat colour, exactly as given: not lit, not tinted. */
    public void fill(Path path, int argb) {
        try (Paint p = paint(argb)) {
            canvas.drawPath(path, p);
        }
    }

    /** Flat colour blended in {@code mode}. */
    public void fill(Path path, int argb, BlendMode mode) {
        try (Paint p = paint(argb).setBlendMode(mode)) {
            canvas.drawPath(path, p);
        }
    }

    /** A shape filled by a shader; the shader stays the caller's. */
    public void fill(Path path, Shader shader) {
        try (Paint p = paint(0xFFFFFFFF).setShader(shader)) {
            canvas.drawPath(path, p);
        }
    }

    /** Linear gradient from (x0,y0) to (x1,y1) with evenly spaced colours, exactly as given. */
    public void gradient(Path path, double x0, double y0, double x1, double y1, int... colours) {
        try (Shader s = Shader.makeLinearGradient((float) x0, (float) y0, (float) x1, (float) y1, colours)) {
            fill(path, s);
        }
    }

    /** Radial gradient about (x,y) with evenly spaced colours from the centre outwards. */
    public void radial(Path path, double x, double y, double radius, int... colours) {
        try (Shader s = Shader.makeRadialGradient((float) x, (float) y, (float) Math.max(1e-4, radius), colours)) {
            fill(path, s);
        }
    }

    /** A line of constant width with round ends, colour exactly as given. */
    public void stroke(Path path, double width, int argb) {
        try (Paint p = strokePaint(width, argb)) {
            canvas.drawPath(path, p);
        }
    }

    /** A soft line. */
    public void softStroke(Path path, double width, double blur, int argb) {
        try (MaskFilter m = blur(blur);
                Paint p = strokePaint(width, argb).setMaskFilter(m)) {
            canvas.drawPath(path, p);
        }
    }

    /** A shape with a soft edge of {@code blur} units. */
    public void soft(Path path, double blur, int argb) {
        soft(path, blur, argb, BlendMode.SRC_OVER);
    }

    /** A shape with a soft edge, blended in {@code mode}. */
    public void soft(Path path, double blur, int argb, BlendMode mode) {
        if (Bloomed.fits(blur * pixels)) {
            Rect b = path.getBounds();
            double m = 3 * blur;
            Path window = Paths.box(b.getLeft() - m, b.getTop() - m, b.getRight() + m, b.getBottom() + m, 0);
            Bloomed.draw(canvas, window, path, blur, argb, mode);
            return;
        }
        try (MaskFilter m = blur(blur);
                Paint p = paint(argb).setMaskFilter(m).setBlendMode(mode)) {
            canvas.drawPath(path, p);
        }
    }

    /**
     * Lays baked art down as it is, {@code alpha} of it. The art must be kept as long as the film: what is drawn anew for each
     * frame is drawn on the canvas.
     */
    public void lay(Art art, double alpha) {
        if (frame.isPresent() && frame.get().draw(canvas, art, alpha)) {
            return;
        }
        try (Paint p = new Paint().setAlphaf((float) alpha)) {
            art.draw(canvas, p);
        }
    }

    /** A round glow that fades to nothing at {@code radius}; colour's alpha is the strength at the centre. */
    public void glow(double x, double y, double radius, int argb, BlendMode mode) {
        if (mode == BlendMode.SCREEN && frame.isPresent() && frame.get().glow(canvas, x, y, radius, argb)) {
            return;
        }
        int mid = Colours.fade(argb, Colours.alpha(argb) / 255.0 * 0.28);
        int low = Colours.fade(argb, Colours.alpha(argb) / 255.0 * 0.07);
        try (Shader s = Shader.makeRadialGradient(
                        (float) x,
                        (float) y,
                        (float) radius,
                        new int[] {argb, mid, low, Colours.fade(argb, 0)},
                        new float[] {0, 0.3f, 0.62f, 1});
                Paint p = paint(0xFFFFFFFF).setShader(s).setBlendMode(mode)) {
            canvas.drawRect(Paths.rect(x - radius, y - radius, x + radius, y + radius), p);
        }
    }

    /**
     * The band along the inner edge of a shape: wide, soft and shifted towards the light it is a form shadow; thin,
     * sharp and shifted away from a lamp it is rim light. The outline must not overlap itself.
     */
    public void innerEdge(Path path, double dx, double dy, double blur, int argb, BlendMode mode) {
        if (Colours.alpha(argb) == 0) {
            return;
        }
        if (Bloomed.fits(blur * pixels)) {
            band(path, dx, dy, blur, ring -> Bloomed.draw(canvas, path, ring, blur, argb, mode));
        } else {
            inside(path, () -> edge(path, dx, dy, blur, argb, mode));
        }
    }

    /** The same where the canvas is clipped to the shape already. A blur of half a pixel is the canvas' own smooth edge. */
    private void edge(Path path, double dx, double dy, double blur, int argb, BlendMode mode) {
        if (Colours.alpha(argb) == 0) {
            return;
        }
        if (blur * pixels <= FINE) {
            band(path, dx, dy, blur, ring -> fill(ring, argb, mode));
        } else {
            band(path, dx, dy, blur, ring -> soft(ring, blur, argb, mode));
        }
    }

    /** Hands over all that lies outside a shape that is shifted. */
    private void band(Path path, double dx, double dy, double blur, Consumer<Path> draw) {
        Rect b = path.getBounds();
        float margin = (float) (Math.hypot(dx, dy) + 3 * blur + 4 * pixel());
        Rect outer =
                Rect.makeLTRB(b.getLeft() - margin, b.getTop() - margin, b.getRight() + margin, b.getBottom() + margin);
        try (Path shifted = path.makeTransform(Matrix33.makeTranslate((float) dx, (float) dy));
                PathBuilder pb = new PathBuilder(PathFillMode.EVEN_ODD);
                Path ring = pb.addRect(outer).addPath(shifted).build()) {
            draw.accept(ring);
        }
    }

    /** A lit volume whose size is the smaller side of its bounds. */
    public void lit(Path path, int base) {
        Rect b = path.getBounds();
        lit(path, base, Math.min(b.getWidth(), b.getHeight()));
    }

    /**
     * A lit volume: gradient along the key, form shadow, wide soft rim, thin crisp rim, in this order.
     *
     * @param base surface colour by white light
     * @param size thickness of the part in the caller's units; scales form shadow and rims
     */
    public void lit(Path path, int base, double size) {
        Rect b = path.getBounds();
        double cx = (b.getLeft() + b.getRight()) / 2;
        double cy = (b.getTop() + b.getBottom()) / 2;
        double reach = Math.max(b.getWidth(), b.getHeight()) / 2;
        int surface = light.surface(base);
        double a = Colours.alpha(base) / 255.0;
        int bright =
                Colours.fade(Colours.mix(surface, Colours.screen(surface, light.key(), 0.8), light.keyAmount()), a);
        int dark = Colours.fade(Colours.mix(surface, light.shade(), light.shadeAmount() * 0.75), a);
        double lx = light.keyX();
        double ly = light.keyY();
        double flat = Math.max(0.25, Math.hypot(lx, ly));
        double gx = lx / flat * reach;
        double gy = ly / flat * reach;
        try (Shader s = Shader.makeLinearGradient(
                (float) (cx + gx),
                (float) (cy + gy),
                (float) (cx - gx),
                (float) (cy - gy),
                new int[] {bright, Colours.fade(surface, a), dark},
                new float[] {0, 0.45f, 1})) {
            fill(path, s);
        }
        double side = Math.min(1, Math.hypot(lx, ly) + 0.35);
        int shadow = Colours.fade(Colours.mix(light.shade(), surface, 0.15), light.shadeAmount() * 0.8 * side * a);
        if (Bloomed.fits(size * 0.16 * pixels)) {
            innerEdge(path, lx / flat * size * 0.34, ly / flat * size * 0.34, size * 0.16, shadow, BlendMode.SRC_OVER);
            rim(this::innerEdge, path, light.rimA(), size, a);
            rim(this::innerEdge, path, light.rimB(), size, a);
        } else {
            inside(path, () -> {
                edge(path, lx / flat * size * 0.34, ly / flat * size * 0.34, size * 0.16, shadow, BlendMode.SRC_OVER);
                rim(this::edge, path, light.rimA(), size, a);
                rim(this::edge, path, light.rimB(), size, a);
            });
        }
    }

    /** Draws one band along the inner edge of a shape. */
    @FunctionalInterface
    private interface Edge {
        void draw(Path path, double dx, double dy, double blur, int argb, BlendMode mode);
    }

    /** On a part of few pixels the wide soft rim and the thin one are the same line. */
    private void rim(Edge edge, Path path, Rim rim, double size, double alpha) {
        if (rim.strength() <= 0.01) {
            return;
        }
        double s = rim.strength() * alpha;
        double w = Math.max(1.1 * pixel(), 0.045 * size);
        if (size * pixels < SLIGHT) {
            edge.draw(
                    path,
                    -rim.x() * w,
                    -rim.y() * w,
                    0.5 * pixel(),
                    Colours.fade(rim.colour(), 0.9 * s),
                    BlendMode.SCREEN);
            return;
        }
        edge.draw(
                path,
                -rim.x() * size * 0.16,
                -rim.y() * size * 0.16,
                size * 0.11,
                Colours.fade(rim.colour(), 0.38 * s),
                BlendMode.SCREEN);
        edge.draw(
                path,
                -rim.x() * w,
                -rim.y() * w,
                0.5 * pixel(),
                Colours.fade(rim.colour(), 0.85 * s),
                BlendMode.SCREEN);
    }

    /** A soft dark ellipse where something meets the ground. */
    public void contact(double x, double y, double rx, double ry, double strength) {
        int dark = Colours.fade(Colours.scale(light.shade(), 0.35), strength);
        soft(Paths.oval(x, y, rx, ry), ry * 0.55, dark);
    }

    private MaskFilter blur(double sigma) {
        return MaskFilter.makeBlur(FilterBlurMode.NORMAL, (float) Math.max(1e-4, sigma), true);
    }

    private static Paint paint(int argb) {
        return new Paint().setAntiAlias(true).setColor(argb);
    }

    private static Paint strokePaint(double width, int argb) {
        return paint(argb)
                .setMode(PaintMode.STROKE)
                .setStrokeWidth((float) width)
                .setStrokeCap(PaintStrokeCap.ROUND)
                .setStrokeJoin(PaintStrokeJoin.ROUND);
    }
}
