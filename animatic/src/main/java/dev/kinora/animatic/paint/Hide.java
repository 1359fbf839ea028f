package dev.kinora.animatic.paint;

/**
 * What a part of a {@link SoftBody} is covered with.
 *
 * @param skin its colours
 * @param gloss how wet it is: 0 dull, 1 mirrors the key
 * @param thin how much light comes through, so that it has no dark side: 0 flesh, 0.5 a fin, 1 jelly
 * @param glow share of its colour that it gives off by itself, 0 to 1
 * @param far how far it lies behind: 0 the near side, 1 lost in shade
 * @param hair length of what grows on it, in the pen's units; it lies the way the part's {@code u} runs
 */
public record Hide(Skin skin, double gloss, double thin, double glow, double far, double hair) {
    /** Dull flesh. */
    public static Hide of(Skin skin) {
        return new Hide(skin, 0, 0, 0, 0, 0);
    }

    /** The same, wet. */
    public Hide gloss(double amount) {
        return new Hide(skin, amount, thin, glow, far, hair);
    }

    /** The same, letting light through. */
    public Hide thin(double amount) {
        return new Hide(skin, gloss, amount, glow, far, hair);
    }

    /** The same, shining by itself. */
    public Hide glow(double amount) {
        return new Hide(skin, gloss, thin, amount, far, hair);
    }

    /** The same on the far side of the body. */
    public Hide far(double amount) {
        return new Hide(skin, gloss, thin, glow, amount, hair);
    }

    /** The same, hairy. */
    public Hide hair(double length) {
        return new Hide(skin, gloss, thin, glow, far, length);
    }
}
