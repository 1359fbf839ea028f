package dev.kinora.animatic.footage;

import dev.kinora.animatic.language.Atmosphere;
import dev.kinora.animatic.language.Colour;
import dev.kinora.animatic.language.Shot;
import dev.kinora.animatic.print.Development;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What words ask to be done to finished pictures: hour, weather, palette, style.
 *
 * @param grades changes of colour, in order
 * @param weather what is laid over
 * @param style concept such as {@code style.watercolour} or {@code era.1920s}; empty for none
 * @param night whether fog and rain lie in the dark
 */
public record Treatment(
        List<String> grades, Optional<String> weather, List<Integer> palette, String style, boolean night) {
    /** Does nothing. */
    public static final Treatment NONE = new Treatment(List.of(), Optional.empty(), List.of(), "", false);

    public Treatment {
        grades = List.copyOf(grades);
        palette = List.copyOf(palette);
    }

    /** What a request asks for. */
    public static Treatment of(Shot asked) {
        Atmosphere air = asked.setting().atmosphere();
        List<String> grades = new ArrayList<>();
        Optional<String> hour = air.timeOfDay()
                .or(() -> air.isLitBy("light.moon") || air.isLitBy("light.starlight")
                        ? Optional.of("time.night")
                        : Optional.empty());
        hour.ifPresent(grades::add);
        air.season().ifPresent(grades::add);
        air.weather().stream().findFirst().ifPresent(grades::add);
        if (air.isLitBy("light.warm")) {
            grades.add("light.warm");
        }
        if (air.isLitBy("light.cold")) {
            grades.add("light.cold");
        }
        List<Integer> colours = asked.look().palette().stream().map(Colour::rgb).toList();
        String style = Stream.concat(asked.look().styles().stream(), asked.setting().era().stream())
                .filter(Development::knows)
                .findFirst()
                .orElse("");
        boolean night =
                hour.filter(t -> t.endsWith("night") || t.endsWith("midnight")).isPresent();
        List<String> known = grades.stream().filter(g -> grade(g).isPresent()).toList();
        return new Treatment(known, air.weather().stream().findFirst().filter(Treatment::falls), colours, style, night);
    }

    private static boolean falls(String weather) {
        return weather.matches("weather\\.(rain|hail|storm|lightning|snow|blizzard|fog|sandstorm|overcast|cloudy)");
    }

    /** Whether it leaves every picture as it is. */
    public boolean isNone() {
        return grades.isEmpty() && weather.isEmpty() && palette.isEmpty() && style.isEmpty();
    }

    /** All changes of colour as one. */
    Grade grade() {
        Grade all = Grade.NEUTRAL;
        for (String g : grades) {
            all = all.then(grade(g).orElse(Grade.NEUTRAL));
        }
        return palette.isEmpty() ? all : all.then(Grade.NEUTRAL.towards(palette));
    }

    private static Optional<Grade> grade(String what) {
        Grade found =
                switch (what) {
                    case "time.night", "time.midnight" ->
                        Grade.of(0.34, 0.42, 0.62, 1.06, 0.62)
                                .toned(0x0A1838, 0.22, 0x203060, 0.10)
                                .framed(0.5, 0.42, 3);
                    case "time.dusk", "time.evening" ->
                        Grade.of(0.66, 0.58, 0.74, 1.05, 0.9)
                                .toned(0x20184A, 0.22, 0xE07050, 0.14)
                                .framed(0.4, 0.22, 2);
                    case "time.dawn", "time.sunrise" ->
                        Grade.of(0.96, 0.84, 0.88, 0.96, 0.95)
                                .toned(0x302448, 0.16, 0xFFB090, 0.12)
                                .framed(0.3, 0, 2);
                    case "time.golden-hour", "time.sunset" ->
                        Grade.of(1.12, 0.95, 0.70, 1.08, 1.12)
                                .toned(0x301428, 0.16, 0xFFA040, 0.12)
                                .framed(0.36, 0, 2);
                    case "time.morning" ->
                        Grade.of(1.05, 1.02, 0.95, 1.02, 1.02).toned(0, 0, 0xFFE8B0, 0.05);
                    case "time.day" -> Grade.of(1.12, 1.12, 1.10, 1.04, 1.06);
                    case "season.autumn" -> Grade.of(1.1, 0.94, 0.78, 1.04, 1.0).toned(0x301808, 0.1, 0xFFB060, 0.06);
                    case "season.winter" ->
                        Grade.of(0.96, 1.02, 1.12, 1.02, 0.62).toned(0x102038, 0.1, 0xD8E8FF, 0.05);
                    case "season.spring" -> Grade.of(1.02, 1.06, 0.98, 1.0, 1.12);
                    case "season.summer" -> Grade.of(1.08, 1.04, 0.94, 1.05, 1.1);
                    case "weather.rain", "weather.hail" ->
                        Grade.of(0.70, 0.76, 0.82, 0.96, 0.66)
                                .toned(0x141C28, 0.2, 0, 0)
                                .framed(0.34, 0.16, 1.5);
                    case "weather.storm", "weather.lightning" ->
                        Grade.of(0.52, 0.58, 0.66, 1.05, 0.55)
                                .toned(0x0C1420, 0.2, 0, 0)
                                .framed(0.46, 0.3, 2);
                    case "weather.snow", "weather.blizzard" ->
                        Grade.of(0.96, 1.0, 1.08, 0.94, 0.6).toned(0x203048, 0.16, 0xE0ECFF, 0.05);
                    case "weather.fog" -> Grade.of(0.94, 0.96, 0.98, 0.84, 0.62);
                    case "weather.sandstorm" ->
                        Grade.of(1.1, 0.9, 0.62, 0.9, 0.8).toned(0x382410, 0.2, 0, 0);
                    case "weather.overcast", "weather.cloudy" -> Grade.of(0.84, 0.87, 0.9, 0.92, 0.72);
                    case "light.warm" -> Grade.of(1.08, 1.0, 0.84, 1, 1.04);
                    case "light.cold" -> Grade.of(0.9, 1.0, 1.12, 1.02, 0.9);
                    default -> Grade.NEUTRAL;
                };
        return found == Grade.NEUTRAL ? Optional.empty() : Optional.of(found);
    }

    /** The words of the request's shot that this can do nothing about. */
    public List<String> beyond(Shot asked) {
        List<String> words = new ArrayList<>(asked.words().unmatched());
        asked.cast().subjects().forEach(t -> words.add(t.word()));
        asked.cast().props().forEach(t -> words.add(t.word()));
        asked.setting().places().forEach(p -> words.add(p.word()));
        asked.look().styles().stream()
                .filter(s -> !s.equals(style))
                .forEach(s -> words.add(s.substring(s.indexOf('.') + 1)));
        return words.stream().distinct().toList();
    }
}
