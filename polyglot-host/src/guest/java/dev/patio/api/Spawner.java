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
        int colon = file.lastIndexOf(':');
        if (colon > 0 && isFunction(file.substring(colon + 1))) {
            return start(name, null, file.substring(0, colon), file.substring(colon + 1), arguments);
        }
        return start(name, null, file, null, arguments);
    }

    /** Whether it is one or more names with dots between them. */
    private static boolean isFunction(String text) {
        for (String part : text.split("\\.", -1)) {
            if (part.isEmpty() || !Character.isJavaIdentifierStart(part.charAt(0))) {
                return false;
            }
            for (int i = 1; i < part.length(); i++) {
                if (!Character.isJavaIdentifierPart(part.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
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
        return start(name == null ? method.name() : name, "java", method.type(), method.toString(), arguments);
    }

    private static Pat start(String name, String language, String file, String function, Object[] arguments) {
        return (Pat) Views.of(Host.SPAWN.callWith("arguments", arguments, name, language, file, function));
    }
}
