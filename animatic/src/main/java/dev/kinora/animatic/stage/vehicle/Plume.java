package dev.kinora.animatic.stage.vehicle;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Cel;

/**
 * Smoke, steam, spray: soft lit balls that leave a point one after another, stay behind, rise and grow. Baked once, then
 * only moved.
 *
 * @param name of its cel
 * @param x where it leaves, points
 * @param y where it leaves, points
 * @param colour of the smoke by white light
 * @param flow how it moves
 */
public record Plume(String name, double x, double y, int colour, Flow flow) {
    /**
     * How it moves; lengths in points, times in seconds.
     *
     * @param life of a ball
     * @param every seconds from one ball to the next
     * @param size radius of a ball when it leaves
     * @param growth points a second by which its radius grows
     * @param back points a second it goes backwards
     * @param rise points a second it rises
     * @param strength its most opaque, 0 to 1
     */
    public record Flow(
            double life, double every, double size, double growth, double back, double rise, double strength) {
        /** A fume of exhaust. */
        public static final Flow EXHAUST = new Flow(0.9, 0.09, 4, 16, 90, 14, 0.22);
    }

    /** Its cel. */
    Cel cel(Order order, Course course) {
        Puffs puffs = new Puffs(order, colour, name);
        return new Cel.Live(name, (pen, t) -> pen.units(course.unit(), p -> draw(p, puffs, order.seed(), t)));
    }

    private void draw(Pen pen, Puffs puffs, long seed, double t) {
        long newest = (long) Math.floor(t / flow.every());
        int count = (int) Math.ceil(flow.life() / flow.every());
        for (int i = count; i >= 0; i--) {
            long k = newest - i;
            double age = t - k * flow.every();
            double u = age / flow.life();
            if (u >= 0 && u < 1) {
                double r = radius(age, u) * (0.85 + 0.4 * Noise.at(seed, 3 * k + 1));
                double px = x - flow.back() * age + (Noise.at(seed, 3 * k) - 0.5) * r * 0.7;
                double py = y - flow.rise() * age * (1 - 0.35 * u) + (Noise.at(seed, 3 * k + 2) - 0.5) * r * 0.5;
                puffs.draw(pen, k, px, py, r, flow.strength() * Math.min(1, u * 8) * (1 - u) * (1 - u * 0.4));
            }
        }
    }

    private double radius(double age, double u) {
        return flow.size() + flow.growth() * age * (1 - 0.3 * u);
    }
}
