package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;

/** What hangs and leans in the workshop of someone who builds instruments. */
final class Craftsman {
    private static final int[] VARNISH = {0xFFA8552A, 0xFFC27A36, 0xFF8A3E22, 0xFFD8A868, 0xFFB4642E};

    private Craftsman() {}

    /** Violins on a line, some varnished and some still white. */
    static void violins(Bench b, double x, double z, long seed) {
        double y = Math.min(2.35, b.room().height() - 0.4);
        b.box(x - 1.3, y, z - 0.12, x + 1.3, y + 0.05, z - 0.06, b.scheme().darkWood());
        b.front(z - 0.1, p -> {
            for (int i = 0; i < 6; i++) {
                double at = x - 1.08 + i * 0.43;
                int varnish = VARNISH[(int) (Noise.at(seed, i) * VARNISH.length)];
                double size = i % 4 == 3 ? 1.18 : 1;
                p.soft(Paths.oval(at + 0.05, -y + 0.58 * size, 0.11 * size, 0.2), 0.04, 0x60080402);
                p.moved(at, -y, Noise.between(seed, 20 + i, -0.04, 0.04), size, () -> violin(b, p, varnish, at));
            }
        });
    }

    /** A violin that hangs by its scroll at the origin; metres. */
    private static void violin(Bench b, Pen p, int varnish, double x) {
        int wood = b.tone(varnish, x, 1.9, b.room().back());
        int dark = Colours.scale(wood, 0.30);
        p.lit(Paths.oval(0, 0.03, 0.022, 0.026), wood, 0.02);
        p.fill(Paths.polygon(-0.012, 0.04, 0.012, 0.04, 0.018, 0.30, -0.018, 0.30), dark);
        p.lit(
                Paths.blob(
                        -0.02, 0.27, -0.085, 0.30, -0.088, 0.37, -0.056, 0.43, -0.064, 0.47, -0.105, 0.53, -0.09, 0.61,
                        0, 0.635, 0.09, 0.61, 0.105, 0.53, 0.064, 0.47, 0.056, 0.43, 0.088, 0.37, 0.085, 0.30, 0.02,
                        0.27),
                wood,
                0.12);
        p.fill(Paths.polygon(-0.014, 0.28, 0.014, 0.28, 0.02, 0.43, -0.02, 0.43), dark);
        p.fill(Paths.polygon(-0.02, 0.53, 0.02, 0.53, 0.012, 0.62, -0.012, 0.62), dark);
        p.stroke(Paths.line(-0.03, 0.485, 0.03, 0.485), 0.01, Colours.mix(wood, 0xFFFFF0D0, 0.6));
        for (int way : new int[] {-1, 1}) {
            p.stroke(
                    Paths.curve(way * 0.035, 0.43, way * 0.042, 0.47, way * 0.034, 0.50, way * 0.046, 0.53),
                    0.007,
                    dark);
        }
        p.stroke(Paths.line(-0.006, 0.06, -0.01, 0.54), 0.002, 0x90FFF8E8);
        p.stroke(Paths.line(0.006, 0.06, 0.01, 0.54), 0.002, 0x90FFF8E8);
        p.softStroke(Paths.curve(-0.06, 0.33, -0.07, 0.38, -0.05, 0.42), 0.014, 0.008, 0x60FFFFFF);
    }

    /** Split boards of maple that dry against the wall. */
    static void planks(Bench b, double x, double z, long seed) {
        b.contact(x - 0.5, x + 0.5, z - 0.3, z);
        for (int i = 0; i < 6; i++) {
            double l = x - 0.5 + i * 0.16;
            double tall = 1.2 + 0.7 * Noise.at(seed, i);
            int wood = Colours.mix(0xFFD8B078, 0xFF9A6A3C, Noise.at(seed, 9 + i));
            b.box(l, 0, z - 0.24 + 0.02 * i, l + 0.14, tall, z - 0.16 + 0.02 * i, wood);
            b.front(z - 0.245 + 0.02 * i, p -> {
                for (int k = 0; k < 4; k++) {
                    double a = l + 0.02 + 0.03 * k;
                    p.stroke(Paths.curve(a, -0.04, a + 0.012, -tall * 0.5, a, -tall + 0.03), 0.004, 0x40402010);
                }
            });
        }
    }
}
