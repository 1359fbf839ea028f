package dev.kinora.animatic.stage.room;

import java.util.List;

/**
 * One row of the table of rooms.
 *
 * @param shell walls, floor, ceiling
 * @param colours possible wall colours first, the floor's colour last
 * @param window how its windows are made
 * @param lamps what gives light at night
 * @param furniture most important first
 */
record RoomKind(Shell shell, int[] colours, Opening.Style window, Lamps lamps, List<Slot> furniture) {

    /** What gives light at night. */
    enum Lamps {
        /** Lamps on the floor and on furniture. */
        STANDING,
        /** A row that hangs over counter or table. */
        PENDANTS,
        /** Tubes on the ceiling. */
        TUBES
    }

    /**
     * A piece and where it likes to stand.
     *
     * @param piece what
     * @param at -1 to 1 across the visible back wall, positive on the window's side
     * @param off metres away from the back wall
     */
    record Slot(Piece piece, double at, double off) {
        static Slot of(Piece piece, double at) {
            return new Slot(piece, at, 0);
        }
    }

    int[] walls() {
        return java.util.Arrays.copyOf(colours, colours.length - 1);
    }

    int floor() {
        return colours[colours.length - 1];
    }
}
