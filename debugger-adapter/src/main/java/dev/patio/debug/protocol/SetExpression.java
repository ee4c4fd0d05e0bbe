package dev.patio.debug.protocol;

import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import org.eclipse.lsp4j.debug.SetExpressionArguments;
import org.eclipse.lsp4j.debug.SetExpressionResponse;

/** Gives what an expression means another value. */
final class SetExpression {
    private SetExpression() {}

    static Reply answer(Conversation conversation, SetExpressionArguments arguments) {
        Integer frame = arguments.getFrameId();
        if (frame == null) {
            throw new Refusal(Problem.NO_FRAME);
        }
        return Reply.later(conversation
                .look(frame, look -> look.assign(frame, arguments.getExpression(), arguments.getValue()))
                .thenApply(variable -> {
                    SetExpressionResponse response = new SetExpressionResponse();
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
