package dev.patio.debug.protocol;

import dev.patio.debug.breakpoint.ExceptionWish;
import dev.patio.debug.breakpoint.TypeNames;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.lsp4j.debug.ExceptionFilterOptions;
import org.eclipse.lsp4j.debug.SetExceptionBreakpointsArguments;

/** Which exceptions stop. */
final class SetExceptionBreakpoints {
    private SetExceptionBreakpoints() {}

    static Reply answer(Conversation conversation, SetExceptionBreakpointsArguments arguments) {
        conversation
                .breakpoints()
                .stopAt(new ExceptionWish(
                        types(arguments, ExceptionFilters.RAISED), types(arguments, ExceptionFilters.UNCAUGHT)));
        return Reply.done();
    }

    /** Those of a filter, if it is set. */
    private static Optional<TypeNames> types(SetExceptionBreakpointsArguments arguments, String filter) {
        ExceptionFilterOptions[] options =
                Objects.requireNonNullElse(arguments.getFilterOptions(), new ExceptionFilterOptions[0]);
        String[] filters = Objects.requireNonNullElse(arguments.getFilters(), new String[0]);
        return Arrays.stream(options)
                .filter(option -> option.getFilterId().equals(filter))
                .map(option -> TypeNames.of(Objects.requireNonNullElse(option.getCondition(), "")))
                .findFirst()
                .or(() -> Arrays.asList(filters).contains(filter) ? Optional.of(TypeNames.ALL) : Optional.empty());
    }
}
