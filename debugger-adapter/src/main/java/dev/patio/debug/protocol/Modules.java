package dev.patio.debug.protocol;

import dev.patio.debug.place.UserCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.eclipse.lsp4j.debug.Module;
import org.eclipse.lsp4j.debug.ModulesArguments;
import org.eclipse.lsp4j.debug.ModulesResponse;

/** Lists all files that programs have loaded, also those of libraries; a page of them. */
final class Modules {
    private Modules() {}

    static Reply answer(Conversation conversation, ModulesArguments arguments) {
        List<Path> files = conversation.session().files().all();
        int start = Objects.requireNonNullElse(arguments.getStartModule(), 0);
        int count = Objects.requireNonNullElse(arguments.getModuleCount(), 0);
        ModulesResponse response = new ModulesResponse();
        response.setTotalModules(files.size());
        response.setModules(files.stream()
                .skip(Math.max(0, start))
                .limit(count > 0 ? count : Integer.MAX_VALUE)
                .map(Modules::shown)
                .toArray(Module[]::new));
        return Reply.of(response);
    }

    private static Module shown(Path file) {
        Module module = new Module();
        module.setId(file.toString());
        module.setName(String.valueOf(file.getFileName()));
        module.setPath(file.toString());
        module.setIsUserCode(!UserCode.isLibrary(file));
        return module;
    }
}
