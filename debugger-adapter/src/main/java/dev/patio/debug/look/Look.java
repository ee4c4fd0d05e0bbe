package dev.patio.debug.look;

import com.oracle.truffle.api.debug.DebugException;
import com.oracle.truffle.api.debug.DebugStackFrame;
import com.oracle.truffle.api.debug.DebugValue;
import com.oracle.truffle.api.debug.DebuggerSession;
import com.oracle.truffle.api.debug.SuspendAnchor;
import com.oracle.truffle.api.debug.SuspendedEvent;
import dev.patio.debug.place.SharedThing;
import dev.patio.debug.text.Messages;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import dev.patio.guest.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks into a thread that is stopped. On that thread.
 *
 * @param owner of the references that are made
 */
public record Look(Scene scene, References references, Object owner) {
    /**
     * A frame and what is asked of it.
     *
     * @param expression for it, as far as it has one; "" for what names are looked up in
     */
    private record Inside(DebugStackFrame frame, Expandable expandable, Optional<String> expression) {
        Optional<String> expression(Child child) {
            return expression.flatMap(parent -> child.access().map(parent::concat));
        }
    }

    /** Things of the shared space, and the group that they are of. */
    private record Shared(String group, List<SharedEntry> entries) {}

    /** A line between calls, or a call of another thread. */
    private static final Object NO_CALL = new Object();

    /** The calls in files, the newest first, and what there is to say of them. */
    public List<Frame> frames(boolean libraries) {
        List<Frame> frames = new ArrayList<>();
        scene.awaited().ifPresent(text -> frames.add(label(text)));
        scene.event()
                .ifPresent(event -> Calls.of(event, libraries, waits(), references.texts())
                        .forEach(call -> frames.add(new Frame(
                                references.add(owner, call.frame()),
                                call.name(),
                                Optional.of(call.place()),
                                call.kind()))));
        scene.sender().ifPresent(sender -> {
            frames.add(label(sender.label()));
            sender.calls().forEach(call -> frames.add(elsewhere(call)));
        });
        return frames;
    }

    private Frame label(String text) {
        return new Frame(references.add(owner, NO_CALL), text, Optional.empty(), Frame.Kind.LABEL);
    }

    private Frame elsewhere(Frame call) {
        return new Frame(references.add(owner, NO_CALL), call.name(), call.place(), Frame.Kind.LIBRARY);
    }

    public List<Scope> scopes(int frameId) {
        List<Scope> scopes = new ArrayList<>();
        if (references.thing(frameId, Object.class) instanceof DebugStackFrame frame) {
            ScopeGroup.of(frame, event().getSession())
                    .forEach(group -> scopes.add(new Scope(
                            group.kind(),
                            references.add(
                                    owner,
                                    new Inside(
                                            frame,
                                            new Expandable.Scopes(group.scopes(), group.kind()),
                                            Optional.of(""))))));
            statics(frame)
                    .map(statics -> references.add(owner, new Inside(frame, statics, Optional.of(""))))
                    .ifPresent(reference -> scopes.add(new Scope(Scope.Kind.STATICS, reference)));
        }
        List<SharedEntry> shared = SharedScope.of(scene.space().get());
        scopes.add(new Scope(Scope.Kind.SHARED, references.add(owner, new Shared("", shared))));
        return scopes;
    }

    private Optional<Expandable> statics(DebugStackFrame frame) {
        DebuggerSession session = event().getSession();
        return Languages.isOf(frame, Language.JAVA)
                ? scene.java()
                        .classWithStatics(frame)
                        .map(type -> new Expandable.Statics(
                                session, session.createPrimitiveValue(type, frame.getLanguage())))
                : Optional.empty();
    }

    public List<Variable> variables(int reference, Page page) {
        if (references.thing(reference, Object.class) instanceof Shared shared) {
            return page.wants(Page.Kind.NAMED)
                    ? page.of(shared.entries()).stream().map(this::shared).toList()
                    : List.of();
        }
        Inside inside = references.thing(reference, Inside.class);
        Map<String, String> types = declared(inside);
        return children(inside.expandable(), page).stream()
                .map(child -> types.isEmpty() ? child : child.declared(Optional.ofNullable(types.get(child.name()))))
                .map(child -> variable(inside, child))
                .toList();
    }

    /** The types of variables as the source has them, where values do not tell. */
    private Map<String, String> declared(Inside inside) {
        return inside.expandable() instanceof Expandable.Scopes && Languages.isOf(inside.frame(), Language.JAVA)
                ? scene.java().types(inside.frame())
                : Map.of();
    }

    private List<Child> children(Expandable parent, Page page) {
        try {
            return Children.runsNothing(parent)
                    ? Children.of(parent, page)
                    : scene.limit().within(() -> Children.of(parent, page));
        } catch (DebugException | TimeLimit.TooLong e) {
            throw new Refusal(Problem.CANNOT_READ, e.getMessage());
        }
    }

    private Variable shared(SharedEntry entry) {
        int reference = entry.parts().isEmpty() ? 0 : references.add(owner, new Shared(entry.name(), entry.parts()));
        return new Variable(entry.name(), entry.text(), Optional.empty(), reference, 0, false, false, Optional.empty());
    }

    /** What a frame's statement calls. */
    public List<Callee> callees(int frameId) {
        return Callee.names(callOf(frameId)).stream()
                .map(name -> new Callee(references.add(owner, name), name))
                .toList();
    }

    /** Refuses where a call cannot begin anew. */
    public void mayRestart(int frameId) {
        DebugStackFrame frame = callOf(frameId);
        if (waits() || event().getSuspendAnchor() == SuspendAnchor.AFTER) {
            throw new Refusal(Problem.CANNOT_RESTART, Messages.text("restart.after"));
        }
        if (Languages.isOf(frame, Language.PYTHON) && !frame.equals(event().getTopStackFrame())) {
            throw new Refusal(Problem.CANNOT_RESTART, Messages.text("restart.python"));
        }
    }

    /** Has a call begin anew when the thread goes on. */
    public void restart(int frameId) {
        event().prepareUnwindFrame(callOf(frameId));
    }

    /** What kind of things of the shared space a reference means, if it means any. */
    public Optional<SharedThing.Kind> group(int reference) {
        return references.thing(reference, Object.class) instanceof Shared shared
                ? SharedScope.kind(shared.group())
                : Optional.empty();
    }

    /** What an expression of the frame's language comes to. */
    public Variable evaluate(int frameId, String expression) {
        DebugStackFrame frame = callOf(frameId);
        DebugValue value = waits() ? NamePath.of(expression).in(frame) : value(frame, expression);
        return shown(frame, expression, value, Values.whole(value, frame, scene.limit()), expression);
    }

    /** As {@link #evaluate}, of a name and its fields, without running code of the program for it. */
    public Variable peek(int frameId, String path) {
        DebugStackFrame frame = callOf(frameId);
        DebugValue value = NamePath.of(path).in(frame);
        return shown(frame, path, value, Values.whole(value, frame, scene.limit()), path);
    }

    /** Some of the bytes that a value consists of. */
    public byte[] bytes(int reference, int from, int count) {
        if (references.thing(reference, Inside.class).expandable() instanceof Expandable.Parts(DebugValue value)
                && Bytes.is(value)) {
            return Bytes.of(value, from, count);
        }
        throw new Refusal(Problem.WRONG_ARGUMENTS, Messages.text("arguments.memory", reference));
    }

    /** Gives a variable the value of an expression, and shows it. */
    public Variable set(int reference, String name, String expression) {
        if (references.thing(reference, Object.class) instanceof Shared) {
            throw new Refusal(Problem.CANNOT_SET, name, Messages.text("set.shared"));
        }
        if (waits()) {
            throw new Refusal(Problem.CANNOT_SET, name, Messages.text("set.waits"));
        }
        Inside inside = references.thing(reference, Inside.class);
        DebugValue value = Assignment.to(inside.frame(), inside.expandable(), name, value(inside.frame(), expression));
        return variable(inside, Child.of(name, value));
    }

    /** Gives what an expression means the value of another one, and shows it. */
    public Variable assign(int frameId, String target, String expression) {
        DebugStackFrame frame = callOf(frameId);
        if (waits()) {
            throw new Refusal(Problem.CANNOT_SET, target, Messages.text("set.waits"));
        }
        if (Languages.isOf(frame, Language.JAVASCRIPT)) {
            DebugValue value = value(frame, target + " = (" + expression + ")");
            return shown(frame, target, value, Values.text(value, frame, scene.limit()), target);
        }
        NamePath path = NamePath.of(target);
        DebugValue value = Assignment.to(frame, path.holder(frame), path.steps().getLast(), value(frame, expression));
        return shown(frame, target, value, Values.text(value, frame, scene.limit()), target);
    }

    /** What a text that is being written in the console can go on with. */
    public Completions completions(int frameId, String text) {
        return Completions.of(callOf(frameId), text);
    }

    private DebugStackFrame callOf(int frameId) {
        if (references.thing(frameId, Object.class) instanceof DebugStackFrame frame) {
            return frame;
        }
        throw new Refusal(Problem.NO_FRAME);
    }

    private Variable variable(Inside parent, Child child) {
        DebugStackFrame frame = parent.frame();
        DebugValue value = child.value();
        Optional<String> expression = parent.expression(child);
        if (child.computed()) {
            int reference = references.add(owner, new Inside(frame, new Expandable.Computed(value), expression));
            return new Variable(child.name(), "(…)", Optional.empty(), reference, 0, true, false, expression);
        }
        return shown(frame, child.name(), value, Values.text(value, frame, scene.limit()), expression)
                .of(child.type());
    }

    /** What somebody wrote is not always one that can be followed by a field. */
    private Variable shown(DebugStackFrame frame, String name, DebugValue value, String text, String written) {
        String expression = NamePath.isOne(written) ? written : "(" + written + ")";
        return shown(frame, name, value, text, Optional.of(expression));
    }

    private Variable shown(
            DebugStackFrame frame, String name, DebugValue value, String text, Optional<String> expression) {
        int reference = Children.any(value)
                ? references.add(owner, new Inside(frame, new Expandable.Parts(value), expression))
                : 0;
        int indexed = reference == 0 ? 0 : Children.indexed(value);
        Optional<String> type = Values.type(value);
        boolean bytes = indexed > 0 && Bytes.areOf(type);
        return new Variable(name, text, type, reference, indexed, false, bytes, expression);
    }

    /** The exception at which the thread has stopped. */
    public Optional<Thrown> thrown() {
        return scene.event().filter(event -> event.getException() != null).map(Thrown::of);
    }

    /** Whether a call that the thread is in handles an exception that it has stopped at. */
    public boolean isHandled(Thrown thrown) {
        return Thrown.isHandled(event(), scene, thrown.types());
    }

    /** Why an expression has no value in the newest frame, if it has none. */
    public Optional<String> failure(String expression) {
        try {
            var _ = value(event().getTopStackFrame(), expression);
            return Optional.empty();
        } catch (Refusal e) {
            return Optional.of(e.getMessage());
        }
    }

    /** Whether a condition of a Java program holds in the newest frame. */
    public boolean holds(String condition) {
        DebugStackFrame frame = event().getTopStackFrame();
        return Comparison.of(condition)
                .map(comparison -> comparison.holds(frame))
                .orElseGet(() -> value(frame, condition).asBoolean());
    }

    private DebugValue value(DebugStackFrame frame, String expression) {
        return Evaluation.of(frame, expression, scene);
    }

    /** The text of an expression's value, or why it has none; for the newest frame. */
    public String text(String expression) {
        try {
            DebugStackFrame frame = event().getTopStackFrame();
            return Values.plain(value(frame, expression), frame, scene.limit());
        } catch (DebugException | Refusal e) {
            return "<" + e.getMessage() + ">";
        }
    }

    /** In the middle of a wait nothing is evaluated, as the thread stands at no statement. */
    private boolean waits() {
        return scene.awaited().isPresent();
    }

    private SuspendedEvent event() {
        return scene.event().orElseThrow(() -> new Refusal(Problem.NO_FRAME));
    }
}
