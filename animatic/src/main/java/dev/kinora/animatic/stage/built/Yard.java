package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.stage.land.BareTree;
import dev.kinora.animatic.stage.land.Broadleaf;
import dev.kinora.animatic.stage.land.Flora;
import dev.kinora.animatic.stage.land.Palm;
import dev.kinora.animatic.stage.land.Pine;
import io.github.humbleui.skija.Path;
import java.util.List;

/** Trees, hedges, fences and what else stands in streets, gardens and fields. */
final class Yard {
    private Yard() {}

    /** A street tree: bare and snowy in winter, in leaf otherwise. */
    static Prop tree(Site site, double tall, long id) {
        return new Prop(site, new double[] {tall * 0.5, tall * 1.1, 0}, id, b -> {
            if (b.hour().snow() || b.hour().place().season() == Season.WINTER) {
                bare(b, tall, id);
            } else {
                new Broadleaf(b.hour().flora(), b.hour().light(), b.z(), id).tree(b.pen(), 0, 0, tall);
            }
        });
    }

    /** A cherry tree: in flower in spring. */
    static Prop cherry(Site site, double tall, long id) {
        return new Prop(site, new double[] {tall * 0.6, tall * 1.1, 0}, id, b -> {
            if (b.hour().snow()) {
                bare(b, tall, id);
                return;
            }
            Flora f = b.hour().flora();
            boolean blooms = b.hour().place().season() == Season.SPRING
                    || b.hour().place().season() == Season.SUMMER;
            Flora pink = blooms
                    ? new Flora(
                            f.field(),
                            f.root(),
                            f.blade(),
                            f.tip(),
                            0xFFB86A8C,
                            0xFFF2A6C0,
                            0xFFFFDCE6,
                            0xFF4A3230,
                            f.blossoms(),
                            1)
                    : f;
            new Broadleaf(pink, b.hour().light(), b.z(), id).tree(b.pen(), 0, 0, tall);
        });
    }

    static Prop palm(Site site, double tall, long id) {
        return new Prop(site, new double[] {tall * 0.5, tall * 1.15, 0}, id, b -> new Palm(
                        b.hour().flora(), b.hour().light(), b.z(), id)
                .tree(b.pen(), 0, 0, tall, (b.dice(3) - 0.5) * 0.16));
    }

    static Prop pine(Site site, double tall, long id) {
        return new Prop(site, new double[] {tall * 0.32, tall * 1.05, 0}, id, b -> new Pine(
                        b.hour().flora(), b.hour().light(), b.z(), id, b.hour().snow() ? 1 : 0)
                .tree(b.pen(), 0, 0, tall));
    }

    /** A slender dark tree of the south. */
    static Prop cypress(Site site, double tall, long id) {
        return new Prop(site, new double[] {tall * 0.14, tall * 1.05, 0}, id, b -> {
            int leaf = b.hour().palette().land(0xFF3A5A34, 0.4);
            b.form(
                    Paths.blob(
                            0,
                            -tall,
                            tall * 0.05,
                            -tall * 0.8,
                            tall * 0.10,
                            -tall * 0.42,
                            tall * 0.09,
                            -tall * 0.14,
                            tall * 0.02,
                            -tall * 0.05,
                            -tall * 0.02,
                            -tall * 0.05,
                            -tall * 0.09,
                            -tall * 0.14,
                            -tall * 0.10,
                            -tall * 0.42,
                            -tall * 0.05,
                            -tall * 0.8),
                    leaf);
            for (int i = 0; i < 46; i++) {
                double y = -tall * (0.1 + 0.85 * b.dice(20 + i));
                double w = tall * 0.09 * Math.min(1, (1 + y / tall) * 2.2);
                double x = (b.dice(80 + i) - 0.5) * 2 * w;
                double k = 0.5
                        + 0.5
                                * x
                                / Math.max(0.01, w)
                                * Math.signum(b.hour().light().keyX());
                try (Path p = Paths.tube(x, y, tall * 0.008, x + tall * 0.004, y - tall * 0.05, tall * 0.002)) {
                    b.pen()
                            .fill(
                                    p,
                                    Colours.fade(
                                            b.tone(
                                                    k > 0.5
                                                            ? Colours.mix(leaf, 0xFFB0C070, 0.4)
                                                            : Colours.scale(leaf, 0.6),
                                                    k),
                                            0.7));
                }
            }
            b.cap(0, -tall * 0.96, tall * 0.04);
        });
    }

    private static void bare(Brush b, double tall, long id) {
        new BareTree(b.hour().light(), b.z(), b.hour().snow(), id).tree(b.pen(), 0, 0, tall);
    }

    static Prop bush(Site site, double tall, long id) {
        return new Prop(site, new double[] {tall, tall * 1.1, 0}, id, b -> {
            Flora f = b.hour().flora();
            new Broadleaf(b.hour().snow() ? white(f) : f, b.hour().light(), b.z(), id).bush(b.pen(), 0, 0, tall);
        });
    }

    /** The same plants under snow. */
    static Flora white(Flora f) {
        return new Flora(
                f.field(), f.root(), f.blade(), f.tip(), 0xFF8E9CB4, 0xFFC8D6EA, 0xFFF6FAFF, f.bark(), List.of(), 0);
    }

    /** A picket fence of that length. */
    static Prop pickets(Site site, double length, long id) {
        return new Prop(site, new double[] {length / 2, 1.1, 0}, id, b -> {
            int wood = b.hour().paint(0xFFF0ECE2);
            b.box(-length / 2, -0.78, length / 2, -0.70, wood);
            b.box(-length / 2, -0.34, length / 2, -0.26, wood);
            for (double x = -length / 2 + 0.1; x < length / 2; x += 0.24) {
                b.form(Paths.polygon(x - 0.05, 0, x - 0.05, -0.86, x, -0.96, x + 0.05, -0.86, x + 0.05, 0), wood);
                b.cap(x, -0.93, 0.06);
            }
        });
    }

    /** A fence of posts and two rails. */
    static Prop rails(Site site, double length, long id) {
        return new Prop(site, new double[] {length / 2, 1.3, 0}, id, b -> {
            int wood = 0xFF8A6E52;
            for (int i = 0; i < 2; i++) {
                double y = -0.5 - 0.48 * i;
                b.line(Paths.line(-length / 2, y, 0, y + 0.05 * (b.dice(i) - 0.5), length / 2, y), 0.11, wood);
                if (b.hour().snow()) {
                    b.line(Paths.line(-length / 2, y - 0.06, length / 2, y - 0.06), 0.06, 0xFFF4F8FF);
                }
            }
            for (double x = -length / 2; x <= length / 2 + 0.01; x += 2) {
                b.box(x - 0.08, -1.22, x + 0.08, 0, wood);
                b.cap(x, -1.2, 0.12);
            }
            for (int i = 0; i < length * 5; i++) {
                double x = (b.dice(200 + i) - 0.5) * length;
                double h = 0.12 + 0.3 * b.dice(400 + i);
                b.line(
                        Paths.curve(x, 0.05, x + 0.02, -h * 0.6, x + 0.1 * (b.dice(600 + i) - 0.5), -h),
                        0.025,
                        b.hour().snow() ? 0xFFE8EEF8 : b.hour().flora().blade());
            }
        });
    }

    /** A round bale of hay. */
    static Prop bale(Site site, long id) {
        return new Prop(site, new double[] {0.9, 1.5, 0}, id, b -> {
            b.form(Paths.box(-0.85, -1.4, 0.75, 0, 0.5), 0xFFD2AE5C);
            b.form(Paths.oval(0.3, -0.7, 0.62, 0.70), 0xFFDDBB6C);
            for (int i = 1; i < 5; i++) {
                b.line(Paths.oval(0.3, -0.7, 0.62 * i / 5.0, 0.70 * i / 5.0), 0.03, 0xFFA47E3A);
            }
            b.cap(-0.1, -1.36, 0.7);
        });
    }

    /** A weathered gravestone: a slab, a cross or an obelisk. */
    static Prop grave(Site site, long id) {
        return new Prop(site, new double[] {0.5, 1.6, 0}, id, b -> {
            int stone = Colours.mix(0xFF9CA09C, 0xFF7E8A80, b.dice(1));
            double h = 0.8 + 0.5 * b.dice(2);
            if (b.dice(3) < 0.5) {
                b.form(Windows.arch(0, -h, 0, 0.36), stone);
                b.line(Paths.line(-0.18, -h * 0.6, 0.18, -h * 0.6), 0.03, 0xFF5E645E);
                b.line(Paths.line(-0.14, -h * 0.45, 0.14, -h * 0.45), 0.03, 0xFF5E645E);
                b.cap(0, -h + 0.06, 0.34);
            } else if (b.dice(3) < 0.8) {
                b.box(-0.08, -h - 0.35, 0.08, 0, stone);
                b.box(-0.34, -h - 0.02, 0.34, -h + 0.14, stone);
                b.cap(0, -h - 0.02, 0.32);
            } else {
                b.form(Paths.polygon(-0.2, 0, -0.14, -h - 0.6, 0, -h - 0.8, 0.14, -h - 0.6, 0.2, 0), stone);
            }
            b.box(-0.5, -0.14, 0.5, 0.02, Colours.scale(stone, 0.9));
            tufts(b, 0.6);
        });
    }

    /** Grass at somebody's feet. */
    static void tufts(Brush b, double half) {
        int grass = b.hour().snow() ? 0xFFEAF0FA : b.hour().flora().blade();
        for (int i = 0; i < half * 26; i++) {
            double x = (b.dice(900 + i) - 0.5) * 2 * half;
            double h = 0.08 + 0.18 * b.dice(1200 + i);
            b.line(
                    Paths.curve(x, 0.06, x + 0.01, -h * 0.5, x + 0.08 * (b.dice(1500 + i) - 0.5), -h),
                    0.022,
                    Colours.scale(grass, 0.8 + 0.5 * Noise.at(b.id(), 1800 + i)));
        }
    }

    /** A row of flowers and shrubs before a house. */
    static Prop flowers(Site site, double length, long id) {
        return new Prop(site, new double[] {length / 2, 0.9, 0}, id, b -> {
            boolean white = b.hour().snow();
            for (int i = 0; i < length * 9; i++) {
                double x = (b.dice(i) - 0.5) * length;
                double y = -0.5 * b.dice(300 + i);
                double r = 0.08 + 0.1 * b.dice(600 + i);
                b.flat(
                        Paths.oval(x, y, r * 1.2, r),
                        white
                                ? 0xFFE4ECF8
                                : Colours.mix(
                                        b.hour().flora().leafDark(),
                                        b.hour().flora().leaf(),
                                        b.dice(900 + i)));
            }
            if (white) {
                return;
            }
            List<Integer> petals = b.hour().flora().blossoms();
            for (int i = 0; i < length * 6; i++) {
                double x = (b.dice(2000 + i) - 0.5) * length;
                double r = 0.05 + 0.05 * b.dice(2300 + i);
                b.flat(Paths.oval(x, -0.12 - 0.5 * b.dice(2600 + i), r, r), petals.get((int)
                        (b.dice(2900 + i) * petals.size())));
            }
        });
    }
}
