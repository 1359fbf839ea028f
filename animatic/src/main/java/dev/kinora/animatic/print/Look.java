package dev.kinora.animatic.print;

/**
 * One row of the table of styles.
 *
 * @param hold frames for which a picture stands still; 1 for none
 * @param tone brightness and colours
 * @param brush how the picture is laid down
 * @param line outlines
 * @param texture what lies over it
 * @param wear what time and machines did to it
 */
record Look(int hold, Tone tone, Brush brush, Line line, Texture texture, Wear wear) {
    /**
     * How the picture is laid down.
     *
     * @param radius strokes, in shares of 1/360 of the shorter side; 0 keeps every pixel
     * @param levels steps of brightness; 0 for all
     * @param cells pieces the picture is made of
     * @param pieces pieces along the shorter side
     */
    record Brush(int radius, int levels, Cells cells, int pieces) {
        static final Brush NONE = new Brush(0, 0, Cells.NONE, 0);

        static Brush strokes(int radius) {
            return new Brush(radius, 0, Cells.NONE, 0);
        }

        static Brush flat(int radius, int levels) {
            return new Brush(radius, levels, Cells.NONE, 0);
        }

        static Brush pieces(Cells cells, int pieces) {
            return new Brush(0, 0, cells, pieces);
        }
    }

    /** Pieces of one colour. */
    enum Cells {
        NONE,
        SQUARES,
        TRIANGLES,
        SHARDS,
        /** Small squares with grout between them. */
        TESSERAE
    }

    /**
     * Outlines.
     *
     * @param strength 0 for none, 1 covers
     * @param ink luma of the line, 16 to 235
     * @param from contrast at which a line begins, 0 to 255
     * @param glow whether lines shine in colour instead of covering
     */
    record Line(double strength, int ink, int from, boolean glow) {
        static final Line NONE = new Line(0, 16, 0, false);

        static Line of(double strength, int ink, int from) {
            return new Line(strength, ink, from, false);
        }
    }

    /**
     * What lies over it.
     *
     * @param grain material
     * @param strength 0 to 1
     * @param edge what becomes of the picture's edge
     */
    record Texture(Grain grain, double strength, Edge edge) {
        static final Texture NONE = new Texture(Grain.NONE, 0, Edge.NONE);
    }

    /** Materials. */
    enum Grain {
        NONE,
        PAPER,
        CANVAS,
        HATCH,
        DOTS,
        CLAY,
        SHEETS,
        /** Charcoal, chalk or crayon on rough paper. */
        RUBBED,
        /** Lines cut into wood or copper, thicker where it is dark. */
        CUT,
        /** A sheet of squares under the drawing. */
        GRID,
        /** Fibres of felt and wool. */
        FELT,
        /** Stitches of knitting; one to a piece. */
        STITCHES,
        /** Toy bricks with a stud on each piece. */
        STUDS
    }

    /** Edges of the picture. */
    enum Edge {
        NONE,
        RAGGED,
        PANEL,
        DARK,
        /** Round corners of a film gate. */
        GATE
    }

    /**
     * What time and machines did to it, each 0 to 1.
     *
     * @param grain grains of silver
     * @param dust specks and hairs
     * @param scratches lines along the film
     * @param flicker of the lamp
     * @param weave of the film in the gate
     * @param tape lines, smears and noise of a tape
     */
    record Wear(double grain, double dust, double scratches, double flicker, double weave, double tape) {
        static final Wear NONE = new Wear(0, 0, 0, 0, 0, 0);
    }

    boolean isNone() {
        return hold == 1
                && tone.equals(Tone.NEUTRAL)
                && brush.equals(Brush.NONE)
                && line.equals(Line.NONE)
                && texture.equals(Texture.NONE)
                && wear.equals(Wear.NONE);
    }
}
