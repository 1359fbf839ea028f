package dev.kinora.animatic.stage.marine;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Warp;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.creature.Form;
import dev.kinora.animatic.stage.creature.Swimming;

/** Draws every animal of the sea that is in the {@link Catalogue}. */
public final class MarineRig implements Rig {
    @Override
    public int match(Performer performer) {
        return Catalogue.find(performer.concept(), performer.word()).isPresent() ? 3 : 0;
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        long seed = Noise.seed(cast.scene().seed(), p.concept());
        return Swimming.build(p, swimmer(p, seed), cast);
    }

    private static Form swimmer(Performer p, long seed) {
        Catalogue.Row row = Catalogue.find(p.concept(), p.word()).orElseThrow();
        String colour = p.look("colour", "");
        Dress dress = colour.isEmpty() ? row.dress() : row.dress().in(Colours.parse(colour));
        Warp view = Warp.turned(row.turned().yaw(), 0, row.turned().roll());
        return new Swimmer(row.form().get(), dress, view, seed);
    }
}
