package dev.patio.debug.protocol;

import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import org.eclipse.lsp4j.debug.EvaluateArguments;
import org.eclipse.lsp4j.debug.EvaluateResponse;

/** Evaluates an expression in a frame, in the frame's language. */
final class Evaluate {
    private Evaluate() {}

    static Reply answer(Conversation conversation, EvaluateArguments arguments) {
        Integer frame = arguments.getFrameId();
        if (frame == null) {
            throw new Refusal(Problem.NO_FRAME);
        }
        return Reply.later(conversation
                .look(frame, look -> look.evaluate(frame, arguments.getExpression()))
                .thenApply(variable -> {
                    EvaluateResponse response = new EvaluateResponse();
                    Shown.value(
                            variable,
                            response::setResult,
                            response::setType,
                            response::setVariablesReference,
                            response::setIndexedVariables);
                    return response;
                }));
    }
}
