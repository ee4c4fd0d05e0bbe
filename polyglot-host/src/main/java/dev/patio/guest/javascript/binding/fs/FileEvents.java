package dev.patio.guest.javascript.binding.fs;

import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.bridge.HostObject;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.HandleWrap;
import dev.patio.guest.javascript.node.SystemError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.util.Optional;

/** {@code internalBinding('fs_event_wrap')}: what happens in a folder, or to one file, as it happens. */
public final class FileEvents extends HandleWrap {
    private static final HostClass<FileEvents> TYPE = new HostClass<>("FSEvent", FileEvents.class, FileEvents::new)
            .method("start", (self, call) -> self.start(call))
            .getter("initialized", self -> self.watch.isPresent() && !self.isClosed())
            .extend(HandleWrap.TYPE);

    private Optional<FolderWatcher.Watch> watch = Optional.empty();
    private Optional<Path> only = Optional.empty();
    private Names names = Names.in(Undefined.instance);

    private FileEvents(HostObject object, Call call) {
        super(object, call);
    }

    public static Binding create() {
        return new Binding().type(TYPE);
    }

    /** A file is watched through its folder, as Java watches folders only. */
    private Object start(Call call) {
        Paths path = Paths.of(process(), call, 0);
        names = Names.in(call.get(3));
        try {
            Path file = path.readable();
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return SystemError.of("ENOENT").number();
            }
            boolean folder = Files.isDirectory(file);
            only = folder ? Optional.empty() : Optional.of(file.getFileName());
            watch = Optional.of(FolderWatcher.of(process()).watch(folder ? file : file.getParent(), this::happened));
        } catch (IOException e) {
            return Failures.of(e).number();
        }
        if (!call.flag(1)) {
            reference(false);
        }
        active(true);
        return 0;
    }

    private void happened(WatchEvent<?> event) {
        if (isClosed() || !(event.context() instanceof Path name)) {
            return;
        }
        if (only.isPresent() && !only.get().equals(name)) {
            return;
        }
        String what = event.kind().equals(StandardWatchEventKinds.ENTRY_MODIFY) ? "change" : "rename";
        callback("onchange", 0, Js.text(what), names.value(process().host(), name.toString()));
    }

    @Override
    protected void release() {
        watch.ifPresent(FolderWatcher.Watch::stop);
    }
}
