package dev.patio.debug.protocol;

import org.eclipse.lsp4j.debug.SetVariableArguments;
import org.eclipse.lsp4j.debug.SetVariableResponse;

/** Gives a variable another value. */
final class SetVariable {
    private SetVariable() {}

    static Reply answer(Conversation conversation, SetVariableArguments arguments) {
        int reference = arguments.getVariablesReference();
        return Reply.later(conversation
                .look(reference, look -> look.set(reference, arguments.getName(), arguments.getValue()))
                .thenApply(variable -> {
                    SetVariableResponse response = new SetVariableResponse();
                    Shown.value(
                            variable,
                            response::setValue,
                            response::setType,
                            response::setVariablesReference,
                            response::setIndexedVariables);
                    return response;
                }));
    }
}
