package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Camera;
import dev.kinora.animatic.language.Shot;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.CameraPlan;
import dev.kinora.animatic.scene.Caption;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.city.NeonStreet;
import dev.kinora.animatic.stage.thing.Extent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Stages one shot: who stands where, how it is framed, what happens when. Used once. */
final class ShotPlan {
    /** What a landscape without anybody in it is framed for: a walker's eye. */
    private static final Measure EMPTY = new Measure(3.9, 5);
    /** What a room without anybody in it is framed for: its furniture, with little of the ceiling. */
    private static final Measure ROOM = new Measure(1.9, 4);
    /** What it is framed for when it is seen from the air. */
    private static final Measure COUNTRY = new Measure(48, 60);

    private final Shot shot;
    private final Frame frame;
    private final long seed;
    private final long clipSeed;
    private final List<String> unmatched;
    private final Script script;
    private final Troupe troupe;
    private final Optional<StillLife> still;
    private final int side;

    /**
     * @param seed of this shot
     * @param clipSeed of the whole clip: all its shots agree on the hour and on the direction of travel
     */
    ShotPlan(Shot shot, Frame frame, long seed, long clipSeed, List<String> unmatched) {
        this.shot = Staging.of(shot);
        this.frame = frame;
        this.seed = seed;
        this.clipSeed = clipSeed;
        this.unmatched = unmatched;
        Troupe named = Troupe.of(this.shot.cast());
        script = Script.of(this.shot, named);
        Troupe told = Script.over(this.shot, named);
        troupe = Leads.first(this.shot, Assembly.of(this.shot.cast(), Closeups.of(this.shot, told)));
        still = StillLife.of(this.shot, troupe);
        side = Noise.at(clipSeed, 7) < 0.5 ? 1 : -1;
    }

    Scene scene() {
        List<Troupe.Role> seen = still.map(StillLife::seen).orElse(troupe.roles()).stream()
                .filter(r -> still.isPresent() || !Hangings.hangs(r))
                .filter(r -> !Scenery.supplies(shot, r.thing(), troupe))
                .filter(r -> !Worked.on(r, troupe))
                .filter(r -> !r.concept().isEmpty() || !Scenery.sunken(shot, r.thing()))
                .filter(r -> still.isPresent() || !Loose.lies(r, troupe) && !Loose.crumb(r, this.shot))
                .toList();
        Optional<Group> group = seen.isEmpty() ? Optional.empty() : Optional.of(new Group(troupe, seen));
        Upright upright = new Upright(frame, still.isPresent());
        String where = shot.setting().place().orElse("");
        Optional<Elements> elements = group.map(g -> new Elements(g, where));
        Optional<Ensemble> ensemble =
                group.map(g -> new Ensemble(g, frame, shot.camera().shotSize())).filter(e -> still.isEmpty());
        Measure box = group.map(g -> upright.box(g, elements.orElseThrow().box()))
                .map(b -> ensemble.map(e -> e.box(b)).orElse(b))
                .orElseGet(this::empty);
        Framing standing = framing(box);
        Framing seenAs = elements.map(e -> e.framing(standing)).orElse(standing);
        Optional<Detail> detail = group.flatMap(g -> Detail.of(shot, g.main()).or(() -> Detail.perched(g)));
        Framing roomy = seenAs.farther(Effects.room(shot));
        Optional<Facing> head = group.filter(g -> detail.isEmpty() && still.isEmpty())
                .flatMap(g -> Facing.of(g, shot.camera().shotSize()));
        Framing framing = detail.map(d -> d.framing(
                        seenAs, group.orElseThrow().size(group.orElseThrow().main())))
                .orElse(head.map(h -> h.framing(roomy)).orElse(roomy));
        Place named = Places.of(shot, troupe, still.filter(s -> framing.close()), clipSeed);
        Place there = elements.map(e -> e.place(named)).orElse(named);
        Place place =
                Hours.over(there, shot.words().told(), shot.look().styles().contains("style.timelapse"));
        boolean posed = group.filter(g -> Portrait.of(shot, g)).isPresent()
                || detail.filter(Detail::faces).isPresent()
                        && group.filter(g -> g.main().thing().isA("person")).isPresent();
        boolean comes = group.filter(g -> Corridors.comes(place, g)).isPresent();
        int facing = posed || comes ? 0 : group.map(g -> g.facing(side)).orElse(side);
        boolean crossing = group.filter(g -> Heavens.crosses(shot, g.main(), place.concept()))
                .isPresent();
        boolean landing =
                group.filter(g -> Heavens.lands(g.main(), place.concept())).isPresent();
        boolean nightly = NeonStreet.is(place)
                && detail.isEmpty()
                && !framing.close()
                && group.filter(g -> !Nightlife.onFoot(g)).isEmpty();
        boolean faraway =
                group.filter(g -> Faraway.is(g, shot.words().told(), where)).isPresent();
        double travel = facing == 0
                        || landing
                        || crossing
                        || nightly
                        || faraway
                        || Adrift.stays(group, place)
                        || detail.isPresent()
                        || Corridors.is(place)
                        || elements.filter(Elements::stays).isPresent()
                        || still.isPresent() && framing.close()
                ? 0
                : group.map(g -> g.travel(framing, frame)).orElse(0.0);
        List<Performer> performers = group.map(
                        g -> new Blocking(g, framing, frame, new Blocking.Heading(facing, side, travel), seed).place())
                .map(all -> Corridors.crossed(all, place, group.orElseThrow(), framing, frame))
                .map(all -> ensemble.map(e -> e.within(all, framing)).orElse(all))
                .map(all -> elements.orElseThrow().over(all, place, new Elements.Sight(framing, frame), seed))
                .map(all -> landing ? Heavens.landing(all) : all)
                .map(all -> crossing ? crossed(all, framing, place) : all)
                .map(all -> new PackIce(framing, (double) frame.width() / frame.height()).among(all, place))
                .map(all -> Worktops.laid(all, place))
                .map(all ->
                        framing.close() ? all : Strays.picked(all, shot.words().told()))
                .map(all -> upright.centred(group.orElseThrow(), all))
                .map(all -> head.map(h -> h.over(all)).orElse(all))
                .map(all -> framing.close() ? still.map(s -> s.told(all)).orElse(all) : all)
                .map(all -> faraway ? Faraway.over(all, frame) : all)
                .map(all -> nightly ? Nightlife.along(all, frame.seconds(), seed) : all)
                .map(all -> detail.map(d -> d.over(
                                all,
                                group.orElseThrow().width(group.orElseThrow().main())))
                        .orElse(all))
                .orElse(List.of());
        Effects effects = new Effects(shot, troupe, framing, frame, place);
        List<Performer> hung = still.isPresent()
                ? performers
                : new Hangings(framing, seed).with(Strands.over(performers), troupe.roles());
        List<Performer> all = new Extras(shot, framing, frame, place, seed).over(Releases.over(effects.ahead(hung)));
        List<Performer> complete = Pronouns.heard(
                Outlook.over(effects.over(all), shot.camera(), shot, framing),
                shot.words().told());
        List<Performer> inscribed = script.apart() ? complete : Inscriptions.on(complete, shot.words(), script.look());
        double passes = travel == 0 ? Outlook.pace(shot.camera()) * side : travel * facing;
        CameraPlan planned = CameraWork.of(shot.camera(), framing, passes, frame.seconds(), seed);
        CameraPlan moving = nightly ? Nightlife.still(planned) : planned;
        CameraPlan camera = group.filter(g -> !faraway)
                .map(g -> {
                    double wide = still.map(s -> s.extent().wide())
                            .orElseGet(() -> g.main().tie() == Troupe.Tie.FREE ? g.width(g.main()) : box.width());
                    return new Watch(frame, performers.getFirst(), wide).over(moving);
                })
                .orElse(moving);
        return new Scene(
                frame,
                seed,
                Lamps.of(place, performers),
                shot.look().palette().stream().map(c -> c.hex()).toList(),
                shot.look().styles().stream()
                        .filter(s -> !s.equals("style.ink")
                                || still.filter(Closeups::writes).isEmpty())
                        .min(Comparator.comparing("style.pastel-tones"::equals))
                        .or(() -> shot.setting().era())
                        .orElse(""),
                shot.look().moods().stream().findFirst().orElse(""),
                camera,
                inscribed,
                captions(
                        inscribed.equals(complete)
                                        && Written.onBoard(shot).isEmpty()
                                        && !place.concept().equals("place.diner")
                                ? script.place()
                                : Caption.Kind.SIGN),
                unmatched);
    }

    private Framing framing(Measure box) {
        boolean deed = still.filter(s -> Closeups.is(s.main().thing())).isPresent();
        Optional<Camera.ShotSize> size = deed ? Optional.of(Camera.ShotSize.EXTREME_CLOSE_UP) : size();
        Optional<Camera.Angle> angle = shot.camera().angle();
        return still.filter(s -> Framing.near(size))
                .map(s -> Framing.still(frame, s.extent(), size, angle))
                .or(() -> apart().map(room -> Framing.still(frame, room, size, angle.or(this::fromBelow))
                        .open()))
                .orElseGet(() -> Framing.of(frame, box, size, angle, still.isPresent()));
    }

    /** The main craft on its way through the picture. */
    private List<Performer> crossed(List<Performer> all, Framing framing, Place place) {
        boolean station = Heavens.docks(shot) && place.concept().equals("place.space-station");
        List<Performer> out = new ArrayList<>(all);
        out.set(0, Heavens.crossing(all.getFirst(), framing, frame, station));
        return out;
    }

    /** What hangs in the air is looked up at. */
    private Optional<Camera.Angle> fromBelow() {
        return StillLife.floats(troupe.roles().getFirst().concept()) ? Optional.of(Camera.Angle.LOW) : Optional.empty();
    }

    /** The room of a single thing that is asked to be seen from near and is no still life. */
    private Optional<Extent> apart() {
        boolean near = shot.camera()
                .shotSize()
                .filter(s -> s.ordinal() <= Camera.ShotSize.MEDIUM_CLOSE_UP.ordinal())
                .isPresent();
        return troupe.roles().stream()
                .findFirst()
                .filter(r -> near && r.tie() == Troupe.Tie.FREE && !r.thing().isA("person"))
                .filter(r -> r.thing().concept().isPresent() && !r.thing().isA("animal"))
                .filter(r -> !r.thing().isA("vehicle") || StillLife.known(r.thing()))
                .map(r -> StillLife.extent(r.thing(), StillLife.word(r.thing()), 1)
                        .times(StillLife.floats(r.concept()) ? 1.5 : 1))
                .filter(e -> e.high() < 1.4);
    }

    /** Whether a drone looks down on land where nobody is. */
    private boolean flown() {
        boolean land = shot.setting()
                .place()
                .filter(p -> Places.overlooks(p) || p.matches("place\\.(river|lake|coast|island|beach|waterfall)"))
                .isPresent();
        return troupe.roles().isEmpty()
                && land
                && shot.camera().moves().stream()
                        .anyMatch(m -> m.kind() == dev.kinora.animatic.language.CameraMove.Kind.DRONE);
    }

    /** How much is seen: as asked, and from the air when a drone flies over empty land. */
    private Optional<Camera.ShotSize> size() {
        return Ensemble.lower(shot.camera().shotSize(), troupe)
                .or(() -> worn() ? Optional.of(Camera.ShotSize.MEDIUM) : Optional.empty())
                .or(() -> flown() ? Optional.of(Camera.ShotSize.AERIAL) : Optional.empty());
    }

    /** Whether words are to be read on what somebody wears. */
    private boolean worn() {
        return !script.apart()
                && Inscriptions.worn(shot.words())
                && troupe.roles().stream()
                        .findFirst()
                        .filter(r -> r.thing().isA("person"))
                        .isPresent();
    }

    private Measure empty() {
        boolean aerial = size().filter(s -> s == Camera.ShotSize.AERIAL).isPresent();
        boolean town = shot.setting()
                .place()
                .filter(p -> Places.town(p) && !Places.metropolis(p))
                .isPresent();
        if (aerial) {
            return town ? EMPTY : COUNTRY;
        }
        return Places.of(shot, troupe, still, clipSeed).inside() ? ROOM : EMPTY;
    }

    /** @param written how what is written in the picture appears */
    private List<Caption> captions(Caption.Kind written) {
        List<Caption> out = new ArrayList<>();
        double end = frame.seconds();
        shot.words().onScreenText().forEach(t -> out.add(new Caption(t, written, 0.4, end, script.hand())));
        int n = shot.words().spokenLines().size();
        for (int i = 0; i < n; i++) {
            out.add(new Caption(
                    shot.words().spokenLines().get(i).text().replaceFirst("\\s*,\\s*$", ""),
                    Caption.Kind.SUBTITLE,
                    end * i / n + 0.3,
                    end * (i + 1) / n));
        }
        return out;
    }
}
