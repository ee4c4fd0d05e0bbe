package dev.patio.debug.look;

import com.oracle.truffle.api.debug.DebugException;
import com.oracle.truffle.api.debug.DebugStackFrame;
import com.oracle.truffle.api.debug.DebugValue;
import com.oracle.truffle.api.debug.SuspendedEvent;
import dev.patio.debug.place.Place;
import dev.patio.debug.place.UserCode;
import dev.patio.debug.text.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks into a thread that is stopped. On that thread.
 *
 * @param owner of the references that are made
 */
public record Look(SuspendedEvent event, References references, Object owner) {
    /** A frame and what is asked of it. */
    private record Inside(DebugStackFrame frame, Expandable expandable) {}

    /** The calls in files, the newest first. */
    public List<Frame> frames(boolean libraries) {
        List<Frame> frames = new ArrayList<>();
        for (DebugStackFrame frame : event.getStackFrames()) {
            Optional<Place> place = frame.isInternal() ? Optional.empty() : Place.of(frame.getSourceSection());
            boolean library = place.map(p -> UserCode.isLibrary(p.file())).orElse(true);
            if (place.isPresent() && (libraries || !library)) {
                frames.add(new Frame(references.add(owner, frame), Names.of(frame), place.get(), library));
            }
        }
        return frames;
    }

    public List<Scope> scopes(int frameId) {
        DebugStackFrame frame = references.thing(frameId, DebugStackFrame.class);
        return ScopeGroup.of(frame, event.getSession()).stream()
                .map(group -> new Scope(
                        group.kind(),
                        references.add(owner, new Inside(frame, new Expandable.Scopes(group.scopes(), group.kind())))))
                .toList();
    }

    public List<Variable> variables(int reference, Page page) {
        Inside inside = references.thing(reference, Inside.class);
        return Children.of(inside.expandable(), page).stream()
                .map(child -> variable(inside.frame(), child))
                .toList();
    }

    /** What an expression of the frame's language comes to. */
    public Variable evaluate(int frameId, String expression) {
        DebugStackFrame frame = references.thing(frameId, DebugStackFrame.class);
        DebugValue value = Evaluation.of(frame, expression);
        return shown(frame, expression, value, Values.whole(value, frame));
    }

    /** Gives a variable the value of an expression, and shows it. */
    public Variable set(int reference, String name, String expression) {
        Inside inside = references.thing(reference, Inside.class);
        DebugValue value = Assignment.to(inside.frame(), inside.expandable(), name, expression);
        return variable(inside.frame(), Child.of(name, value));
    }

    private Variable variable(DebugStackFrame frame, Child child) {
        DebugValue value = child.value();
        if (child.computed()) {
            int reference = references.add(owner, new Inside(frame, new Expandable.Computed(value)));
            return new Variable(child.name(), "(…)", Optional.empty(), reference, 0, true);
        }
        return shown(frame, child.name(), value, Values.text(value, frame));
    }

    private Variable shown(DebugStackFrame frame, String name, DebugValue value, String text) {
        int reference = Children.any(value) ? references.add(owner, new Inside(frame, new Expandable.Parts(value))) : 0;
        return new Variable(
                name, text, Values.type(value), reference, reference == 0 ? 0 : Children.indexed(value), false);
    }

    /** The exception at which the thread has stopped. */
    public Optional<Thrown> thrown() {
        return Optional.ofNullable(event.getException()).map(Thrown::of);
    }

    /** Why an expression has no value in the newest frame, if it has none. */
    public Optional<String> failure(String expression) {
        try {
            var _ = Evaluation.of(event.getTopStackFrame(), expression);
            return Optional.empty();
        } catch (Refusal e) {
            return Optional.of(e.getMessage());
        }
    }

    /** Whether a condition of a Java program holds in the newest frame. */
    public boolean holds(String condition) {
        return Comparison.of(condition).holds(event.getTopStackFrame());
    }

    /** The text of an expression's value, or why it has none; for the newest frame. */
    public String text(String expression) {
        try {
            return Evaluation.of(event.getTopStackFrame(), expression).toDisplayString(true);
        } catch (DebugException | Refusal e) {
            return "<" + e.getMessage() + ">";
        }
    }
}
