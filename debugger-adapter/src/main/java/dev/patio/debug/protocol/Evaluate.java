package dev.patio.debug.protocol;

import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import org.eclipse.lsp4j.debug.EvaluateArguments;
import org.eclipse.lsp4j.debug.EvaluateArgumentsContext;
import org.eclipse.lsp4j.debug.EvaluateResponse;

/** Evaluates an expression in a frame, in the frame's language; in the console without a frame, it is what a program reads. */
final class Evaluate {
    private Evaluate() {}

    static Reply answer(Conversation conversation, EvaluateArguments arguments) {
        Integer frame = arguments.getFrameId();
        if (frame == null) {
            return type(conversation, arguments);
        }
        boolean looksOnly = EvaluateArgumentsContext.HOVER.equals(arguments.getContext());
        String expression = arguments.getExpression();
        return Reply.later(conversation
                .look(frame, look -> looksOnly ? look.peek(frame, expression) : look.evaluate(frame, expression))
                .thenApply(variable -> {
                    EvaluateResponse response = new EvaluateResponse();
                    Shown.value(
                            variable,
                            response::setResult,
                            response::setType,
                            response::setVariablesReference,
                            response::setIndexedVariables);
                    Shown.memory(variable).ifPresent(response::setMemoryReference);
                    return response;
                }));
    }

    private static Reply type(Conversation conversation, EvaluateArguments arguments) {
        if (!EvaluateArgumentsContext.REPL.equals(arguments.getContext())) {
            throw new Refusal(Problem.NO_FRAME);
        }
        conversation.session().input().type(arguments.getExpression() + "\n");
        EvaluateResponse response = new EvaluateResponse();
        response.setResult("");
        return Reply.of(response);
    }
}
