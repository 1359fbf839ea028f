package dev.kinora.animatic.stage;

import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import java.util.Map;

/** A generator of figures: one body plan, vehicle or kind of prop. Stateless. */
public interface Rig {
    /** How well it draws a concept: 0 not at all, 1 as a stand-in, 2 as a relative, 3 exactly. */
    int match(Performer performer);

    /** Builds the figure. */
    Figure build(Performer performer, Cast cast);

    /**
     * What a rig may ask about.
     *
     * @param scene the whole plan
     * @param view the camera
     * @param light the stage's light
     * @param built figures built before this one (supports come before what they carry), by performer id
     */
    record Cast(Scene scene, View view, Light light, Map<String, Figure> built) {}
}
