package dev.kinora.animatic.film;

import dev.kinora.animatic.stage.land.Landscape;
import java.util.List;

/** The repertoire of this installation. */
public final class Repertoires {
    private Repertoires() {}

    /** Every setting and rig there is, stand-ins last: of equal matches the first wins. */
    public static Repertoire all() {
        return new Repertoire(List.of(new Landscape()), List.of());
    }
}
