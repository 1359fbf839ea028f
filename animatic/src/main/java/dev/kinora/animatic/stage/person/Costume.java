package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.stage.person.Wardrobe.Cut;
import dev.kinora.animatic.stage.person.Wardrobe.Extra;
import dev.kinora.animatic.stage.person.Wardrobe.HatKind;
import dev.kinora.animatic.stage.person.Wardrobe.Legs;
import java.util.List;

/**
 * What somebody wears by trade or kind when the prompt does not say. Colour 0 leaves it open.
 *
 * @param top cut of the top
 * @param colour of the top
 * @param legs cut of the bottom
 * @param legColour of the bottom
 * @param shoes colour
 * @param hat kind
 * @param hatColour colour
 * @param skin colour of beings that have no human skin
 * @param extras further garments
 */
record Costume(
        Cut top,
        int colour,
        Legs legs,
        int legColour,
        int shoes,
        HatKind hat,
        int hatColour,
        int skin,
        List<Extra> extras) {

    static Costume of(String concept, boolean child, boolean female, long seed) {
        return switch (concept) {
            case "person.robot" ->
                new Costume(
                        Cut.PLATE,
                        0xFF9FB2C2,
                        Legs.TROUSERS,
                        0xFF7F92A4,
                        0xFF56646F,
                        HatKind.HELMET,
                        0xFFB4C4D0,
                        0xFFAEBDC8,
                        List.of());
            case "person.astronaut" ->
                new Costume(
                        Cut.PLATE,
                        0xFFF0EFEA,
                        Legs.TROUSERS,
                        0xFFE4E3DE,
                        0xFFB9BCC2,
                        HatKind.BUBBLE,
                        0xFFF6F4EE,
                        0,
                        List.of());
            case "person.knight" ->
                new Costume(
                        Cut.PLATE,
                        0xFFA9B0BA,
                        Legs.TROUSERS,
                        0xFF8E96A2,
                        0xFF6A717C,
                        HatKind.HELMET,
                        0xFFB4BBC6,
                        0,
                        List.of(Extra.CAPE));
            case "person.king", "person.queen", "person.prince", "person.princess" ->
                new Costume(
                        female ? Cut.DRESS : Cut.COAT,
                        0xFF8A2F4C,
                        Legs.TROUSERS,
                        0xFF3A2C4A,
                        0xFF4A3228,
                        HatKind.CROWN,
                        0xFFE8BC4A,
                        0,
                        List.of(Extra.CAPE));
            case "person.wizard", "person.witch" ->
                new Costume(
                        Cut.COAT,
                        0xFF3E3A7A,
                        Legs.TROUSERS,
                        0xFF2C2850,
                        0xFF3A2C30,
                        HatKind.POINTED,
                        0xFF363270,
                        0,
                        female ? List.of() : List.of(Extra.BEARD));
            case "person.chef" ->
                new Costume(
                        Cut.JACKET,
                        0xFFF2F0EA,
                        Legs.TROUSERS,
                        0xFF4A4E5A,
                        0xFF2C2C34,
                        HatKind.TOQUE,
                        0xFFFAF8F2,
                        0,
                        List.of(Extra.APRON));
            case "person.waiter", "person.merchant" ->
                new Costume(
                        Cut.SHIRT,
                        0xFFF0EEE8,
                        Legs.TROUSERS,
                        0xFF2E303C,
                        0xFF2A2420,
                        HatKind.NONE,
                        0,
                        0,
                        List.of(Extra.APRON));
            case "person.doctor", "person.scientist", "person.nurse" ->
                new Costume(
                        Cut.COAT,
                        0xFFF2F4F4,
                        Legs.TROUSERS,
                        0xFF54708C,
                        0xFF3A3E48,
                        HatKind.NONE,
                        0,
                        0,
                        concept.endsWith("scientist") ? List.of(Extra.GLASSES) : List.of());
            case "person.police", "person.pilot", "person.driver" ->
                new Costume(
                        Cut.JACKET,
                        0xFF2C4066,
                        Legs.TROUSERS,
                        0xFF26344F,
                        0xFF22222A,
                        HatKind.CAP,
                        0xFF26365A,
                        0,
                        List.of(Extra.TIE));
            case "person.firefighter" ->
                new Costume(
                        Cut.COAT,
                        0xFFC0862C,
                        Legs.TROUSERS,
                        0xFF4A4436,
                        0xFF2A2622,
                        HatKind.HELMET,
                        0xFFC83A2C,
                        0,
                        List.of());
            case "person.worker", "person.mechanic" ->
                new Costume(
                        Cut.SHIRT,
                        0xFFE08A3A,
                        Legs.TROUSERS,
                        0xFF3A5070,
                        0xFF5A4430,
                        HatKind.HELMET,
                        0xFFEAC03A,
                        0,
                        List.of());
            case "person.farmer", "person.gardener", "person.fisherman", "person.shepherd" ->
                new Costume(
                        Cut.SHIRT,
                        0xFFB05A44,
                        Legs.TROUSERS,
                        0xFF4A5F86,
                        0xFF5A4030,
                        HatKind.BRIM,
                        0xFFD8B46A,
                        0,
                        List.of());
            case "person.cowboy" ->
                new Costume(
                        Cut.SHIRT,
                        0xFF9A4A38,
                        Legs.TROUSERS,
                        0xFF46587E,
                        0xFF5E3C26,
                        HatKind.BRIM,
                        0xFF7A5230,
                        0,
                        List.of(Extra.SCARF));
            case "person.detective" ->
                new Costume(
                        Cut.COAT,
                        0xFFA88454,
                        Legs.TROUSERS,
                        0xFF3A3A48,
                        0xFF3A2A22,
                        HatKind.BRIM,
                        0xFF5A4A3A,
                        0,
                        List.of(Extra.TIE));
            case "person.santa" ->
                new Costume(
                        Cut.COAT,
                        0xFFC42E2C,
                        Legs.TROUSERS,
                        0xFFA82826,
                        0xFF2A2422,
                        HatKind.BEANIE,
                        0xFFC42E2C,
                        0,
                        List.of(Extra.BEARD));
            case "person.pirate", "person.sailor", "person.viking" ->
                new Costume(
                        Cut.COAT,
                        0xFF4A3A5A,
                        Legs.TROUSERS,
                        0xFF5A4A3A,
                        0xFF3A2A22,
                        HatKind.BRIM,
                        0xFF2E2830,
                        0,
                        List.of(Extra.BEARD));
            case "person.ninja", "person.samurai", "person.vampire" ->
                new Costume(
                        Cut.SHIRT,
                        0xFF2C2E3E,
                        Legs.TROUSERS,
                        0xFF262836,
                        0xFF22222A,
                        concept.endsWith("ninja") ? HatKind.HOOD : HatKind.NONE,
                        0xFF2A2C3A,
                        0,
                        concept.endsWith("vampire") ? List.of(Extra.CAPE) : List.of());
            case "person.superhero" ->
                new Costume(
                        Cut.SHIRT,
                        0xFF2F5FB4,
                        Legs.TROUSERS,
                        0xFF2F5FB4,
                        0xFFC83A38,
                        HatKind.NONE,
                        0,
                        0,
                        List.of(Extra.CAPE));
            case "person.alien" ->
                new Costume(
                        Cut.SHIRT,
                        0xFF6A7C94,
                        Legs.TROUSERS,
                        0xFF546478,
                        0xFF46525F,
                        HatKind.NONE,
                        0,
                        0xFF9CC48A,
                        List.of());
            case "person.zombie", "person.monster" ->
                new Costume(
                        Cut.SHIRT,
                        0xFF6A6450,
                        Legs.TROUSERS,
                        0xFF4E4A44,
                        0xFF3A342E,
                        HatKind.NONE,
                        0,
                        0xFF8FA080,
                        List.of());
            case "person.monk" ->
                new Costume(Cut.COAT, 0xFF9A5A30, Legs.TROUSERS, 0xFF6A4028, 0xFF5A4030, HatKind.NONE, 0, 0, List.of());
            case "person.bride" ->
                new Costume(
                        Cut.DRESS, 0xFFF8F4EC, Legs.TROUSERS, 0xFFF2EEE6, 0xFFF0EAE0, HatKind.NONE, 0, 0, List.of());
            case "person.dancer", "person.fairy", "person.singer", "person.model" ->
                new Costume(
                        female ? Cut.DRESS : Cut.SHIRT,
                        female ? 0xFFD8688C : 0xFF3A3E54,
                        Legs.TROUSERS,
                        0xFF2E3040,
                        0xFFB85A78,
                        HatKind.NONE,
                        0,
                        0,
                        List.of());
            case "person.pianist", "person.violinist", "person.musician", "person.teacher", "person.writer" ->
                new Costume(
                        female ? Cut.DRESS : Cut.JACKET,
                        0xFF2C3044,
                        Legs.TROUSERS,
                        0xFF262A38,
                        0xFF22222A,
                        HatKind.NONE,
                        0,
                        0,
                        List.of());
            case "person.runner",
                    "person.athlete",
                    "person.cyclist",
                    "person.skater",
                    "person.surfer",
                    "person.swimmer" ->
                new Costume(
                        Cut.TEE,
                        0,
                        Legs.SHORTS,
                        0xFF2C3448,
                        0xFFE8563C,
                        concept.endsWith("cyclist") ? HatKind.HELMET : HatKind.NONE,
                        0xFFD8483C,
                        0,
                        List.of());
            default -> everyday(child, female, seed);
        };
    }

    private static Costume everyday(boolean child, boolean female, long seed) {
        if (child) {
            boolean dress = female && Noise.at(seed, 21) < 0.35;
            return new Costume(dress ? Cut.DRESS : Cut.TEE, 0, Legs.SHORTS, 0, 0, HatKind.NONE, 0, 0, List.of());
        }
        Cut[] women = {Cut.COAT, Cut.DRESS, Cut.SWEATER};
        Cut[] men = {Cut.JACKET, Cut.SHIRT, Cut.SWEATER};
        Cut cut = (female ? women : men)[(int) (Noise.at(seed, 22) * 3)];
        List<Extra> extras = cut == Cut.COAT ? List.of(Extra.SCARF) : List.of();
        return new Costume(cut, 0, Legs.TROUSERS, 0, 0, HatKind.NONE, 0, 0, extras);
    }
}
