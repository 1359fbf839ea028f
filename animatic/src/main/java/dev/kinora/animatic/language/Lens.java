package dev.kinora.animatic.language;

import java.util.Optional;

/**
 * Focus and lens.
 *
 * @param focus how depth is rendered
 * @param kind the kind of lens
 * @param focalMillimetres the named focal length, 1 to 2000 mm
 */
public record Lens(Optional<Focus> focus, Optional<Kind> kind, Optional<Integer> focalMillimetres) {

    /** How depth is rendered. */
    public enum Focus {
        SHALLOW,
        DEEP,
        SOFT,
        RACK
    }

    /** The kind of lens. */
    public enum Kind {
        WIDE_ANGLE,
        TELEPHOTO,
        MACRO,
        FISHEYE,
        ANAMORPHIC,
        TILT_SHIFT
    }
}
