package dev.kinora.animatic.stage.vehicle;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Anchor;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Contact;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A classic motorcycle; its riders hold on to {@code seat}, {@code gripNear}, {@code gripFar}, {@code pegNear}, {@code pegFar}. */
public final class MotorcycleRig implements Rig {
    /** Height of the drawing in points, mirrors and all: what a performer's size is the height of. */
    private static final double TALL = 318;

    @Override
    public int match(Performer performer) {
        return switch (performer.concept()) {
            case "vehicle.motorcycle" -> 3;
            case "vehicle.scooter", "vehicle.moped" -> 2;
            default -> 0;
        };
    }

    @Override
    public Figure build(Performer performer, Cast cast) {
        double unit = performer.size() / TALL;
        Ride ride = new Ride(performer, unit);
        int paint = Colours.parse(performer.look("colour", "#2f9a97"));
        MotorcycleArt art = new MotorcycleArt(paint, 0xFFF6E6B4, 0xFF7A4A34);
        List<Cel> cels = new ArrayList<>();
        Rect all = Paths.rect(-320 * unit, -352 * unit, 300 * unit, 4 * unit);
        Wheel rear = new Wheel("rear", MotorcycleArt.REAR, -96, MotorcycleArt.WHEEL, Wheel.Style.MOTORCYCLE);
        Wheel front = new Wheel("front", MotorcycleArt.FRONT, -96, MotorcycleArt.WHEEL, Wheel.Style.MOTORCYCLE);
        Rect bars = Paths.rect(40 * unit, -336 * unit, 116 * unit, -270 * unit);
        cels.add(Cel.rigid(
                "far",
                bars,
                ride::chassis,
                (pen, k) -> pen.units(unit, pen.light().hero(), art::far)));
        cels.addAll(rear.cels(unit, t -> ride.angle(MotorcycleArt.WHEEL, t), performer.speed()));
        cels.addAll(front.cels(unit, t -> ride.angle(MotorcycleArt.WHEEL, t), performer.speed()));
        cels.add(Cel.rigid(
                "frame",
                all,
                ride::chassis,
                (pen, k) -> pen.units(unit, pen.light().hero(), art::frame)));
        boolean dark = cast.scene().place().time().dark();
        cels.add(Cel.rigid(
                "body",
                all,
                ride::chassis,
                (pen, k) -> pen.units(unit, pen.light().hero(), p -> {
                    art.body(p);
                    if (dark) {
                        art.lampLight(p);
                    }
                })));
        if (dark) {
            cels.add(new Lamp(unit, -303, -152, 0.95).tail(cast.light(), ride::bob));
            cels.add(new Lamp(unit, 158, -246, 1).beam(cast.light(), ride::bob));
        }
        List<Contact> contacts = List.of(
                new Contact(MotorcycleArt.REAR * unit, 60 * unit, 0),
                new Contact(MotorcycleArt.FRONT * unit, 60 * unit, 0));
        return new Figure(
                performer.id(),
                ride::x,
                t -> performer.lift(),
                performer.z(),
                ride.mirrored(),
                performer.size(),
                cels,
                t -> contacts,
                (name, t) -> anchor(name, t, ride));
    }

    private static Optional<Anchor> anchor(String name, double t, Ride ride) {
        double bob = ride.bob(t);
        double u = ride.unit();
        return switch (name) {
            case "seat" -> Optional.of(new Anchor(-112 * u, -221 * u + bob));
            case "gripNear" -> Optional.of(new Anchor(62 * u, -322 * u + bob));
            case "gripFar" -> Optional.of(new Anchor(72 * u, -318 * u + bob));
            case "pegNear" -> Optional.of(new Anchor(4 * u, -73 * u + bob));
            case "pegFar" -> Optional.of(new Anchor(34 * u, -76 * u + bob));
            default -> Optional.empty();
        };
    }
}
