package dev.kinora.animatic.stage.thing;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Lettering;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.PaintMode;
import io.github.humbleui.skija.PaintStrokeCap;
import io.github.humbleui.skija.PaintStrokeJoin;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathEffect;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sign of bent glass tubes. Alone in the picture it hangs on the brick front of a house that fills it; beside others it
 * stands on posts. It hums, and now and then a letter goes out.
 */
public final class NeonSign implements Rig {
    private static final int[] HUES = {0xFFFF3F7E, 0xFF2FDCEA, 0xFFFFA83A, 0xFF9A6BFF, 0xFF4AF0A0};

    @Override
    public int match(Performer performer) {
        return performer.concept().equals("prop.sign") && performer.word().contains("neon") ? 4 : 0;
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        long seed = Noise.seed(cast.scene().seed(), p.id());
        boolean alone = cast.scene().performers().size() == 1;
        View view = cast.view();
        String text = p.look("text", "OPEN").toUpperCase(Locale.ROOT);
        String colour = p.look("colour", "");
        int hue = colour.isEmpty() ? HUES[(int) (Noise.at(seed, 1) * HUES.length)] : Colours.parse(colour);
        double k = view.scale(p.z());
        double foot = view.screenY(p.lift(), p.z());
        Rect seen = view.visible(p.z());
        double centre = alone ? (view.height() * 0.42 - foot) / k : -p.size() * 0.72;
        boolean tall = alone && view.height() > view.width();
        double wide = alone ? view.width() / k * (tall ? 0.62 : 0.60) : p.size() * 1.5;
        List<String> lines = tall ? List.of(text.split("\\s+")) : List.of(text);
        double room = alone ? view.height() / k * 0.30 : p.size() * 0.4;
        Tubes tubes = new Tubes(text, centre, wide, room, hue, second(hue, seed));
        List<Cel> cels = new ArrayList<>();
        double from = (view.width() / 2.0 - view.screenX(p.x(), p.z())) / k;
        if (alone) {
            Rect wall = Paths.rect(
                    (seen.getLeft() - view.screenX(p.x(), p.z())) / k,
                    (seen.getTop() - foot) / k,
                    (seen.getRight() - view.screenX(p.x(), p.z())) / k,
                    (seen.getBottom() - foot) / k);
            cels.add(Cel.still(
                    "front", wall, (pen, i) -> new DinerFront(wall, centre + lower(tubes, lines), seed).draw(pen)));
        } else {
            cels.add(Cel.still("board", tubes.room(), (pen, i) -> tubes.board(pen)));
        }
        for (int i = 0; i < lines.size(); i++) {
            cels.addAll(line(tubes, lines, i).cels(from, cast.light(), k, seed + 31L * i));
        }
        return new Figure(
                p.id(), t -> p.x(), t -> p.lift(), p.z(), false, p.size(), cels, t -> List.of(), Figure.Anchors.NONE);
    }

    /** One of several lines, which have one size of letters. */
    private static Tubes line(Tubes all, List<String> lines, int i) {
        if (lines.size() == 1) {
            return all;
        }
        double h = letters(all, lines);
        double y = all.centre() + (i - (lines.size() - 1) / 2.0) * 2.05 * h;
        int hue = i % 2 == 0 ? all.hue() : all.frame();
        return new Tubes(lines.get(i), y, all.wide(), h, hue, i % 2 == 0 ? all.frame() : all.hue());
    }

    private static double letters(Tubes all, List<String> lines) {
        double widest =
                lines.stream().mapToDouble(l -> Lettering.width(l, 1)).max().orElse(1);
        return Math.min(all.tall() * 0.6, all.wide() / Math.max(0.3, widest));
    }

    /** Metres from the middle of the sign to below it. */
    private static double lower(Tubes all, List<String> lines) {
        return lines.size() == 1 ? all.high() * 1.1 : letters(all, lines) * (1.03 * lines.size() + 0.2);
    }

    private static int second(int hue, long seed) {
        int other = HUES[(int) (Noise.at(seed, 2) * HUES.length)];
        return other == hue ? HUES[(int) (Noise.at(seed, 2) * HUES.length + 1) % HUES.length] : other;
    }

    /**
     * The bent tubes.
     *
     * @param centre metres, y of the middle of the letters
     * @param wide metres they may fill
     * @param tall metres they may be high
     */
    private record Tubes(String text, double centre, double wide, double tall, int hue, int frame) {
        double high() {
            return Math.min(tall, wide / Math.max(0.3, Lettering.width(text, 1)));
        }

        Rect room() {
            double h = high();
            double w = Lettering.width(text, h);
            return Paths.rect(-w / 2 - h * 1.4, centre - h * 1.7, w / 2 + h * 1.4, centre + h * 1.7);
        }

        void board(Pen pen) {
            double h = high();
            double w = Lettering.width(text, h);
            pen.lit(Paths.box(-w / 2 - h * 0.7, centre - h, w / 2 + h * 0.7, centre + h, h * 0.2), 0xFF23222A, h);
            pen.lit(Paths.box(-h * 0.08, centre + h, h * 0.08, 0, h * 0.02), 0xFF2E2E34, h * 0.1);
        }

        List<Cel> cels(double from, dev.kinora.animatic.paint.Light light, double pixels, long seed) {
            double h = high();
            double left = from - Lettering.width(text, h) / 2;
            List<Cel> cels = new ArrayList<>();
            Rect room =
                    Paths.rect(from + room().getLeft(), room().getTop(), from + room().getRight(), room().getBottom());
            cels.add(lamp(
                    "frame" + text,
                    lit(room, light, pixels, pen -> border(pen, from)),
                    t -> 1 - 0.04 * Math.sin(t * 31)));
            for (int i = 0; i < text.length(); i++) {
                String letter = String.valueOf(text.charAt(i));
                double x = left + i * h * 0.9;
                int own = i;
                cels.add(Cel.still("dark" + text + i, room, (pen, n) -> tube(pen, letter, x, 0xFF4A4450, 0.085)));
                Art art = lit(room, light, pixels, pen -> glow(pen, letter, x));
                cels.add(lamp("letter" + text + i, art, t -> power(seed, own, t)));
            }
            return cels;
        }

        private static Art lit(
                Rect room,
                dev.kinora.animatic.paint.Light light,
                double pixels,
                java.util.function.Consumer<Pen> drawing) {
            return Art.bake(room, Math.min(pixels, 900 / room.getWidth()), light, drawing)
                    .trimmed();
        }

        private static Cel lamp(String name, Art art, java.util.function.DoubleUnaryOperator power) {
            return new Cel.Live(name, (pen, t) -> {
                pen.lay(art, Math.max(0, Math.min(1, power.applyAsDouble(t))));
            });
        }

        /** Steady, with a hum; one letter of the sign stutters now and then, and the whole sign once in a while. */
        private double power(long seed, int letter, double t) {
            boolean weak = letter == (int) (Noise.at(seed, 7) * text.length());
            double stutter = Noise.value((int) seed + letter, t * 9, 0.5);
            double spell = Noise.value((int) seed + 50, t * 0.9 + letter * 0.01, 0.5);
            double all =
                    Noise.value((int) seed + 60, t * 0.7, 0.5) > 0.72 && Noise.value((int) seed + 61, t * 14, 0.5) < 0.5
                            ? 0.25
                            : 1;
            double own = weak && spell > 0.42 ? (stutter < 0.5 ? 0.12 : 0.9) : 1;
            return own * all * (0.96 + 0.04 * Math.sin(t * 40 + letter));
        }

        private void border(Pen pen, double from) {
            double h = high();
            double w = Lettering.width(text, h);
            Path box = Paths.box(
                    from - w / 2 - h * 0.62, centre - h * 0.96, from + w / 2 + h * 0.62, centre + h * 0.96, h * 0.34);
            pen.softStroke(box, h * 0.42, h * 0.30, Colours.fade(frame, 0.30));
            pen.softStroke(box, h * 0.12, h * 0.06, Colours.fade(frame, 0.75));
            pen.stroke(box, h * 0.05, frame);
            pen.stroke(box, h * 0.022, Colours.mix(frame, 0xFFFFFFFF, 0.8));
        }

        private void glow(Pen pen, String letter, double x) {
            double h = high();
            pen.glow(x + h * 0.33, centre, h * 1.5, Colours.fade(hue, 0.30), BlendMode.SRC_OVER);
            try (Path path = Lettering.path(letter, x, centre - h / 2, h)) {
                pen.softStroke(path, h * 0.34, h * 0.16, Colours.fade(hue, 0.5));
            }
            tube(pen, letter, x, hue, 0.10);
            tube(pen, letter, x, Colours.mix(hue, 0xFFFFFFFF, 0.86), 0.045);
        }

        private void tube(Pen pen, String letter, double x, int colour, double width) {
            double h = high();
            try (Path path = Lettering.path(letter, x, centre - h / 2, h);
                    PathEffect round = PathEffect.makeCorner((float) (h * 0.14));
                    Paint paint = new Paint()
                            .setAntiAlias(true)
                            .setColor(colour)
                            .setMode(PaintMode.STROKE)
                            .setStrokeWidth((float) (h * width))
                            .setStrokeCap(PaintStrokeCap.ROUND)
                            .setStrokeJoin(PaintStrokeJoin.ROUND)
                            .setPathEffect(round)) {
                pen.canvas().drawPath(path, paint);
            }
        }
    }
}
