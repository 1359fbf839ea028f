package dev.kinora.animatic.stage.relief;

/** What land is made of. */
@FunctionalInterface
public interface Matter {
    /** Colour of a spot by white light. It may set {@link Spot#glow} for what shines by itself. */
    int colour(Spot spot);
}
