package dev.kinora.animatic.stage;

import dev.kinora.animatic.scene.Scene;

/** A generator of places. Stateless; answers to time of day, weather, season, palette and seed. */
public interface Setting {
    /** How well it draws a place: 0 not at all, 1 as a stand-in, 2 as a relative, 3 exactly. */
    int match(Scene scene);

    /** The light, asked first because everything is drawn under it. */
    Stage build(Scene scene, View view);
}
