package dev.kinora.animatic.stage.road;

import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Order;
import dev.kinora.animatic.stage.vehicle.Plume;

/** Water that wheels throw up on a wet road. */
final class Spray {
    private static final Plume.Flow THROWN = new Plume.Flow(0.55, 0.045, 7, 52, 170, 36, 0.30);

    private Spray() {}

    static void add(Blueprint plan, Order order, double... axles) {
        if (order.wet() && order.performer().speed() > 2) {
            for (double x : axles) {
                plan.plume(new Plume("spray" + (int) x, x - 22, -6, 0xFFD4DCE6, THROWN));
            }
        }
    }
}
