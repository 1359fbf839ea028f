package dev.kinora.animatic.film;

import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.Setting;
import dev.kinora.animatic.stage.actor.AnimalRig;
import dev.kinora.animatic.stage.afloat.Afloat;
import dev.kinora.animatic.stage.air.Airborne;
import dev.kinora.animatic.stage.aloft.CloudSea;
import dev.kinora.animatic.stage.aloft.Metropolis;
import dev.kinora.animatic.stage.aloft.Overland;
import dev.kinora.animatic.stage.beast.BeastRig;
import dev.kinora.animatic.stage.beyond.Cosmos;
import dev.kinora.animatic.stage.beyond.Dome;
import dev.kinora.animatic.stage.beyond.Underwater;
import dev.kinora.animatic.stage.bird.BirdRig;
import dev.kinora.animatic.stage.bird.BranchRig;
import dev.kinora.animatic.stage.bird.FenceRig;
import dev.kinora.animatic.stage.built.Town;
import dev.kinora.animatic.stage.city.NeonStreet;
import dev.kinora.animatic.stage.city.Waterfront;
import dev.kinora.animatic.stage.dragon.DragonRig;
import dev.kinora.animatic.stage.effect.AirRig;
import dev.kinora.animatic.stage.effect.EffectRig;
import dev.kinora.animatic.stage.effect.FloesRig;
import dev.kinora.animatic.stage.effect.OutlookRig;
import dev.kinora.animatic.stage.effect.PoolRig;
import dev.kinora.animatic.stage.insect.InsectRig;
import dev.kinora.animatic.stage.land.Grotto;
import dev.kinora.animatic.stage.land.Landscape;
import dev.kinora.animatic.stage.marine.MarineRig;
import dev.kinora.animatic.stage.person.PersonRig;
import dev.kinora.animatic.stage.person.ToolRig;
import dev.kinora.animatic.stage.prop.BroomRig;
import dev.kinora.animatic.stage.prop.HandPropRig;
import dev.kinora.animatic.stage.prop.KiteRig;
import dev.kinora.animatic.stage.prop.LetteredCard;
import dev.kinora.animatic.stage.prop.PlacardRig;
import dev.kinora.animatic.stage.prop.SheetRig;
import dev.kinora.animatic.stage.prop.StrandRig;
import dev.kinora.animatic.stage.prop.WindowsillRig;
import dev.kinora.animatic.stage.rail.Railway;
import dev.kinora.animatic.stage.reptile.ReptileRig;
import dev.kinora.animatic.stage.road.Road;
import dev.kinora.animatic.stage.room.Interior;
import dev.kinora.animatic.stage.space.Space;
import dev.kinora.animatic.stage.spider.SpiderRig;
import dev.kinora.animatic.stage.still.PaperBackdrop;
import dev.kinora.animatic.stage.still.TableTop;
import dev.kinora.animatic.stage.still.VesselRig;
import dev.kinora.animatic.stage.theatre.GrandPiano;
import dev.kinora.animatic.stage.theatre.Theatre;
import dev.kinora.animatic.stage.thing.Fireworks;
import dev.kinora.animatic.stage.thing.FlagRig;
import dev.kinora.animatic.stage.thing.NeonSign;
import dev.kinora.animatic.stage.thing.ThingRig;
import dev.kinora.animatic.stage.vehicle.BicycleRig;
import dev.kinora.animatic.stage.vehicle.MotorcycleRig;
import java.util.List;

/** The repertoire of this installation. */
public final class Repertoires {
    private static final List<Setting> SETTINGS = List.of(
            new TableTop(), //
            new PaperBackdrop(), //
            new Theatre(), //
            new Metropolis(), //
            new NeonStreet(), //
            new Town(), //
            new Waterfront(), //
            new Interior(), //
            new Underwater(), //
            new Cosmos(), //
            new CloudSea(), //
            new Overland(), //
            new Grotto(), //
            new Landscape(), //
            new Dome());

    private static final List<Rig> RIGS = List.of( //
            new ThingRig(), //
            new FlagRig(), //
            new NeonSign(), //
            new Fireworks(), //
            new VesselRig(), //
            new MotorcycleRig(), //
            new BicycleRig(), //
            Road.rig(), //
            Railway.rig(), //
            Afloat.rig(), //
            Airborne.rig(), //
            Space.rig(), //
            new BeastRig(), //
            new AnimalRig(), //
            new BirdRig(), //
            new BranchRig(), //
            new WindowsillRig(), //
            new FenceRig(), //
            new DragonRig(), //
            new InsectRig(), //
            new GrandPiano(), //
            new SpiderRig(), //
            new PersonRig(), //
            new KiteRig(), //
            new HandPropRig(), //
            new PlacardRig(), //
            new MarineRig(), //
            new ReptileRig(), //
            new ToolRig(), //
            new EffectRig(), //
            new AirRig(), //
            new FloesRig(), //
            new PoolRig(), //
            new BroomRig(), //
            new OutlookRig(), //
            new StrandRig(), //
            new SheetRig(), //
            new LetteredCard());

    private Repertoires() {}

    /** Every setting and rig there is, stand-ins last: of equal matches the first wins. */
    public static Repertoire all() {
        return new Repertoire(SETTINGS, RIGS);
    }
}
