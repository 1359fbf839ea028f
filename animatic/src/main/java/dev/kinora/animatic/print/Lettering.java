package dev.kinora.animatic.print;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Typefaces;
import dev.kinora.animatic.paint.Typefaces.Face;
import dev.kinora.animatic.scene.Caption;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.FilterTileMode;
import io.github.humbleui.skija.ImageFilter;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.PaintMode;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.skija.paragraph.Paragraph;
import io.github.humbleui.types.RRect;
import io.github.humbleui.types.Rect;
import java.util.List;
import java.util.Locale;

/**
 * How words are lettered in a style.
 *
 * @param face family
 * @param fill colour of the letters
 * @param edge colour around them
 * @param box whether they stand in a box, as in comics and on tapes
 */
record Lettering(Face face, int fill, int edge, boolean box) {
    private static final int LINES = 4;

    static Lettering of(String style) {
        return switch (style.substring(style.indexOf('.') + 1)) {
            case "comic", "pop-art", "cartoon" -> new Lettering(Face.SANS, 0xFF141014, 0xFFFFFBEA, true);
            case "pixel-art", "vhs", "1980s", "vaporwave", "surveillance", "night-vision", "thermal", "bricks" ->
                new Lettering(Face.MONO, 0xFFF4F8FF, 0xFF141428, false);
            case "noir", "black-and-white", "1920s", "1930s", "silent", "sepia", "gothic", "art-deco" ->
                new Lettering(Face.SERIF_ITALIC, 0xFFF6F0E4, 0xFF0C0A08, false);
            case "watercolour",
                    "oil",
                    "impressionist",
                    "pastel",
                    "ukiyo-e",
                    "sketch",
                    "ink",
                    "charcoal",
                    "crayon",
                    "gouache",
                    "woodcut" -> new Lettering(Face.SERIF, 0xFF2A2224, 0xFFFFF6E4, false);
            case "neon", "cyberpunk" -> new Lettering(Face.CONDENSED, 0xFFEFFBFF, 0xFF9018D8, false);
            default -> new Lettering(Face.SANS, 0xFFFDFBF4, 0xFF10141C, false);
        };
    }

    /** The words of a caption on a picture of that size. */
    Inset draw(Caption caption, int w, int h) {
        boolean title = caption.kind().large();
        Lettering own = by(caption.hand());
        double side = Math.min(w, h);
        double most = w * (title ? 0.84 : 0.82);
        double size = caption.kind() == Caption.Kind.LOWER
                ? Math.min(side * 0.1, most / (Math.max(8, caption.text().length()) * 0.8))
                : title ? titleSize(caption.text(), most, side) : side * 0.052;
        Face used = title && own.face == Face.SANS && caption.hand().face() == Caption.Face.USUAL && !box
                ? Face.SERIF
                : own.face;
        String text =
                box || title && caption.text().length() < 16 ? caption.text().toUpperCase(Locale.ROOT) : caption.text();
        Typefaces.Setting setting = new Typefaces.Setting(used, size, title ? size * 0.06 : 0);
        try (Paragraph letters = Typefaces.centred(text, setting, own.fill, most, LINES);
                Paragraph shadow = Typefaces.centred(text, setting, own.edge, most, LINES);
                Surface surface = Surface.makeRasterN32Premul(w, h)) {
            Canvas canvas = surface.getCanvas();
            canvas.clear(0);
            float x = (float) ((w - most) / 2);
            float y = (float) top(caption.kind(), h, letters.getHeight());
            if (box) {
                own.panel(canvas, w / 2.0, y, letters, size);
            } else {
                around(canvas, shadow, x, y, size);
            }
            letters.paint(canvas, x, y);
            return Inset.of(surface, w, h);
        }
    }

    private static double top(Caption.Kind kind, double h, double high) {
        return switch (kind) {
            case TITLE -> h * 0.20 - high / 2;
            case CARD -> h * 0.47 - high / 2;
            case LOWER -> h * 0.92 - high;
            case SUBTITLE, SIGN -> h * 0.925 - high;
        };
    }

    /** The same, in the letters and the colour that a prompt asks for. */
    private Lettering by(Caption.Hand hand) {
        Face asked =
                switch (hand.face()) {
                    case USUAL -> face;
                    case SANS -> Face.SANS;
                    case SERIF -> Face.SERIF;
                    case ITALIC -> Face.SERIF_ITALIC;
                    case TYPED -> Face.MONO;
                };
        if (hand.ink().isEmpty()) {
            return new Lettering(asked, fill, edge, box);
        }
        int ink = Colours.parse(hand.ink());
        return new Lettering(asked, ink, Colours.luma(ink) > 120 ? 0xFF10141C : 0xFFFFFBEA, box);
    }

    /** Large, but so that the longest word and all lines fit. */
    private static double titleSize(String text, double most, double side) {
        int longest = List.of(text.split("\\s+")).stream()
                .mapToInt(String::length)
                .max()
                .orElse(1);
        double byWord = most / (Math.max(4, longest) * 0.86);
        double byLength = Math.sqrt(most * side * 0.34 / Math.max(8, text.length()) / 0.9);
        return Math.max(side * 0.045, Math.min(side * 0.13, Math.min(byWord, byLength)));
    }

    private static void around(Canvas canvas, Paragraph shadow, float x, float y, double size) {
        float reach = (float) Math.max(1.2, size * 0.055);
        try (ImageFilter soft = ImageFilter.makeBlur(reach * 2.4f, reach * 2.4f, FilterTileMode.DECAL);
                Paint blurred = new Paint().setImageFilter(soft).setAlpha(215)) {
            canvas.saveLayer(null, blurred);
            shadow.paint(canvas, x, y + reach);
            canvas.restore();
        }
        for (int i = 0; i < 12; i++) {
            double a = i * Math.PI / 6;
            shadow.paint(canvas, x + (float) (reach * Math.cos(a)), y + (float) (reach * Math.sin(a)));
        }
    }

    private void panel(Canvas canvas, double middle, float y, Paragraph letters, double size) {
        double half = letters.getMaxIntrinsicWidth() < letters.getMaxWidth()
                ? letters.getMaxIntrinsicWidth() / 2 + size * 0.6
                : letters.getMaxWidth() / 2 + size * 0.4;
        Rect frame = Paths.rect(middle - half, y - size * 0.4, middle + half, y + letters.getHeight() + size * 0.4);
        RRect rounded = frame.withRadii((float) (size * 0.3));
        try (Paint paper = new Paint().setColor(edge);
                Paint ink =
                        new Paint().setColor(fill).setMode(PaintMode.STROKE).setStrokeWidth((float) (size * 0.10))) {
            canvas.drawRRect(rounded, paper);
            canvas.drawRRect(rounded, ink);
        }
    }
}
