package dev.patio.debug.protocol;

import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import org.eclipse.lsp4j.debug.ExceptionBreakMode;
import org.eclipse.lsp4j.debug.ExceptionDetails;
import org.eclipse.lsp4j.debug.ExceptionInfoArguments;
import org.eclipse.lsp4j.debug.ExceptionInfoResponse;

/** The exception at which a thread has stopped. */
final class ExceptionInfo {
    private ExceptionInfo() {}

    static Reply answer(Conversation conversation, ExceptionInfoArguments arguments) {
        return Reply.later(conversation
                .thread(arguments.getThreadId())
                .ask(look -> look.thrown().orElseThrow(() -> new Refusal(Problem.NO_EXCEPTION)))
                .thenApply(thrown -> {
                    ExceptionDetails details = new ExceptionDetails();
                    details.setTypeName(thrown.type());
                    details.setMessage(thrown.message());
                    ExceptionInfoResponse response = new ExceptionInfoResponse();
                    response.setExceptionId(thrown.type());
                    response.setDescription(thrown.message());
                    response.setBreakMode(ExceptionBreakMode.ALWAYS);
                    response.setDetails(details);
                    return response;
                }));
    }
}
