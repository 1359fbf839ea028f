package dev.kinora.animatic.stage.actor;

/**
 * The shape of a head, in shares of half its width.
 *
 * @param tall half height
 * @param jaw width at the chin, 0.3 pointed to 1 square
 * @param ruff length of the cheek tufts
 * @param ear ears
 * @param muzzle what sticks out
 * @param eye eyes
 */
record HeadForm(double tall, double jaw, double ruff, Ear ear, Muzzle muzzle, Eye eye) {
    /** How ears are made. */
    enum EarKind {
        POINTED,
        ROUND,
        LONG,
        FLOPPY,
        LEAF,
        FAN
    }

    /** How a nose is made. */
    enum NoseKind {
        SMALL,
        BUTTON,
        NOSTRILS,
        DISC,
        TRUNK
    }

    /**
     * Ears.
     *
     * @param kind shape
     * @param size length
     * @param apart how far from the middle
     */
    record Ear(EarKind kind, double size, double apart) {}

    /**
     * The muzzle.
     *
     * @param length beyond the skull
     * @param root radius where it begins
     * @param tip radius at the nose
     * @param drop how far down the nose is
     * @param nose kind of nose
     */
    record Muzzle(double length, double root, double tip, double drop, NoseKind nose) {}

    /**
     * Eyes.
     *
     * @param size half width
     * @param apart angle from the middle, radians
     * @param high above the middle of the head
     * @param iris colour
     */
    record Eye(double size, double apart, double high, int iris) {}
}
