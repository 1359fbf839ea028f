package dev.kinora.animatic.language;

import java.util.List;

/**
 * What the whole picture looks like.
 *
 * @param palette the colours the prompt names for the picture, not for one thing
 * @param styles such as {@code style.watercolour}
 * @param moods such as {@code mood.calm}
 */
public record Look(List<Colour> palette, List<String> styles, List<String> moods) {

    public Look {
        palette = List.copyOf(palette);
        styles = List.copyOf(styles);
        moods = List.copyOf(moods);
    }
}
