package dev.patio.guest.javascript.binding.fs;

import dev.patio.guest.javascript.node.NodeProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Watches folders for a program: one thread waits for what happens and hands it to the program's loop. The thread
 * lives from the first watch to the program's end.
 */
final class FolderWatcher implements NodeProcess.Closing {
    private final NodeProcess process;
    private final WatchService service;
    private final Thread thread;
    private final Map<WatchKey, List<Watch>> watches = new ConcurrentHashMap<>();

    private FolderWatcher(NodeProcess process, WatchService service) {
        this.process = process;
        this.service = service;
        this.thread = Thread.ofPlatform()
                .daemon()
                .name(process.launch().name() + " watch")
                .start(this::dispatch);
    }

    /** A watch that goes on until it is stopped. */
    record Watch(FolderWatcher watcher, WatchKey key, Consumer<WatchEvent<?>> listener) {
        void stop() {
            watcher.stop(this);
        }
    }

    static FolderWatcher of(NodeProcess process) throws IOException {
        try {
            return process.part(FolderWatcher.class, FolderWatcher::start);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static FolderWatcher start(NodeProcess process) {
        try {
            return new FolderWatcher(process, FileSystems.getDefault().newWatchService());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The listener is called on the program's thread. */
    Watch watch(Path folder, Consumer<WatchEvent<?>> listener) throws IOException {
        WatchKey key = folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_DELETE,
                StandardWatchEventKinds.ENTRY_MODIFY);
        var watch = new Watch(this, key, listener);
        watches.computeIfAbsent(key, k -> new CopyOnWriteArrayList<>()).add(watch);
        return watch;
    }

    private void stop(Watch watch) {
        watches.computeIfPresent(watch.key(), (key, all) -> {
            all.remove(watch);
            if (all.isEmpty()) {
                key.cancel();
                return null;
            }
            return all;
        });
    }

    private void dispatch() {
        try {
            while (true) {
                WatchKey key = service.take();
                List<WatchEvent<?>> events = key.pollEvents();
                process.loop().arrive(() -> tell(key, events));
                key.reset();
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            // the program has ended
        }
    }

    private void tell(WatchKey key, List<WatchEvent<?>> events) {
        for (WatchEvent<?> event : events) {
            for (Watch watch : watches.getOrDefault(key, List.of())) {
                watch.listener().accept(event);
            }
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            service.close();
        } catch (IOException e) {
            // nothing is watched any more either way
        }
    }
}
