package dev.kinora.animatic.stage.creature;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Skin;

/** Skins that several animals share. */
public final class Hides {
    private Hides() {}

    /**
     * Cells with cracks between them, pale below: turtles, crocodiles, lizards.
     *
     * @param top colour of the cells
     * @param crack colour between them
     * @param belly colour of the underside
     * @param along cells along the part
     * @param around cells around it
     */
    public record Scaly(int top, int crack, int belly, double along, double around) {
        /** The skin. */
        public Skin skin(long seed) {
            int n = (int) seed;
            return ((Skin) (u, v) -> at(n, u, v)).baked(320, 160);
        }

        private int at(int n, double u, double v) {
            double h = Math.cos(Math.PI * 2 * v);
            double w = v > 0.5 ? 1 - v : v;
            Cells c = Cells.at(n + (v > 0.5 ? 5 : 0), u * along, w * around);
            int cell = Colours.scale(top, 0.78 + 0.44 * c.id());
            cell = Colours.scale(cell, 0.92 + 0.16 * Noise.fbm(n, u * 30, v * 20, 2));
            int skin = Colours.mix(crack, cell, Noise.smooth(0.05, 0.13, c.border()));
            int pale = Colours.mix(Colours.scale(belly, 0.86), belly, Noise.smooth(0.04, 0.12, c.border()));
            return Colours.mix(pale, skin, Noise.smooth(-0.62, -0.25, h));
        }
    }

    /**
     * Two colours melting round the body, with soft blotches: frogs, octopuses, dinosaurs.
     *
     * @param top above
     * @param belly below
     * @param blotch of the blotches
     * @param amount of blotches, 0 to 1
     * @param size of the blotches, shares of the part
     */
    public record Mottled(int top, int belly, int blotch, double amount, double size) {
        /** The skin. */
        public Skin skin(long seed) {
            int n = (int) seed;
            return ((Skin) (u, v) -> at(n, u, v)).baked(320, 160);
        }

        private int at(int n, double u, double v) {
            double h = Math.cos(Math.PI * 2 * v);
            double w = v > 0.5 ? 1 - v : v;
            double f = Noise.fbm(n, u / size, w * 2 / size, 3);
            double fine = Noise.fbm(n + 3, u * 60, w * 60, 2) - 0.5;
            int c = Colours.mix(top, blotch, amount * Noise.smooth(0.48, 0.60, f));
            c = Colours.mix(belly, c, Noise.smooth(-0.65, -0.05, h + (f - 0.5) * 0.5));
            return Colours.scale(c, 1 + 0.22 * fine);
        }
    }
}
