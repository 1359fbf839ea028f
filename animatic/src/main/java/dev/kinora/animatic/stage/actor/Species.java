package dev.kinora.animatic.stage.actor;

/**
 * A kind of animal.
 *
 * @param head its head
 * @param body its trunk and limbs
 * @param coat usual colours
 * @param hair length of its hairs, share of half the head's width
 * @param traits small differences
 */
record Species(HeadForm head, BodyForm body, Coat coat, double hair, Traits traits) {
    /**
     * Small differences.
     *
     * @param skin colour of nose and inner ears
     * @param eyes whether pupils are slits
     * @param whiskers whether there are any
     * @param hoof whether it walks on hooves
     * @param extra what only few have
     */
    record Traits(int skin, boolean eyes, boolean whiskers, boolean hoof, Extra extra) {}

    /** What only few have. */
    enum Extra {
        NONE,
        LION_MANE,
        HORSE_MANE,
        HORN
    }

    int skin() {
        return traits.skin();
    }

    boolean slit() {
        return traits.eyes();
    }

    boolean whiskers() {
        return traits.whiskers();
    }
}
