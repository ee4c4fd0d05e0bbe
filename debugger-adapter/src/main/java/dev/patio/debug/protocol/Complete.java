package dev.patio.debug.protocol;

import dev.patio.debug.look.Completions;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import org.eclipse.lsp4j.debug.CompletionItem;
import org.eclipse.lsp4j.debug.CompletionsArguments;
import org.eclipse.lsp4j.debug.CompletionsResponse;

/** Names that what is written in the console can go on with. */
final class Complete {
    private Complete() {}

    static Reply answer(Conversation conversation, CompletionsArguments arguments) {
        Integer frame = arguments.getFrameId();
        if (frame == null) {
            throw new Refusal(Problem.NO_FRAME);
        }
        String[] lines = arguments.getText().split("\n", -1);
        Dialect dialect = conversation.dialect();
        int line = arguments.getLine() == null ? 1 : dialect.ofLine(arguments.getLine());
        String text = lines[Math.clamp(line - 1, 0, lines.length - 1)];
        int end = Math.clamp(dialect.ofColumn(arguments.getColumn()) - 1, 0, text.length());
        return Reply.later(conversation
                .look(frame, look -> look.completions(frame, text.substring(0, end)))
                .thenApply(found -> response(found, end, dialect)));
    }

    private static CompletionsResponse response(Completions found, int end, Dialect dialect) {
        CompletionsResponse response = new CompletionsResponse();
        response.setTargets(found.names().stream()
                .map(name -> {
                    CompletionItem item = new CompletionItem();
                    item.setLabel(name);
                    item.setStart(dialect.column(found.start() + 1));
                    item.setLength(end - found.start());
                    return item;
                })
                .toArray(CompletionItem[]::new));
        return response;
    }
}
