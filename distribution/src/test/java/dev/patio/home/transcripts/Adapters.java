package dev.patio.home.transcripts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

/** Adapters that are ready for a conversation: what starts the JVM once serves many. Any thread. */
final class Adapters implements AutoCloseable {
    private final BlockingDeque<Adapter> free = new LinkedBlockingDeque<>();

    Adapter take(Path folder) throws IOException {
        Optional<Adapter> ready = Optional.ofNullable(free.poll());
        return ready.isPresent() ? ready.get() : new Adapter(folder);
    }

    void giveBack(Adapter adapter, boolean wasInJava) {
        if (adapter.canGoOn(wasInJava)) {
            free.add(adapter);
        } else {
            adapter.close();
        }
    }

    @Override
    public void close() {
        free.forEach(Adapter::close);
    }
}
