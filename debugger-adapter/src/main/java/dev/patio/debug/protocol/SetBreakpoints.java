package dev.patio.debug.protocol;

import dev.patio.debug.breakpoint.BreakpointWish;
import dev.patio.debug.breakpoint.HitCount;
import dev.patio.debug.breakpoint.LineBreakpoint;
import dev.patio.debug.breakpoint.LogMessage;
import dev.patio.debug.text.Messages;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.lsp4j.debug.Breakpoint;
import org.eclipse.lsp4j.debug.BreakpointNotVerifiedReason;
import org.eclipse.lsp4j.debug.SetBreakpointsArguments;
import org.eclipse.lsp4j.debug.SetBreakpointsResponse;
import org.eclipse.lsp4j.debug.SourceBreakpoint;

/** Replaces the breakpoints on lines of a file. */
final class SetBreakpoints {
    private SetBreakpoints() {}

    static Reply answer(Conversation conversation, SetBreakpointsArguments arguments) {
        Path file = Shown.file(arguments.getSource());
        Dialect dialect = conversation.dialect();
        SourceBreakpoint[] asked = Objects.requireNonNullElse(arguments.getBreakpoints(), new SourceBreakpoint[0]);
        List<Breakpoint> shown = new ArrayList<>();
        List<BreakpointWish> wishes = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (SourceBreakpoint breakpoint : asked) {
            try {
                wishes.add(wish(breakpoint, dialect));
                places.add(shown.size());
                shown.add(null);
            } catch (Refusal e) {
                shown.add(refused(breakpoint, e));
            }
        }
        List<LineBreakpoint> set = conversation.breakpoints().set(file, wishes);
        List<OptionalInt> lines = set.stream().map(LineBreakpoint::line).toList();
        for (int i = 0; i < set.size(); i++) {
            shown.set(places.get(i), Shown.breakpoint(set.get(i), dialect));
        }
        SetBreakpointsResponse response = new SetBreakpointsResponse();
        response.setBreakpoints(shown.toArray(Breakpoint[]::new));
        return Reply.of(response).then(() -> {
            for (int i = 0; i < set.size(); i++) {
                conversation.client().knows(set.get(i), lines.get(i));
            }
        });
    }

    private static BreakpointWish wish(SourceBreakpoint asked, Dialect dialect) {
        int line = dialect.ofLine(asked.getLine());
        if (line < 1) {
            throw new Refusal(Problem.WRONG_ARGUMENTS, Messages.text("arguments.line", asked.getLine()));
        }
        return new BreakpointWish(
                line,
                Optional.ofNullable(asked.getColumn()).map(dialect::ofColumn).filter(column -> column > 0),
                text(asked.getCondition()),
                text(asked.getHitCondition()).flatMap(HitCount::of),
                text(asked.getLogMessage()).map(LogMessage::of));
    }

    private static Optional<String> text(String given) {
        return Optional.ofNullable(given).filter(text -> !text.isBlank());
    }

    private static Breakpoint refused(SourceBreakpoint asked, Refusal refusal) {
        Breakpoint shown = new Breakpoint();
        shown.setVerified(false);
        shown.setLine(asked.getLine());
        shown.setReason(BreakpointNotVerifiedReason.FAILED);
        shown.setMessage(refusal.getMessage());
        return shown;
    }
}
