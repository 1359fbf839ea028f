package dev.kinora.animatic.stage.actor;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.scene.Performer;

/** Which coat an animal wears: what the prompt says, else the species' usual one. */
final class Coats {
    private Coats() {}

    static Coat of(Performer performer, Species species) {
        String name = performer.look("coat", "");
        Coat usual = species.coat();
        Coat named =
                switch (name) {
                    case "calico", "tortoiseshell" ->
                        new Coat(0xFFEA8828, Coat.WHITE, 0xFF2E2A2C, Coat.WHITE, Coat.WHITE, Coat.Pattern.CALICO);
                    case "black" -> Coat.plain(Coat.BLACK, 0xFF3A363C);
                    case "white" -> Coat.plain(Coat.WHITE, 0xFFFFFCF6);
                    case "grey", "gray", "grey-tabby" ->
                        new Coat(0xFF9C9CA2, 0xFFE8E6E2, 0xFF5C5C66, 0xFFE8E6E2, 0xFF5C5C66, Coat.Pattern.TABBY);
                    case "orange", "ginger", "tabby", "orange-tabby" ->
                        new Coat(0xFFF5A030, Coat.CREAM, 0xFFD8641C, Coat.CREAM, Coat.CREAM, Coat.Pattern.TABBY);
                    case "brown" ->
                        new Coat(0xFF9A6A42, 0xFFE9D2B0, 0xFF5E3A22, 0xFFE9D2B0, 0xFF5E3A22, usual.pattern());
                    case "siamese" ->
                        new Coat(0xFFEFE0C8, 0xFFF6ECDC, 0xFF4A342C, 0xFF4A342C, 0xFF4A342C, Coat.Pattern.POINTS);
                    case "tuxedo" ->
                        new Coat(Coat.BLACK, Coat.WHITE, Coat.BLACK, Coat.WHITE, Coat.BLACK, Coat.Pattern.PLAIN);
                    case "spotted" ->
                        new Coat(Coat.WHITE, Coat.WHITE, Coat.BLACK, Coat.WHITE, Coat.WHITE, Coat.Pattern.PATCHES);
                    default -> usual;
                };
        String colour = performer.look("colour", "");
        if (!colour.isEmpty()) {
            return tinted(named, Colours.parse(colour));
        }
        return named;
    }

    /** The coat in another main colour: pale parts and marks follow it. */
    private static Coat tinted(Coat c, int colour) {
        double luma = Colours.luma(colour);
        int pale = luma > 200
                ? Colours.mix(colour, 0xFFFFFFFF, 0.6)
                : luma < 70 ? Colours.mix(colour, 0xFFB0A8A8, 0.25) : Colours.mix(colour, Coat.CREAM, 0.72);
        int mark = luma < 70 ? Colours.scale(colour, 0.55) : Colours.scale(colour, 0.66);
        boolean own = c.pattern() == Coat.Pattern.PANDA || c.pattern() == Coat.Pattern.CALICO;
        return new Coat(
                colour,
                own ? c.pale() : pale,
                own ? c.mark() : mark,
                c.socks() == c.base() ? colour : pale,
                c.tip() == c.base() ? colour : pale,
                c.pattern());
    }
}
