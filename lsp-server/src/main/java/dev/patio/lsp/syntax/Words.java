package dev.patio.lsp.syntax;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.treesitter.TSLanguage;
import org.treesitter.TSSymbolType;
import org.treesitter.utils.NativeUtils;

/** The names of a grammar's nodes and fields, so that a tree has each as one string. */
final class Words {
    private final TSLanguage language;
    private final String[] types;
    private final boolean[] named;
    private final String[] fields;

    private static final Map<Grammar, Words> LOADED = new ConcurrentHashMap<>();

    /** A grammar is loaded when it is first needed. */
    static Words of(Grammar grammar) {
        return LOADED.computeIfAbsent(grammar, Words::load);
    }

    private static Words load(Grammar grammar) {
        String name = grammar.name().toLowerCase(Locale.ROOT);
        Path library = NativeUtils.libFile("lib/tree-sitter-" + name).toAbsolutePath();
        return new Words(TSLanguage.load(library.toString(), "tree_sitter_" + name));
    }

    private Words(TSLanguage language) {
        this.language = language;
        types = new String[language.symbolCount()];
        named = new boolean[types.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = language.symbolName(i).intern();
            named[i] = language.symbolType(i) == TSSymbolType.TSSymbolTypeRegular;
        }
        fields = new String[language.fieldCount() + 1];
        fields[0] = "";
        for (int i = 1; i < fields.length; i++) {
            fields[i] = language.fieldNameForId(i).intern();
        }
    }

    TSLanguage language() {
        return language;
    }

    /** Erroneous parts have a symbol beyond the table. */
    String type(int symbol) {
        return isKnown(symbol) ? types[symbol] : "ERROR";
    }

    /** Whether it is more than a token. */
    boolean named(int symbol) {
        return !isKnown(symbol) || named[symbol];
    }

    private boolean isKnown(int symbol) {
        return symbol >= 0 && symbol < types.length;
    }

    String field(int id) {
        return fields[id];
    }
}
