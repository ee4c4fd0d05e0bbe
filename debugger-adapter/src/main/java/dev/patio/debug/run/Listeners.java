package dev.patio.debug.run;

import dev.patio.debug.breakpoint.LineBreakpoint;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

/** All who hear of a session. Any thread. */
final class Listeners implements Listener {
    private final Set<Listener> all = new CopyOnWriteArraySet<>();

    void add(Listener listener) {
        all.add(listener);
    }

    void remove(Listener listener) {
        all.remove(listener);
    }

    @Override
    public void begun(String program) {
        all.forEach(each -> each.begun(program));
    }

    @Override
    public void started(int thread) {
        all.forEach(each -> each.started(thread));
    }

    @Override
    public void exited(int thread) {
        all.forEach(each -> each.exited(thread));
    }

    @Override
    public void goesOn(int thread) {
        all.forEach(each -> each.goesOn(thread));
    }

    @Override
    public void loaded(Path file) {
        all.forEach(each -> each.loaded(file));
    }

    @Override
    public void stopped(Stopped stopped) {
        all.forEach(each -> each.stopped(stopped));
    }

    @Override
    public void said(Said said) {
        all.forEach(each -> each.said(said));
    }

    @Override
    public void moved(LineBreakpoint breakpoint) {
        all.forEach(each -> each.moved(breakpoint));
    }

    @Override
    public void ended(int status) {
        all.forEach(each -> each.ended(status));
    }
}
