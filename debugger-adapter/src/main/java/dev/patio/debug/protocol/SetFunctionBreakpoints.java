package dev.patio.debug.protocol;

import dev.patio.debug.breakpoint.FunctionWish;
import dev.patio.debug.breakpoint.HitCount;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.debug.Breakpoint;
import org.eclipse.lsp4j.debug.SetFunctionBreakpointsArguments;
import org.eclipse.lsp4j.debug.SetFunctionBreakpointsResponse;

/** Replaces the breakpoints on functions. */
final class SetFunctionBreakpoints {
    private SetFunctionBreakpoints() {}

    static Reply answer(Conversation conversation, SetFunctionBreakpointsArguments arguments) {
        List<FunctionWish> wishes = Arrays.stream(arguments.getBreakpoints())
                .map(asked -> new FunctionWish(
                        asked.getName().strip(),
                        Optional.ofNullable(asked.getHitCondition()).flatMap(HitCount::of)))
                .toList();
        SetFunctionBreakpointsResponse response = new SetFunctionBreakpointsResponse();
        response.setBreakpoints(conversation.breakpoints().stopIn(wishes).stream()
                .map(Shown::breakpoint)
                .toArray(Breakpoint[]::new));
        return Reply.of(response);
    }
}
