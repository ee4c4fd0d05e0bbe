package dev.patio.lsp.protocol;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import dev.patio.lsp.feature.Completion.Sort;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItem;

/** A shared name as a client keeps it with an item, until it wants to know more. */
record Named(String document, Sort sort, String name) {
    private static final int PARTS = 3;

    void into(CompletionItem item) {
        JsonArray parts = new JsonArray();
        parts.add(document);
        parts.add(sort.name());
        parts.add(name);
        item.setData(parts);
    }

    /** None for an item that is no shared name. */
    static Optional<Named> of(CompletionItem item) {
        boolean ours = item.getData() instanceof JsonArray parts
                && parts.size() == PARTS
                && parts.asList().stream().allMatch(JsonElement::isJsonPrimitive);
        if (!ours) {
            return Optional.empty();
        }
        JsonArray parts = (JsonArray) item.getData();
        Sort sort = parts.get(1).getAsString().equals(Sort.CHANNEL.name()) ? Sort.CHANNEL : Sort.EXPORT;
        return Optional.of(
                new Named(parts.get(0).getAsString(), sort, parts.get(2).getAsString()));
    }
}
