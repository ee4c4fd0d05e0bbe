package dev.patio.debug.protocol;

import com.google.gson.JsonObject;
import org.eclipse.lsp4j.debug.LoadedSourcesResponse;
import org.eclipse.lsp4j.debug.Source;

/** Lists the user's files that programs have loaded. */
final class LoadedSources {
    private LoadedSources() {}

    static Reply answer(Conversation conversation, JsonObject arguments) {
        LoadedSourcesResponse response = new LoadedSourcesResponse();
        response.setSources(conversation.session().files().users().stream()
                .map(Shown::source)
                .toArray(Source[]::new));
        return Reply.of(response);
    }
}
