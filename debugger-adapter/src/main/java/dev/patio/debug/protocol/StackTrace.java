package dev.patio.debug.protocol;

import java.util.Objects;
import org.eclipse.lsp4j.debug.StackFrame;
import org.eclipse.lsp4j.debug.StackTraceArguments;
import org.eclipse.lsp4j.debug.StackTraceResponse;

/** The calls of a stopped thread, a page of them. */
final class StackTrace {
    private StackTrace() {}

    static Reply answer(Conversation conversation, StackTraceArguments arguments) {
        Dialect dialect = conversation.dialect();
        int start = Objects.requireNonNullElse(arguments.getStartFrame(), 0);
        int levels = Objects.requireNonNullElse(arguments.getLevels(), 0);
        return Reply.later(conversation.thread(arguments.getThreadId()).frames().thenApply(frames -> {
            StackTraceResponse response = new StackTraceResponse();
            response.setTotalFrames(frames.size());
            response.setStackFrames(frames.stream()
                    .skip(Math.max(0, start))
                    .limit(levels > 0 ? levels : Integer.MAX_VALUE)
                    .map(frame -> Shown.frame(frame, dialect))
                    .toArray(StackFrame[]::new));
            return response;
        }));
    }
}
