package dev.patio.debug.protocol;

import dev.patio.debug.breakpoint.DataWish;
import dev.patio.debug.breakpoint.DataWish.Access;
import dev.patio.debug.breakpoint.HitCount;
import dev.patio.debug.place.SharedThing;
import dev.patio.debug.text.Messages;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.debug.Breakpoint;
import org.eclipse.lsp4j.debug.DataBreakpointAccessType;
import org.eclipse.lsp4j.debug.SetDataBreakpointsArguments;
import org.eclipse.lsp4j.debug.SetDataBreakpointsResponse;

/** Replaces the breakpoints on exports and channels. */
final class SetDataBreakpoints {
    private SetDataBreakpoints() {}

    static Reply answer(Conversation conversation, SetDataBreakpointsArguments arguments) {
        List<DataWish> wishes = Arrays.stream(arguments.getBreakpoints())
                .map(SetDataBreakpoints::wish)
                .toList();
        SetDataBreakpointsResponse response = new SetDataBreakpointsResponse();
        response.setBreakpoints(conversation.breakpoints().data().set(wishes).stream()
                .map(Shown::breakpoint)
                .toArray(Breakpoint[]::new));
        return Reply.of(response);
    }

    private static DataWish wish(org.eclipse.lsp4j.debug.DataBreakpoint asked) {
        return new DataWish(
                SharedThing.of(asked.getDataId())
                        .orElseThrow(() -> new Refusal(
                                Problem.WRONG_ARGUMENTS, Messages.text("breakpoint.data.unknown", asked.getDataId()))),
                access(asked.getAccessType()),
                Optional.ofNullable(asked.getHitCondition()).flatMap(HitCount::of));
    }

    private static Access access(DataBreakpointAccessType type) {
        return switch (type) {
            case READ -> Access.READ;
            case READ_WRITE -> Access.BOTH;
            case WRITE -> Access.WRITE;
            case null -> Access.WRITE;
        };
    }
}
