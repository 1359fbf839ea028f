package dev.kinora.animatic.stage.vehicle;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Contact;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;

/** Cars from the side: saloon, sports car, van, by proportions. */
public final class CarRig implements Rig {
    @Override
    public int match(Performer performer) {
        return switch (performer.concept()) {
            case "vehicle.car", "vehicle.sports-car", "vehicle.taxi", "vehicle.van" -> 3;
            case "vehicle.police-car", "vehicle.ambulance", "vehicle.truck", "vehicle.bus", "vehicle.fire-engine" -> 2;
            default -> performer.concept().startsWith("vehicle.") ? 1 : 0;
        };
    }

    @Override
    public Figure build(Performer performer, Cast cast) {
        CarArt.Build build =
                switch (performer.concept()) {
                    case "vehicle.sports-car" -> CarArt.Build.SPORTS;
                    case "vehicle.van", "vehicle.ambulance", "vehicle.truck", "vehicle.bus", "vehicle.fire-engine" ->
                        CarArt.Build.VAN;
                    default -> CarArt.Build.SALOON;
                };
        double unit = performer.size() / (build.roof() + 6);
        Ride ride = new Ride(performer, unit);
        boolean dark = cast.scene().place().time().dark();
        int paint = Colours.parse(performer.look("colour", usual(performer.concept())));
        CarArt art = new CarArt(build, paint, dark);
        double h = build.half();
        Rect all = Paths.rect((-h - 45) * unit, (-build.roof() - 20) * unit, (h + 45) * unit, 4 * unit);
        List<Cel> cels = new ArrayList<>();
        cels.add(Cel.rigid(
                "body",
                all,
                ride::chassis,
                (pen, k) -> pen.units(unit, pen.light().hero(), art::body)));
        for (int side = -1; side <= 1; side += 2) {
            Wheel wheel = new Wheel(
                    side < 0 ? "rear" : "front", side * build.axle(), -build.wheel(), build.wheel(), Wheel.Style.CAR);
            cels.addAll(wheel.cels(unit, t -> ride.angle(build.wheel(), t), performer.speed()));
        }
        if (dark) {
            cels.add(new Lamp(unit, -h * 0.97, -build.waist() + 58, 0.9).tail(cast.light(), ride::bob));
            cels.add(new Lamp(unit, h * 0.965, -build.waist() + 72, 1).beam(cast.light(), ride::bob));
        }
        List<Contact> contacts = List.of(
                new Contact(-build.axle() * unit, 62 * unit, 0),
                new Contact(build.axle() * unit, 62 * unit, 0),
                new Contact(0, h * 0.8 * unit, 0.05));
        return new Figure(
                performer.id(),
                ride::x,
                t -> performer.lift(),
                performer.z(),
                ride.mirrored(),
                performer.size(),
                cels,
                t -> contacts,
                Figure.Anchors.NONE);
    }

    private static String usual(String concept) {
        return switch (concept) {
            case "vehicle.taxi" -> "#f2b822";
            case "vehicle.police-car" -> "#20304e";
            case "vehicle.ambulance", "vehicle.van" -> "#e8e6e0";
            case "vehicle.fire-engine", "vehicle.sports-car" -> "#c8202c";
            default -> "#3a6ea8";
        };
    }
}
