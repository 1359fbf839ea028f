package dev.kinora.animatic.stage.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HandiworkTest {
    @Test
    void doughAndTableComeWithWhoKneads() {
        assertThat(Handiwork.shows("action.knead", "food.dough")).isTrue();
        assertThat(Handiwork.shows("action.knead", "prop.table")).isTrue();
        assertThat(Handiwork.shows("action.knead", "prop.lamp")).isFalse();
        assertThat(Handiwork.shows("action.read", "prop.newspaper")).isFalse();
    }

    @Test
    void everyToolAndWorkplaceOfTheTableExists() {
        for (String name : Choreography.names()) {
            Motion.Manner m = Choreography.find(name).orElseThrow().manner();
            assertThat(m.tool().isEmpty() || Tool.named(m.tool()).isPresent())
                    .as(name)
                    .isTrue();
            assertThat(m.before().isEmpty() || Fixture.named(m.before()).isPresent())
                    .as(name)
                    .isTrue();
        }
    }
}
