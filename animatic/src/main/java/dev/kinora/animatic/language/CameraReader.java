package dev.kinora.animatic.language;

import dev.kinora.animatic.language.Camera.Angle;
import dev.kinora.animatic.language.Camera.ShotSize;
import dev.kinora.animatic.language.CameraMove.Direction;
import dev.kinora.animatic.language.CameraMove.Kind;
import dev.kinora.animatic.language.CameraMove.Speed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what a prompt says about the camera, and marks the lexemes that said it. Made for one text, used once. */
final class CameraReader {

    /** How far ahead a verb may follow its "camera", in lexemes. */
    private static final int VERB_WITHIN = 6;

    /** What films, where it is no thing in the picture. */
    private static final Set<String> FILMING = Set.of("camera", "caméra", "cam");

    private static final Pattern MILLIMETRES = Pattern.compile("\\d{1,4}mm");

    private final List<Lexeme> lexemes;
    private final boolean[] used;
    private final List<CameraMove> moves = new ArrayList<>();
    private final VantageReader vantage;
    private Optional<ShotSize> shotSize = Optional.empty();
    private Optional<Angle> angle = Optional.empty();
    private Optional<Lens.Focus> focus = Optional.empty();
    private Optional<Lens.Kind> lens = Optional.empty();
    private Optional<Integer> focalMillimetres = Optional.empty();
    private Speed speed = Speed.NORMAL;
    private boolean cameraActs;
    private int lastMoveAt = Integer.MIN_VALUE / 2;

    CameraReader(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
        this.used = new boolean[lexemes.size()];
        this.vantage = new VantageReader(lexemes, used);
    }

    /** Marks of the lexemes that spoke about the camera, after {@link #read}. */
    boolean[] used() {
        return used;
    }

    Camera read() {
        for (int at = 0; at < lexemes.size(); at++) {
            Lexeme lexeme = lexemes.get(at);
            if (endsCameraClause(at)) {
                cameraActs = false;
                speed = Speed.NORMAL;
            }
            if (used[at]) {
                continue;
            }
            if (vantage.read(at)) {
                vantage.angle().ifPresent(seen -> angle = angle.or(() -> Optional.of(seen)));
                vantage.shotSize().ifPresent(seen -> shotSize = shotSize.or(() -> Optional.of(seen)));
            } else if (lexeme.isWord("camera") && moveWithin(at)) {
                cameraActs = true;
                use(at);
            } else if (lexeme.isWord("camera") && begins(at + 1)) {
                use(at);
                use(at + 1);
            } else if (films(at)) {
                filmed(at);
            } else if (isNear(at)) {
                shotSize = shotSize.or(() -> Optional.of(ShotSize.CLOSE_UP));
                use(at);
                useOn(at, Category.SHOT);
            } else if (!framing(lexeme, at) && !move(lexeme, at)) {
                bearing(lexeme, at);
            }
        }
        return new Camera(shotSize, angle, new Lens(focus, lens, focalMillimetres), moves, vantage.thing());
    }

    /** "A beetle on a leaf, close": between marks it is the camera that is. */
    private boolean isNear(int at) {
        boolean word = lexemes.get(at).token().word().equals("close");
        return word
                && isMark(at - 1)
                && (isMark(at + 1) || lexemes.get(at + 1).token().word().equals("on"));
    }

    private boolean isMark(int at) {
        return at < 0
                || at >= lexemes.size()
                || lexemes.get(at).endsSentence()
                || lexemes.get(at).is(Token.Kind.COMMA)
                || lexemes.get(at).is(Token.Kind.COLON);
    }

    private boolean endsCameraClause(int at) {
        Lexeme lexeme = lexemes.get(at);
        if (lexeme.endsSentence()) {
            return true;
        }
        boolean breaks = lexeme.is(Token.Kind.COMMA) || lexeme.isWord("while");
        return cameraActs && breaks && !moveFollows(at + 1);
    }

    /** Says whether, past adverbs and small words, the next lexeme is a camera move. */
    private boolean moveFollows(int from) {
        for (int at = from; at < Math.min(lexemes.size(), from + 4); at++) {
            Lexeme lexeme = lexemes.get(at);
            if (lexeme.weakSense(Category.MOVE).isPresent()) {
                return true;
            }
            boolean small = lexeme.isWord("then")
                    || lexeme.isWord("and")
                    || lexeme.weakSense(Category.SPEED).isPresent();
            if (!small) {
                return false;
            }
        }
        return false;
    }

    /** "Camera locked on a long lens", "as the camera swims through a hole": the camera that films, which nobody holds. */
    private boolean films(int at) {
        if (!FILMING.contains(lexemes.get(at).token().word())) {
            return false;
        }
        int before = at - 1;
        while (before >= 0
                && (lexemes.get(before).isWord("the") || lexemes.get(before).isModifier())) {
            before--;
        }
        if (before < 0) {
            return true;
        }
        Lexeme lead = lexemes.get(before);
        return lead.endsSentence()
                || lead.is(Token.Kind.COMMA)
                || lead.is(Token.Kind.COLON)
                || lead.isWord("and")
                || lead.isWord("while")
                || lead.isWord("then")
                || lead.token().word().matches("as|with|low|high|when");
    }

    /** What the camera does is no deed of anybody in the picture; where it goes is a move. */
    private void filmed(int at) {
        use(at);
        for (int next = at + 1; next < Math.min(lexemes.size(), at + 4); next++) {
            Lexeme lexeme = lexemes.get(next);
            var deed = lexeme.weakSense(Category.ACTION);
            if (deed.isPresent() || isParticiple(lexeme)) {
                if (deed.filter(sense -> sense.concept().has("moves")).isPresent()) {
                    lastMoveAt = next;
                    add(
                            goesInto(next + 1)
                                    ? new CameraMove(Kind.DOLLY, Optional.of(Direction.IN), speed)
                                    : new CameraMove(Kind.TRUCK, Optional.of(Direction.ALONG), speed));
                }
                cameraActs = !moves.isEmpty();
                used[next] = true;
                return;
            }
            boolean between = lexeme.isWord("is")
                    || lexeme.weakSense(Category.SPEED).isPresent()
                    || lexeme.sense(Category.MANNER).isPresent();
            if (!between) {
                return;
            }
            used[next] = true;
        }
    }

    private static boolean isParticiple(Lexeme lexeme) {
        return lexeme.isUnknown() && lexeme.token().word().matches(".{2,}(ed|ing)");
    }

    private boolean goesInto(int from) {
        return lexemes.subList(Math.min(from, lexemes.size()), Math.min(from + 3, lexemes.size())).stream()
                .anyMatch(
                        lexeme -> lexeme.token().word().matches("through|into|in|toward|towards|vers|dans|à travers"));
    }

    private boolean moveWithin(int from) {
        for (int at = from + 1; at < Math.min(lexemes.size(), from + VERB_WITHIN); at++) {
            if (lexemes.get(at).endsSentence()) {
                return false;
            }
            if (lexemes.get(at).weakSense(Category.MOVE).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean framing(Lexeme lexeme, int at) {
        var sense = lexeme.sense(category -> category.isCamera() && category != Category.MOVE);
        sense.ifPresent(found -> {
            frame(found.concept());
            found.extras().forEach(this::frame);
            use(at);
            useOn(at, found.category());
            cameraActs = cameraActs || moveFollows(at + 1);
        });
        if (sense.isEmpty() && MILLIMETRES.matcher(lexeme.token().word()).matches()) {
            String word = lexeme.token().word();
            int millimetres = Integer.parseInt(word.substring(0, word.length() - 2));
            if (millimetres >= 8 && millimetres <= 2000 && millimetres != 16) {
                focalMillimetres = Optional.of(millimetres);
                use(at);
                return true;
            }
        }
        return sense.isPresent();
    }

    /** What is said first holds; but a wide view from the air is one from the air. */
    private Optional<ShotSize> sized(ShotSize said) {
        boolean wide = shotSize.filter(s -> s == ShotSize.WIDE || s == ShotSize.EXTREME_WIDE)
                .isPresent();
        return wide && said == ShotSize.AERIAL || shotSize.isEmpty() ? Optional.of(said) : shotSize;
    }

    private void frame(Concept concept) {
        String name = concept.name().toUpperCase(Locale.ROOT).replace('-', '_');
        switch (concept.category()) {
            case SHOT -> shotSize = sized(ShotSize.valueOf(name));
            case ANGLE -> angle = angle.or(() -> Optional.of(Angle.valueOf(name)));
            case FOCUS -> focus = focus.or(() -> Optional.of(Lens.Focus.valueOf(name)));
            case LENS -> lens = lens.or(() -> Optional.of(Lens.Kind.valueOf(name)));
            case MOVE -> addMove(concept);
            default -> {}
        }
    }

    /** "A close-up on a ring": nothing stands on the ring. */
    private void useOn(int at, Category category) {
        boolean on = at + 1 < lexemes.size()
                && lexemes.get(at + 1)
                        .sense(Category.RELATION)
                        .filter(sense -> sense.concept().name().equals("on"))
                        .isPresent();
        if (category == Category.SHOT && on) {
            used[at + 1] = true;
        }
    }

    private boolean move(Lexeme lexeme, int at) {
        var sense = cameraActs ? lexeme.weakSense(Category.MOVE) : lexeme.sense(Category.MOVE);
        boolean isProp = !cameraActs && lexeme.isNoun() && standsAsNoun(at);
        if (sense.isEmpty() || isProp) {
            return false;
        }
        if (!cameraActs) {
            speedBefore(at);
        }
        addMove(sense.get().concept());
        sense.get().extras().forEach(this::frame);
        lastMoveAt = at;
        use(at);
        cameraActs = cameraActs || isMoveVerb(at + 1);
        return true;
    }

    /** "The camera starts on the shoes" shows them, and moves later. */
    private boolean begins(int at) {
        return at < lexemes.size()
                && lexemes.get(at)
                        .sense(Category.ACTION)
                        .filter(sense -> sense.concept().id().equals("action.start"))
                        .isPresent();
    }

    /** "A tracking shot follows": what the shot does is a move of the camera. */
    private boolean isMoveVerb(int at) {
        if (at >= lexemes.size()) {
            return false;
        }
        Lexeme lexeme = lexemes.get(at);
        return lexeme.weakSense(Category.MOVE)
                .filter(sense -> lexeme.form(sense) == Reading.Form.S || lexeme.form(sense) == Reading.Form.ING)
                .isPresent();
    }

    /** "In a pan", "a pan of soup": a thing, not a move. */
    private boolean standsAsNoun(int at) {
        int before = at - 1;
        while (before >= 0
                && (lexemes.get(before).isWord("the") || lexemes.get(before).isWord("a"))) {
            before--;
        }
        boolean placed =
                before >= 0 && lexemes.get(before).sense(Category.RELATION).isPresent();
        return placed || at + 1 < lexemes.size() && lexemes.get(at + 1).isWord("of");
    }

    private void speedBefore(int at) {
        for (int before = Math.max(0, at - 2); before < at; before++) {
            var sense = lexemes.get(before).weakSense(Category.SPEED);
            if (sense.isPresent()) {
                speed = speedOf(sense.get().concept());
                use(before);
            }
        }
    }

    private void addMove(Concept concept) {
        String[] parts = concept.name().split("-");
        var direction = parts.length > 1
                ? Optional.of(Direction.valueOf(parts[1].toUpperCase(Locale.ROOT)))
                : Optional.<Direction>empty();
        add(new CameraMove(Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), direction, speed));
    }

    private void add(CameraMove said) {
        CameraMove move = Turns.turned(said);
        speed = Speed.NORMAL;
        boolean again = !moves.isEmpty()
                && last().kind() == move.kind()
                && last().direction().equals(move.direction());
        if (!again) {
            moves.add(move);
        }
    }

    /** Directions and speeds that belong to a move near by. */
    private void bearing(Lexeme lexeme, int at) {
        boolean near = cameraActs || at - lastMoveAt <= 2;
        var direction = lexeme.weakSense(Category.DIRECTION);
        var pace = lexeme.weakSense(Category.SPEED);
        if (near
                && direction.isPresent()
                && !leadsNoun(at)
                && at - lastMoveAt <= 3
                && last().direction().isEmpty()) {
            CameraMove last = last();
            String name = direction.get().concept().name().toUpperCase(Locale.ROOT);
            replaceLast(new CameraMove(last.kind(), Optional.of(Direction.valueOf(name)), last.speed()));
            lastMoveAt = at;
            use(at);
        } else if (near && pace.isPresent()) {
            Speed found = speedOf(pace.get().concept());
            if (at - lastMoveAt <= 2 && !moveFollows(at + 1) && last().speed() == Speed.NORMAL) {
                replaceLast(new CameraMove(last().kind(), last().direction(), found));
            } else {
                speed = found;
            }
            use(at);
        }
    }

    /** "In autumn": a preposition with its noun is no direction. */
    private boolean leadsNoun(int at) {
        if (at + 1 >= lexemes.size() || lexemes.get(at).sense(Category.RELATION).isEmpty()) {
            return false;
        }
        Lexeme next = lexemes.get(at + 1);
        return next.isNoun() || next.isModifier() || next.isWord("the") || next.isWord("a");
    }

    private CameraMove last() {
        return moves.getLast();
    }

    private void replaceLast(CameraMove move) {
        moves.set(moves.size() - 1, Turns.turned(move));
    }

    private static Speed speedOf(Concept concept) {
        return Speed.valueOf(concept.name().toUpperCase(Locale.ROOT));
    }

    /** Marks a lexeme, and the small words that belong to it. */
    private void use(int at) {
        used[at] = true;
        for (int before = at - 1; before >= 0 && at - before <= 2; before--) {
            Lexeme lexeme = lexemes.get(before);
            if (!lexeme.isWord("the") && !lexeme.isWord("a")) {
                break;
            }
            used[before] = true;
        }
        if (at + 1 < lexemes.size() && lexemes.get(at + 1).isWord("of") && !cameraActs) {
            used[at + 1] = true;
        }
    }
}
