package dev.patio.debug.protocol;

import dev.patio.debug.text.Messages;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import java.util.Base64;
import java.util.Objects;
import org.eclipse.lsp4j.debug.ReadMemoryArguments;
import org.eclipse.lsp4j.debug.ReadMemoryResponse;

/** Bytes of a value that consists of them. Addresses count from its first. */
final class ReadMemory {
    private ReadMemory() {}

    static Reply answer(Conversation conversation, ReadMemoryArguments arguments) {
        int reference = reference(arguments.getMemoryReference());
        int from = Math.max(0, Objects.requireNonNullElse(arguments.getOffset(), 0));
        int count = arguments.getCount();
        return Reply.later(conversation
                .look(reference, look -> look.bytes(reference, from, count))
                .thenApply(bytes -> {
                    ReadMemoryResponse response = new ReadMemoryResponse();
                    response.setAddress(String.valueOf(from));
                    response.setData(Base64.getEncoder().encodeToString(bytes));
                    if (bytes.length < count) {
                        response.setUnreadableBytes(count - bytes.length);
                    }
                    return response;
                }));
    }

    private static int reference(String given) {
        try {
            return Integer.parseInt(given);
        } catch (NumberFormatException e) {
            throw new Refusal(Problem.WRONG_ARGUMENTS, Messages.text("arguments.memory", given));
        }
    }
}
