package dev.kinora.animatic.stage.rail;

import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Catalogue;
import dev.kinora.animatic.stage.vehicle.Catalogue.Model;
import dev.kinora.animatic.stage.vehicle.Course.Way;
import dev.kinora.animatic.stage.vehicle.Order;
import dev.kinora.animatic.stage.vehicle.Rails;
import java.util.Map;

/** The table of trains. */
public final class Railway {
    private Railway() {}

    /** A rig that draws all of them. */
    public static Rig rig() {
        return new Catalogue(Map.of("vehicle.train", Model.of(Way.RAIL, Railway::train)));
    }

    private static Blueprint train(Order o) {
        return o.says("steam", "steaming", "old", "vintage", "locomotive", "toy", "western")
                ? SteamTrain.plan(o)
                : ModernTrain.plan(o);
    }

    /** What the track lies on where a train goes. */
    static Rails.Bed bed(Order o) {
        if (o.performer().lift() <= 1) {
            return Rails.Bed.BALLAST;
        }
        String made = o.cast().scene().place().trait("landmark.traits", "");
        return made.contains("metal") ? Rails.Bed.TRESTLE : Rails.Bed.VIADUCT;
    }
}
