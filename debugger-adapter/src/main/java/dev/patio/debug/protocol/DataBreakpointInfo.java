package dev.patio.debug.protocol;

import dev.patio.debug.place.SharedThing;
import dev.patio.debug.text.Messages;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.debug.DataBreakpointAccessType;
import org.eclipse.lsp4j.debug.DataBreakpointInfoArguments;
import org.eclipse.lsp4j.debug.DataBreakpointInfoResponse;

/** Says whether something can have a data breakpoint: exports and channels can. */
final class DataBreakpointInfo {
    private DataBreakpointInfo() {}

    static Reply answer(Conversation conversation, DataBreakpointInfoArguments arguments) {
        String name = arguments.getName();
        Integer reference = arguments.getVariablesReference();
        CompletableFuture<Optional<SharedThing>> thing = reference == null || reference == 0
                ? CompletableFuture.completedFuture(SharedThing.of(name))
                : conversation.look(reference, look -> look.group(reference).map(kind -> kind.called(name)));
        return Reply.later(thing.thenApply(DataBreakpointInfo::response));
    }

    private static DataBreakpointInfoResponse response(Optional<SharedThing> thing) {
        DataBreakpointInfoResponse response = new DataBreakpointInfoResponse();
        response.setDescription(Messages.text("breakpoint.data.none"));
        thing.ifPresent(known -> {
            response.setDataId(known.id());
            response.setDescription(known.id());
            response.setAccessTypes(DataBreakpointAccessType.values());
            response.setCanPersist(true);
        });
        return response;
    }
}
