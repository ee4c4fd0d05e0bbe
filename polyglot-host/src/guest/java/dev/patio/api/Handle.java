package dev.patio.api;

/** What leads to a channel or a program. */
final class Handle implements View {
    private final Object frozen;
    private final long id;
    private volatile String name;

    Handle(Object frozen, long id) {
        this.frozen = frozen;
        this.id = id;
    }

    @Override
    public Object frozen() {
        return frozen;
    }

    @Override
    public long id() {
        return id;
    }

    String name() {
        if (name == null) {
            name = Host.NAME.text(frozen);
        }
        return name;
    }
}
