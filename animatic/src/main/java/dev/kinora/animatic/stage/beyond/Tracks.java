package dev.kinora.animatic.stage.beyond;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import java.util.List;

/** What the wheels of vehicles leave behind in the dust of another world. */
final class Tracks {
    /** Metres that are seen of them. */
    private static final double LONG = 26;

    private static final double RIB = 0.22;

    private final View view;
    private final World world;

    Tracks(View view, World world) {
        this.view = view;
        this.world = world;
    }

    List<Layer> layers(Scene scene) {
        return scene.performers().stream()
                .filter(p -> p.concept().matches("vehicle\\.(rover|car|jeep|pickup|truck|tank|motorcycle)"))
                .filter(p -> p.speed() > 0)
                .map(this::behind)
                .toList();
    }

    private Layer behind(Performer p) {
        double z = p.z() + 0.12 * p.size();
        return new Layer.Live(z, (pen, t) -> {
            double way = Math.signum(p.facing() == 0 ? 1 : p.facing());
            double rear = p.x() + way * (p.speed() * t - 0.42 * p.size());
            for (double across : new double[] {0.34, -0.10}) {
                rut(pen, rear, way, z, view.screenY(0, p.z() + across * p.size()), 0.055 * p.size());
            }
        });
    }

    private void rut(Pen pen, double rear, double way, double z, double y, double half) {
        double k = view.scale(z);
        double tall = Math.max(1.2, half * k * 0.42);
        double from = view.screenX(rear, z);
        double to = view.screenX(rear - way * LONG, z);
        int dark = Colours.fade(Colours.scale(world.soil(), 0.36), 0.55);
        int edge = Colours.fade(Colours.mix(world.soil(), world.sun(), 0.3), 0.35);
        int rib = Colours.fade(Colours.scale(world.soil(), 0.2), 0.4);
        pen.fill(Paths.box(Math.min(from, to), y - tall, Math.max(from, to), y + tall, tall), dark);
        pen.stroke(Paths.line(from, y + tall * 1.1, to, y + tall * 1.1), tall * 0.3, edge);
        int ribs = (int) Math.min(90, LONG / RIB);
        for (int i = 0; i < ribs; i++) {
            // The ribs stay where they were pressed in, however far the wheel has gone on.
            double x = (Math.floor(rear / RIB) - way * i) * RIB;
            double at = view.screenX(x, z);
            pen.stroke(Paths.line(at, y - tall * 0.8, at, y + tall * 0.8), Math.max(0.8, k * 0.03), rib);
        }
    }
}
