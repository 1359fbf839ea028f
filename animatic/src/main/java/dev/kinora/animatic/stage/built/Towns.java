package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of built places. */
final class Towns {
    private static final Plan BOULEVARD = new Streets(
            List.of(Style.BOULEVARD, Style.BOULEVARD, Style.BRICK_BLOCK), Paving.ASPHALT, Paving.FLAGS, new double[] {3.8, 3.4}, new int[] {4, 6}, Streets.Dress.TREES);
    private static final Plan OLD = new Streets(
            List.of(Style.OLD_TOWN, Style.OLD_HOME, Style.TIMBERED, Style.OLD_TOWN), Paving.COBBLES, Paving.COBBLES, new double[] {2.2, 1.9}, new int[] {2, 4}, Streets.Dress.CAFES);

    private static final Map<String, Plan> BY_NAME = Map.ofEntries(
            Map.entry("street", BOULEVARD),
            Map.entry("city", BOULEVARD),
            Map.entry("alley", OLD));

    private Towns() {}

    static Optional<Plan> of(Scene scene) {
        Place place = scene.place();
        return Optional.ofNullable(BY_NAME.get(place.concept().replaceFirst("^place\\.", "")));
    }
}
