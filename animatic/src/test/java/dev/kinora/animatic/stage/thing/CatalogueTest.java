package dev.kinora.animatic.stage.thing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.stage.solid.Form;
import dev.kinora.animatic.stage.solid.Part;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {
    static List<String> names() {
        return Catalogue.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyKindHasPartsThatStandOnTheGroundAndAreSolidSomewhere(String name) {
        List<Part> parts = Builder.parts(Catalogue.named(name), new Builder.Look(List.of(), "OPEN", 3), 20);

        assertThat(parts).isNotEmpty().allSatisfy(p -> {
            Form.Bound b = p.form().bound();
            assertThat(b.r()).isPositive();
            double far = p.form().distance().at(b.x() + 3 * b.r(), b.y(), b.z());
            assertThat(far).isPositive().isLessThanOrEqualTo(4.1 * b.r());
        });
        assertThat(Things.height(Catalogue.named(name))).isBetween(0.5, 800.0);
    }

    @Test
    void thereAreMoreThanAHundredAndFiftyKinds() {
        assertThat(names()).hasSizeGreaterThan(150);
    }

    @Test
    void theWordOfThePromptPicksTheVariant() {
        assertThat(Catalogue.find("food.cake", "birthday cake").orElseThrow().name())
                .isEqualTo("food.cake:birthday");
        assertThat(Catalogue.find("food.cake", "cake").orElseThrow().name()).isEqualTo("food.cake");
        assertThat(Catalogue.find("prop.nothing", "zorblax")).isEmpty();
    }

    @Test
    void whatIsCarriedUprightIsLaidOnATable() {
        Kind standing = Catalogue.find("prop.screwdriver", "screwdriver").orElseThrow();
        Kind laid = Catalogue.find("prop.screwdriver", "screwdriver _").orElseThrow();

        assertThat(Extent.of(standing).high()).isGreaterThan(0.2);
        assertThat(Extent.of(laid).high()).isLessThan(0.08);
    }

    @Test
    void aWordOfAWiderConceptAnswersToItsOwnButNotToAnothers() {
        assertThat(Catalogue.find("prop.leash", "laisse").orElseThrow().name()).isEqualTo("prop.rope:leash");
        assertThat(Catalogue.find("prop.floor", "floor")).isEmpty();
    }

    @Test
    void theNamedColourIsTaken() {
        List<Part> red = Builder.parts(Catalogue.named("food.apple"), new Builder.Look(List.of(0xFF3F8F4A), "", 1), 0);

        assertThat(red.getFirst().colour()).isEqualTo(0xFF3F8F4A);
    }
}
