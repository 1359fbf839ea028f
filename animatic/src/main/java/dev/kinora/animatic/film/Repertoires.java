package dev.kinora.animatic.film;

import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.Setting;
import dev.kinora.animatic.stage.actor.AnimalRig;
import dev.kinora.animatic.stage.beyond.Cosmos;
import dev.kinora.animatic.stage.beyond.Underwater;
import dev.kinora.animatic.stage.city.NeonStreet;
import dev.kinora.animatic.stage.city.Waterfront;
import dev.kinora.animatic.stage.land.Landscape;
import dev.kinora.animatic.stage.person.PersonRig;
import dev.kinora.animatic.stage.person.ToolRig;
import dev.kinora.animatic.stage.prop.HandPropRig;
import dev.kinora.animatic.stage.prop.KiteRig;
import dev.kinora.animatic.stage.prop.LetteredCard;
import dev.kinora.animatic.stage.room.Interior;
import dev.kinora.animatic.stage.still.TableTop;
import dev.kinora.animatic.stage.still.VesselRig;
import dev.kinora.animatic.stage.theatre.GrandPiano;
import dev.kinora.animatic.stage.theatre.Theatre;
import dev.kinora.animatic.stage.vehicle.BicycleRig;
import dev.kinora.animatic.stage.vehicle.CarRig;
import dev.kinora.animatic.stage.vehicle.MotorcycleRig;
import java.util.List;

/** The repertoire of this installation. */
public final class Repertoires {
    private static final List<Setting> SETTINGS = List.of(
            new TableTop(), //
            new Theatre(), //
            new NeonStreet(), //
            new Waterfront(), //
            new Interior(), //
            new Underwater(), //
            new Cosmos(), //
            new Landscape());

    private static final List<Rig> RIGS = List.of( //
            new VesselRig(), //
            new MotorcycleRig(), //
            new BicycleRig(), //
            new CarRig(), //
            new AnimalRig(), //
            new GrandPiano(), //
            new PersonRig(), //
            new KiteRig(), //
            new HandPropRig(), //
            new ToolRig(), //
            new LetteredCard());

    private Repertoires() {}

    /** Every setting and rig there is, stand-ins last: of equal matches the first wins. */
    public static Repertoire all() {
        return new Repertoire(SETTINGS, RIGS);
    }
}
