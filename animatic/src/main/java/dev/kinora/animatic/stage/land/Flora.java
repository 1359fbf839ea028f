package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.stage.sky.Palette;
import java.util.List;

/**
 * Colours of what grows, by season and palette, by white light.
 *
 * @param field grass far away
 * @param root grass at the root
 * @param blade grass in the middle
 * @param tip grass where the sun comes through
 * @param leafDark leaves in the shade
 * @param leaf leaves
 * @param leafLight leaves in the sun
 * @param bark trunks
 * @param blossoms petals
 * @param flowering share of full bloom, 0 to 1
 */
public record Flora(
        int field,
        int root,
        int blade,
        int tip,
        int leafDark,
        int leaf,
        int leafLight,
        int bark,
        List<Integer> blossoms,
        double flowering) {
    public Flora {
        blossoms = List.copyOf(blossoms);
    }

    /** What grows at a place, drawn towards the named colours. */
    public static Flora of(Place place, Palette palette) {
        Flora flora = of(place.season()).toward(palette);
        return Country.words(place).contains("frost") ? flora.frosted() : flora;
    }

    private static Flora of(Season season) {
        return switch (season) {
            case SPRING ->
                new Flora(
                        0xFFB4CC62,
                        0xFF2A5A24,
                        0xFF63A03A,
                        0xFFBDDD66,
                        0xFF2C5A2C,
                        0xFF63993E,
                        0xFFB4D666,
                        0xFF5A4332,
                        List.of(0xFFFFFFFF, 0xFFFFE070, 0xFFF7B2CC, 0xFFE8A0E0, 0xFFFFFFFF),
                        1);
            case SUMMER ->
                new Flora(
                        0xFFC3C45A,
                        0xFF285020,
                        0xFF5F9432,
                        0xFFC6D656,
                        0xFF2A5028,
                        0xFF5C8A38,
                        0xFFB0C858,
                        0xFF553E2E,
                        List.of(0xFFFFFFFF, 0xFFFFD860, 0xFFF4A8B8, 0xFFFFFFFF, 0xFFE4583A),
                        0.8);
            case AUTUMN ->
                new Flora(
                        0xFFD0B25A,
                        0xFF4E4A20,
                        0xFF948236,
                        0xFFDCBE5C,
                        0xFF6A3418,
                        0xFFC0642A,
                        0xFFEBA83E,
                        0xFF4A3628,
                        List.of(0xFFE8C8A0, 0xFFD88840, 0xFFB86AA0),
                        0.22);
            case WINTER ->
                new Flora(
                        0xFFB0AE86,
                        0xFF3A4630,
                        0xFF7A7E58,
                        0xFFB8B48A,
                        0xFF24402E,
                        0xFF3C5C40,
                        0xFF6C8A66,
                        0xFF43352C,
                        List.of(0xFFE8E4DC),
                        0);
        };
    }

    private Flora toward(Palette palette) {
        return new Flora(
                palette.land(field, 0.5),
                palette.land(root, 0.4),
                palette.land(blade, 0.5),
                palette.land(tip, 0.5),
                palette.land(leafDark, 0.5),
                palette.land(leaf, 0.55),
                palette.land(leafLight, 0.55),
                bark,
                blossoms.stream().map(c -> palette.land(c, 0.45)).toList(),
                flowering);
    }

    /** The same plants under a sun so low ({@code k} 0 to 1) that all greens turn to gold and olive. */
    public Flora warmed(double k) {
        return new Flora(
                Colours.mix(field, 0xFFF0D870, 0.45 * k),
                Colours.mix(root, 0xFF34501A, 0.5 * k),
                Colours.mix(blade, 0xFF9CA034, 0.38 * k),
                Colours.mix(tip, 0xFFF2E070, 0.45 * k),
                Colours.mix(leafDark, 0xFF4A4A20, 0.45 * k),
                Colours.mix(leaf, 0xFF9C8C38, 0.42 * k),
                Colours.mix(leafLight, 0xFFEBCB60, 0.55 * k),
                bark,
                blossoms,
                flowering);
    }

    /** The same plants under hoarfrost: white at the tips, the green only guessed at the roots. */
    private Flora frosted() {
        int rime = 0xFFF0F6FC;
        return new Flora(
                Colours.mix(field, rime, 0.9),
                Colours.mix(root, 0xFFA8BACA, 0.75),
                Colours.mix(blade, 0xFFE0EBF5, 0.9),
                Colours.mix(tip, rime, 0.92),
                Colours.mix(leafDark, 0xFF8CA0B2, 0.6),
                Colours.mix(leaf, 0xFFD0DEEA, 0.75),
                Colours.mix(leafLight, rime, 0.85),
                Colours.mix(bark, 0xFFB4BEC8, 0.4),
                blossoms,
                0);
    }

    /** The same plants with other trunks. */
    Flora barked(int other) {
        return new Flora(field, root, blade, tip, leafDark, leaf, leafLight, other, blossoms, flowering);
    }

    /** The same plants with leaves moved to other tones by {@code k}: one tree is never like the next. */
    Flora leaves(int other, double k) {
        return new Flora(
                field,
                root,
                blade,
                tip,
                Colours.mix(leafDark, Colours.scale(other, 0.45), k),
                Colours.mix(leaf, other, k),
                Colours.mix(leafLight, Colours.scale(other, 1.5), k),
                bark,
                blossoms,
                flowering);
    }
}
