package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Camera;
import dev.kinora.animatic.language.Cast;
import dev.kinora.animatic.language.Garment;
import dev.kinora.animatic.language.Shot;
import dev.kinora.animatic.language.Thing;
import dev.kinora.animatic.language.Traits;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A part of a body that is named without anybody it belongs to: somebody is there, and it is what is looked at. */
final class Limbs {
    private static final Set<String> BESTIAL =
            Set.of("body.tail", "body.wings", "body.fur", "body.stripes", "body.spots");

    private Limbs() {}

    /** The shot with somebody for the part that is looked at, or acts on something; parts beside somebody are his. */
    static Shot of(Shot shot) {
        Cast cast = shot.cast();
        if (things(cast).noneMatch(Limbs::isPart)) {
            return shot;
        }
        if (things(cast).anyMatch(thing -> thing.isA("person") || thing.isA("animal"))) {
            return with(shot, shot.camera(), cast.without(Limbs::isPart));
        }
        if (things(cast).filter(Limbs::isPart).allMatch(Limbs::isBestial)) {
            return with(shot, shot.camera(), cast.without(Limbs::isPart));
        }
        Cast owned = new Cast(
                cast.subjects().stream().map(Limbs::owner).toList(),
                cast.props().stream().map(Limbs::owner).toList(),
                cast.actions(),
                cast.relations());
        boolean deals = cast.actions().stream().anyMatch(act -> act.object().isPresent());
        Camera.ShotSize size = deals ? Camera.ShotSize.MEDIUM : Camera.ShotSize.CLOSE_UP;
        return with(shot, shot.camera().nearer(size), owned);
    }

    private static Shot with(Shot shot, Camera camera, Cast cast) {
        return new Shot(camera, cast, shot.setting(), shot.look(), shot.words());
    }

    private static Stream<Thing> things(Cast cast) {
        return Stream.concat(cast.subjects().stream(), cast.props().stream());
    }

    private static boolean isPart(Thing thing) {
        return thing.isA("body");
    }

    /** What no human has: a comet's tail makes nobody appear. */
    private static boolean isBestial(Thing part) {
        return part.concept().filter(BESTIAL::contains).isPresent();
    }

    private static Thing owner(Thing part) {
        if (!isPart(part)) {
            return part;
        }
        Traits looks = part.traits();
        Garment seen = new Garment(part.concept().orElse(""), looks.colours(), looks.attributes());
        Traits whose = new Traits(List.of(), Optional.empty(), looks.age(), looks.mood(), List.of());
        return new Thing(Optional.of("person.person"), "person", 1, whose, List.of(seen));
    }
}
