package dev.kinora.animatic.stage.beast;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Hide;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Skin;
import dev.kinora.animatic.stage.creature.Cells;

/**
 * What a beast wears: colours by place on each part, and how long the hairs are there.
 *
 * @param breed whose
 * @param seed of spots and patches
 */
record Pelt(Breed breed, long seed, Skins skins) {
    /** The skins, computed once. */
    record Skins(Skin trunk, Skin neck, Skin hind, Skin fore, Skin skull, Skin muzzle, Skin tail) {}

    static Pelt of(Breed breed, long seed) {
        Pelt bare = new Pelt(breed, seed, new Skins(flat(0), flat(0), flat(0), flat(0), flat(0), flat(0), flat(0)));
        return new Pelt(
                breed,
                seed,
                new Skins(
                        ((Skin) bare::trunkAt).baked(300, 200),
                        ((Skin) bare::neckAt).baked(120, 120),
                        ((Skin) (u, v) -> bare.legAt(u, v, 1)).baked(140, 60),
                        ((Skin) (u, v) -> bare.legAt(u, v, 2)).baked(140, 60),
                        ((Skin) bare::skullAt).baked(120, 120),
                        ((Skin) bare::muzzleAt).baked(60, 80),
                        ((Skin) bare::tailAt).baked(140, 24)));
    }

    private static Skin flat(int colour) {
        return (u, v) -> colour;
    }

    private Hide hairy(Skin skin, double share) {
        return Hide.of(skin).gloss(breed.n("gloss")).hair(breed.n("hair") * share);
    }

    Hide trunk() {
        return hairy(skins.trunk, 1);
    }

    Hide neck() {
        return hairy(skins.neck, 1.1);
    }

    Hide hindLeg() {
        return hairy(skins.hind, 0.55);
    }

    Hide foreLeg() {
        return hairy(skins.fore, 0.55);
    }

    Hide foot() {
        return hairy(Skin.plain(breed.c("sock")), 0.25);
    }

    Hide skull() {
        return hairy(skins.skull, 0.5);
    }

    Hide muzzle() {
        return hairy(skins.muzzle, 0.2);
    }

    Hide jaw() {
        return hairy(Skin.plain(breed.is("coat", "mask.bare") ? breed.c("bare") : breed.c("pale")), 0.3);
    }

    Hide ear() {
        return hairy(Skin.plain(breed.c("eared")), 0.4);
    }

    Hide tail() {
        return Hide.of(skins.tail).hair(breed.n("hair") * 0.7 + breed.n("tailhair"));
    }

    int horn() {
        return breed.c("horn");
    }

    private double fine(double u, double v) {
        return 1 + 0.16 * (Noise.fbm((int) seed + 3, u * 46, v * 46, 2) - 0.5);
    }

    /** Cosine of the angle from the upper side: 1 above, -1 below. */
    private static double up(double v) {
        return Math.cos(Math.PI * 2 * v);
    }

    private int trunkAt(double u, double v) {
        double h = up(v);
        double f = Noise.fbm((int) seed, u * 7, (v > 0.5 ? 1 - v : v) * 9, 3) - 0.5;
        int c = pattern(
                u * breed.n("trunk") * 1.5, (v > 0.5 ? 1 - v + 3 : v) * breed.n("chest") * 6.2, h, breed.c("base"), u);
        c = Colours.mix(c, breed.c("back"), Noise.smooth(0.45, 0.95, h + f * 0.5) * breed.n("backed"));
        double low = breed.n("paled");
        c = Colours.mix(breed.c("pale"), c, Noise.smooth(low - 0.22, low + 0.16, h + f * 0.4));
        double breast =
                breed.n("breast") * (1 - Noise.smooth(0.06, 0.20, u + f * 0.1)) * (1 - Noise.smooth(0.0, 0.5, h));
        c = Colours.mix(c, breed.c("pale"), breast);
        if (breed.is("coat", "panda")) {
            c = Colours.mix(c, breed.c("mark"), (1 - Noise.smooth(0.30, 0.36, u + f * 0.06)));
        }
        if (breed.is("coat", "skunk")) {
            double stripe = Noise.smooth(0.30, 0.42, h + f * 0.3) * (1 - Noise.smooth(0.86, 0.94, h));
            c = Colours.mix(c, breed.c("mark"), stripe);
        }
        if (breed.is("coat", "silver")) {
            c = Colours.mix(c, breed.c("mark"), Noise.smooth(0.42, 0.66, u + f * 0.2) * Noise.smooth(-0.1, 0.4, h));
        }
        if (breed.is("coat", "chipmunk")) {
            double s = Math.abs(h - 0.55);
            c = Colours.mix(c, breed.c("pale"), 1 - Noise.smooth(0.06, 0.10, s));
            c = Colours.mix(c, breed.c("mark"), (1 - Noise.smooth(0.05, 0.08, Math.abs(s - 0.16))));
        }
        return Colours.scale(c, fine(u, v));
    }

    /** The coat's marks at a place in shares of its height along and around; h as {@link #up}. */
    private int pattern(double x, double y, double h, int base, double u) {
        int mark = breed.c("mark");
        int n = (int) seed;
        return switch (breed.w("coat")) {
            case "rosettes" -> {
                Cells c = Cells.at(n, x * 8.6, y * 8.6);
                double d = Math.hypot(c.dx(), c.dy());
                double torn = Noise.fbm(n + 5, x * 30, y * 30, 2) - 0.5;
                double ring =
                        Noise.smooth(0.14, 0.22, d + torn * 0.10) * (1 - Noise.smooth(0.34, 0.42, d + torn * 0.22));
                int core = Colours.mix(base, Colours.scale(base, 0.78), 1 - Noise.smooth(0.16, 0.26, d));
                yield Colours.mix(core, mark, ring * 0.92 * Noise.smooth(-0.85, -0.4, h));
            }
            case "spots" -> {
                Cells c = Cells.at(n, x * 11.5, y * 11.5);
                double d = Math.hypot(c.dx(), c.dy());
                yield Colours.mix(base, mark, (1 - Noise.smooth(0.20, 0.29, d)) * Noise.smooth(-0.8, -0.45, h));
            }
            case "dapple" -> {
                Cells c = Cells.at(n, x * 7, y * 7);
                double d = Math.hypot(c.dx(), c.dy());
                yield Colours.mix(
                        base,
                        mark,
                        (1 - Noise.smooth(0.14, 0.26, d))
                                * Noise.smooth(-0.2, 0.2, h)
                                * (1 - Noise.smooth(0.7, 0.95, h)));
            }
            case "tiger" -> {
                double wave = (Noise.fbm(n, x * 3.2, y * 2.4, 3) - 0.5) * 1.5;
                double s = Math.sin(x * 24 + wave * 3.4 + h * 0.8);
                double thin = 0.28 + 0.46 * Math.abs(h - 0.15);
                yield Colours.mix(base, mark, Noise.smooth(thin, thin + 0.20, s) * Noise.smooth(-0.95, -0.6, h));
            }
            case "zebra" -> {
                double wave = (Noise.fbm(n, x * 2.4, y * 2.0, 2) - 0.5) * 1.2;
                double lean = u > 0.6 ? (u - 0.6) * 9 * h : 0;
                double s = Math.sin(x * 30 + wave * 2.2 - lean);
                yield Colours.mix(base, mark, Noise.smooth(-0.05, 0.18, s));
            }
            case "patches" -> {
                double f = Noise.fbm(n + 9, x * 1.9, y * 1.9, 3);
                yield Colours.mix(base, mark, Noise.smooth(0.50, 0.54, f));
            }
            case "giraffe" -> {
                Cells c = Cells.at(n, x * 7.6, y * 7.6);
                double torn = (Noise.fbm(n + 5, x * 26, y * 26, 2) - 0.5) * 0.08;
                yield Colours.mix(
                        base, Colours.scale(mark, 0.86 + 0.28 * c.id()), Noise.smooth(0.07, 0.12, c.border() + torn));
            }
            case "hyena" -> {
                double f = Noise.fbm(n + 9, x * 9, y * 9, 2);
                yield Colours.mix(base, mark, Noise.smooth(0.56, 0.62, f));
            }
            default -> base;
        };
    }

    private int neckAt(double u, double v) {
        double h = up(v);
        double f = Noise.fbm((int) seed + 11, u * 4, (v > 0.5 ? 1 - v : v) * 6, 2) - 0.5;
        double l = breed.n("neck") + 0.2;
        int c = pattern(u * l * 1.6 + 9, (v > 0.5 ? 1 - v + 3 : v) * breed.n("nroot") * 6.2, h, breed.c("necked"), 0.3);
        c = Colours.mix(c, breed.c("back"), Noise.smooth(0.45, 0.95, h + f * 0.5) * breed.n("backed"));
        double low = breed.n("throat");
        c = Colours.mix(breed.c("pale"), c, Noise.smooth(low - 0.25, low + 0.15, h + f * 0.4));
        if (breed.is("coat", "panda")) {
            c = Colours.mix(c, breed.c("mark"), Noise.smooth(0.70, 0.8, u));
        }
        if (breed.is("coat", "skunk")) {
            c = Colours.mix(c, breed.c("mark"), Noise.smooth(0.4, 0.6, h));
        }
        return Colours.scale(c, fine(u, v));
    }

    private int legAt(double u, double v, int which) {
        int base = breed.is("coat", "panda") ? breed.c("mark") : breed.c("legged");
        double length = breed.n("rump") - breed.n("haunch");
        boolean marked =
                !breed.is("coat", "patches") && !breed.is("coat", "hyena") && !breed.is("coat", "dapple") || u < 0.4;
        int c = base;
        if (breed.is("coat", "zebra") || breed.is("coat", "tiger")) {
            double s = Math.sin(u * 44 + 0.6 * Math.cos(v * Math.PI * 2) + which);
            double fade = breed.is("coat", "tiger") ? 1 - Noise.smooth(0.5, 0.8, u) : 1;
            c = Colours.mix(base, breed.c("mark"), Noise.smooth(0.1, 0.4, s) * fade);
        } else if (marked) {
            double fade = Noise.smooth(breed.n("sockat") - 0.12, breed.n("sockat") + 0.02, u);
            c = Colours.mix(
                    pattern(u * length * 1.4 + which * 5, v * breed.n("leg") * 5 + 7, 0.2, base, 0.4), base, fade);
        }
        c = Colours.mix(c, breed.c("sock"), Noise.smooth(breed.n("sockat") - 0.06, breed.n("sockat") + 0.06, u));
        return Colours.scale(c, fine(u * 0.6, v * 0.5));
    }

    private int skullAt(double u, double v) {
        double h = up(v);
        double w = v > 0.5 ? 1 - v : v;
        int base = breed.c("headed");
        int c = base;
        switch (breed.w("mask")) {
            case "cat" -> {
                double cheek = Noise.smooth(-0.30, -0.62, h);
                c = Colours.mix(c, breed.c("pale"), cheek);
                c = Colours.mix(c, breed.c("pale"), 0.8 * spot(u, w, 0.24, 0.115, 0.042));
                c = catMarks(c, u, w, h);
            }
            case "raccoon" -> {
                c = Colours.mix(c, breed.c("pale"), Noise.smooth(0.55, 0.35, u) * 0.9);
                c = Colours.mix(
                        c,
                        breed.c("mark"),
                        band(u, 0.20, 0.50) * Noise.smooth(0.55, 0.25, h) * Noise.smooth(-0.75, -0.45, h));
                c = Colours.mix(c, breed.c("base"), Noise.smooth(0.80, 0.93, h) * 0.9);
            }
            case "badger" ->
                c = Colours.mix(
                        breed.c("pale"), breed.c("mark"), band(w, 0.085, 0.175) * (1 - Noise.smooth(0.8, 0.95, u)));
            case "skunk" -> c = Colours.mix(c, breed.c("mark"), Noise.smooth(0.94, 0.98, h));
            case "panda" -> {
                c = Colours.mix(breed.c("base"), breed.c("mark"), spot(u, w, 0.30, 0.185, 0.085));
            }
            case "fox" -> {
                c = Colours.mix(c, breed.c("pale"), Noise.smooth(0.02, -0.30, h));
                c = Colours.mix(c, breed.c("back"), Noise.smooth(0.5, 0.9, h) * breed.n("backed"));
            }
            case "bare" -> {
                double hairline = Noise.smooth(0.42, 0.66, h) * Noise.smooth(0.10, 0.18, u);
                double face = (1 - Noise.smooth(0.30, 0.42, u)) * (1 - hairline);
                c = Colours.mix(c, breed.c("bare"), face);
            }
            case "redpanda" -> {
                c = Colours.mix(c, breed.c("pale"), spot(u, w, 0.24, 0.13, 0.07) + Noise.smooth(-0.1, -0.4, h) * 0.9);
                c = Colours.mix(c, breed.c("mark"), spot(u, w, 0.26, 0.30, 0.07) * 0.7);
            }
            case "blaze" -> c = Colours.mix(c, breed.c("pale"), Noise.smooth(0.94, 0.98, h));
            case "pattern" -> c = pattern(u * 0.6 + 20, w * 1.4, h, base, 0.3);
            default -> c = Colours.mix(c, breed.c("pale"), Noise.smooth(-0.25, -0.55, h) * breed.n("chinned"));
        }
        return Colours.scale(c, fine(u * 0.5, v * 0.5));
    }

    private int catMarks(int base, double u, double w, double h) {
        int mark = breed.c("mark");
        int c = base;
        if (breed.is("coat", "tiger")) {
            double s = Math.sin(u * 30 + w * 10);
            c = Colours.mix(
                    c, mark, Noise.smooth(0.30, 0.5, s) * Noise.smooth(0.30, 0.42, u) * Noise.smooth(-0.85, -0.4, h));
            double brow = Math.sin((u - 0.05) * 52);
            c = Colours.mix(
                    c,
                    mark,
                    Noise.smooth(0.35, 0.6, brow) * (1 - Noise.smooth(0.03, 0.07, w)) * Noise.smooth(0.12, 0.2, u));
        } else if (breed.is("coat", "rosettes") || breed.is("coat", "spots")) {
            Cells k = Cells.at((int) seed + 40, u * 13, w * 26);
            double d = Math.hypot(k.dx(), k.dy());
            c = Colours.mix(
                    c,
                    mark,
                    (1 - Noise.smooth(0.16, 0.26, d)) * Noise.smooth(0.26, 0.38, u) * Noise.smooth(-0.5, -0.2, h));
        }
        return c;
    }

    private static double band(double x, double from, double to) {
        return Noise.smooth(from - 0.03, from + 0.03, x) * (1 - Noise.smooth(to - 0.03, to + 0.03, x));
    }

    private static double spot(double u, double w, double cu, double cw, double r) {
        double d = Math.hypot((u - cu) * 0.7, w - cw);
        return 1 - Noise.smooth(r * 0.75, r * 1.15, d);
    }

    private int muzzleAt(double u, double v) {
        double h = up(v);
        int c = breed.c("headed");
        double low = breed.n("muzzled");
        c = Colours.mix(
                breed.c("snouted"),
                c,
                Noise.smooth(low - 0.2, low + 0.2, h) * Noise.smooth(0.0, breed.n("snoutto") + 0.01, u));
        if (breed.is("mask", "bare")) {
            c = breed.c("bare");
        }
        if (breed.is("mask", "badger")) {
            c = Colours.mix(
                    breed.c("pale"), breed.c("mark"), band(v > 0.5 ? 1 - v : v, 0.10, 0.2) * Noise.smooth(0.3, 0.6, u));
        }
        if (breed.is("mask", "blaze")) {
            c = Colours.mix(c, breed.c("pale"), Noise.smooth(0.8, 0.9, h));
        }
        return Colours.scale(c, fine(u * 0.4, v * 0.4));
    }

    private int tailAt(double u, double v) {
        int c = breed.c("tailed");
        double rings = breed.n("rings");
        if (rings > 0) {
            c = Colours.mix(
                    c,
                    breed.c("mark"),
                    Noise.smooth(-0.15, 0.15, Math.sin(u * rings * Math.PI * 2)) * Noise.smooth(0.05, 0.2, u));
        }
        c = Colours.mix(c, breed.c("tip"), Noise.smooth(breed.n("tipat") - 0.05, breed.n("tipat") + 0.05, u));
        return Colours.scale(c, fine(u * 0.5, v * 0.3));
    }
}
