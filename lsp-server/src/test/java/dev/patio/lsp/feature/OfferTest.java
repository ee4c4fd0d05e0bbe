package dev.patio.lsp.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patio.lsp.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OfferTest {
    private final List<String> made = new ArrayList<>();

    private Offer of(Stream<String> labels, String typed) {
        return Offer.of(labels, typed, label -> {
            made.add(label);
            return new Completion.Item(label, Completion.Sort.EXPORT, "", new Span(0, 0));
        });
    }

    private static Stream<String> many() {
        return IntStream.range(0, 5_000).mapToObj(i -> "name" + i);
    }

    @Test
    void few_are_all_there_in_their_order() {
        Offer offer = of(Stream.of("b", "a", "c"), "a");
        assertThat(offer.complete()).isTrue();
        assertThat(offer.items()).extracting(Completion.Item::label).containsExactly("b", "a", "c");
    }

    @Test
    void of_many_the_nearest_are_there_first() {
        Offer offer = of(Stream.concat(many(), Stream.of("xpRi", "Price", "price", "p-r-i")), "pri");
        assertThat(offer.complete()).isFalse();
        assertThat(offer.items())
                .hasSize(Offer.MOST)
                .extracting(Completion.Item::label)
                .startsWith("price", "Price", "xpRi", "p-r-i", "name0");
    }

    @Test
    void nothing_is_worked_out_for_what_is_left_out() {
        Offer offer = of(many(), "");
        assertThat(made).hasSize(Offer.MOST).hasSameSizeAs(offer.items());
    }
}
