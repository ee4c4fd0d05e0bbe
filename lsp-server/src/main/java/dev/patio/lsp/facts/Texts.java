package dev.patio.lsp.facts;

import dev.patio.lsp.sketch.Expression;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is put together of parts, each of which can be several things: texts, else numbers. */
final class Texts {
    private static final int MOST = 64;
    private static final Set<Expression.Scalar.Kind> NUMBERS =
            EnumSet.of(Expression.Scalar.Kind.INTEGER, Expression.Scalar.Kind.FLOAT, Expression.Scalar.Kind.NUMBER);

    private Texts() {}

    static List<Meaning> join(List<List<Meaning>> parts) {
        List<String> texts = List.of("");
        for (List<Meaning> part : parts) {
            if (part.isEmpty() || !part.stream().allMatch(Meaning.Text.class::isInstance)) {
                return isText(parts)
                        ? List.of(new Meaning.SomeText(known(parts), known(parts.reversed(), true)))
                        : sum(parts);
            }
            List<String> longer = new ArrayList<>();
            for (String text : texts) {
                part.forEach(it -> longer.add(text + ((Meaning.Text) it).value()));
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

    /** Of numbers of one kind; what depends on itself is left out. */
    private static List<Meaning> sum(List<List<Meaning>> parts) {
        Set<Expression.Scalar.Kind> kinds = EnumSet.noneOf(Expression.Scalar.Kind.class);
        for (List<Meaning> part : parts) {
            for (Meaning meaning : part) {
                if (!(meaning instanceof Meaning.Scalar(Expression.Scalar.Kind kind)) || !NUMBERS.contains(kind)) {
                    return Meanings.UNKNOWN;
                }
                kinds.add(kind);
            }
        }
        return kinds.size() == 1 ? List.of(new Meaning.Scalar(kinds.iterator().next())) : Meanings.UNKNOWN;
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
