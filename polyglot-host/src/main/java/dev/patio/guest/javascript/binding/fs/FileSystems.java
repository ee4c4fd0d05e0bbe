package dev.patio.guest.javascript.binding.fs;

import dev.patio.guest.javascript.binding.fs.Operation.Work;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.NumberFields;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.NodeProcess;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.util.Map;

/** {@code fs.statfs}: how full a file system is. Java does not count files, so that their numbers are 0. */
final class FileSystems {
    private static final int FIELDS = 8;
    private static final Map<String, Long> MAGIC = Map.of(
            "ext2", 0xEF53L,
            "ext3", 0xEF53L,
            "ext4", 0xEF53L,
            "tmpfs", 0x01021994L,
            "overlay", 0x794C7630L,
            "btrfs", 0x9123683EL,
            "xfs", 0x58465342L,
            "zfs", 0x2FC12FC1L,
            "nfs", 0x6969L,
            "proc", 0x9FA0L);

    private FileSystems() {}

    static Binding binding() {
        return new Binding()
                .value("statFsValues", host -> Stats.fields(host, FIELDS, false).array())
                .value(
                        "bigintStatFsValues",
                        host -> Stats.fields(host, FIELDS, true).array())
                .function("statfs", Request.of(2, FileSystems::stat));
    }

    private static Work stat(NodeProcess process, Call call) {
        Paths path = Paths.of(process, call, 0);
        boolean wide = call.flag(1);
        return Work.of("statfs", path.text(), () -> {
            long[] values = values(path);
            return host -> {
                NumberFields fields = Stats.fields(host, FIELDS, wide);
                for (int i = 0; i < values.length; i++) {
                    if (wide) {
                        fields.wide(i, values[i]);
                    } else {
                        fields.number(i, (double) values[i]);
                    }
                }
                return fields.array();
            };
        });
    }

    private static long[] values(Paths path) throws IOException {
        FileStore store = Files.getFileStore(path.readable());
        long block = store.getBlockSize();
        return new long[] {
            MAGIC.getOrDefault(store.type(), 0L),
            block,
            block,
            store.getTotalSpace() / block,
            store.getUnallocatedSpace() / block,
            store.getUsableSpace() / block,
            0,
            0
        };
    }
}
