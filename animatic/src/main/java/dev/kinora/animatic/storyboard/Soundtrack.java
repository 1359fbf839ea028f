package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.sound.Cue;
import dev.kinora.animatic.sound.Melody;
import dev.kinora.animatic.sound.Mood;
import dev.kinora.animatic.sound.Music;
import java.util.List;
import java.util.Optional;

/** Chooses the music: by mood, by what the prompt names, or none. */
final class Soundtrack {
    private Soundtrack() {}

    /** The music of a clip; none when somebody plays in it or the prompt wants none. */
    static Optional<Music> of(Scene scene, Named named, List<Cue> cues, long seed) {
        if (named.silence() || cues.stream().anyMatch(c -> Melody.plays(c.kind()))) {
            return Optional.empty();
        }
        Optional<Mood> wanted =
                named.sounds().stream().flatMap(s -> style(s).stream()).findFirst();
        Mood mood = wanted.orElseGet(() -> mood(scene));
        double tempo = tempo(mood) * (named.sounds().contains("sound.electronic") ? 1.25 : 1);
        double level = wanted.isPresent() ? 0.7 : 0.35;
        return Optional.of(new Music(mood, tempo, level, (int) (Noise.at(seed, 61) * 12)));
    }

    /** Music that is asked for by its name. */
    private static Optional<Mood> style(String sound) {
        return switch (sound) {
            case "sound.jazz", "sound.hip-hop", "sound.electronic" -> Optional.of(Mood.COOL);
            case "sound.rock", "sound.orchestral" -> Optional.of(Mood.EPIC);
            case "sound.folk" -> Optional.of(Mood.JOYFUL);
            case "sound.ambient" -> Optional.of(Mood.CALM);
            default -> Optional.empty();
        };
    }

    private static double tempo(Mood mood) {
        return switch (mood) {
            case SAD -> 58;
            case CALM -> 70;
            case MYSTERY -> 64;
            case WONDER -> 80;
            case TENSE -> 92;
            case COOL -> 98;
            case JOYFUL -> 112;
            case EPIC -> 104;
        };
    }

    private static Mood mood(Scene scene) {
        return asked(scene).orElseGet(() -> fitting(scene));
    }

    private static Optional<Mood> asked(Scene scene) {
        String felt = scene.performers().stream()
                .map(p -> p.look("mood", ""))
                .filter(m -> !m.isEmpty())
                .findFirst()
                .orElse("");
        String asked = Looks.tail(scene.mood().isEmpty() ? felt : scene.mood());
        if (asked.matches("sad|nostalgic|gloomy|tired")) {
            return Optional.of(Mood.SAD);
        }
        if (asked.matches("tense|scary|angry|dramatic|chaotic")) {
            return Optional.of(Mood.TENSE);
        }
        if (asked.matches("epic|proud|hopeful")) {
            return Optional.of(Mood.EPIC);
        }
        if (asked.matches("calm|cozy|romantic|dreamy")) {
            return Optional.of(Mood.CALM);
        }
        if (asked.matches("mysterious|curious")) {
            return Optional.of(Mood.MYSTERY);
        }
        if (asked.matches("happy|playful|energetic")) {
            return Optional.of(Mood.JOYFUL);
        }
        return Optional.empty();
    }

    /** What fits what is seen when no mood is asked for. */
    private static Mood fitting(Scene scene) {
        Place place = scene.place();
        if (scene.performers().stream().anyMatch(p -> p.look("mood", "").equals("cool"))
                || scene.performers().stream()
                        .anyMatch(p -> p.concept().matches("vehicle\\.(motorcycle|sports-car|car)"))) {
            return Mood.COOL;
        }
        if (place.weather() == Weather.STORM) {
            return Mood.TENSE;
        }
        if (place.concept().matches("place\\.(space|underwater|moon-surface|planet|mars|reef|clouds)")) {
            return Mood.WONDER;
        }
        if (place.time().dark()) {
            return Mood.MYSTERY;
        }
        boolean lively = scene.performers().stream().anyMatch(p -> !p.acts().isEmpty());
        return lively && !place.inside() ? Mood.JOYFUL : Mood.CALM;
    }
}
