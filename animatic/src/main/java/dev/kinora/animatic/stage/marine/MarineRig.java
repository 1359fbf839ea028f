package dev.kinora.animatic.stage.marine;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Warp;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.creature.Form;
import dev.kinora.animatic.stage.creature.Standing;
import dev.kinora.animatic.stage.creature.Swimming;
import dev.kinora.animatic.stage.creature.Waters;
import java.util.Optional;

/** Draws the animals of the sea: swimmers of the {@link Catalogue}, and those that have a body plan of their own. */
public final class MarineRig implements Rig {
    /** Radians a whale rolls that throws itself out of the water: its white grooves are seen. */
    private static final double BELLY = -0.5;

    @Override
    public int match(Performer performer) {
        return form(performer, 0).isPresent() ? 3 : 0;
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        long skin = Noise.seed(cast.scene().seed(), p.concept());
        if (hauledOut(p) && Waters.of(cast.scene()) == Waters.DRY) {
            return Standing.build(p, pinniped(p, skin), cast);
        }
        Form form = form(p, skin).orElseThrow();
        if (!p.look("count", "").isEmpty()) {
            return School.build(p, form, cast);
        }
        return switch (p.concept()) {
            case "animal.crab", "animal.starfish", "animal.anemone" -> Standing.build(p, form, cast);
            default -> Swimming.build(p, form, cast);
        };
    }

    private static Optional<Form> form(Performer p, long seed) {
        return switch (p.concept()) {
            case "animal.turtle" ->
                p.word().contains("tortoise")
                        ? Optional.empty()
                        : Optional.of(new SeaTurtle(colour(p, 0xFF5C7034), shell(p), seed));
            case "animal.ray" ->
                Optional.of(new Ray(p.word(), colour(p, p.word().contains("sting") ? 0xFF8A7A52 : 0xFF26303C), seed));
            case "animal.jellyfish" ->
                Optional.of(new Jellyfish(colour(p, pick(seed, 0xFF5AA8FF, 0xFFE07AD8, 0xFF7AE0E8, 0xFFB48AFF)), seed));
            case "animal.octopus" ->
                Optional.of(
                        new Octopus(p.word(), colour(p, p.word().contains("squid") ? 0xFFD98A7A : 0xFFC4502E), seed));
            case "animal.seahorse" ->
                Optional.of(new Seahorse(colour(p, pick(seed, 0xFFE8A83A, 0xFFE0743A, 0xFFD8C04A)), seed));
            case "animal.crab" -> Optional.of(new Crab(colour(p, 0xFFD9482A), seed));
            case "animal.starfish" ->
                Optional.of(new Starfish(colour(p, pick(seed, 0xFFE8683A, 0xFFD8483A, 0xFFB85AA8)), seed));
            case "animal.anemone" ->
                Optional.of(new Anemone(colour(p, pick(seed, 0xFFB46AC8, 0xFF8AB84A, 0xFFD86A9A)), seed));
            default -> swimmer(p, seed);
        };
    }

    /** Whether it is one of those that come ashore. */
    private static boolean hauledOut(Performer p) {
        boolean swims = p.does("action.swim") || p.does("action.dive");
        return p.concept().matches("animal\\.(seal|walrus|sea-lion)") && !swims;
    }

    private static Form pinniped(Performer p, long seed) {
        Pinniped.Kind kind = p.concept().equals("animal.walrus") || p.word().contains("walrus")
                ? Pinniped.Kind.WALRUS
                : p.word().contains("lion") ? Pinniped.Kind.SEA_LION : Pinniped.Kind.SEAL;
        int usual =
                switch (kind) {
                    case WALRUS -> 0xFF9A6A4E;
                    case SEA_LION -> 0xFF6A4A36;
                    case SEAL -> 0xFF8A8C90;
                };
        return new Pinniped(kind, colour(p, usual), seed);
    }

    private static int shell(Performer p) {
        String said = p.look("colour2", p.look("colour", ""));
        return said.isEmpty() ? 0xFFD9A434 : Colours.mix(Colours.parse(said), 0xFFD9A434, 0.25);
    }

    private static int colour(Performer p, int usual) {
        String said = p.look("colour", "");
        return said.isEmpty() ? usual : Colours.parse(said);
    }

    private static int pick(long seed, int... colours) {
        return colours[(int) (Noise.at(seed, 77) * colours.length)];
    }

    private static Optional<Form> swimmer(Performer p, long seed) {
        return Catalogue.find(p.concept(), p.word()).map(row -> {
            String said = p.look("colour", "");
            Dress dress = said.isEmpty() ? row.dress() : row.dress().in(Colours.parse(said));
            boolean shows = p.concept().equals("animal.whale") && p.does("action.jump");
            Warp view = Warp.turned(
                    row.turned().yaw(), 0, shows ? BELLY : row.turned().roll());
            return new Swimmer(row.form().get(), dress, view, seed);
        });
    }
}
