package dev.kinora.animatic.stage.effect;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import java.util.List;

/** Draws effects that consist of many small pieces, by the table of {@link Kind}. */
public final class EffectRig implements Rig {

    @Override
    public int match(Performer performer) {
        return Kind.of(performer.concept()).isPresent() ? 3 : 0;
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        Kind kind = Kind.of(p.concept()).orElseThrow();
        Origin origin = Origin.of(p, cast);
        long seed = Noise.seed(cast.scene().seed(), p.id());
        String asked = p.look("colour", "");
        int colour = asked.isEmpty() ? kind.colour() : Colours.parse(asked);
        double flat = Math.max(0.10, Math.min(0.6, cast.view().eye() / p.z()));
        Pieces pieces = new Pieces(kind, origin, new Cloud(cast.light(), colour, seed), colour, seed, flat);
        Figure figure = new Figure(
                p.id(),
                origin::x,
                origin::y,
                p.z(),
                false,
                Math.max(0.05, p.size()),
                List.of(new Cel.Live("effect", pieces::draw)),
                t -> List.of(),
                Figure.Anchors.NONE);
        return origin.source().filter(Figure::travels).map(figure::with).orElse(figure);
    }
}
