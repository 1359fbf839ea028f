package dev.kinora.animatic.stage.aloft;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.stage.relief.Fractal;
import dev.kinora.animatic.stage.relief.Matter;
import dev.kinora.animatic.stage.relief.Spot;
import dev.kinora.animatic.stage.sky.Palette;

/** What a city is made of, seen from above: façades with their windows, roofs, tar, trees, water; after dark it shines. */
final class Rooftops implements Matter {
    private static final int[] WALLS = {
        0xFFC8BCA8, 0xFFA8988A, 0xFF8E9AA4, 0xFFB4A08C, 0xFF7A8C9C, 0xFFD6CCBA, 0xFF9A6A54, 0xFFBCC2C4
    };
    private static final int[] PALE = {0xFFE6DAC2, 0xFFDCCDB0, 0xFFEDE3D0, 0xFFD4C4A4};
    private static final int[] ROOFS = {0xFF8A8680, 0xFF9C9890, 0xFF74747A, 0xFFA89C8E, 0xFF6E6A68, 0xFFB4AEA4};
    private static final int[] LAMPS = {0xFFFFD08A, 0xFFFFE2B0, 0xFFFFBE6A, 0xFFCFE4FF};

    private final Blocks blocks;
    private final boolean old;
    private final boolean white;
    private final double glow;
    private final int sky;
    private final Palette palette;
    private final long seed;

    /**
     * How a city looks.
     *
     * @param old whether its houses are of one height under slate
     * @param white whether snow lies
     */
    record Looks(boolean old, boolean white) {}

    /**
     * @param glow how much windows and lamps shine, 0 to 1
     * @param sky what water throws back
     */
    Rooftops(Blocks blocks, Looks looks, double glow, int sky, Palette palette, long seed) {
        this.blocks = blocks;
        old = looks.old();
        white = looks.white();
        this.glow = glow;
        this.sky = sky;
        this.palette = palette;
        this.seed = seed;
    }

    @Override
    public int colour(Spot s) {
        Blocks.Lot lot = blocks.at(s.x, s.z);
        double h = s.height / blocks.unit();
        return switch (lot.kind) {
            case STREET -> street(s, lot);
            case WATER -> water(s, lot);
            case PARK -> trees(s);
            case YARD -> white ? 0xFFE8EEF6 : 0xFF8C8A80;
            case HOUSE -> h < lot.height - Math.max(0.9, lot.height * 0.02) ? wall(s, lot, h) : roof(s, lot);
        };
    }

    private int street(Spot s, Blocks.Lot lot) {
        double fine = s.fine / blocks.unit();
        boolean walk = lot.edge > 4.6;
        int tar = walk ? 0xFF9A968E : 0xFF5C5E64;
        if (!walk && fine < 0.9 && lot.edge < 0.35) {
            tar = 0xFFD8D4C4;
        }
        if (white) {
            tar = Colours.mix(tar, 0xFFE4EAF2, walk ? 0.8 : 0.35);
        }
        if (glow > 0.2) {
            double along = Math.sin(lot.u * 0.21) * Math.sin(lot.v * 0.21);
            double pool = 0.34 + 0.22 * along + 0.16 * Noise.value((int) seed, lot.u / 40, lot.v / 40);
            s.glow = Colours.fade(0xFFFFA850, Math.min(0.8, glow * pool));
        }
        return Colours.scale(tar, 0.9 + 0.2 * Noise.value((int) seed + 2, lot.u / 9, lot.v / 9));
    }

    private int water(Spot s, Blocks.Lot lot) {
        double ripple = Noise.fbm((int) seed + 4, lot.u / 22, lot.v / 7, 3);
        s.lit = 0.75;
        int c = Colours.mix(0xFF2E5A6A, sky, 0.35 + 0.4 * ripple);
        if (glow > 0.2) {
            double streak = Noise.smooth(30, 2, lot.edge)
                    * Noise.smooth(0.42, 0.7, Noise.value((int) seed + 5, lot.u / 9, lot.v / 60));
            s.glow = Colours.fade(0xFFFFB468, 0.75 * glow * streak);
        }
        return c;
    }

    private int trees(Spot s) {
        double n = Fractal.heaped(seed + 6, s.x, s.z, 9 * blocks.unit(), s.fine * 0.5, 2);
        int leaf = white ? 0xFFDCE6EC : palette.land(0xFF5E8442, 0.4);
        return Colours.scale(leaf, 0.5 + 0.7 * n);
    }

    private int wall(Spot s, Blocks.Lot lot, double h) {
        int[] tones = old ? PALE : WALLS;
        int base = palette.land(tones[(int) (Noise.at(lot.id, 11) * tones.length)], 0.4);
        boolean glass = lot.tall && Noise.at(lot.id, 12) < 0.55;
        double across = Math.abs(blocks.u(s.slopeX, s.slopeZ)) > Math.abs(blocks.v(s.slopeX, s.slopeZ)) ? lot.v : lot.u;
        double tall = glass ? 4.2 : 3.3;
        double wide = glass ? 2.2 : 3.0;
        double fine = s.fine / blocks.unit();
        double row = h / tall - Math.floor(h / tall);
        double col = across / wide - Math.floor(across / wide);
        double soft = Math.max(0.05, fine / wide * 0.8);
        double in = Noise.smooth(0.16 - soft, 0.16 + soft, Math.min(col, 1 - col))
                * Noise.smooth(0.18 - soft, 0.18 + soft, Math.min(row, 1 - row));
        double seen = Math.min(1, 1.5 / fine);
        int pane = glass ? Colours.mix(sky, 0xFF2E4A66, 0.45) : 0xFF3C4650;
        if (h < 4.5 && !glass) {
            base = Colours.scale(base, 0.7);
        }
        double share = 0.42 + (in - 0.42) * seen;
        if (glow > 0.2) {
            long cell = Noise.mix(lot.id + (long) Math.floor(h / tall) * 733 + (long) Math.floor(across / wide) * 97);
            double many = glow * (h < 5 ? 0.75 : 0.30 + 0.25 * Noise.at(lot.id, 13));
            boolean on = Noise.at(cell, 1) < many;
            int lamp = LAMPS[(int) (Noise.at(seen < 0.4 ? lot.id : cell, 2) * LAMPS.length)];
            double bright = (on ? in : 0) * seen + many * 0.5 * (1 - seen);
            s.glow = Colours.fade(lamp, Math.min(0.95, bright));
        }
        return Colours.mix(base, pane, share * (glass ? 0.95 : 0.8));
    }

    private int roof(Spot s, Blocks.Lot lot) {
        int base = old
                ? Colours.mix(0xFF6E7886, 0xFF8A929C, Noise.at(lot.id, 14))
                : ROOFS[(int) (Noise.at(lot.id, 15) * ROOFS.length)];
        base = palette.land(base, 0.3);
        if (white) {
            base = Colours.mix(base, 0xFFF2F6FC, 0.9);
        }
        double fine = s.fine / blocks.unit();
        if (!old && fine < 1.6) {
            double vent = Noise.at(
                    Noise.mix(lot.id + (long) Math.floor(lot.u / 4.4) * 31 + (long) Math.floor(lot.v / 4.4)), 1);
            base = vent < 0.16 && lot.edge > 2
                    ? Colours.scale(base, 0.66)
                    : vent > 0.93 && lot.edge > 2 ? Colours.mix(base, 0xFFFFFFFF, 0.4) : base;
            base = lot.edge < 0.9 ? Colours.mix(base, 0xFFE8E2D6, 0.3) : base;
        }
        if (glow > 0.2 && lot.tall && lot.height > 100 && lot.edge > 5 && Noise.at(lot.id, 16) < 0.4) {
            s.glow = Colours.fade(0xFFFF5A4A, 0.35 * glow);
        }
        return Colours.scale(base, 0.92 + 0.16 * Noise.value((int) seed + 7, lot.u / 6, lot.v / 6));
    }
}
