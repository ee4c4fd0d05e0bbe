package dev.patio.api;

/** Starts programs under a name, see {@link Patio#named} and {@link Patio#spawn(String, Object...)}. */
public final class Spawner {
    static final Spawner UNNAMED = new Spawner(null);

    private final String name;

    Spawner(String name) {
        this.name = name;
    }

    /** As {@link Patio#spawn(String, Object...)}. */
    public Pat spawn(String file, Object... arguments) {
        return (Pat) Views.of(Host.SPAWN.callWith("arguments", arguments, name, file));
    }

    /** As {@link Patio#spawn(Work.Function1, Object)}. */
    public <R> Pat spawn(Work.Function0<R> method) {
        return start(method);
    }

    /** As {@link Patio#spawn(Work.Function1, Object)}. */
    public <A, R> Pat spawn(Work.Function1<A, R> method, A a) {
        return start(method, a);
    }

    /** As {@link Patio#spawn(Work.Function1, Object)}. */
    public <A, B, R> Pat spawn(Work.Function2<A, B, R> method, A a, B b) {
        return start(method, a, b);
    }

    /** As {@link Patio#spawn(Work.Function1, Object)}. */
    public <A, B, C, R> Pat spawn(Work.Function3<A, B, C, R> method, A a, B b, C c) {
        return start(method, a, b, c);
    }

    /** As {@link Patio#spawn(Work.Function1, Object)}. */
    public <A, B, C, D, R> Pat spawn(Work.Function4<A, B, C, D, R> method, A a, B b, C c, D d) {
        return start(method, a, b, c, d);
    }

    /** As {@link Patio#spawn(Work.Function1, Object)}. */
    public Pat spawn(Work.Procedure0 method) {
        return start(method);
    }

    /** As {@link Patio#spawn(Work.Function1, Object)}. */
    public <A> Pat spawn(Work.Procedure1<A> method, A a) {
        return start(method, a);
    }

    /** As {@link Patio#spawn(Work.Function1, Object)}. */
    public <A, B> Pat spawn(Work.Procedure2<A, B> method, A a, B b) {
        return start(method, a, b);
    }

    /** As {@link Patio#spawn(Work.Function1, Object)}. */
    public <A, B, C> Pat spawn(Work.Procedure3<A, B, C> method, A a, B b, C c) {
        return start(method, a, b, c);
    }

    /** As {@link Patio#spawn(Work.Function1, Object)}. */
    public <A, B, C, D> Pat spawn(Work.Procedure4<A, B, C, D> method, A a, B b, C c, D d) {
        return start(method, a, b, c, d);
    }

    private Pat start(Work work, Object... arguments) {
        StaticMethod method = StaticMethod.of(work);
        String called = name == null ? method.name() : name;
        return (Pat) Views.of(
                Host.SPAWN_METHOD.callWith("arguments", arguments, called, method.type(), method.toString()));
    }
}
