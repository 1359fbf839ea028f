package dev.kinora.animatic.stage.actor;

import dev.kinora.animatic.stage.actor.BodyForm.Neck;
import dev.kinora.animatic.stage.actor.BodyForm.Tail;
import dev.kinora.animatic.stage.actor.Coat.Pattern;
import dev.kinora.animatic.stage.actor.HeadForm.Ear;
import dev.kinora.animatic.stage.actor.HeadForm.EarKind;
import dev.kinora.animatic.stage.actor.HeadForm.Eye;
import dev.kinora.animatic.stage.actor.HeadForm.Muzzle;
import dev.kinora.animatic.stage.actor.HeadForm.NoseKind;
import dev.kinora.animatic.stage.actor.Species.Extra;
import dev.kinora.animatic.stage.actor.Species.Traits;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The table of species. */
final class Bestiary {
    private static final int PINK = 0xFFE8807E;
    private static final Coat TABBY_ORANGE =
            new Coat(0xFFF5A030, Coat.CREAM, 0xFFD8641C, Coat.CREAM, Coat.CREAM, Pattern.TABBY);
    private static final Map<String, Species> ALL = new TreeMap<>();

    private Bestiary() {}

    static {
        put(
                "cat",
                new HeadForm(
                        0.82,
                        0.95,
                        0.75,
                        new Ear(EarKind.POINTED, 0.70, 0.62),
                        new Muzzle(0.34, 0.43, 0.335, 0.10, NoseKind.SMALL),
                        new Eye(0.26, 0.44, 0.05, 0xFF9CCB3C)),
                new BodyForm(
                        1.08, 0.25, 0.24, 0.115, new Neck(0.30, 0.24, 0.17, 0.29), new Tail(1.0, 0.065, 0.07, 0.55)),
                TABBY_ORANGE,
                0.075,
                new Traits(PINK, true, true, false, Extra.NONE));
        put(
                "dog",
                new HeadForm(
                        0.90,
                        0.90,
                        0,
                        new Ear(EarKind.FLOPPY, 0.92, 0.84),
                        new Muzzle(0.62, 0.47, 0.31, 0.16, NoseKind.BUTTON),
                        new Eye(0.15, 0.46, 0.14, 0xFF7A4A20)),
                new BodyForm(
                        1.02, 0.26, 0.23, 0.12, new Neck(0.36, 0.24, 0.17, 0.27), new Tail(0.62, 0.06, 0.09, 0.75)),
                Coat.plain(0xFFD9A050, 0xFFF3DEB4),
                0.085,
                new Traits(0xFF5A3A34, false, false, false, Extra.NONE));
        put(
                "fox",
                new HeadForm(
                        0.80,
                        0.55,
                        0.7,
                        new Ear(EarKind.POINTED, 0.74, 0.60),
                        new Muzzle(0.72, 0.40, 0.15, 0.24, NoseKind.BUTTON),
                        new Eye(0.13, 0.46, 0.06, 0xFFD08A20)),
                new BodyForm(
                        1.12, 0.22, 0.19, 0.095, new Neck(0.36, 0.18, 0.13, 0.25), new Tail(1.08, 0.06, 0.17, -0.20)),
                Coat.plain(0xFFE06A20, 0xFFF8F0E6).socks(0xFF2A2022).tip(0xFFF8F0E6),
                0.1,
                new Traits(0xFF4A3A3A, false, true, false, Extra.NONE));
        put(
                "wolf",
                new HeadForm(
                        0.82,
                        0.62,
                        0.6,
                        new Ear(EarKind.POINTED, 0.60, 0.60),
                        new Muzzle(0.74, 0.44, 0.20, 0.22, NoseKind.BUTTON),
                        new Eye(0.12, 0.46, 0.08, 0xFFE0B040)),
                new BodyForm(
                        1.10, 0.25, 0.21, 0.11, new Neck(0.38, 0.16, 0.16, 0.25), new Tail(0.75, 0.06, 0.11, -0.55)),
                Coat.plain(0xFF868C98, 0xFFE2E0DA).tip(0xFF4A4E58),
                0.11,
                new Traits(0xFF4A4244, false, false, false, Extra.NONE));
        put(
                "rabbit",
                new HeadForm(
                        0.94,
                        0.92,
                        0.15,
                        new Ear(EarKind.LONG, 1.30, 0.36),
                        new Muzzle(0.22, 0.36, 0.27, 0.12, NoseKind.SMALL),
                        new Eye(0.21, 0.58, 0.10, 0xFF5A3420)),
                new BodyForm(
                        0.74, 0.28, 0.33, 0.125, new Neck(0.20, 0.22, 0.19, 0.31), new Tail(0.10, 0.11, 0.13, 0.4)),
                Coat.plain(0xFFB59676, 0xFFF3E9DC).tip(0xFFF8F2E8),
                0.085,
                new Traits(0xFFE49A94, false, true, false, Extra.NONE));
        put(
                "bear",
                new HeadForm(
                        0.90,
                        1.0,
                        0.05,
                        new Ear(EarKind.ROUND, 0.36, 0.76),
                        new Muzzle(0.44, 0.45, 0.27, 0.18, NoseKind.BUTTON),
                        new Eye(0.10, 0.38, 0.12, 0xFF4A2C18)),
                new BodyForm(
                        0.98, 0.37, 0.38, 0.175, new Neck(0.38, 0.02, 0.27, 0.31), new Tail(0.08, 0.06, 0.07, -0.6)),
                Coat.plain(0xFF6E4A30, 0xFFA67C52).socks(0xFF5A3A26),
                0.1,
                new Traits(0xFF5A4038, false, false, false, Extra.NONE));
        put(
                "polar-bear",
                new HeadForm(
                        0.86,
                        0.85,
                        0,
                        new Ear(EarKind.ROUND, 0.28, 0.74),
                        new Muzzle(0.56, 0.44, 0.24, 0.18, NoseKind.BUTTON),
                        new Eye(0.09, 0.38, 0.12, 0xFF2A1C18)),
                new BodyForm(
                        1.04, 0.36, 0.37, 0.175, new Neck(0.42, 0.04, 0.25, 0.28), new Tail(0.08, 0.06, 0.07, -0.6)),
                Coat.plain(0xFFF2EEE4, 0xFFFFFCF4),
                0.09,
                new Traits(0xFF4A4244, false, false, false, Extra.NONE));
        put(
                "panda",
                new HeadForm(
                        0.90,
                        1.0,
                        0.1,
                        new Ear(EarKind.ROUND, 0.40, 0.78),
                        new Muzzle(0.36, 0.40, 0.27, 0.16, NoseKind.BUTTON),
                        new Eye(0.11, 0.42, 0.06, 0xFF3A241A)),
                new BodyForm(
                        0.92, 0.38, 0.40, 0.17, new Neck(0.34, 0.06, 0.27, 0.34), new Tail(0.08, 0.07, 0.08, -0.5)),
                new Coat(Coat.WHITE, Coat.WHITE, 0xFF2A2629, 0xFF2A2629, Coat.WHITE, Pattern.PANDA),
                0.085,
                new Traits(0xFF3A3236, false, false, false, Extra.NONE));
        put(
                "lion",
                new HeadForm(
                        0.88,
                        1.0,
                        0.1,
                        new Ear(EarKind.ROUND, 0.30, 0.72),
                        new Muzzle(0.48, 0.47, 0.31, 0.18, NoseKind.BUTTON),
                        new Eye(0.13, 0.42, 0.10, 0xFFC08A2C)),
                new BodyForm(
                        1.10, 0.29, 0.27, 0.14, new Neck(0.36, 0.18, 0.22, 0.27), new Tail(0.95, 0.04, 0.035, -0.5)),
                new Coat(0xFFD9A658, 0xFFF2DFB4, 0xFF8A4E22, 0xFFE0B46C, 0xFF6E3C1C, Pattern.PLAIN),
                0.06,
                new Traits(0xFF7A4A40, false, true, false, Extra.LION_MANE));
        put(
                "tiger",
                new HeadForm(
                        0.86,
                        1.0,
                        0.35,
                        new Ear(EarKind.ROUND, 0.32, 0.74),
                        new Muzzle(0.44, 0.46, 0.31, 0.17, NoseKind.SMALL),
                        new Eye(0.14, 0.42, 0.10, 0xFFD8B040)),
                new BodyForm(1.14, 0.28, 0.25, 0.13, new Neck(0.36, 0.14, 0.20, 0.27), new Tail(1.0, 0.05, 0.05, -0.3)),
                new Coat(0xFFEA8A2C, 0xFFFAF0E2, 0xFF2A1E1A, 0xFFF3C890, 0xFF2A1E1A, Pattern.TABBY),
                0.06,
                new Traits(0xFFD08078, false, true, false, Extra.NONE));
        put(
                "horse",
                new HeadForm(
                        1.0,
                        0.45,
                        0,
                        new Ear(EarKind.LONG, 0.58, 0.46),
                        new Muzzle(1.22, 0.56, 0.31, 0.80, NoseKind.NOSTRILS),
                        new Eye(0.12, 0.60, 0.22, 0xFF3A2418)),
                new BodyForm(
                        1.0, 0.25, 0.235, 0.105, new Neck(0.46, 0.44, 0.16, 0.215), new Tail(0.72, 0.04, 0.085, -1.05)),
                new Coat(0xFF8C5430, 0xFF8C5430, 0xFF3A241A, 0xFF3A2620, 0xFF38241C, Pattern.PLAIN),
                0.03,
                new Traits(0xFF4A3430, false, false, true, Extra.HORSE_MANE));
        put(
                "zebra",
                new HeadForm(
                        1.0,
                        0.45,
                        0,
                        new Ear(EarKind.LONG, 0.62, 0.46),
                        new Muzzle(1.15, 0.56, 0.31, 0.78, NoseKind.NOSTRILS),
                        new Eye(0.12, 0.60, 0.22, 0xFF2A1C18)),
                new BodyForm(
                        0.98, 0.245, 0.235, 0.10, new Neck(0.44, 0.36, 0.16, 0.215), new Tail(0.62, 0.03, 0.05, -1.15)),
                new Coat(0xFFF4F0EA, 0xFFF4F0EA, 0xFF221E20, 0xFFF4F0EA, 0xFF221E20, Pattern.TABBY),
                0.03,
                new Traits(0xFF4A3A3A, false, false, true, Extra.HORSE_MANE));
        put(
                "unicorn",
                new HeadForm(
                        1.0,
                        0.45,
                        0,
                        new Ear(EarKind.LONG, 0.56, 0.46),
                        new Muzzle(1.20, 0.56, 0.31, 0.78, NoseKind.NOSTRILS),
                        new Eye(0.13, 0.60, 0.22, 0xFF4A5AA0)),
                new BodyForm(
                        1.0, 0.25, 0.235, 0.105, new Neck(0.46, 0.44, 0.16, 0.215), new Tail(0.76, 0.04, 0.09, -0.95)),
                new Coat(0xFFF6F2F4, 0xFFF6F2F4, 0xFFE8A8D0, 0xFFEDE6EE, 0xFFE49AC8, Pattern.PLAIN),
                0.03,
                new Traits(0xFFD8A0A8, false, false, true, Extra.HORN));
        put(
                "donkey",
                new HeadForm(
                        1.0,
                        0.5,
                        0,
                        new Ear(EarKind.LONG, 0.95, 0.48),
                        new Muzzle(1.05, 0.58, 0.33, 0.74, NoseKind.NOSTRILS),
                        new Eye(0.13, 0.60, 0.20, 0xFF2A1C18)),
                new BodyForm(
                        0.96, 0.245, 0.24, 0.10, new Neck(0.42, 0.34, 0.15, 0.20), new Tail(0.55, 0.03, 0.04, -1.2)),
                new Coat(0xFF8E8680, 0xFFDCD4CA, 0xFF4A4440, 0xFF9A928C, 0xFF4A4440, Pattern.PLAIN),
                0.05,
                new Traits(0xFF6A5450, false, false, true, Extra.HORSE_MANE));
        put(
                "cow",
                new HeadForm(
                        0.95,
                        0.6,
                        0,
                        new Ear(EarKind.LEAF, 0.62, 0.84),
                        new Muzzle(0.88, 0.56, 0.42, 0.55, NoseKind.NOSTRILS),
                        new Eye(0.13, 0.62, 0.18, 0xFF2A1C18)),
                new BodyForm(
                        1.16, 0.29, 0.30, 0.105, new Neck(0.42, 0.16, 0.19, 0.215), new Tail(0.62, 0.025, 0.03, -1.35)),
                new Coat(Coat.WHITE, 0xFFE9B8A8, 0xFF2C282A, Coat.WHITE, 0xFF2C282A, Pattern.PATCHES),
                0.03,
                new Traits(0xFFE0A094, false, false, true, Extra.NONE));
        put(
                "deer",
                new HeadForm(
                        0.92,
                        0.5,
                        0,
                        new Ear(EarKind.LEAF, 0.66, 0.74),
                        new Muzzle(0.88, 0.46, 0.22, 0.46, NoseKind.BUTTON),
                        new Eye(0.16, 0.60, 0.14, 0xFF2E1C14)),
                new BodyForm(
                        0.96, 0.20, 0.185, 0.075, new Neck(0.36, 0.46, 0.115, 0.18), new Tail(0.16, 0.04, 0.055, 0.4)),
                Coat.plain(0xFFB27A48, 0xFFF2E2C8).tip(0xFFF8F0E2),
                0.045,
                new Traits(0xFFD09A88, false, false, true, Extra.NONE));
        put(
                "sheep",
                new HeadForm(
                        0.95,
                        0.55,
                        0,
                        new Ear(EarKind.LEAF, 0.52, 0.80),
                        new Muzzle(0.66, 0.46, 0.28, 0.40, NoseKind.NOSTRILS),
                        new Eye(0.14, 0.60, 0.10, 0xFF6A5020)),
                new BodyForm(
                        0.86, 0.34, 0.36, 0.085, new Neck(0.38, 0.12, 0.19, 0.20), new Tail(0.12, 0.07, 0.08, -0.8)),
                new Coat(0xFFF2ECDF, 0xFFF8F4EA, 0xFF4A423E, 0xFF4A423E, 0xFFF2ECDF, Pattern.POINTS),
                0.11,
                new Traits(0xFF8A6A64, false, false, true, Extra.NONE));
        put(
                "goat",
                new HeadForm(
                        0.95,
                        0.45,
                        0,
                        new Ear(EarKind.LEAF, 0.58, 0.78),
                        new Muzzle(0.80, 0.46, 0.26, 0.44, NoseKind.NOSTRILS),
                        new Eye(0.14, 0.60, 0.12, 0xFFC8A040)),
                new BodyForm(
                        0.92, 0.27, 0.28, 0.085, new Neck(0.38, 0.26, 0.15, 0.20), new Tail(0.18, 0.05, 0.06, 0.9)),
                Coat.plain(0xFFE4DCCE, 0xFFF8F4EA),
                0.08,
                new Traits(0xFFC89A90, false, false, true, Extra.NONE));
        put(
                "pig",
                new HeadForm(
                        0.90,
                        0.95,
                        0,
                        new Ear(EarKind.LEAF, 0.50, 0.66),
                        new Muzzle(0.42, 0.44, 0.36, 0.14, NoseKind.DISC),
                        new Eye(0.10, 0.46, 0.12, 0xFF3A2420)),
                new BodyForm(
                        1.06, 0.34, 0.35, 0.11, new Neck(0.38, -0.02, 0.27, 0.30), new Tail(0.20, 0.03, 0.03, 0.5)),
                Coat.plain(0xFFF3B6A8, 0xFFF8CCC0),
                0.022,
                new Traits(0xFFE88C84, false, false, true, Extra.NONE));
        put(
                "mouse",
                new HeadForm(
                        0.84,
                        0.7,
                        0.1,
                        new Ear(EarKind.ROUND, 0.66, 0.80),
                        new Muzzle(0.50, 0.40, 0.14, 0.16, NoseKind.SMALL),
                        new Eye(0.16, 0.46, 0.06, 0xFF2A1C18)),
                new BodyForm(
                        0.90, 0.30, 0.37, 0.095, new Neck(0.32, 0.10, 0.20, 0.32), new Tail(1.25, 0.03, 0.022, 0.25)),
                new Coat(0xFF9A9298, 0xFFE8E0DC, 0xFF9A9298, 0xFFE8B0A8, 0xFFE8B0A8, Pattern.PLAIN),
                0.07,
                new Traits(0xFFEFA6A0, false, true, false, Extra.NONE));
        put(
                "squirrel",
                new HeadForm(
                        0.86,
                        0.8,
                        0.3,
                        new Ear(EarKind.POINTED, 0.42, 0.60),
                        new Muzzle(0.34, 0.38, 0.20, 0.14, NoseKind.SMALL),
                        new Eye(0.20, 0.52, 0.06, 0xFF2A1C14)),
                new BodyForm(
                        0.88, 0.27, 0.32, 0.11, new Neck(0.28, 0.16, 0.18, 0.30), new Tail(1.35, 0.08, 0.24, 1.25)),
                Coat.plain(0xFFB4602A, 0xFFF6E8D4),
                0.1,
                new Traits(0xFF5A3A34, false, true, false, Extra.NONE));
        put(
                "elephant",
                new HeadForm(
                        1.02,
                        0.8,
                        0,
                        new Ear(EarKind.FAN, 1.05, 0.72),
                        new Muzzle(0.40, 0.42, 0.30, 0.10, NoseKind.TRUNK),
                        new Eye(0.08, 0.50, 0.14, 0xFF4A3020)),
                new BodyForm(
                        0.96, 0.36, 0.37, 0.165, new Neck(0.34, 0.02, 0.27, 0.29), new Tail(0.42, 0.025, 0.018, -1.35)),
                Coat.plain(0xFF8F8D96, 0xFF9C9AA2),
                0.0,
                new Traits(0xFFB09A9C, false, false, true, Extra.NONE));
    }

    private static void put(String name, HeadForm head, BodyForm body, Coat coat, double hair, Traits traits) {
        ALL.put("animal." + name, new Species(head, body, coat, hair, traits));
    }

    /** The species of a concept such as {@code animal.cat}. */
    static Optional<Species> find(String concept) {
        return Optional.ofNullable(ALL.get(concept));
    }

    /** The one that stands in. */
    static Species cat() {
        return find("animal.cat").orElseThrow();
    }

    /** Every concept in the table. */
    static Set<String> concepts() {
        return ALL.keySet();
    }
}
