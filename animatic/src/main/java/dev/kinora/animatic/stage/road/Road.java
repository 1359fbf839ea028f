package dev.kinora.animatic.stage.road;

import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Catalogue;
import dev.kinora.animatic.stage.vehicle.Catalogue.Model;
import dev.kinora.animatic.stage.vehicle.Course.Way;
import dev.kinora.animatic.stage.vehicle.Order;
import java.util.Map;
import java.util.function.Function;

/** The table of what drives. */
public final class Road {
    private Road() {}

    /** A rig that draws all of them. */
    public static Rig rig() {
        return new Catalogue(Map.ofEntries(
                Map.entry("vehicle.car", road(Road::car)),
                Map.entry(
                        "vehicle.sports-car",
                        road(o -> car(o, Build.SPORTS, "#c8202c", o.manned() ? Dress.OPEN : Dress.RACY))),
                Map.entry("vehicle.taxi", road(o -> car(o, Build.SALOON, "#f2b822", Dress.TAXI))),
                Map.entry("vehicle.police-car", road(o -> car(o, Build.SALOON, "#20304e", Dress.POLICE))),
                Map.entry("vehicle.pickup", road(o -> car(o, Build.PICKUP, "#4a6a58", Dress.PICKUP))),
                Map.entry("vehicle.van", road(Road::van)),
                Map.entry("vehicle.ambulance", road(o -> car(o, Build.VAN, "#f2f0ea", Dress.AMBULANCE))),
                Map.entry("vehicle.race-car", road(RaceCar::plan)),
                Map.entry("vehicle.bus", road(Coach::bus)),
                Map.entry("vehicle.double-decker", road(Coach::doubleDecker)),
                Map.entry("vehicle.tram", Model.of(Way.RAIL, Coach::tram)),
                Map.entry("vehicle.truck", road(Lorry::plan)),
                Map.entry("vehicle.fire-truck", road(FireEngine::plan)),
                Map.entry("vehicle.tractor", road(Tractor::plan)),
                Map.entry("vehicle.excavator", road(Excavator::plan)),
                Map.entry("vehicle.carriage", road(Carriage::plan)),
                Map.entry("vehicle.scooter", road(SmallWheels::scooter)),
                Map.entry("vehicle.skateboard", road(SmallWheels::skateboard)),
                Map.entry("vehicle.tricycle", road(SmallWheels::tricycle))));
    }

    private static Model road(Function<Order, Blueprint> plan) {
        return Model.of(Way.ROAD, plan);
    }

    private static Blueprint car(Order o) {
        if (o.says("vintage", "old", "classic", "antique")) {
            return Vintage.plan(o);
        }
        if (o.says("convertible", "cabriolet") || o.manned()) {
            return car(o, Build.SALOON, "#3a6ea8", Dress.OPEN);
        }
        return o.says("suv", "jeep")
                ? car(o, Build.ESTATE, "#5a6a58", Dress.PRIVATE)
                : car(o, Build.SALOON, "#3a6ea8", Dress.PRIVATE);
    }

    private static Blueprint van(Order o) {
        return o.says("camper", "camper van", "rv")
                ? car(o, Build.VAN, "#4aa0a0", Dress.CAMPER)
                : car(o, Build.VAN, "#e8e6e0", Dress.DELIVERY);
    }

    private static Blueprint car(Order o, Build build, String colour, Dress dress) {
        return new Car(build, o.colour(colour), dress, !o.manned()).plan(o);
    }
}
