package dev.patio.debug.protocol;

import org.eclipse.lsp4j.debug.Scope;
import org.eclipse.lsp4j.debug.ScopesArguments;
import org.eclipse.lsp4j.debug.ScopesResponse;

/** What a frame sees. */
final class Scopes {
    private Scopes() {}

    static Reply answer(Conversation conversation, ScopesArguments arguments) {
        int frame = arguments.getFrameId();
        return Reply.later(conversation.look(frame, look -> look.scopes(frame)).thenApply(scopes -> {
            ScopesResponse response = new ScopesResponse();
            response.setScopes(scopes.stream().map(Shown::scope).toArray(Scope[]::new));
            return response;
        }));
    }
}
