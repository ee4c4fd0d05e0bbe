package dev.patio.lsp.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patio.lsp.syntax.Grammar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Programs of samples/ with pieces cut out, doubled and moved, beside each other. */
class FactsFuzzTest {
    private static final int EDITS = Integer.getInteger("fuzz.edits", 2_000);
    private static final long SEED = Long.getLong("fuzz.seed", 42);

    private final List<Path> files = samples();
    private final List<String> texts = new ArrayList<>();
    private final Random random = new Random(SEED);
    private final Sketches sketches = new Sketches();

    private static List<Path> samples() {
        try (Stream<Path> all = Files.walk(Path.of("../samples"))) {
            return all.filter(it -> Grammar.of(it)
                            .filter(grammar -> grammar != Grammar.JSON)
                            .isPresent())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void any_text_has_facts_with_places_in_it() throws IOException {
        for (Path file : files) {
            texts.add(Files.readString(file));
        }
        for (int i = 0; i < EDITS; i++) {
            int which = random.nextInt(files.size());
            String text = mutated(texts.get(which), texts.get(random.nextInt(texts.size())));
            Source source = source(which, text);
            FileFacts facts = FactsReader.read(source, FactsReader.glance(source), this::neighbour, sketches)
                    .facts();
            for (Mention mention : facts.mentions()) {
                assertThat(mention.at().of(text)).isNotNull();
                mention.literal().ifPresent(it -> assertThat(it.of(text)).isEqualTo(mention.name()));
            }
            facts.refused().forEach(it -> assertThat(it.at().of(text)).isNotNull());
            facts.blocking().forEach(it -> assertThat(it.at().of(text)).isNotNull());
            texts.set(which, random.nextInt(10) == 0 ? Files.readString(files.get(which)) : text);
        }
    }

    private Source source(int which, String text) {
        Path file = files.get(which);
        return new Source(file, Grammar.of(file).orElseThrow(), text);
    }

    /** Any file of the language, but always the same for a module. */
    private Optional<Source> neighbour(Source from, String module) {
        int which = Math.floorMod(module.hashCode(), files.size());
        return Optional.of(source(which, texts.get(which))).filter(it -> it.grammar() == from.grammar());
    }

    private String mutated(String text, String other) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(30));
        int cut = random.nextInt(other.length() + 1);
        String piece =
                random.nextBoolean() ? "" : other.substring(cut, Math.min(other.length(), cut + random.nextInt(30)));
        return text.substring(0, from) + piece + text.substring(to);
    }
}
