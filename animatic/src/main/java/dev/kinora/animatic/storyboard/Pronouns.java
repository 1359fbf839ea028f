package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.scene.Performer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** "A carpenter in his workshop" is a man, "a baker and her oven" a woman: what the small words say of whoever is named first. */
final class Pronouns {
    private static final Pattern MALE = Pattern.compile(" (he|his|him|himself|il) ");
    private static final Pattern FEMALE = Pattern.compile(" (she|her|hers|herself|elle) ");

    /** Who is one of them by what he is called. */
    private static final Pattern TOLD = Pattern.compile(
            "person\\.(man|woman|boy|girl|bride|groom|king|queen|prince|princess|witch|wizard|mermaid|santa|monk|fairy|medusa)");

    private Pronouns() {}

    /** The performers, the first of them as the words have it. */
    static List<Performer> heard(List<Performer> all, String told) {
        boolean male = MALE.matcher(told).find();
        boolean female = FEMALE.matcher(told).find();
        if (all.isEmpty() || male == female || !all.getFirst().concept().startsWith("person.")) {
            return all;
        }
        Performer p = all.getFirst();
        if (TOLD.matcher(p.concept()).matches()) {
            return all;
        }
        List<Performer> out = new ArrayList<>(all);
        out.set(0, p.with("gender", male ? "male" : "female"));
        return out;
    }
}
