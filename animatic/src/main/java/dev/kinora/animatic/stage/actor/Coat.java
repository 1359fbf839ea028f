package dev.kinora.animatic.stage.actor;

/**
 * The colours of an animal.
 *
 * @param base most of it
 * @param pale muzzle, chest, belly
 * @param mark stripes, patches, mask
 * @param socks lower legs and paws
 * @param tip end of the tail
 * @param pattern where the marks go
 */
record Coat(int base, int pale, int mark, int socks, int tip, Pattern pattern) {
    /** Where marks go. */
    enum Pattern {
        /** No marks beyond the pale parts. */
        PLAIN,
        /** Bars on head, legs, back and tail. */
        TABBY,
        /** White with patches of {@code base} (striped) and {@code mark}. */
        CALICO,
        /** Face, ears, legs and tail in {@code mark}. */
        POINTS,
        /** Patches of {@code mark} on the base. */
        PATCHES,
        /** Eyes, ears and limbs in {@code mark}. */
        PANDA
    }

    static final int CREAM = 0xFFF1E1C6;
    static final int WHITE = 0xFFEAE2D9;
    static final int BLACK = 0xFF2A272B;

    static Coat plain(int base, int pale) {
        return new Coat(base, pale, base, base, base, Pattern.PLAIN);
    }

    Coat socks(int colour) {
        return new Coat(base, pale, mark, colour, tip, pattern);
    }

    Coat tip(int colour) {
        return new Coat(base, pale, mark, socks, colour, pattern);
    }

    /** What grows on a calico besides its white. */
    int ground() {
        return pattern == Pattern.CALICO ? WHITE : base;
    }
}
