package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.sky.Daylight;

/**
 * What every ground painter asks: which piece, under which light.
 *
 * @param plot the piece of ground
 * @param day the light
 * @param track a way through it
 * @param place where and when
 * @param seed of the ground
 */
record Ground(Plot plot, Daylight day, Track track, Place place, long seed) {

    View view() {
        return plot.view();
    }

    /** Seed for noise. */
    int noise() {
        return (int) seed;
    }

    /** A surface colour as it is seen {@code z} metres away. */
    int seen(int colour, double z) {
        return day.light().atDistance(day.light().surface(colour), z);
    }

    /** Rest column of the sun or moon. */
    double sunX() {
        return day.sunX() * view().width();
    }

    /** Rest row of the sun or moon. */
    double sunY() {
        return view().horizonY() * (1 - day.sunY());
    }

    /**
     * Share of sunlight that lies on a point of the ground: more below a low sun, in streaks that run away from it.
     * Travelling cameras get even light, because the sun does not travel with the ground.
     */
    double pool(double restX, double restY) {
        double low = day.shines() ? Noise.smooth(0.65, 0.05, day.sunY()) : 0;
        boolean moon = day.shines() && Colours.luma(day.zenith()) < 32;
        low = moon ? 0.72 : day.sunY() < 0 ? low * 0.45 : low;
        if (low <= 0) {
            return 0.25;
        }
        if (plot.strip().repeats()) {
            double far = Math.max(0, 1 - 1.2 * (restY - plot.top()) / Math.max(1, view().height() - plot.top()));
            return 0.25 * (1 - low) + 0.55 * low * far;
        }
        double dx = (restX - sunX()) / view().width();
        double down = (restY - plot.top()) / Math.max(1, view().height() - plot.top());
        double wide = 0.30 + 0.34 * down;
        double near = Math.exp(-dx * dx / (wide * wide)) * Math.pow(Math.max(0, 1 - down * 0.86), 1.5);
        double angle = Math.atan2(dx * view().width(), restY - plot.top() + view().height() * 0.09);
        double streak = 0.55
                + 0.9 * (Noise.value(seed + 41, angle * 5.5 + 40) - 0.5)
                + 0.5 * (Noise.value(seed + 42, angle * 13 + 90) - 0.5);
        return low * Math.min(1, near * (0.45 + 0.75 * Math.max(0, streak))) + 0.25 * (1 - low);
    }
}
