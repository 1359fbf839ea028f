package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Place;
import dev.kinora.animatic.language.Setting;
import dev.kinora.animatic.language.Shot;
import dev.kinora.animatic.language.Traits;
import dev.kinora.animatic.scene.Scene;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a shot plays that names no place, after another one: the same place, unless who is in it belongs somewhere else. */
final class Locations {
    private static final String WATERSIDE = "place\\.(beach|coast|sea|island|harbour|lake|river|pond)";

    /** Metres up to which a vehicle fits through a door. */
    private static final double WALKS_IN = 1.4;

    private Locations() {}

    /** The shot, in the place of the scene before it where it is silent about its own. */
    static Shot after(Scene before, Shot shot) {
        Setting setting = shot.setting();
        boolean table = before.place().concept().isEmpty() && before.place().inside();
        String there =
                table && hasPeople(shot) ? "place.living-room" : before.place().concept();
        boolean drives = before.place().inside() && hasVehicle(shot);
        boolean told = Telltales.tell(shot.words().told());
        if (!setting.places().isEmpty() || told || drives || there.isEmpty() || isLaidOut(before, there)) {
            return shot;
        }
        Optional<String> own = Haunts.of(Troupe.of(Staging.of(shot).cast()));
        boolean elsewhere = own.filter(place -> !place.equals(there) && !(isWaterside(place) && isWaterside(there)))
                .isPresent();
        if (elsewhere) {
            return shot;
        }
        Place same = new Place(Optional.of(there), there.substring(there.indexOf('.') + 1), Traits.NONE);
        Optional<Setting.Enclosure> enclosure = setting.enclosure()
                .or(() -> before.place().inside() ? Optional.of(Setting.Enclosure.INSIDE) : Optional.empty());
        Setting here = new Setting(List.of(same), enclosure, setting.terrain(), setting.era(), setting.atmosphere());
        return new Shot(shot.camera(), shot.cast(), here, shot.look(), shot.words());
    }

    /** A meadow that nobody named is no place to stay in for things that lie on a table. */
    private static boolean isLaidOut(Scene before, String there) {
        return there.equals("place.meadow")
                && before.place().trait("words", "").isEmpty()
                && before.performers().isEmpty();
    }

    /** A bus that somebody runs after comes into no room. */
    private static boolean hasVehicle(Shot shot) {
        return Stream.concat(shot.cast().subjects().stream(), shot.cast().props().stream())
                .anyMatch(thing -> thing.isA("vehicle")
                        && Measure.of(thing.concept().orElse("")).height() > WALKS_IN);
    }

    private static boolean hasPeople(Shot shot) {
        return shot.cast().subjects().stream().anyMatch(thing -> thing.isA("person") || thing.isA("body"));
    }

    private static boolean isWaterside(String place) {
        return place.matches(WATERSIDE);
    }
}
