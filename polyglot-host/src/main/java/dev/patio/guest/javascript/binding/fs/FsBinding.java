package dev.patio.guest.javascript.binding.fs;

import dev.patio.guest.javascript.node.Binding;

/** {@code internalBinding('fs')}. */
public final class FsBinding {
    private FsBinding() {}

    public static Binding create() {
        return new Binding()
                .value("kUsePromises", host -> PromisedOperation.SYMBOL)
                .type(Request.TYPE)
                .include(FileHandle.binding())
                .include(WholeFiles.binding())
                .include(ModuleFiles.binding())
                .include(StatOperations.binding())
                .include(DescriptorOperations.binding())
                .include(FileOperations.binding())
                .include(AttributeOperations.binding())
                .include(FolderOperations.binding())
                .include(Removal.binding())
                .include(Copying.binding())
                .include(FolderCopying.binding())
                .include(FileSystems.binding())
                .include(StatWatcher.binding());
    }
}
