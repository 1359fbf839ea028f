package dev.kinora.animatic.stage.creature;

import dev.kinora.animatic.scene.Scene;

/** How an animal of the water meets it in a scene. */
public enum Waters {
    /** All around: the camera is under water too. */
    UNDER,
    /** Seen from above: it swims half out of the water. */
    SURFACE,
    /** None: it lies or stands on something. */
    DRY;

    /** The waters of a scene's place. */
    public static Waters of(Scene scene) {
        return switch (scene.place().concept()) {
            case "place.underwater", "place.reef", "place.space", "place.aquarium" -> UNDER;
            case "place.sea", "place.harbour" -> SURFACE;
            case "place.lake",
                    "place.river",
                    "place.pond",
                    "place.swamp",
                    "place.coast",
                    "place.beach",
                    "place.island" -> scene.place().trait("afloat", "").isEmpty() ? DRY : SURFACE;
            default -> DRY;
        };
    }
}
