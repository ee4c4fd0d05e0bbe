package dev.patio.debug.protocol;

import dev.patio.debug.look.Look;
import dev.patio.debug.look.Thrown;
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
                .ask(look -> response(look, look.thrown().orElseThrow(() -> new Refusal(Problem.NO_EXCEPTION)))));
    }

    private static ExceptionInfoResponse response(Look look, Thrown thrown) {
        ExceptionDetails details = details(simple(thrown.type()), thrown.message());
        details.setFullTypeName(thrown.type());
        ExceptionDetails outer = details;
        for (Thrown.Cause cause : thrown.causes()) {
            ExceptionDetails inner = details(cause.type(), cause.message());
            outer.setInnerException(new ExceptionDetails[] {inner});
            outer = inner;
        }
        ExceptionInfoResponse response = new ExceptionInfoResponse();
        response.setExceptionId(thrown.type());
        response.setDescription(thrown.message());
        response.setBreakMode(look.isHandled(thrown) ? ExceptionBreakMode.ALWAYS : ExceptionBreakMode.UNHANDLED);
        response.setDetails(details);
        return response;
    }

    private static ExceptionDetails details(String type, String message) {
        ExceptionDetails details = new ExceptionDetails();
        details.setTypeName(type);
        details.setMessage(message);
        return details;
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
