package dev.patio.lsp.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts that are put together of parts, each of which can be several things. */
final class Texts {
    private static final int MOST = 64;

    private Texts() {}

    static List<Meaning> join(List<List<Meaning>> parts) {
        List<String> texts = List.of("");
        for (List<Meaning> part : parts) {
            List<String> longer = new ArrayList<>();
            for (String text : texts) {
                for (Meaning meaning : part) {
                    if (!(meaning instanceof Meaning.Text(String value, Optional<?> literal, boolean passed))) {
                        return isText(parts)
                                ? List.of(new Meaning.SomeText(known(parts), known(parts.reversed(), true)))
                                : Meanings.UNKNOWN;
                    }
                    longer.add(text + value);
                }
            }
            texts = longer;
            if (texts.size() > MOST) {
                return List.of(new Meaning.SomeText("", ""));
            }
        }
        return texts.stream()
                .<Meaning>map(it -> new Meaning.Text(it, Optional.empty(), false))
                .toList();
    }

    /** Else it may be a sum. */
    private static boolean isText(List<List<Meaning>> parts) {
        return parts.stream()
                .flatMap(List::stream)
                .anyMatch(it -> it instanceof Meaning.Text || it instanceof Meaning.SomeText);
    }

    private static String known(List<List<Meaning>> parts) {
        return known(parts, false);
    }

    /** As much as there is only one possibility for. */
    private static String known(List<List<Meaning>> parts, boolean backwards) {
        String known = "";
        for (List<Meaning> part : parts) {
            if (part.size() != 1 || !(part.getFirst() instanceof Meaning.Text text)) {
                break;
            }
            known = backwards ? text.value() + known : known + text.value();
        }
        return known;
    }
}
