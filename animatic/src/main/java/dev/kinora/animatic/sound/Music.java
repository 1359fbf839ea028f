package dev.kinora.animatic.sound;

/**
 * A quiet bed of music.
 *
 * @param mood what it feels like
 * @param tempo beats a minute, 40 to 200
 * @param level 0 (silent) to 1 (in front of the ambience)
 * @param key semitones of the root above C, 0 to 11
 */
public record Music(Mood mood, double tempo, double level, int key) {
    public Music {
        Checks.within("tempo", tempo, 40, 200);
        Checks.within("level", level, 0, 1);
        Checks.within("key", key, 0, 11);
    }
}
