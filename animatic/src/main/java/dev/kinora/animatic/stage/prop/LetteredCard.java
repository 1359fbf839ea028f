package dev.kinora.animatic.stage.prop;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.paint.Typefaces;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Contact;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.paragraph.Paragraph;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The honest stand-in for what nobody can draw: a wooden sign on a post that bears the thing's name. */
public final class LetteredCard implements Rig {
    private static final int MOST_LETTERS = 13;
    /** Width of the board at most, in its heights: longer names are lettered smaller. */
    private static final double WIDEST = 2.1;
    /** Size at which letters are set before they are brought to theirs: small sizes would be rounded to whole pixels. */
    private static final int SET = 64;

    @Override
    public int match(Performer performer) {
        return 1;
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        double size = Math.max(0.12, p.size());
        String word = word(p);
        long seed = Noise.seed(cast.scene().seed(), p.id());
        boolean held = p.support().filter(cast.built()::containsKey).isPresent() || p.lift() > 0.01 || size < 0.5;
        double board = held ? size * 0.9 : size * 0.52;
        double wide = Math.clamp(word.length() * board * 0.26 + board * 0.5, board * 1.15, board * WIDEST);
        Rect bounds = Paths.rect(-wide * 0.62, -size * 1.12, wide * 0.62, size * 0.04);
        List<Cel> cels =
                List.of(Cel.still("card", bounds, (pen, phase) -> draw(pen, word, size, board, wide, held, seed)));
        Holding holding = Holding.of(p, cast);
        List<Contact> contacts = held ? List.of() : List.of(new Contact(0, wide * 0.14, 0));
        return new Figure(
                p.id(),
                t -> holding.x(t, 0, 0),
                t -> holding.y(t, -size * 0.2),
                p.z(),
                false,
                size,
                cels,
                t -> holding.held() ? List.of() : contacts,
                Figure.Anchors.NONE);
    }

    /** What it is called, without what else is said of it. */
    private static String word(Performer p) {
        List<String> said = List.of(p.look("traits", "").split("[ ,]"));
        String named = Arrays.stream(p.word().split(" "))
                .filter(w -> !said.contains(w) && w.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '\''))
                .collect(Collectors.joining(" "));
        String word = named.isBlank() ? p.concept().substring(p.concept().lastIndexOf('.') + 1) : named;
        String upper = word.toUpperCase(Locale.ROOT).strip();
        return upper.length() <= MOST_LETTERS ? upper : upper.substring(0, MOST_LETTERS - 1) + ".";
    }

    private static void draw(Pen pen, String word, double size, double board, double wide, boolean plain, long seed) {
        double top = -size;
        int wood = 0xFFC08A54;
        if (!plain) {
            Path post = Paths.box(-size * 0.045, top + board * 0.6, size * 0.045, 0, size * 0.012);
            pen.lit(post, Colours.scale(wood, 0.72), size * 0.09);
            grain(pen, post, -size * 0.045, size * 0.045, top + board, 0, seed + 9, 4);
        }
        pen.moved(0, 0, (Noise.at(seed, 1) - 0.5) * 0.06, 1, () -> {
            Path shape = Paths.box(-wide / 2, top, wide / 2, top + board, board * 0.09);
            pen.soft(
                    shape.makeTransform(io.github.humbleui.skija.Matrix33.makeTranslate(
                            (float) (board * 0.015), (float) (board * 0.05))),
                    board * 0.03,
                    Colours.fade(pen.light().shade(), 0.35));
            pen.lit(shape, wood, board * 0.5);
            grain(pen, shape, -wide / 2, wide / 2, top, top + board, seed, 16);
            Path frame = Paths.box(
                    -wide / 2 + board * 0.07,
                    top + board * 0.07,
                    wide / 2 - board * 0.07,
                    top + board * 0.93,
                    board * 0.05);
            pen.stroke(frame, board * 0.022, Colours.fade(pen.light().surface(0xFFF6E4BE), 0.75));
            letters(
                    pen,
                    word,
                    top + board / 2,
                    Math.min(board * 0.4, (wide - board * 0.4) * 1.35 / word.length()),
                    wide);
        });
        for (int s = -1; s <= 1; s += 2) {
            pen.fill(
                    Paths.oval(s * (wide / 2 - board * 0.13), top + board * 0.14, board * 0.022, board * 0.022),
                    pen.light().surface(0xFF5A4030));
        }
    }

    /** Painted letters with a soft edge of shade, centred on a row. */
    private static void letters(Pen pen, String word, double row, double size, double wide) {
        double scale = size / SET;
        double width = wide / scale;
        Typefaces.Setting setting = new Typefaces.Setting(Typefaces.Face.CONDENSED, SET, SET * 0.04);
        int shade = Colours.fade(pen.light().shade(), 0.55);
        pen.canvas().save();
        pen.canvas().translate(0, (float) row);
        pen.canvas().scale((float) scale, (float) scale);
        try (Paragraph under = Typefaces.centred(word, setting, shade, width, 1);
                Paragraph over = Typefaces.centred(word, setting, pen.light().surface(0xFFFFF4DA), width, 1)) {
            float y = -over.getHeight() / 2;
            under.paint(pen.canvas(), (float) (-width / 2 + SET * 0.03), y + SET * 0.05f);
            over.paint(pen.canvas(), (float) (-width / 2), y);
        }
        pen.canvas().restore();
    }

    private static void grain(Pen pen, Path clip, double l, double r, double t, double b, long seed, int lines) {
        int dark = Colours.fade(Colours.scale(pen.light().surface(0xFF8A5A30), 0.8), 0.35);
        List<double[]> rows = new ArrayList<>();
        boolean wide = r - l > b - t;
        for (int i = 0; i < lines; i++) {
            double at = (i + Noise.at(seed, i)) / lines;
            double bend = (Noise.at(seed, 100 + i) - 0.5) * 0.06;
            rows.add(
                    wide
                            ? new double[] {
                                l, t + (b - t) * at, (l + r) / 2, t + (b - t) * (at + bend), r, t + (b - t) * at
                            }
                            : new double[] {
                                l + (r - l) * at, t, l + (r - l) * (at + bend), (t + b) / 2, l + (r - l) * at, b
                            });
        }
        double width = (wide ? b - t : r - l) * 0.012;
        pen.inside(clip, () -> rows.forEach(row -> pen.stroke(Paths.curve(row), width, dark)));
    }
}
