package dev.kinora.animatic.stage.room;

/**
 * Walls, floor and ceiling of a kind of room.
 *
 * @param wall what the walls are covered with
 * @param floor what one walks on
 * @param ceiling what is above
 * @param height metres to the ceiling
 * @param widest metres between the side walls at most
 */
record Shell(Wall wall, Floor floor, Ceiling ceiling, double height, double widest) {

    /** What is above. */
    enum Ceiling {
        PLAIN,
        BEAMS,
        PANELS,
        /** The slopes of a roof. */
        GABLE,
        /** Glass in bars, as over a hothouse. */
        GLASS
    }

    /** Rooms that are no wider than this run away from the camera. */
    private static final double NARROW = 3.6;

    /** Whether it is a corridor: long and narrow, its lamps in a row. */
    boolean corridor() {
        return widest <= NARROW;
    }

    /** Metres at which the slopes of a roof begin. */
    static final double KNEE = 1.0;
}
