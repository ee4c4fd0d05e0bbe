package dev.patio.debug.protocol;

import dev.patio.debug.breakpoint.BreakpointBook;
import dev.patio.debug.breakpoint.DataWish;
import dev.patio.debug.breakpoint.DataWish.Access;
import dev.patio.debug.breakpoint.FunctionWish;
import dev.patio.debug.breakpoint.HitCount;
import dev.patio.debug.breakpoint.Wished;
import dev.patio.debug.place.SharedThing;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.debug.Breakpoint;
import org.eclipse.lsp4j.debug.FunctionBreakpoint;
import org.eclipse.lsp4j.debug.SetFunctionBreakpointsArguments;
import org.eclipse.lsp4j.debug.SetFunctionBreakpointsResponse;

/**
 * Replaces the breakpoints on functions. No function has a name with a space, as exports and channels have in their
 * ids: what is so named stops who writes, for clients that set data breakpoints on variables only.
 */
final class SetFunctionBreakpoints {
    private SetFunctionBreakpoints() {}

    static Reply answer(Conversation conversation, SetFunctionBreakpointsArguments arguments) {
        BreakpointBook book = conversation.breakpoints();
        FunctionBreakpoint[] asked = arguments.getBreakpoints();
        Iterator<Wished<FunctionWish>> functions =
                book.stopIn(functions(asked).toList()).iterator();
        Iterator<Wished<DataWish>> shared = book.named().set(shared(asked)).iterator();
        SetFunctionBreakpointsResponse response = new SetFunctionBreakpointsResponse();
        response.setBreakpoints(Arrays.stream(asked)
                .map(each -> Shown.breakpoint(thing(each).isPresent() ? shared.next() : functions.next()))
                .toArray(Breakpoint[]::new));
        return Reply.of(response);
    }

    private static Stream<FunctionWish> functions(FunctionBreakpoint[] asked) {
        return Arrays.stream(asked)
                .filter(each -> thing(each).isEmpty())
                .map(each -> new FunctionWish(each.getName().strip(), hits(each)));
    }

    private static List<DataWish> shared(FunctionBreakpoint[] asked) {
        return Arrays.stream(asked)
                .flatMap(each -> thing(each).map(thing -> new DataWish(thing, Access.WRITE, hits(each))).stream())
                .toList();
    }

    private static Optional<SharedThing> thing(FunctionBreakpoint asked) {
        return SharedThing.of(asked.getName().strip());
    }

    private static Optional<HitCount> hits(FunctionBreakpoint asked) {
        return Optional.ofNullable(asked.getHitCondition()).flatMap(HitCount::of);
    }
}
