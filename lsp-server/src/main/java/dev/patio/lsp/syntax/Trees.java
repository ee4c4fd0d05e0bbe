package dev.patio.lsp.syntax;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Trees of files. Those of the last ones are kept, as a file that is edited is parsed at each keystroke: what the edit has not
 * touched is taken from the tree before. Any thread.
 */
public final class Trees {
    private static final int MOST = 8;
    /** Of all their texts: both trees take some fifty bytes for each. */
    private static final int MOST_CHARACTERS = 500_000;

    /** The one that was parsed last is the last. Whoever works with one has taken it out. */
    private final Map<Path, ParsedText> kept = new LinkedHashMap<>();

    private int characters;

    /** The same as {@link Syntax#parse}. */
    public Optional<Node> parse(Path file, Grammar grammar, String text) {
        Optional<ParsedText> parsed =
                take(file).map(before -> next(before, grammar, text)).orElseGet(() -> ParsedText.of(grammar, text));
        parsed.ifPresent(it -> keep(file, it));
        return parsed.map(ParsedText::root);
    }

    private static Optional<ParsedText> next(ParsedText before, Grammar grammar, String text) {
        if (before.grammar() != grammar) {
            before.close();
            return ParsedText.of(grammar, text);
        }
        return before.text().equals(text) ? Optional.of(before) : before.edited(text);
    }

    private Optional<ParsedText> take(Path file) {
        synchronized (kept) {
            Optional<ParsedText> taken = Optional.ofNullable(kept.remove(file));
            taken.ifPresent(it -> characters -= it.text().length());
            return taken;
        }
    }

    private void keep(Path file, ParsedText parsed) {
        synchronized (kept) {
            take(file).ifPresent(ParsedText::close); // another thread was faster
            kept.put(file, parsed);
            characters += parsed.text().length();
            Iterator<ParsedText> eldest = kept.values().iterator();
            while (kept.size() > MOST || characters > MOST_CHARACTERS) {
                ParsedText gone = eldest.next();
                eldest.remove();
                characters -= gone.text().length();
                gone.close();
            }
        }
    }
}
