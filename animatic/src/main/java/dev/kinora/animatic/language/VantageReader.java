package dev.kinora.animatic.language;

import dev.kinora.animatic.language.Camera.Angle;
import dev.kinora.animatic.language.Camera.ShotSize;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads where something is seen from: "seen from a helicopter", "view from below", "through the window of a train". That is a place for the
 * camera, not a thing in the picture. Used once.
 */
final class VantageReader {

    /** How far after its preposition the noun may end, in lexemes. */
    private static final int WITHIN = 6;

    /** Whatever one looks out of through a pane or a windscreen. */
    private static final Set<String> OPENINGS = Set.of("prop.window", "prop.door", "place.cave", "place.tent");

    private static final Set<String> HEIGHTS = Set.of(
            "place.balcony",
            "place.rooftop",
            "place.tower",
            "place.skyscraper",
            "place.hills",
            "place.cliff",
            "place.mountains",
            "place.bridge",
            "place.lighthouse",
            "plant.tree");

    private static final Set<String> ALOFT = Set.of(
            "place.sky",
            "place.space",
            "place.clouds",
            "place.space-station",
            "vehicle.aeroplane",
            "vehicle.helicopter",
            "vehicle.balloon",
            "vehicle.airship",
            "vehicle.quadcopter",
            "vehicle.biplane",
            "vehicle.fighter",
            "vehicle.satellite",
            "vehicle.spaceship");

    private final List<Lexeme> lexemes;
    private final boolean[] used;
    private Optional<Angle> angle = Optional.empty();
    private Optional<ShotSize> shotSize = Optional.empty();
    private Optional<String> thing = Optional.empty();

    VantageReader(List<Lexeme> lexemes, boolean[] used) {
        this.lexemes = lexemes;
        this.used = used;
    }

    Optional<Angle> angle() {
        return angle;
    }

    Optional<ShotSize> shotSize() {
        return shotSize;
    }

    /** What the camera looks through or out of. */
    Optional<String> thing() {
        return thing;
    }

    /** Reads the words about the camera's place that begin here, and marks them; false when there are none. */
    boolean read(int at) {
        if (!lexemes.get(at).isWord("seen-from")) {
            return false;
        }
        int end = at + 1;
        boolean window = lexemes.get(at).token().word().contains("window");
        Optional<Concept> head = Optional.empty();
        while (end < Math.min(lexemes.size(), at + WITHIN) && belongs(lexemes.get(end), head.isPresent())) {
            Lexeme lexeme = lexemes.get(end);
            Optional<Concept> noun = lexeme.sense(Category::isNoun).map(Sense::concept);
            side(lexeme);
            boolean pane =
                    noun.filter(concept -> concept.id().equals("prop.window")).isPresent();
            window |= pane;
            if (noun.isPresent() && !(pane && head.isPresent())) {
                head = noun;
            }
            end++;
            if (window
                    && head.isPresent()
                    && end < lexemes.size()
                    && lexemes.get(end).isWord("of")) {
                head = Optional.empty();
                end++;
            }
        }
        boolean known = angle.isPresent() || head.filter(this::stands).isPresent();
        if (!known) {
            return false;
        }
        boolean pane = window;
        head.ifPresent(concept -> standAt(concept, pane));
        for (int i = at; i < end; i++) {
            used[i] = true;
        }
        return true;
    }

    private static boolean belongs(Lexeme lexeme, boolean headed) {
        boolean side = lexeme.sense(category -> category == Category.RELATION || category == Category.PATH)
                .isPresent();
        boolean small = lexeme.isWord("the") || lexeme.isWord("a") || lexeme.isModifier();
        boolean thing = lexeme.isNoun()
                && !lexeme.led()
                && lexeme.sense(Category::isAmbient).isEmpty();
        return thing || !headed && (small || side || lexeme.isWord("inside"));
    }

    private boolean stands(Concept concept) {
        String staged = Kinds.staged(concept.id());
        return concept.category() == Category.VEHICLE
                || concept.category().isAlive()
                || OPENINGS.contains(staged)
                || HEIGHTS.contains(staged)
                || ALOFT.contains(staged)
                || concept.has("inside");
    }

    private void side(Lexeme lexeme) {
        lexeme.sense(Category.RELATION).ifPresent(sense -> {
            switch (sense.concept().name()) {
                case "under" -> angle = Optional.of(Angle.LOW);
                case "above" -> angle = Optional.of(Angle.HIGH);
                case "behind" -> angle = Optional.of(Angle.FROM_BEHIND);
                default -> {}
            }
        });
    }

    private void standAt(Concept concept, boolean window) {
        String staged = Kinds.staged(concept.id());
        if (ALOFT.contains(staged)) {
            shotSize = Optional.of(ShotSize.AERIAL);
            thing = window ? Optional.of(staged) : thing;
        } else if (HEIGHTS.contains(staged)) {
            angle = angle.or(() -> Optional.of(Angle.HIGH));
        } else if (concept.category().isAlive()) {
            angle = angle.or(() -> Optional.of(Angle.POINT_OF_VIEW));
        } else if (concept.category() == Category.VEHICLE || OPENINGS.contains(staged)) {
            thing = Optional.of(staged);
        } else if (window || concept.has("inside")) {
            thing = Optional.of("prop.window");
        }
    }
}
