package dev.patio.debug.protocol;

import dev.patio.debug.breakpoint.LineBreakpoint;
import dev.patio.debug.breakpoint.Wished;
import dev.patio.debug.look.Frame;
import dev.patio.debug.place.Place;
import dev.patio.debug.text.Messages;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.eclipse.lsp4j.debug.Breakpoint;
import org.eclipse.lsp4j.debug.BreakpointNotVerifiedReason;
import org.eclipse.lsp4j.debug.Scope;
import org.eclipse.lsp4j.debug.ScopePresentationHint;
import org.eclipse.lsp4j.debug.Source;
import org.eclipse.lsp4j.debug.StackFrame;
import org.eclipse.lsp4j.debug.StackFramePresentationHint;
import org.eclipse.lsp4j.debug.SteppingGranularity;
import org.eclipse.lsp4j.debug.Variable;
import org.eclipse.lsp4j.debug.VariablePresentationHint;

/** What is seen inside, in the words of the protocol. */
final class Shown {
    private Shown() {}

    static Source source(Path file) {
        Source source = new Source();
        source.setName(String.valueOf(file.getFileName()));
        source.setPath(file.toString());
        return source;
    }

    static Source source(Place place) {
        Source source = source(place.file());
        if (place.text() > 0) {
            source.setPath(null);
            source.setSourceReference(place.text());
        }
        return source;
    }

    /** The file that a client means. */
    static Path file(Source source) {
        String path = source.getPath();
        try {
            if (path != null) {
                return Path.of(path).normalize();
            }
        } catch (InvalidPathException e) {
            // said below
        }
        throw new Refusal(Problem.WRONG_ARGUMENTS, Messages.text("arguments.path"));
    }

    static Breakpoint breakpoint(LineBreakpoint breakpoint, Dialect dialect) {
        OptionalInt line = breakpoint.line();
        Breakpoint shown = new Breakpoint();
        shown.setId(breakpoint.id());
        shown.setSource(source(breakpoint.file()));
        shown.setVerified(line.isPresent());
        int wished = breakpoint.wish().line();
        shown.setLine(dialect.line(line.orElse(wished)));
        if (line.isEmpty()) {
            shown.setReason(BreakpointNotVerifiedReason.PENDING);
            shown.setMessage(Messages.text("breakpoint.pending"));
        } else if (line.getAsInt() != wished) {
            shown.setMessage(Messages.text("breakpoint.moved", wished, line.getAsInt()));
        }
        return shown;
    }

    /** One that needs no place to be verified. */
    static Breakpoint breakpoint(Wished<?> breakpoint) {
        Breakpoint shown = new Breakpoint();
        shown.setId(breakpoint.id());
        shown.setVerified(true);
        return shown;
    }

    static StackFrame frame(Frame frame, Dialect dialect) {
        StackFrame shown = new StackFrame();
        shown.setId(frame.id());
        shown.setName(frame.name());
        frame.place().ifPresent(place -> {
            shown.setSource(source(place));
            shown.setLine(dialect.line(place.line()));
            shown.setColumn(dialect.column(place.column()));
        });
        switch (frame.kind()) {
            case LIBRARY -> shown.setPresentationHint(StackFramePresentationHint.SUBTLE);
            case LABEL -> shown.setPresentationHint(StackFramePresentationHint.LABEL);
            case USERS -> {
                // as any call
            }
        }
        return shown;
    }

    static Scope scope(dev.patio.debug.look.Scope scope) {
        Scope shown = new Scope();
        shown.setName(Messages.text("scope." + scope.kind()));
        shown.setVariablesReference(scope.reference());
        if (scope.kind() == dev.patio.debug.look.Scope.Kind.LOCALS) {
            shown.setPresentationHint(ScopePresentationHint.LOCALS);
        }
        shown.setExpensive(false);
        return shown;
    }

    static Variable variable(dev.patio.debug.look.Variable variable) {
        Variable shown = new Variable();
        shown.setName(variable.name());
        value(variable, shown::setValue, shown::setType, shown::setVariablesReference, shown::setIndexedVariables);
        variable.expression().ifPresent(shown::setEvaluateName);
        memory(variable).ifPresent(shown::setMemoryReference);
        if (variable.lazy()) {
            VariablePresentationHint hint = new VariablePresentationHint();
            hint.setLazy(true);
            shown.setPresentationHint(hint);
        }
        return shown;
    }

    /** What bytes can be read by. */
    static Optional<String> memory(dev.patio.debug.look.Variable value) {
        return value.bytes() ? Optional.of(String.valueOf(value.reference())) : Optional.empty();
    }

    /** Whether a step is to leave the line. */
    static boolean byLine(SteppingGranularity wished) {
        return wished == SteppingGranularity.LINE;
    }

    /** What answers say of a value, whatever they are. */
    static void value(
            dev.patio.debug.look.Variable value,
            Consumer<String> text,
            Consumer<String> type,
            Consumer<Integer> reference,
            Consumer<Integer> indexed) {
        text.accept(value.text());
        value.type().ifPresent(type);
        reference.accept(value.reference());
        if (value.indexed() > 0) {
            indexed.accept(value.indexed());
        }
    }
}
