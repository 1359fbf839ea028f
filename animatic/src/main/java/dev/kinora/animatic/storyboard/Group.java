package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Action;
import dev.kinora.animatic.language.Path;
import dev.kinora.animatic.language.Thing;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.stage.person.Handiwork;
import dev.kinora.animatic.stage.thing.Things;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Those of a troupe who are seen, as the picture is composed around them: how big they are, how they belong together,
 * where they go.
 *
 * @param troupe everybody in the shot
 * @param seen at least one, main subject first
 */
record Group(Troupe troupe, List<Troupe.Role> seen) {
    private static final double UPRIGHT_ANIMAL = 1.1;
    private static final double YOUNG = 0.56;
    /** Things that go along when they are pushed or pulled. */
    private static final String WHEELED =
            "prop\\.(wheelbarrow|cart|trolley|shopping-cart|pram|stroller|sled|sledge|lawnmower|wheelchair|barrel|boulder|piano|bed)";
    /** Heights of a body that what somebody works at takes. */
    private static final double WORKPLACE = 0.7;
    /** Share of a window's height at which its sill is. */
    private static final double SILL = 0.6;
    /** A young or little dragon is as large as a dog. */
    private static final double HATCHED = 0.46;
    /** Heights of a body up to the upper edge of what both hands hold over it. */
    private static final double RAISED = 1.36;
    /** Metres per second at which a rider stays beside who walks. */
    private static final double WALK = 1.25;
    /** Share of the room of what a rider passes on the way that the picture keeps free for it. */
    private static final double PASSED = 0.3;
    /** Beasts this high and higher go in herds that overlap. */
    private static final double HERD = 0.5;

    /** Metres up to which an animal is little, and how many of its own widths the picture keeps free for each beside it. */
    private static final double LITTLE = 0.3;

    private static final double LITTLE_ROOM = 3;

    /** What is done sitting even on a bed. */
    private static final Set<String> SITTING = Set.of("action.sit", "action.read", "action.eat", "action.write");
    /** What is done with the body level. */
    private static final Set<String> LEVEL = Set.of("action.dive", "action.lie");
    /** What is not done sitting on a chair. */
    private static final Set<String> UPRIGHT_VERBS =
            Set.of("action.stand", "action.jump", "action.lie", "action.sleep", "action.dance", "action.rest");

    Group {
        seen = List.copyOf(seen);
    }

    Troupe.Role main() {
        return seen.getFirst();
    }

    /** Height in metres: what holds somebody is large enough to do so, what is in a main subject small enough. */
    double size(Troupe.Role role) {
        double own = usual(role);
        Optional<Troupe.Role> inner =
                main().to().filter(role.id()::equals).isPresent() && main().tie() == Troupe.Tie.INSIDE
                        ? Optional.of(main())
                        : Optional.empty();
        if (inner.isPresent()) {
            Measure around = Measure.of(role.concept());
            Measure content = Measure.of(inner.get().concept());
            double room = Ties.clear(role.thing()) ? 1.5 : 0.95;
            double wide = content.width() * Looks.scale(inner.get().thing()) * room / around.width();
            double tall = content.height() * Looks.scale(inner.get().thing()) * room / around.height();
            return own * Math.max(1, Math.max(wide, tall));
        }
        boolean within = role.tie() == Troupe.Tie.INSIDE
                && role != main()
                && role.to().filter(main().id()::equals).isPresent();
        return within ? Math.min(own, 0.55 * usual(main())) : own;
    }

    private double usual(Troupe.Role role) {
        double usual = measure(role).height() * Looks.scale(role.thing()) * grown(role.thing());
        boolean upright = role.tie() == Troupe.Tie.RIDES || role.tie() == Troupe.Tie.PLAYS;
        return upright && role.thing().isA("animal") ? UPRIGHT_ANIMAL : usual;
    }

    /** How much of its full size an animal has reached. */
    private static double grown(Thing thing) {
        boolean small = thing.traits().age().filter("age.young"::equals).isPresent()
                || thing.traits()
                        .size()
                        .filter(s -> s.equals("size.small") || s.equals("size.tiny"))
                        .isPresent();
        if (thing.is("animal.dragon") && small) {
            return HATCHED;
        }
        return thing.isA("animal")
                        && thing.traits().age().filter("age.young"::equals).isPresent()
                ? YOUNG
                : 1;
    }

    /** Metres from end to end as seen from the side. */
    double width(Troupe.Role role) {
        Measure m = measure(role);
        boolean works = role.thing().isA("person")
                && role != main()
                && role.actions().stream().anyMatch(a -> Handiwork.fixed(a.concept()));
        boolean flat = role.thing().isA("person")
                && tie(role) == Troupe.Tie.FREE
                && role.actions().stream().anyMatch(a -> LEVEL.contains(a.concept()));
        return Math.max(flat ? size(role) : 0, m.width() * size(role) / m.height())
                + (works ? WORKPLACE * size(role) : 0);
    }

    /** What the catalogue of things draws is as large as it is drawn; all else as the table says. */
    private static Measure measure(Troupe.Role role) {
        return Things.extent(role.concept(), StillLife.word(role.thing()), 1)
                .map(e -> new Measure(e.high(), e.wide()))
                .orElseGet(() -> Measure.of(role.concept()));
    }

    /** Metres above the ground of what a role stands, lies or sits on; who sits finds the seat by himself. */
    double top(Troupe.Role role, Troupe.Role under) {
        Optional<Double> seat = Things.seat(under.concept(), StillLife.word(under.thing()));
        boolean bed = under.concept().equals("prop.bed");
        boolean sits = role.thing().isA("person")
                && role.actions().stream()
                                .filter(a -> a.course().beat() == 0)
                                .anyMatch(a -> (bed ? SITTING : UPRIGHT_VERBS).contains(a.concept()))
                        == bed;
        return seat.map(s -> sits ? 0 : s)
                .orElseGet(() -> under.concept().equals("prop.window") ? SILL * size(under) : size(under));
    }

    /** The group the picture is composed around: the main subject, what carries it, what it plays, its companions. */
    Measure box() {
        Troupe.Role main = main();
        if (main.thing().isA("animal") && size(main) < 0.7 && main.does("action.knock-over")) {
            return new Measure(0.75 + 1.5 * size(main), 1.5);
        }
        Measure box = new Measure(size(main), width(main));
        Optional<Troupe.Role> under = carrier();
        if (under.isPresent()) {
            double h = size(under.get());
            double w = width(under.get());
            box = switch (main.tie()) {
                case RIDES -> new Measure(h * 0.62 + size(main) * 0.95, Math.max(w, width(main)) * 1.1);
                case PLAYS -> new Measure(Math.max(h, size(main) + 0.5), w + size(main) * 0.6);
                case ON ->
                    new Measure(
                            top(main, under.get()) == 0 ? Math.max(h, 0.8 * size(main)) : h + size(main),
                            Math.max(w, width(main) * main.thing().count()));
                case INSIDE -> new Measure(Math.max(h, 0.5 * h + size(main)), Math.max(w, width(main)));
                default -> box;
            };
        }
        double companions = 0;
        double tall = box.height();
        for (Troupe.Role r : seen) {
            if (tie(r) == Troupe.Tie.HELD && r.thing().isA("person")) {
                tall = Math.max(tall, size(main) + 0.62 * size(r));
            }
            if (tie(r) == Troupe.Tie.HELD && r.concept().equals(Signs.SIGN)) {
                tall = Math.max(tall, RAISED * size(main));
            }
            if (r != main
                    && besides(r)
                    && under.filter(u -> u.id().equals(r.id())).isEmpty()) {
                double wide = little() ? Math.min(width(r), LITTLE_ROOM * width(main)) : width(r);
                companions += wide * spacing() * (aside(r) ? PASSED : 1);
                boolean lives = main.thing().isA("person") || main.thing().isA("animal");
                tall = Math.max(tall, Math.min(size(r), tall * (lives ? 1.8 : 4)));
            }
        }
        if (Pacing.mixed(main, troupe)) {
            companions += 1.1 * Math.max(size(main), width(main));
        }
        boolean flies = main.thing().isA("person") && (main.does("action.fly") || main.does("action.glide"));
        double air = flies
                ? 1.7
                : main.thing().isA("animal") && main.tie() == Troupe.Tie.FREE
                        ? main.thing().count() > 2 && size(main) > HERD ? 1.1 : main.does("action.jump") ? 1.5 : 1.25
                        : 1;
        return new Measure(tall * air, (box.width() + companions) * air);
    }

    /** Whether the main subject is so small that what stands beside it would make it a dot. */
    private boolean little() {
        return main().thing().isA("animal") && main().tie() == Troupe.Tie.FREE && size(main()) < LITTLE;
    }

    /** What the main subject rides, plays or lies on. */
    Optional<Troupe.Role> carrier() {
        Troupe.Role main = main();
        return switch (tie(main)) {
            case RIDES, PLAYS, ON, INSIDE -> main.to().flatMap(troupe::find);
            case FREE, HELD, FLOWN, BEHIND, IN_FRONT -> Optional.empty();
        };
    }

    /** How a role hangs on another that is seen; one whose partner is not seen stands by itself. */
    Troupe.Tie tie(Troupe.Role role) {
        return role.to().flatMap(troupe::find).filter(seen::contains).isPresent() ? role.tie() : Troupe.Tie.FREE;
    }

    /** Whether a role stands beside the main subject, not before or behind it. */
    private boolean besides(Troupe.Role role) {
        Troupe.Role main = main();
        boolean scenery = main.to().filter(role.id()::equals).isPresent();
        return !scenery
                && !role.concept().equals("animal.anemone")
                && (tie(role) == Troupe.Tie.FREE
                        || role.ref().equals(main.ref())
                                && tie(role) != Troupe.Tie.ON
                                && (tie(role) != Troupe.Tie.RIDES || role == main));
    }

    /** Whether a rider only passes it. */
    private boolean aside(Troupe.Role role) {
        boolean mount = main().to()
                .flatMap(troupe::find)
                .filter(m -> m.ref().equals(role.ref()))
                .isPresent();
        return tie(main()) == Troupe.Tie.RIDES && role.thing().isA("vehicle") && !mount;
    }

    /** Widths of a thing from one to the next: a crowd overlaps. */
    double spacing() {
        boolean herd = main().thing().isA("animal")
                && size(main()) > HERD
                && !main().concept().matches("animal\\.(whale|orca|dolphin|shark|ray|dragon|eagle)");
        if (tie(main()) == Troupe.Tie.RIDES) {
            return 1.12;
        }
        return seen.size() > 4
                ? herd ? speed(main()) > 0 ? 0.62 : seen.size() > 6 ? 0.32 : 0.42 : 0.85
                : herd && main().thing().count() > 1 ? 1.0 : 1.25;
    }

    /**
     * Where they look: 1 right, -1 left, 0 at the camera.
     *
     * @param side where they look unless somebody says so
     */
    int facing(int side) {
        for (Troupe.Role r : seen) {
            if (Company.leaves(r)) {
                return 0;
            }
            for (Action a : r.actions()) {
                Optional<Path.Direction> way = a.course().path().map(Path::direction);
                if (way.isPresent()) {
                    switch (way.get()) {
                        case TOWARD -> {
                            return r.thing().isA("person")
                                            && a.course()
                                                    .path()
                                                    .get()
                                                    .landmark()
                                                    .isEmpty()
                                    ? 0
                                    : side;
                        }
                        case LEFT -> {
                            return -1;
                        }
                        case RIGHT -> {
                            return 1;
                        }
                        default -> {}
                    }
                }
            }
        }
        return seen.stream().anyMatch(r -> r.tie() == Troupe.Tie.PLAYS) ? 1 : side;
    }

    /** Metres per second at which the camera stays beside the main subject; 0 when it lets it pass. */
    double travel(Framing framing, Frame frame) {
        Troupe.Role main = main();
        if (main.tie() == Troupe.Tie.RIDES || main.thing().isA("vehicle")) {
            String vehicle =
                    main.to().flatMap(troupe::find).map(Troupe.Role::concept).orElse(main.concept());
            double usual = Craft.pace(vehicle).orElseGet(() -> switch (Looks.tail(vehicle)) {
                case "motorcycle" -> 11.0;
                case "car", "sports-car", "taxi", "police-car", "van", "bus", "truck" -> 12.0;
                case "train", "tram" -> 15.0;
                case "bicycle", "scooter", "skateboard" -> 4.5;
                case "horse", "camel", "unicorn" -> 5.0;
                case "boat", "rowing-boat", "sailing-boat", "canoe", "ship", "pirate-ship" -> 2.2;
                default -> main.thing().isA("vehicle") ? 6.0 : 4.0;
            });
            return Math.min(usual, onFoot() ? WALK : usual)
                    * main.actions().stream().mapToDouble(Verbs::tempo).max().orElse(1);
        }
        if (Pacing.mixed(main, troupe) || attended()) {
            return 0;
        }
        double speed = pace(main, main.actions());
        double crossing = speed * pace(main) * frame.seconds();
        double room = 0.85 * framing.halfWidth(frame) - width(main) / 2;
        return crossing > Math.min(room, 2.2 * Math.max(1.2, width(main))) ? speed * pace(main) : 0;
    }

    /** Whether somebody stays with a thing that goes by itself: it goes past him. */
    private boolean attended() {
        boolean thing = main().thing().isA("prop") || main().thing().isA("food");
        return thing
                && seen.stream().anyMatch(r -> r.thing().isA("person") && tie(r) == Troupe.Tie.FREE && speed(r) == 0);
    }

    /** Whether somebody walks beside the main subject. */
    private boolean onFoot() {
        return seen.stream()
                .anyMatch(r -> !r.ref().equals(main().ref())
                        && r.thing().isA("person")
                        && tie(r) == Troupe.Tie.FREE
                        && r.does("action.walk"));
    }

    /** How fast somebody of that size goes, relative to an adult. */
    private double pace(Troupe.Role role) {
        return Math.sqrt(Math.max(0.15, size(role)) / 1.7);
    }

    /** Metres per second at which a role goes by itself. */
    double speed(Troupe.Role role) {
        return pace(role) * pace(role, role.actions());
    }

    /** Metres per second of an adult: nobody goes anywhere who only pulls a tray. */
    private double pace(Troupe.Role role, List<Action> actions) {
        return actions.stream()
                .filter(a -> !a.concept().matches("action\\.(lead|push|pull)") || moved(a))
                .mapToDouble(a -> speed(role, a))
                .max()
                .orElse(0);
    }

    private boolean moved(Action a) {
        return a.object()
                .flatMap(o ->
                        troupe.roles().stream().filter(r -> r.ref().equals(o)).findFirst())
                .filter(r -> r.to().flatMap(troupe::find).filter(Group::fixed).isEmpty())
                .filter(r -> r.thing().isA("vehicle")
                        || r.thing().isA("animal")
                        || r.thing().isA("person")
                        || r.concept().matches(WHEELED))
                .isPresent();
    }

    /** Whether who sits on it stays where it is however hard he is pushed. */
    private static boolean fixed(Troupe.Role seat) {
        return seat.concept().matches("prop\\.(swing|slide|bench|chair|sofa|bed|hammock|seesaw)");
    }

    /** Animals slide by themselves; people need a slide. */
    private static double speed(Troupe.Role role, Action a) {
        double usual = role.thing().isA("animal") && a.concept().equals("action.slide")
                ? 2.4
                : bears(a) ? WALK * 0.8 : Verbs.speed(a.concept());
        return usual * Verbs.tempo(a);
    }

    /** Whether something is carried along a way, not only held. */
    private static boolean bears(Action a) {
        return a.concept().equals("action.carry") && a.course().path().isPresent();
    }

    /** Whether somebody walks it: a dog on its walk, a child at the hand. */
    boolean led(Troupe.Role role) {
        return main().actions().stream()
                .anyMatch(a -> Verbs.speed(a.concept()) > 0
                        && a.object().filter(role.ref()::equals).isPresent()
                        && (role.thing().isA("animal") || role.thing().isA("person")));
    }

    /** Where a role goes that the main subject leads, draws or pushes: 1 ahead of it, -1 after it, 0 when it does none of these. */
    int hitched(Troupe.Role role) {
        for (Action a : main().actions()) {
            if (moved(a) && a.object().filter(role.ref()::equals).isPresent()) {
                switch (a.concept()) {
                    case "action.pull", "action.lead" -> {
                        return -1;
                    }
                    case "action.push" -> {
                        return 1;
                    }
                    default -> {}
                }
            }
        }
        return 0;
    }

    /** Whether a role is what the main subject bends over: the roses that are watered. */
    boolean tended(Troupe.Role role) {
        return main().thing().isA("person")
                && main().actions().stream()
                        .anyMatch(a -> Verbs.tends(a.concept())
                                && a.object().filter(role.ref()::equals).isPresent());
    }

    /** Whether a role keeps up with a main subject that travels. */
    boolean keepsUp(Troupe.Role role) {
        Troupe.Role main = main();
        boolean carries = main.to().filter(role.id()::equals).isPresent();
        boolean pursued = main.actions().stream()
                .anyMatch(a -> Verbs.pursues(a.concept())
                        && a.object().filter(role.ref()::equals).isPresent());
        return role == main
                || led(role)
                || role.tie() != Troupe.Tie.FREE
                || role.copy() > 0 && role.ref().equals(main.ref())
                || carries
                || hitched(role) != 0
                || pursued
                || role.thing().isA("vehicle")
                || speed(role) > 0;
    }
}
