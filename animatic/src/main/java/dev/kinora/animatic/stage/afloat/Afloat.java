package dev.kinora.animatic.stage.afloat;

import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Catalogue;
import dev.kinora.animatic.stage.vehicle.Catalogue.Model;
import dev.kinora.animatic.stage.vehicle.Course.Way;
import dev.kinora.animatic.stage.vehicle.Order;
import java.util.Map;

/** The table of boats and ships. */
public final class Afloat {
    private Afloat() {}

    /** A rig that draws all of them. */
    public static Rig rig() {
        return new Catalogue(Map.ofEntries(
                Map.entry("vehicle.boat", Model.of(Way.WATER, Afloat::boat)),
                Map.entry("vehicle.rowing-boat", Model.of(Way.WATER, SmallBoats::rowingBoat)),
                Map.entry("vehicle.canoe", Model.of(Way.WATER, SmallBoats::canoe)),
                Map.entry("vehicle.motorboat", Model.of(Way.WATER, SmallBoats::motorboat)),
                Map.entry("vehicle.jet-ski", Model.like(Way.WATER, SmallBoats::motorboat)),
                Map.entry("vehicle.fishing-boat", Model.of(Way.WATER, Ships::fishingBoat)),
                Map.entry("vehicle.sailing-boat", Model.of(Way.WATER, Sailboat::plan)),
                Map.entry("vehicle.ship", Model.of(Way.SHIP, Ships::liner)),
                Map.entry("vehicle.cargo-ship", Model.of(Way.SHIP, Ships::freighter)),
                Map.entry("vehicle.pirate-ship", Model.of(Way.SHIP, PirateShip::plan)),
                Map.entry(
                        "vehicle.submarine",
                        new Model(3, o -> Submarine.under(o) ? Way.DRIFT : Way.SHIP, Submarine::plan))));
    }

    private static Blueprint boat(Order o) {
        if (o.says("gondola", "gondole")) {
            return Gondola.plan(o);
        }
        if (o.says("raft", "dinghy", "wooden") || o.rowed()) {
            return SmallBoats.rowingBoat(o);
        }
        return o.says("ferry")
                ? Ships.liner(o)
                : o.says("barge", "tugboat") ? Ships.fishingBoat(o) : SmallBoats.skiff(o);
    }
}
