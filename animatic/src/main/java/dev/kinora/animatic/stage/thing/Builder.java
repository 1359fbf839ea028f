package dev.kinora.animatic.stage.thing;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.stage.solid.Form;
import dev.kinora.animatic.stage.solid.Part;
import dev.kinora.animatic.stage.solid.Stuff;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes the parts of a thing from its lines. Used once. */
final class Builder {
    private final Look look;
    private final List<Part> parts = new ArrayList<>();

    /**
     * What the prompt says about one thing.
     *
     * @param colours named colours, main one first; may be empty
     * @param text to be written on it; may be empty
     * @param ink colour of the text; {@link #UNSAID} for one that is read on the ground
     * @param seed varies what is left open
     */
    record Look(List<Integer> colours, String text, int ink, long seed) {
        /** Stands for a colour that the prompt leaves open. */
        static final int UNSAID = 0;

        Look {
            colours = List.copyOf(colours);
        }

        Look(List<Integer> colours, String text, long seed) {
            this(colours, text, UNSAID, seed);
        }

        /** The main colour when the prompt names one. */
        int main(int otherwise) {
            return colours.isEmpty() || colours.getFirst() == UNSAID ? otherwise : colours.getFirst();
        }
    }

    private Builder(Look look) {
        this.look = look;
    }

    /** The parts of a kind, turned by {@code yaw} degrees about the upright axis. */
    static List<Part> parts(Kind kind, Look look, double yaw) {
        Builder b = new Builder(look);
        kind.parts().forEach(b::line);
        if (yaw == 0) {
            return b.parts;
        }
        return b.parts.stream().map(p -> p.placed(1, yaw, 0, 0, 0)).toList();
    }

    private void line(Kind.Line line) {
        if (line.words().getFirst().equals("use")) {
            use(line);
            return;
        }
        Form form = placed(shaped(line), line);
        if (line.has("melt") || line.has("cut")) {
            Part last = parts.removeLast();
            Form joined =
                    line.has("cut") ? last.form().without(form) : last.form().melted(form, line.number("melt", 1));
            parts.add(new Part(joined, last.stuff(), last.colour(), last.along(), last.print()));
            return;
        }
        Stuff stuff = Stuff.valueOf(line.words().get(1).toUpperCase(Locale.ROOT));
        int colour = colour(line.words().get(2));
        Part.Print print = line.has("print") ? Prints.of(line.text("print", ""), colour, look) : Part.Print.NONE;
        parts.add(new Part(form, stuff, colour, along(line), print));
        if (line.has("fill")) {
            double level = line.number("fill", 1);
            Form inside = Form.filling(line.flat(), line.number("wall", 0) * 0.52, line.number("from", -1), level);
            parts.add(new Part(
                    placed(inside, line), Stuff.LIQUID, colour(line.text("liquid", "#9cb8be")), 1, Part.Print.NONE));
        }
    }

    private Form shaped(Kind.Line line) {
        List<double[]> p = line.points();
        double round = line.number("r", 0.3);
        return switch (line.words().getFirst()) {
            case "lathe" -> Form.turned(line.flat(), line.number("wall", 0));
            case "box" -> Form.box(p.get(0)[0], p.get(0)[1], p.get(0)[2], p.get(1)[0], p.get(1)[1], p.get(1)[2], round);
            case "ball" -> {
                double[] r = p.get(1).length == 3 ? p.get(1) : new double[] {p.get(1)[0], p.get(1)[0], p.get(1)[0]};
                yield Form.ball(p.get(0)[0], p.get(0)[1], p.get(0)[2], r[0], r[1], r[2]);
            }
            case "ring" -> Form.ring(p.get(0)[0], p.get(0)[1], p.get(0)[2], p.get(1)[0], p.get(1)[1]);
            case "pipe" -> Form.pipe(line.flat());
            case "plate" ->
                Form.plate(line.flat(), line.number("z", 0), line.number("thick", 1), line.number("r", 0.1), true);
            case "slab" ->
                Form.plate(line.flat(), line.number("z", 0), line.number("thick", 1), line.number("r", 0.1), false);
            default ->
                throw new IllegalArgumentException(
                        "no form is called " + line.words().getFirst());
        };
    }

    /** Roughened, turned and moved, then repeated, as the options say. */
    private Form placed(Form shape, Kind.Line line) {
        Form f = shape;
        if (line.has("rough")) {
            double[] r = Kind.Line.numbers(line.text("rough", "1,1"));
            f = f.rough(r[0], r[1], (int) look.seed());
        }
        if (line.has("rot") || line.has("at")) {
            f = f.placed(Kind.Line.numbers(line.text("rot", "0,0,0")), Kind.Line.numbers(line.text("at", "0,0,0")));
        }
        if (line.has("row")) {
            double[] r = Kind.Line.numbers(line.text("row", ""));
            f = f.row((int) r[0], r[1], r[2], r[3]);
        }
        if (line.has("row2")) {
            double[] r = Kind.Line.numbers(line.text("row2", ""));
            f = f.row((int) r[0], r[1], r[2], r[3]);
        }
        if (line.has("twin")) {
            f = f.twin();
        }
        if (line.has("deep")) {
            f = f.deep();
        }
        if (line.has("around")) {
            f = f.around((int) line.number("around", 2));
        }
        if (line.has("rot2") || line.has("at2")) {
            f = f.placed(Kind.Line.numbers(line.text("rot2", "0,0,0")), Kind.Line.numbers(line.text("at2", "0,0,0")));
        }
        return f;
    }

    /** Takes over all parts of another kind. */
    private void use(Kind.Line line) {
        List<Integer> colours =
                line.words().size() > 2 ? List.of(colour(line.words().get(2))) : List.of();
        Kind other = Catalogue.named(line.words().get(1));
        double k = line.number("k", 1);
        for (Part p : parts(other, new Look(colours, "", look.seed() + parts.size()), 0)) {
            parts.add(line.has("rot") ? turned(p, k, line) : moved(p, k, line));
        }
    }

    private Part turned(Part p, double k, Kind.Line line) {
        Form f = placed(k == 1 ? p.form() : p.form().scaled(k), line);
        return new Part(f, p.stuff(), p.colour(), p.along(), Part.Print.NONE);
    }

    /** With what is printed on it, unless it stands there several times. */
    private Part moved(Part p, double k, Kind.Line line) {
        if (line.has("around") || line.has("row") || line.has("twin") || line.has("deep") || line.has("rot2")) {
            return turned(p, k, line);
        }
        double[] at = Kind.Line.numbers(line.text("at", "0,0,0"));
        return p.placed(k, 0, at[0], at[1], at[2]);
    }

    private static int along(Kind.Line line) {
        if (line.has("along")) {
            return (int) line.number("along", 1);
        }
        if (line.words().getFirst().equals("box")) {
            double[] d = line.points().get(1);
            return d[0] >= d[1] && d[0] >= d[2] ? 0 : d[1] >= d[2] ? 1 : 2;
        }
        return 1;
    }

    /** {@code #rrggbb}, or {@code main#rrggbb}: the prompt's colour when it names one; {@code *k} makes it darker or lighter. */
    int colour(String word) {
        int star = word.indexOf('*');
        double k = star < 0 ? 1 : Double.parseDouble(word.substring(star + 1));
        String plain = star < 0 ? word : word.substring(0, star);
        int hash = plain.indexOf('#');
        int usual = Colours.parse(plain.substring(hash));
        String slot = plain.substring(0, hash);
        int index = slot.equals("main") ? 0 : slot.equals("second") ? 1 : 9;
        boolean said = index < look.colours().size() && look.colours().get(index) != Look.UNSAID;
        int c = said ? look.colours().get(index) : usual;
        return Colours.scale(c, k);
    }
}
