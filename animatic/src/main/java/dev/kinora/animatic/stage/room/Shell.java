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
        GABLE
    }

    /** Metres at which the slopes of a roof begin. */
    static final double KNEE = 1.0;
}
