package dev.patio.debug.protocol;

import dev.patio.debug.breakpoint.ExceptionWish;
import java.util.List;
import org.eclipse.lsp4j.debug.SetExceptionBreakpointsArguments;

/** Which exceptions stop. */
final class SetExceptionBreakpoints {
    private SetExceptionBreakpoints() {}

    static Reply answer(Conversation conversation, SetExceptionBreakpointsArguments arguments) {
        List<String> filters = List.of(arguments.getFilters());
        conversation
                .breakpoints()
                .stopAt(new ExceptionWish(
                        filters.contains(ExceptionFilters.RAISED), filters.contains(ExceptionFilters.UNCAUGHT)));
        return Reply.done();
    }
}
