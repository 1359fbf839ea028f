package dev.kinora.animatic.scene;

import java.util.List;

/**
 * The camera of a shot. At rest it stands at x 0, looks along z, and the horizon is level.
 *
 * @param focal focal length as a multiple of the frame's height: 1.25 normal, 0.8 wide, 2.2 long
 * @param height metres above the ground
 * @param horizon where the horizon lies, share of the frame's height from the top (may lie outside 0 to 1)
 * @param focus metres to the plane in focus
 * @param aperture 0 everything sharp, 1 very shallow
 * @param travel metres per second the camera goes right, to stay beside a subject that moves
 * @param moves in any order, may overlap
 */
public record CameraPlan(
        double focal,
        double height,
        double horizon,
        double focus,
        double aperture,
        double travel,
        List<CameraMove> moves) {
    public CameraPlan {
        moves = List.copyOf(moves);
    }
}
