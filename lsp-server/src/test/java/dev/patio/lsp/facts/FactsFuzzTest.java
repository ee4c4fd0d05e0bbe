package dev.patio.lsp.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patio.lsp.syntax.Grammar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Programs of samples/ with pieces cut out, doubled and moved. */
class FactsFuzzTest {
    private static final int EDITS = Integer.getInteger("fuzz.edits", 2_000);

    @Test
    void any_text_has_facts_with_places_in_it() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of("../samples"))) {
            files = all.filter(it -> Grammar.of(it)
                            .filter(grammar -> grammar != Grammar.JSON)
                            .isPresent())
                    .sorted()
                    .toList();
        }
        Random random = new Random(42);
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(Files.readString(file));
        }
        for (int i = 0; i < EDITS; i++) {
            int which = random.nextInt(files.size());
            String text = mutated(random, texts.get(which), texts.get(random.nextInt(texts.size())));
            Source source =
                    new Source(files.get(which), Grammar.of(files.get(which)).orElseThrow(), text);
            FileFacts facts = FactsReader.read(source, FactsReader.glance(source), Neighbours.NONE, new Sketches())
                    .facts();
            for (Mention mention : facts.mentions()) {
                assertThat(mention.at().of(text)).isNotNull();
                mention.literal().ifPresent(it -> assertThat(it.of(text)).isEqualTo(mention.name()));
            }
            texts.set(which, random.nextInt(10) == 0 ? reread(files.get(which)) : text);
        }
    }

    private static String reread(Path file) throws IOException {
        return Files.readString(file);
    }

    private static String mutated(Random random, String text, String other) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(30));
        int cut = random.nextInt(other.length() + 1);
        String piece =
                random.nextBoolean() ? "" : other.substring(cut, Math.min(other.length(), cut + random.nextInt(30)));
        return text.substring(0, from) + piece + text.substring(to);
    }
}
