package dev.kinora.animatic.stage.prop;

import dev.kinora.animatic.stage.Rig;
import java.util.List;

/** The rigs of this package, best first. */
public final class PropRigs {
    private PropRigs() {}

    /** Kite, hand props, and last the card that stands in for everything. */
    public static List<Rig> all() {
        return List.of(new KiteRig(), new HandPropRig(), new LetteredCard());
    }
}
