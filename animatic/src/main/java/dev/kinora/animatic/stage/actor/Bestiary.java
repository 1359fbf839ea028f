package dev.kinora.animatic.stage.actor;

import dev.kinora.animatic.stage.actor.BodyForm.Neck;
import dev.kinora.animatic.stage.actor.BodyForm.Tail;
import dev.kinora.animatic.stage.actor.HeadForm.Ear;
import dev.kinora.animatic.stage.actor.HeadForm.EarKind;
import dev.kinora.animatic.stage.actor.HeadForm.Eye;
import dev.kinora.animatic.stage.actor.HeadForm.Muzzle;
import dev.kinora.animatic.stage.actor.HeadForm.NoseKind;
import java.util.Map;

/** The table of species. */
final class Bestiary {
    private Bestiary() {}

    private static final int PINK = 0xFFE8807E;

    private static final Species CAT = new Species(
            new HeadForm(
                    0.82,
                    0.95,
                    0.75,
                    new Ear(EarKind.POINTED, 0.66, 0.62),
                    new Muzzle(0.34, 0.43, 0.335, 0.10, NoseKind.SMALL),
                    new Eye(0.25, 0.44, 0.05, 0xFF9CCB3C)),
            new BodyForm(1.05, 0.27, 0.25, 0.135, new Neck(0.26, 0.26, 0.19, 0.30), new Tail(1.0, 0.11, 0.115, 0.5)),
            new Coat(0xFFF5A030, Coat.CREAM, 0xFFD8641C, Coat.CREAM, Coat.CREAM, Coat.Pattern.TABBY),
            0.075,
            new Species.Traits(PINK, true, true));

    private static final Map<String, Species> ALL = Map.of("animal.cat", CAT);

    static java.util.Optional<Species> find(String concept) {
        return java.util.Optional.ofNullable(ALL.get(concept));
    }

    static Species cat() {
        return CAT;
    }
}
