package dev.kinora.animatic.scene;

import java.util.List;

/**
 * One shot, planned: everything painting and sound need to know. Together with a frame number it decides every pixel.
 *
 * @param frame format and length of this shot
 * @param seed decides whatever the plan leaves open
 * @param place where and when
 * @param palette named colours of the prompt as {@code #rrggbb}; empty leaves colours to place and time
 * @param style lexicon concept such as {@code style.watercolour}; empty is the house style
 * @param mood lexicon concept such as {@code mood.calm}; may be empty
 * @param camera how it is seen
 * @param performers who and what is in it; the first is the main subject
 * @param captions words in the picture
 * @param unmatched words of the prompt nothing was made of
 */
public record Scene(
        Frame frame,
        long seed,
        Place place,
        List<String> palette,
        String style,
        String mood,
        CameraPlan camera,
        List<Performer> performers,
        List<Caption> captions,
        List<String> unmatched) {
    public Scene {
        palette = List.copyOf(palette);
        performers = List.copyOf(performers);
        captions = List.copyOf(captions);
        unmatched = List.copyOf(unmatched);
    }

    /** The same shot at {@code other}. */
    public Scene at(Place other) {
        return new Scene(frame, seed, other, palette, style, mood, camera, performers, captions, unmatched);
    }

    /** The same shot as it is at its end, where the hour or the weather changes meanwhile. */
    public java.util.Optional<Scene> later() {
        return place.later().map(this::at);
    }

    /** The performer of that id. */
    public java.util.Optional<Performer> performer(String id) {
        return performers.stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
