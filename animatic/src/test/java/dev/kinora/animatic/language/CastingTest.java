package dev.kinora.animatic.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CastingTest {
    private static final String ACTOR = "person.character";
    private static final Casting CASTING = new Casting(new PromptReader());

    private static Shot read(String prompt, String... names) {
        return CASTING.read(prompt, List.of(names), ACTOR).first();
    }

    private static List<String> actors(Shot shot) {
        Cast cast = shot.cast();
        return java.util.stream.Stream.concat(cast.subjects().stream(), cast.props().stream())
                .filter(t -> t.is(ACTOR))
                .map(Thing::word)
                .toList();
    }

    @Test
    void aNameIsWhoItNames() {
        Shot shot = read("@Mossy walks through a forest at sunset", "mossy");

        assertThat(actors(shot)).containsExactly("mossy");
        assertThat(shot.cast().actions()).extracting(Action::concept).containsExactly("action.walk");
        assertThat(shot.words().unmatched()).isEmpty();
    }

    @Test
    void whatTwoDoTogetherBothDo() {
        Cast cast = read("Ada and Bo dance on a beach", "Ada", "Bo").cast();

        assertThat(cast.subjects()).extracting(Thing::word).containsExactly("Ada", "Bo");
        assertThat(cast.actions()).extracting(Action::concept).containsExactly("action.dance", "action.dance");
        assertThat(cast.actions()).extracting(Action::subject).containsExactly(0, 1);
    }

    @Test
    void whoOnlyComesAlongStaysInThePicture() {
        Cast cast = read("Ada runs along a street with Bo", "Ada", "Bo").cast();

        assertThat(cast.subjects()).extracting(Thing::word).containsExactly("Ada", "Bo");
        assertThat(cast.actions()).extracting(Action::subject).containsExactly(0, 1);
    }

    @Test
    void wherePromptsNameNobodyTheFirstIsTheSubject() {
        assertThat(actors(read("a rainy street at night", "Ada", "Bo"))).containsExactly("Ada");
    }

    @Test
    void namesAreTakenAsTheyAreWrittenAndOnlyWhole() {
        assertThat(actors(read("A*(b jumps", "A*(b"))).containsExactly("A*(b");
        assertThat(actors(read("Adam jumps, Ada sleeps", "Ada"))).containsExactly("Ada");
        assertThat(actors(read("a cat", " "))).containsExactly(" ");
    }
}
