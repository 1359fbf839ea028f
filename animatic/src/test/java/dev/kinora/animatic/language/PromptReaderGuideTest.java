package dev.kinora.animatic.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.language.Camera.ShotSize;
import dev.kinora.animatic.language.CameraMove.Direction;
import dev.kinora.animatic.language.CameraMove.Kind;
import dev.kinora.animatic.language.CameraMove.Speed;
import dev.kinora.animatic.language.Setting.Enclosure;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The four prompts of the public guides, slot by slot. */
class PromptReaderGuideTest {

    private static final PromptReader READER = new PromptReader();

    @Test
    void readsTheKite() {
        Shot shot = read("Wide shot of a child flying a red kite in a grassy park, golden hour sunlight,"
                + " camera slowly pans upward");

        assertThat(shot.camera().shotSize()).contains(ShotSize.WIDE);
        assertThat(shot.camera().moves())
                .containsExactly(new CameraMove(Kind.TILT, Optional.of(Direction.UP), Speed.SLOW));
        assertThat(shot.cast().subjects()).singleElement().satisfies(child -> {
            assertThat(child.concept()).contains("person.child");
            assertThat(child.count()).isOne();
            assertThat(child.traits()).isEqualTo(Traits.NONE);
        });
        assertThat(shot.cast().props()).singleElement().satisfies(kite -> {
            assertThat(kite.is("prop.kite")).isTrue();
            assertThat(kite.traits().colours()).extracting(Colour::concept).containsExactly("colour.red");
        });
        assertThat(shot.cast().actions()).singleElement().satisfies(action -> {
            assertThat(action.subject()).isZero();
            assertThat(action.concept()).isEqualTo("action.fly-kite");
            assertThat(action.object()).contains(Ref.prop(0));
        });
        assertThat(shot.cast().relations())
                .containsExactly(new Relation(Ref.subject(0), Relation.Kind.HOLDING, Ref.prop(0)));
        assertThat(shot.setting().place()).contains("place.park");
        assertThat(shot.setting().enclosure()).contains(Enclosure.OUTSIDE);
        assertThat(shot.setting().terrain()).containsExactly("terrain.grass");
        assertThat(shot.setting().atmosphere().timeOfDay()).contains("time.golden-hour");
        assertThat(shot.look()).isEqualTo(new Look(List.of(), List.of(), List.of(), List.of()));
        assertThat(shot.words().unmatched()).isEmpty();
    }

    @Test
    void readsTheCoffeeCup() {
        Shot shot = read("Close-up of a steaming coffee cup on a wooden table, morning light through blinds,"
                + " soft depth of field");

        assertThat(shot.camera().shotSize()).contains(ShotSize.CLOSE_UP);
        assertThat(shot.camera().lens().focus()).contains(Lens.Focus.SHALLOW);
        assertThat(shot.camera().moves()).isEmpty();
        assertThat(shot.cast().subjects()).singleElement().satisfies(cup -> {
            assertThat(cup.is("prop.coffee-cup")).isTrue();
            assertThat(cup.traits().attributes()).containsExactly("trait.steaming");
        });
        assertThat(shot.cast().props()).singleElement().satisfies(table -> {
            assertThat(table.is("prop.table")).isTrue();
            assertThat(table.traits().has("trait.wooden")).isTrue();
        });
        assertThat(shot.cast().relations())
                .containsExactly(new Relation(Ref.subject(0), Relation.Kind.ON, Ref.prop(0)));
        assertThat(shot.cast().actions()).isEmpty();
        assertThat(shot.setting().atmosphere().timeOfDay()).contains("time.morning");
        assertThat(shot.setting().atmosphere().isLitBy("light.blinds")).isTrue();
        assertThat(shot.words().unmatched()).isEmpty();
    }

    @Test
    void readsTheCatOnTheMotorcycle() {
        Shot shot = read("A video of a cool cat on a motorcycle in the night");

        assertThat(shot.cast().subjects()).singleElement().satisfies(cat -> {
            assertThat(cat.is("animal.cat")).isTrue();
            assertThat(cat.traits().attributes()).containsExactly("trait.cool");
        });
        assertThat(shot.cast().props()).singleElement().matches(prop -> prop.is("vehicle.motorcycle"));
        assertThat(shot.cast().relations())
                .containsExactly(new Relation(Ref.subject(0), Relation.Kind.RIDING, Ref.prop(0)));
        assertThat(shot.cast().actions()).singleElement().satisfies(action -> {
            assertThat(action.concept()).isEqualTo("action.ride");
            assertThat(action.object()).contains(Ref.prop(0));
        });
        assertThat(shot.setting().atmosphere().timeOfDay()).contains("time.night");
        assertThat(shot.words().unmatched()).isEmpty();
    }

    @Test
    void readsTheCatAtThePiano() {
        Shot shot = read("A calico cat playing a piano on stage");

        assertThat(shot.cast().subjects()).singleElement().satisfies(cat -> {
            assertThat(cat.is("animal.cat")).isTrue();
            assertThat(cat.traits().attributes()).containsExactly("trait.calico");
        });
        assertThat(shot.cast().props()).singleElement().matches(prop -> prop.is("prop.piano"));
        assertThat(shot.cast().actions()).singleElement().satisfies(action -> {
            assertThat(action.concept()).isEqualTo("action.play");
            assertThat(action.object()).contains(Ref.prop(0));
        });
        assertThat(shot.cast().relations())
                .containsExactly(new Relation(Ref.subject(0), Relation.Kind.AT, Ref.prop(0)));
        assertThat(shot.setting().place()).contains("place.stage");
        assertThat(shot.setting().enclosure()).contains(Enclosure.INSIDE);
        assertThat(shot.words().unmatched()).isEmpty();
    }

    private static Shot read(String prompt) {
        Screenplay screenplay = READER.read(prompt);
        assertThat(screenplay.takes()).hasSize(1);
        assertThat(screenplay.language()).isEqualTo(Language.ENGLISH);
        return screenplay.first();
    }
}
