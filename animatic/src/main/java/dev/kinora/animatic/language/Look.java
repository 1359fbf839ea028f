package dev.kinora.animatic.language;

import java.util.List;

/**
 * What the whole picture looks like.
 *
 * @param palette the colours the prompt names for the picture, not for one thing
 * @param tones the colours that the whole picture is to be in, so that little else is seen ("in shades of blue")
 * @param styles such as {@code style.watercolour}
 * @param moods such as {@code mood.calm}
 */
public record Look(List<Colour> palette, List<Colour> tones, List<String> styles, List<String> moods) {

    public Look {
        palette = List.copyOf(palette);
        tones = List.copyOf(tones);
        styles = List.copyOf(styles);
        moods = List.copyOf(moods);
    }
}
