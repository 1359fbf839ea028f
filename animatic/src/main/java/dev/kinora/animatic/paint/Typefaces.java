package dev.kinora.animatic.paint;

import io.github.humbleui.skija.Data;
import io.github.humbleui.skija.FontMgr;
import io.github.humbleui.skija.FontStyle;
import io.github.humbleui.skija.Typeface;
import io.github.humbleui.skija.paragraph.Alignment;
import io.github.humbleui.skija.paragraph.FontCollection;
import io.github.humbleui.skija.paragraph.Paragraph;
import io.github.humbleui.skija.paragraph.ParagraphBuilder;
import io.github.humbleui.skija.paragraph.ParagraphStyle;
import io.github.humbleui.skija.paragraph.TextStyle;
import io.github.humbleui.skija.paragraph.TypefaceFontProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The fonts that come with the engine. Loaded when the first words are set. Thread-safe. */
public final class Typefaces {
    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
    private static final FontCollection FONTS = load();

    /** A family of letters. */
    public enum Face {
        SANS("DejaVuSans-Bold.ttf", FontStyle.BOLD),
        CONDENSED("DejaVuSansCondensed-Bold.ttf", FontStyle.BOLD),
        SERIF("DejaVuSerif-Bold.ttf", FontStyle.BOLD),
        SERIF_ITALIC("DejaVuSerif-BoldItalic.ttf", FontStyle.BOLD_ITALIC),
        MONO("DejaVuSansMono-Bold.ttf", FontStyle.BOLD);

        private final String file;
        private final FontStyle style;

        Face(String file, FontStyle style) {
            this.file = file;
            this.style = style;
        }
    }

    private Typefaces() {}

    private static FontCollection load() {
        TypefaceFontProvider provider = new TypefaceFontProvider();
        for (Face face : Face.values()) {
            provider.registerTypeface(typeface(face.file), face.name());
        }
        FontCollection fonts = new FontCollection();
        fonts.setAssetFontManager(provider);
        fonts.setDefaultFontManager(FontMgr.getDefault());
        fonts.setEnableFallback(true);
        return fonts;
    }

    private static Typeface typeface(String file) {
        try (InputStream in = Typefaces.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("font " + file + " is not on the class path");
            }
            try (Data data = Data.makeFromBytes(in.readAllBytes())) {
                return FontMgr.getDefault().makeFromData(data);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Sets text in centred lines.
     *
     * @param colour {@code 0xAARRGGBB}
     * @param width lines break at it
     * @param lines what does not fit into so many is cut off with an ellipsis
     * @return to be painted and closed by the caller
     */
    public static Paragraph centred(String text, Setting setting, int colour, double width, int lines) {
        try (TextStyle style = new TextStyle();
                ParagraphStyle block = new ParagraphStyle()) {
            style.setFontFamilies(new String[] {setting.face().name(), Face.SANS.name()})
                    .setFontStyle(setting.face().style)
                    .setFontSize((float) setting.size())
                    .setLetterSpacing((float) setting.spacing())
                    .setColor(colour);
            block.setAlignment(Alignment.CENTER).setMaxLinesCount(lines).setEllipsis("…");
            try (ParagraphBuilder builder = new ParagraphBuilder(block, FONTS)) {
                builder.pushStyle(style).addText(text);
                return builder.build().layout((float) width);
            }
        }
    }

    /**
     * How letters look.
     *
     * @param face the family
     * @param size height of the letters, in the units they are painted in
     * @param spacing between letters, in the same units
     */
    public record Setting(Face face, double size, double spacing) {}
}
