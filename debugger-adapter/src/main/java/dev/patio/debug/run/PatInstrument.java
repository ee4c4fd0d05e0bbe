package dev.patio.debug.run;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.TruffleContext;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.ContextsListener;
import com.oracle.truffle.api.instrumentation.EventBinding;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import com.oracle.truffle.api.instrumentation.SourceFilter;
import com.oracle.truffle.api.instrumentation.SourceSectionFilter;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import com.oracle.truffle.api.nodes.LanguageInfo;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.graalvm.polyglot.Engine;

/** What the Truffle debugger leaves to be done on the engine of a pat. Any thread. */
public final class PatInstrument extends TruffleInstrument implements ContextsListener {
    static final String ID = "patio-debugger";

    private static final Executor LATER = CompletableFuture.delayedExecutor(10, TimeUnit.MILLISECONDS);

    private final Set<TruffleContext> contexts = ConcurrentHashMap.newKeySet();
    private final AtomicReference<Optional<Deferral>> deferral = new AtomicReference<>(Optional.empty());
    private Env env;

    /** That the statements of some sources are not followed yet. */
    private record Deferral(Predicate<Source> sources, List<EventBinding<?>> signs) {}

    /** Those of an engine. */
    static PatInstrument of(Engine engine) {
        return engine.getInstruments().get(ID).lookup(PatInstrument.class);
    }

    @Override
    protected void onCreate(Env environment) {
        env = environment;
        env.registerService(this);
        env.getInstrumenter().attachContextsListener(this, true);
    }

    /**
     * A thread does it at its next safepoint, in the middle of what it waits for if it waits; and again a little later,
     * until it says that this was enough.
     */
    void call(Thread thread, BooleanSupplier enough) {
        for (TruffleContext context : contexts) {
            var _ = env.submitThreadLocal(context, new Thread[] {thread}, new ThreadLocalAction(true, false) {
                @Override
                protected void perform(Access access) {
                    if (!enough.getAsBoolean()) {
                        LATER.execute(() -> call(thread, enough));
                    }
                }
            });
        }
    }

    /** Tells of what has been loaded, now and from now on, until it is disposed of, as is what follows. */
    EventBinding<?> loaded(Consumer<Source> listener) {
        return env.getInstrumenter()
                .attachLoadSourceListener(
                        SourceFilter.newBuilder().includeInternal(false).build(),
                        event -> listener.accept(event.getSource()),
                        true);
    }

    /** The statements of loaded code in some sources. */
    List<SourceSection> statements(Predicate<Source> sources) {
        return env.getInstrumenter().querySourceSections(statementsIn(sources));
    }

    private static SourceSectionFilter statementsIn(Predicate<Source> sources) {
        return SourceSectionFilter.newBuilder()
                .tagIs(StandardTags.StatementTag.class)
                .sourceIs(sources::test)
                .build();
    }

    /** Tells of each source that is about to be executed, on the thread that does. */
    EventBinding<?> executed(Consumer<Source> listener) {
        return env.getInstrumenter()
                .attachExecuteSourceListener(
                        SourceFilter.newBuilder().includeInternal(false).build(),
                        event -> listener.accept(event.getSource()),
                        true);
    }

    /**
     * Has Espresso run methods at their full speed, without following their statements, until somebody may stop at one of these
     * sources. The sign is a tag that no node of its has: the patched one understands it (decision 15), any other follows
     * statements all the same.
     */
    void deferStatements(Predicate<Source> sources) {
        SourceSectionFilter sign = SourceSectionFilter.newBuilder()
                .tagIs(StandardTags.TryBlockTag.class)
                .build();
        deferral.set(Optional.of(new Deferral(
                sources,
                List.of(
                        env.getInstrumenter().attachExecutionEventFactory(sign, _ -> null),
                        env.getInstrumenter().attachLoadSourceSectionListener(sign, _ -> {}, false)))));
    }

    /** From now on threads can stop at any statement, also of a call that has begun. */
    void followStatements() {
        deferral.getAndSet(Optional.empty()).ifPresent(deferred -> {
            deferred.signs().forEach(EventBinding::dispose);
            env.getInstrumenter().attachExecutionEventFactory(statementsIn(deferred.sources()), _ -> null);
        });
    }

    /**
     * Watches the statements of some sources. Who does so before a debugger begins is asked before it: a thread that is
     * told to stop there stops there.
     */
    EventBinding<?> watch(Predicate<Source> sources, MarkedLines lines) {
        return env.getInstrumenter()
                .attachExecutionEventFactory(
                        statementsIn(sources),
                        context -> new StatementNode(lines, context.getInstrumentedSourceSection()));
    }

    /** Tells a function's name when one of certain names is entered, on the thread that does. */
    EventBinding<?> entered(Predicate<Source> sources, Predicate<String> names, Consumer<String> entered) {
        SourceSectionFilter functions = SourceSectionFilter.newBuilder()
                .tagIs(StandardTags.RootTag.class)
                .sourceIs(sources::test)
                .rootNameIs(name -> name != null && names.test(name))
                .build();
        return env.getInstrumenter().attachExecutionEventFactory(functions, context -> {
            String name = context.getInstrumentedNode().getRootNode().getName();
            return new ExecutionEventNode() {
                @Override
                protected void onEnter(VirtualFrame frame) {
                    tell();
                }

                @TruffleBoundary
                private void tell() {
                    entered.accept(name);
                }
            };
        });
    }

    @Override
    public void onContextCreated(TruffleContext context) {
        contexts.add(context);
    }

    @Override
    public void onContextClosed(TruffleContext context) {
        contexts.remove(context);
    }

    @Override
    public void onLanguageContextCreated(TruffleContext context, LanguageInfo language) {}

    @Override
    public void onLanguageContextInitialized(TruffleContext context, LanguageInfo language) {}

    @Override
    public void onLanguageContextFinalized(TruffleContext context, LanguageInfo language) {}

    @Override
    public void onLanguageContextDisposed(TruffleContext context, LanguageInfo language) {}
}
