package dev.kinora.animatic.stage.thing;

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
import io.github.humbleui.skija.Path;
import io.github.humbleui.types.Rect;
import java.util.List;

/** A shop as it is seen from the pavement, with words on the glass of its window or its door. In metres, y down. */
public final class ShopFront implements Rig {
    private static final int[] TRIMS = {0xFF2F4F48, 0xFF7A2F34, 0xFF2E4468, 0xFF5A4630};
    private static final int[] GOODS = {0xFFD8A45C, 0xFFB8743C, 0xFFE8CFA0, 0xFF8A4A34, 0xFFC8CDB8, 0xFF7F9A7A};
    private static final double SILL = -0.62;
    private static final double TOP = -2.45;

    @Override
    public int match(Performer p) {
        return p.concept().matches("prop\\.(door|window)")
                        && !p.look("text", "").isEmpty()
                ? 4
                : 0;
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        View view = cast.view();
        Rect seen = view.visible(p.z());
        double k = view.scale(p.z());
        double middle = view.screenX(p.x(), p.z());
        double left = (seen.getLeft() - middle) / k - 0.3;
        double right = (seen.getRight() - middle) / k + 0.3;
        double top = Math.min(-3.6, (seen.getTop() - view.screenY(p.lift(), p.z())) / k - 0.2);
        Rect wall = Paths.rect(left, top, right, 0.06);
        boolean lit = cast.scene().place().time().dark();
        Cel front = Cel.still("front", wall, (pen, i) -> new Front(pen, p, lit, seed(p, cast)).draw(wall));
        return new Figure(
                p.id(),
                t -> p.x(),
                t -> p.lift(),
                p.z(),
                false,
                p.size(),
                List.of(front),
                t -> List.of(),
                Figure.Anchors.NONE);
    }

    private static long seed(Performer p, Cast cast) {
        return Noise.seed(cast.scene().seed(), p.id());
    }

    /**
     * The picture of it.
     *
     * @param lit whether lamps burn inside
     */
    private record Front(Pen pen, Performer p, boolean lit, long seed) {
        void draw(Rect wall) {
            bricks(wall);
            boolean door = p.concept().equals("prop.door");
            int trim = p.look("colour", "").isEmpty()
                    ? TRIMS[(int) (Noise.at(seed, 1) * TRIMS.length)]
                    : Colours.parse(p.look("colour", ""));
            if (door) {
                window(-3.55, -0.75, trim, "");
                window(0.75, 3.55, trim, "");
                door(0, trim, p.look("text", ""));
            } else {
                window(-1.75, 1.75, trim, p.look("text", ""));
                door(2.45, trim, "");
                window(-4.4, -2.1, trim, "");
                window(3.1, 5.6, trim, "");
            }
            awning(door ? -3.7 : -4.5, door ? 3.7 : 5.7, trim);
            flat(wall.getLeft(), -0.10, wall.getRight(), 0.06, 0xFF8E8880);
        }

        private void bricks(Rect wall) {
            flat(wall.getLeft(), wall.getTop(), wall.getRight(), 0, 0xFF6E4A40);
            double h = 0.085;
            double w = 0.25;
            for (double y = wall.getTop(); y < 0; y += h) {
                long row = Math.round(y / h);
                for (double x = wall.getLeft() - (row % 2 == 0 ? 0 : w / 2); x < wall.getRight(); x += w) {
                    double tone = 0.82 + 0.36 * Noise.at(seed, row * 997 + Math.round(x * 8));
                    pen.fill(
                            Paths.box(x, y, x + w - 0.012, y + h - 0.012, 0.006),
                            surface(Colours.scale(0xFF9A6250, tone)));
                }
            }
        }

        private void window(double x0, double x1, int trim, String words) {
            flat(x0 - 0.1, TOP - 0.1, x1 + 0.1, 0, trim);
            flat(x0 - 0.04, SILL + 0.1, x1 + 0.04, -0.08, Colours.scale(trim, 1.25));
            Path glass = Paths.box(x0, TOP, x1, SILL, 0.01);
            inside(glass, TOP, SILL);
            pen.inside(glass, () -> {
                for (double x = x0 + 0.2; x < x1 - 0.1; x += 0.27) {
                    long own = Math.round(x * 50) + seed;
                    double r = 0.07 + 0.05 * Noise.at(own, 3);
                    int good = GOODS[(int) (Noise.at(own, 4) * GOODS.length)];
                    pen.fill(
                            Paths.oval(x, SILL - r * 0.7, r * 1.25, r), lit ? good : surface(Colours.scale(good, 0.7)));
                }
                glint(x0, x1);
            });
            flat(x0 - 0.1, SILL, x1 + 0.1, SILL + 0.07, Colours.scale(trim, 1.4));
            letters(words, (x0 + x1) / 2, -1.98, (x1 - x0) * 0.84, 0.8);
        }

        private void door(double x, int trim, String words) {
            flat(x - 0.56, TOP - 0.1, x + 0.56, 0, Colours.scale(trim, 0.8));
            flat(x - 0.46, -2.2, x + 0.46, -0.04, Colours.scale(trim, 1.3));
            Path glass = Paths.box(x - 0.34, -2.06, x + 0.34, -0.72, 0.01);
            if (words.isEmpty()) {
                inside(glass, -2.06, -0.72);
            } else {
                pen.gradient(glass, 0, -2.06, 0, -0.72, surface(0xFF3A4A50), surface(0xFF1E282E));
            }
            pen.inside(glass, () -> glint(x - 0.34, x + 0.34));
            flat(x - 0.34, -0.56, x + 0.34, -0.16, Colours.scale(trim, 1.05));
            pen.stroke(Paths.line(x + 0.40, -1.2, x + 0.40, -0.92), 0.03, surface(0xFFD8B458));
            letters(words, x, -1.5, 0.62, 0.8);
        }

        private void inside(Path glass, double top, double bottom) {
            if (lit) {
                pen.gradient(glass, 0, top, 0, bottom, 0xFFF2C67C, 0xFFD89448, 0xFF8A5226);
            } else {
                pen.gradient(glass, 0, top, 0, bottom, surface(0xFF8FB0BC), surface(0xFF5A7078), surface(0xFF3C4A50));
            }
        }

        private void glint(double x0, double x1) {
            double w = Math.min(0.5, (x1 - x0) * 0.3);
            pen.fill(Paths.polygon(x0 + w, TOP, x0 + 2 * w, TOP, x0 + w * 0.6, SILL, x0 - w * 0.4, SILL), 0x1CFFFFFF);
        }

        /** Painted on the glass, with a thin shade so that they are read before goods and light. */
        private void letters(String words, double x, double y, double wide, double high) {
            List<String> lines = Lettering.lines(words, wide > 1 ? 12 : 7);
            if (lines.isEmpty()) {
                return;
            }
            double longest =
                    lines.stream().mapToDouble(l -> Lettering.width(l, 1)).max().orElse(1);
            double tall = Math.min(wide / longest, high / (lines.size() * 1.4));
            String asked = p.look("ink", "");
            int ink = asked.isEmpty() ? lit ? 0xFF3A1C12 : 0xFFFBF4E2 : Colours.parse(asked);
            int edge = Colours.luma(ink) > 110 ? 0xC01A1210 : 0xB0FFF2D8;
            for (int i = 0; i < lines.size(); i++) {
                double top = y + (i - (lines.size() - 1) / 2.0) * tall * 1.4 - tall / 2;
                double from = x - Lettering.width(lines.get(i), tall) / 2;
                pen.stroke(Lettering.path(lines.get(i), from, top, tall), tall * 0.27, edge);
                pen.stroke(Lettering.path(lines.get(i), from, top, tall), tall * 0.17, ink);
            }
        }

        private void awning(double x0, double x1, int trim) {
            int cloth = Colours.mix(trim, 0xFFFFFFFF, 0.1);
            double step = 0.34;
            int n = 0;
            for (double x = x0; x < x1; x += step) {
                int c = surface(n++ % 2 == 0 ? 0xFFF2EADA : cloth);
                Path stripe = Paths.polygon(x, -3.15, x + step, -3.15, x + step, -2.55, x + step / 2, -2.47, x, -2.55);
                pen.gradient(stripe, 0, -3.15, 0, -2.5, c, Colours.scale(c, 0.82));
            }
            pen.gradient(Paths.box(x0, -2.52, x1, -2.1, 0), 0, -2.52, 0, -2.1, 0x70000000, 0x00000000);
            if (lit) {
                pen.glow((x0 + x1) / 2, -1.5, 2.6, 0x38FFC070, BlendMode.SCREEN);
            }
        }

        private void flat(double x0, double y0, double x1, double y1, int colour) {
            pen.gradient(
                    Paths.box(x0, y0, x1, y1, 0.008),
                    0,
                    y0,
                    0,
                    y1,
                    surface(colour),
                    surface(Colours.scale(colour, 0.84)));
        }

        private int surface(int colour) {
            return pen.light().surface(colour);
        }
    }
}
