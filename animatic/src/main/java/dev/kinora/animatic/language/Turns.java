package dev.kinora.animatic.language;

/** Which move of the camera a word and a direction make together. */
final class Turns {

    private Turns() {}

    /** "Pans upward" is a tilt; a dolly or a zoom goes in and out, not up and down. */
    static CameraMove turned(CameraMove move) {
        if (move.direction().isEmpty()) {
            return move;
        }
        boolean vertical = move.direction().get() == CameraMove.Direction.UP
                || move.direction().get() == CameraMove.Direction.DOWN;
        CameraMove.Kind kind = move.kind();
        if (kind == CameraMove.Kind.PAN && vertical) {
            kind = CameraMove.Kind.TILT;
        } else if (kind == CameraMove.Kind.TILT && !vertical) {
            kind = CameraMove.Kind.PAN;
        } else if (kind == CameraMove.Kind.DOLLY && vertical) {
            kind = CameraMove.Kind.CRANE;
        } else if (kind == CameraMove.Kind.DOLLY && isSideways(move.direction().get())) {
            kind = CameraMove.Kind.TRUCK;
        }
        return new CameraMove(kind, move.direction(), move.speed());
    }

    private static boolean isSideways(CameraMove.Direction direction) {
        return direction == CameraMove.Direction.LEFT
                || direction == CameraMove.Direction.RIGHT
                || direction == CameraMove.Direction.ALONG;
    }
}
