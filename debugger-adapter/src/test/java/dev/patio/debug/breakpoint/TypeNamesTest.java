package dev.patio.debug.breakpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypeNamesTest {
    private static final List<String> TYPES = List.of("app.Shop$OrderException", "java.lang.RuntimeException");

    @Test
    void no_name_means_all() {
        assertThat(TypeNames.of(" , ").mean(TYPES)).isTrue();
    }

    @Test
    void a_name_means_a_type_with_its_package_and_without() {
        assertThat(TypeNames.of("OrderException").mean(TYPES)).isTrue();
        assertThat(TypeNames.of("Other, app.Shop$OrderException").mean(TYPES)).isTrue();
    }

    @Test
    void what_extends_a_type_is_meant_too() {
        assertThat(TypeNames.of("RuntimeException").mean(TYPES)).isTrue();
    }

    @Test
    void the_end_of_a_name_means_nothing() {
        assertThat(TypeNames.of("Exception, ang.RuntimeException").mean(TYPES)).isFalse();
    }
}
