package dev.kinora.animatic.stage.actor;

/**
 * A quadruped's trunk and limbs in shares of the height of its back.
 *
 * @param trunk length from hip to shoulder
 * @param chest radius of the trunk at the shoulder
 * @param belly radius in the middle
 * @param leg leg radius at the top; it tapers to 0.45 of that
 * @param neck how it carries its head
 * @param tail its tail
 */
record BodyForm(double trunk, double chest, double belly, double leg, Neck neck, Tail tail) {
    /**
     * How the head is carried.
     *
     * @param x of the head's middle, from the shoulder forward
     * @param y of the head's middle above the back
     * @param radius of the neck
     * @param head half width of the head
     */
    record Neck(double x, double y, double radius, double head) {}

    /**
     * The tail.
     *
     * @param length share of the back's height
     * @param root radius where it begins
     * @param bush widest radius
     * @param carriage radians above straight back it is carried, negative hangs
     */
    record Tail(double length, double root, double bush, double carriage) {}
}
