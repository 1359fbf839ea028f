package dev.kinora.animatic.stage.air;

import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Catalogue;
import dev.kinora.animatic.stage.vehicle.Catalogue.Model;
import dev.kinora.animatic.stage.vehicle.Course.Way;
import dev.kinora.animatic.stage.vehicle.Order;
import java.util.Map;

/** The table of what flies. */
public final class Airborne {
    private Airborne() {}

    /** A rig that draws all of them. */
    public static Rig rig() {
        return new Catalogue(Map.of(
                "vehicle.aeroplane", Model.of(Way.AIR, Airborne::aeroplane),
                "vehicle.biplane", Model.of(Way.AIR, PropellerPlane::plan),
                "vehicle.fighter", Model.of(Way.AIR, Jets::fighter),
                "vehicle.helicopter", Model.of(Way.AIR, Helicopter::plan),
                "vehicle.balloon", Model.of(Way.DRIFT, Aerostats::balloon),
                "vehicle.airship", Model.of(Way.DRIFT, Aerostats::airship),
                "vehicle.quadcopter", Model.of(Way.AIR, Aerostats::quadcopter)));
    }

    private static Blueprint aeroplane(Order o) {
        return o.says("small", "tiny", "old", "vintage") || o.manned() ? PropellerPlane.plan(o) : Jets.airliner(o);
    }
}
