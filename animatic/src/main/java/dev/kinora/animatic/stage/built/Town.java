package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Lens;
import dev.kinora.animatic.stage.Setting;
import dev.kinora.animatic.stage.Stage;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.land.Landscape;
import dev.kinora.animatic.stage.sky.Sky;
import dev.kinora.animatic.stage.sky.Weathering;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Places that people built, each a {@link Plan} in a table. */
public final class Town implements Setting {

    @Override
    public int match(Scene scene) {
        boolean open = !scene.place().inside() || Towns.halls(scene);
        return open && Towns.of(scene).isPresent() ? 3 : 0;
    }

    @Override
    public Stage build(Scene scene, View view) {
        Lot lot = Lot.of(scene, view);
        Hour hour = lot.hour();
        Ensemble all = new Ensemble(view, hour);
        Towns.of(scene).orElseThrow().lay(all, lot);
        List<Supplier<List<Layer>>> parts = new ArrayList<>();
        if (all.country().isPresent()) {
            String land = all.country().get();
            parts.add(() -> new Landscape().build(in(scene, land), view).layers());
            parts.addAll(all.bake());
        } else {
            parts.addAll(Sky.over(scene, view, hour.day()));
            parts.addAll(all.bake());
            parts.addAll(Weathering.over(scene, view, hour.day()));
        }
        List<Layer> layers = parts.parallelStream()
                .flatMap(p -> p.get().stream())
                .map(l -> soft(view, l) ? Lens.focus(view, l, hour.light()) : l)
                .toList();
        Stage.Floor f = hour.day().floor();
        Stage.Floor ground = new Stage.Floor(f.shadow(), f.shadowSlope(), f.shadowLength(), hour.wet() ? 0.34 : 0);
        return new Stage(layers, hour.light(), hour.day().finish(), ground);
    }

    /** Whether the lens blurs a layer so much that drawing it coarser was not enough. */
    private static boolean soft(View view, Layer l) {
        double z = l instanceof Layer.Ground ? 1e4 : l.z();
        return l.z() < Sky.FAR * 0.5 && view.defocus(z) > Ensemble.COARSE;
    }

    /** The same scene in open country. */
    private static Scene in(Scene s, String country) {
        Place p = s.place();
        Place land = new Place("place." + country, false, p.time(), p.weather(), p.season(), p.traits());
        return new Scene(
                s.frame(),
                s.seed(),
                land,
                s.palette(),
                s.style(),
                s.mood(),
                s.camera(),
                s.performers(),
                s.captions(),
                s.unmatched());
    }
}
