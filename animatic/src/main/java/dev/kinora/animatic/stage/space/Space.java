package dev.kinora.animatic.stage.space;

import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.vehicle.Catalogue;
import dev.kinora.animatic.stage.vehicle.Catalogue.Model;
import dev.kinora.animatic.stage.vehicle.Course.Way;
import java.util.Map;

/** The table of what leaves the earth. */
public final class Space {
    private Space() {}

    /** A rig that draws all of them. */
    public static Rig rig() {
        return new Catalogue(Map.of(
                "vehicle.rocket", new Model(3, o -> Rocket.launches(o) ? Way.LAUNCH : Way.DRIFT, Rocket::plan),
                "vehicle.spaceship", Model.of(Way.DRIFT, Spaceships::cruiser),
                "vehicle.ufo", Model.of(Way.DRIFT, Spaceships::saucer),
                "vehicle.shuttle", Model.of(Way.DRIFT, Spaceships::shuttle),
                "vehicle.satellite", Model.of(Way.DRIFT, Spaceships::satellite),
                "vehicle.rover", Model.of(Way.ROAD, Spaceships::rover)));
    }
}
