package dev.patio.lsp.protocol;

import dev.patio.lsp.feature.Tokens;
import dev.patio.lsp.workspace.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;

/** Tokens as the protocol has them: five numbers each, places counted from the token before. */
final class TokenCode {
    private static final List<String> TYPES =
            List.of(SemanticTokenTypes.Variable, SemanticTokenTypes.Event, SemanticTokenTypes.Namespace);

    private TokenCode() {}

    static SemanticTokensWithRegistrationOptions offered() {
        SemanticTokensLegend legend = new SemanticTokensLegend(TYPES, List.of(SemanticTokenModifiers.Declaration));
        return new SemanticTokensWithRegistrationOptions(legend, true);
    }

    private static String type(Tokens.Sort sort) {
        return switch (sort) {
            case EXPORT -> SemanticTokenTypes.Variable;
            case CHANNEL -> SemanticTokenTypes.Event;
            case PROGRAM -> SemanticTokenTypes.Namespace;
        };
    }

    static SemanticTokens of(SourceFile file, Positions positions) {
        List<Integer> numbers = new ArrayList<>();
        Position last = new Position(0, 0);
        for (Tokens.Token token : Tokens.of(file)) {
            Position start = positions.position(file.text(), token.at().start());
            Position end = positions.position(file.text(), token.at().end());
            boolean sameLine = start.getLine() == last.getLine();
            numbers.add(start.getLine() - last.getLine());
            numbers.add(start.getCharacter() - (sameLine ? last.getCharacter() : 0));
            numbers.add(end.getCharacter() - start.getCharacter());
            numbers.add(TYPES.indexOf(type(token.sort())));
            numbers.add(token.defines() ? 1 : 0);
            last = start;
        }
        return new SemanticTokens(numbers);
    }
}
