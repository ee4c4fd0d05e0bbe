package dev.patio.guest.javascript.binding.fs;

import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.objects.Null;
import dev.patio.guest.javascript.binding.fs.Operation.Job;
import dev.patio.guest.javascript.binding.fs.Operation.Result;
import dev.patio.guest.javascript.binding.fs.Operation.Work;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.bridge.HostObject;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.AsyncWrap;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.NodeProcess;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** {@code internalBinding('fs_dir')}: a folder that is open and read piece by piece. */
public final class FolderHandle extends AsyncWrap {
    private static final HostClass<FolderHandle> TYPE = new HostClass<>(
                    "DirHandle", FolderHandle.class, FolderHandle::new)
            .method("read", (self, call) -> Request.of(2, self::read).call(call))
            .method("close", (self, call) -> Request.of(0, self::close).call(call))
            .extend(AsyncWrap.TYPE);

    private final DirectoryStream<Path> stream;
    private final Iterator<Path> entries;

    /** An open folder on its way into its handle, which JavaScript never sees. */
    private record Opened(DirectoryStream<Path> stream) {}

    private FolderHandle(HostObject object, Call call) {
        super(object, call);
        this.stream = ((Opened) call.get(0)).stream();
        this.entries = stream.iterator();
    }

    public static Binding create() {
        return new Binding()
                .type(TYPE)
                .function("opendir", Request.of(2, FolderHandle::open))
                .function("opendirSync", Request.of(1, FolderHandle::openNow));
    }

    private static Work open(NodeProcess process, Call call) {
        return Work.of("opendir", Paths.text(call.get(0)), opening(process, call));
    }

    /** Its error does not name the path, as node's does not. */
    private static Work openNow(NodeProcess process, Call call) {
        return Work.of("opendir", opening(process, call));
    }

    @SuppressWarnings("StreamResourceLeak") // the handle closes it
    private static Job opening(NodeProcess process, Call call) {
        Paths path = Paths.of(process, call, 0);
        return () -> {
            DirectoryStream<Path> stream = Files.newDirectoryStream(path.readable());
            return host -> JSFunction.construct(host.constructor(TYPE), new Object[] {new Opened(stream)});
        };
    }

    private Work read(NodeProcess process, Call call) {
        Names names = Names.in(call.get(0));
        int count = Math.max(1, call.integer(1));
        return Work.of("scandir", () -> {
            List<Entry> read = read(count);
            return read.isEmpty() ? host -> Null.instance : host -> flat(host, names, read);
        });
    }

    private List<Entry> read(int count) throws IOException {
        try {
            List<Entry> read = new ArrayList<>();
            while (read.size() < count && entries.hasNext()) {
                read.add(new Entry(entries.next()));
            }
            return read;
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static Object flat(Host host, Names names, List<Entry> read) {
        List<Object> flat = new ArrayList<>();
        for (Entry entry : read) {
            flat.add(names.value(host, entry.name()));
            flat.add(entry.type());
        }
        return Js.array(host.realm(), flat);
    }

    private Work close(NodeProcess process, Call call) {
        return Work.of("closedir", () -> {
            stream.close();
            return Result.NOTHING;
        });
    }
}
