package dev.patio.debug.protocol;

import dev.patio.debug.look.Page;
import dev.patio.debug.look.Page.Kind;
import java.util.Objects;
import org.eclipse.lsp4j.debug.Variable;
import org.eclipse.lsp4j.debug.VariablesArguments;
import org.eclipse.lsp4j.debug.VariablesArgumentsFilter;
import org.eclipse.lsp4j.debug.VariablesResponse;

/** The children of what can be expanded, a page of them. */
final class Variables {
    private Variables() {}

    static Reply answer(Conversation conversation, VariablesArguments arguments) {
        int reference = arguments.getVariablesReference();
        Page page = new Page(
                kind(arguments.getFilter()),
                Objects.requireNonNullElse(arguments.getStart(), 0),
                Objects.requireNonNullElse(arguments.getCount(), 0));
        return Reply.later(conversation
                .look(reference, look -> look.variables(reference, page))
                .thenApply(variables -> {
                    VariablesResponse response = new VariablesResponse();
                    response.setVariables(
                            variables.stream().map(Shown::variable).toArray(Variable[]::new));
                    return response;
                }));
    }

    private static Kind kind(VariablesArgumentsFilter filter) {
        return switch (filter) {
            case NAMED -> Kind.NAMED;
            case INDEXED -> Kind.INDEXED;
            case null -> Kind.ALL;
        };
    }
}
