package dev.kinora.animatic.stage.reptile;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Skin;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.creature.Form;
import dev.kinora.animatic.stage.creature.Hides;
import dev.kinora.animatic.stage.creature.Standing;
import dev.kinora.animatic.stage.creature.Waters;
import java.util.Optional;

/** Draws reptiles, frogs, snails and dinosaurs. */
public final class ReptileRig implements Rig {
    @Override
    public int match(Performer performer) {
        return form(performer, Waters.DRY, 0).isPresent() ? 3 : 0;
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        long seed = Noise.seed(cast.scene().seed(), p.concept());
        return Standing.build(p, form(p, Waters.of(cast.scene()), seed).orElseThrow(), cast);
    }

    private static Optional<Form> form(Performer p, Waters waters, long seed) {
        String word = p.word();
        return Optional.ofNullable(
                switch (p.concept()) {
                    case "animal.crocodile" ->
                        scaly(Plans.crocodile(), colour(p, 0xFF66703F), new double[] {60, 13, 0.42, 0.24, 0.235}, seed);
                    case "animal.lizard" -> lizard(p, word, seed);
                    case "animal.turtle" ->
                        word.contains("tortoise") || word.contains("terrestre")
                                ? scaly(
                                        Plans.tortoise(),
                                        colour(p, 0xFF8A7A4E),
                                        new double[] {26, 9, 0.36, 0.16, 0},
                                        seed)
                                : null;
                    case "animal.dinosaur" -> dinosaur(p, word, seed);
                    case "animal.snake" ->
                        new Snake(word, colour(p, word.contains("cobra") ? 0xFF8A6A3E : 0xFFB08A4A), seed);
                    case "animal.frog" ->
                        new Frog(
                                colour(p, word.contains("toad") ? 0xFF7A6A44 : 0xFF5FA83A),
                                waters == Waters.SURFACE ? Frog.Seat.LILY_PAD : Frog.Seat.GROUND,
                                seed);
                    case "animal.snail" -> new Snail(colour(p, 0xFFB8783E), seed);
                    default -> null;
                });
    }

    private static int colour(Performer p, int usual) {
        String said = p.look("colour", "");
        return said.isEmpty() ? usual : Colours.parse(said);
    }

    private static Form lizard(Performer p, String word, long seed) {
        return word.contains("chamel") || word.contains("camél")
                ? scaly(Plans.chameleon(), colour(p, 0xFF5FB04A), new double[] {40, 12, 0.30, 0.12, 0}, seed)
                : scaly(Plans.lizard(), colour(p, 0xFF7A9A4A), new double[] {56, 12, 0.42, 0.34, 0}, seed);
    }

    private static Form dinosaur(Performer p, String word, long seed) {
        if (word.matches(".*(sauropod|bront|brachi|diplo|apato|long).*")) {
            return smooth(Plans.sauropod(), colour(p, 0xFF7A8A72), 0.30, seed);
        }
        if (word.matches(".*(stego|ankylo|tricera).*")) {
            return smooth(Plans.plated(), colour(p, 0xFF7E7A4C), 0.30, seed);
        }
        return smooth(Plans.hunter(), colour(p, 0xFF7C6A48), 0.34, seed);
    }

    /** @param how cells along, cells around, yaw, roll, draught */
    private static Form scaly(Walker plan, int colour, double[] how, long seed) {
        Skin skin = new Hides.Scaly(
                        colour, Colours.scale(colour, 0.45), Colours.mix(colour, 0xFFF0E6C0, 0.65), how[0], how[1])
                .skin(seed);
        return new Strider(plan, new Strider.Look(skin, colour, how[2], how[3], how[4]), seed);
    }

    private static Form smooth(Walker plan, int colour, double yaw, long seed) {
        Skin soft = new Hides.Mottled(
                        colour, Colours.mix(colour, 0xFFEADFC0, 0.6), Colours.scale(colour, 0.55), 0.8, 0.07)
                .skin(seed);
        Skin cells = new Hides.Scaly(0xFFFFFFFF, 0xFFB8B8B8, 0xFFFFFFFF, 90, 26).skin(seed + 9);
        Skin both = ((Skin) (u, v) -> Colours.multiply(soft.at(u, v), cells.at(u, v))).baked(480, 200);
        return new Strider(plan, new Strider.Look(both, colour, yaw, 0.10, 0.16), seed);
    }
}
