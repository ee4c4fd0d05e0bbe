package dev.patio.lsp.check;

import dev.patio.lsp.facts.Kind;
import dev.patio.lsp.facts.Mention;
import dev.patio.lsp.facts.Space;
import dev.patio.lsp.text.Messages;
import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.Use;
import dev.patio.text.Nearest;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Names that nobody exports, that two programs export, that nobody imports. */
final class Exports {
    private static final Set<Kind> WAITING = EnumSet.of(Kind.IMPORT, Kind.WATCH, Kind.AFTER);

    private Exports() {}

    static void check(Application application, Consumer<Problem> problems) {
        Map<String, List<Use>> names = application.names(Space.EXPORT);
        Set<String> exported = names.entrySet().stream()
                .filter(it ->
                        it.getValue().stream().anyMatch(use -> use.mention().kind() == Kind.EXPORT))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        boolean looksAtAll =
                application.files().stream().anyMatch(it -> it.facts().looksAtAll());
        names.forEach((name, uses) -> {
            if (!exported.contains(name)) {
                unknown(application, name, uses, exported, problems);
            } else {
                twice(application, name, uses, problems);
                if (!looksAtAll) {
                    unused(application, name, uses, problems);
                }
            }
        });
    }

    private static void unknown(
            Application application, String name, List<Use> uses, Set<String> exported, Consumer<Problem> problems) {
        if (application.mayBe(Kind.EXPORT, name)) {
            return;
        }
        Optional<String> nearest = Nearest.of(name, exported);
        String message = Messages.text("check.unknown-name", name)
                + nearest.map(it -> Messages.text("check.did-you-mean", it)).orElse("");
        for (Use use : uses) {
            if (WAITING.contains(use.mention().kind())) {
                Mention mention = use.mention();
                boolean written = mention.literal().filter(mention.at()::equals).isPresent();
                problems.accept(new Problem(
                        Code.UNKNOWN_NAME,
                        use.file(),
                        mention.at(),
                        message,
                        List.of(),
                        written ? nearest : Optional.empty()));
            }
        }
    }

    private static void twice(Application application, String name, List<Use> uses, Consumer<Problem> problems) {
        List<Use> exports = uses.stream()
                .filter(it -> it.mention().kind() == Kind.EXPORT && takesPart(application, it))
                .toList();
        for (Use use : exports) {
            List<Problem.Related> others = exports.stream()
                    .filter(it -> !application
                            .programs()
                            .together(use.file().path(), it.file().path()))
                    .map(it -> new Problem.Related(it.file(), it.mention().at(), Messages.text("check.exported-here")))
                    .toList();
            if (!others.isEmpty()) {
                String where = String.valueOf(
                        application.folder().relativize(others.getFirst().file().path()));
                problems.accept(new Problem(
                        Code.EXPORTED_TWICE,
                        use.file(),
                        use.mention().at(),
                        Messages.text("check.exported-twice", name, where),
                        others,
                        Optional.empty()));
            }
        }
    }

    /** Where there is a manifest, what none of its programs loads does not run. */
    private static boolean takesPart(Application application, Use use) {
        return application.manifestFacts().programs().isEmpty()
                || !application.programs().of(use.file().path()).isEmpty();
    }

    private static void unused(Application application, String name, List<Use> uses, Consumer<Problem> problems) {
        boolean used =
                uses.stream().anyMatch(it -> WAITING.contains(it.mention().kind()));
        if (used || application.mayBe(Kind.IMPORT, name) || application.mayBe(Kind.WATCH, name)) {
            return;
        }
        for (Use use : uses) {
            if (use.mention().kind() == Kind.EXPORT) {
                problems.accept(Problem.of(
                        Code.NEVER_IMPORTED,
                        use.file(),
                        use.mention().at(),
                        Messages.text("check.never-imported", name)));
            }
        }
    }
}
