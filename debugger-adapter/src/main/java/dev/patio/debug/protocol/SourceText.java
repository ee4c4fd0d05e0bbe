package dev.patio.debug.protocol;

import dev.patio.debug.place.Text;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import java.util.Objects;
import org.eclipse.lsp4j.debug.SourceArguments;
import org.eclipse.lsp4j.debug.SourceResponse;

/** Gives code that stands in no file. */
final class SourceText {
    private SourceText() {}

    static Reply answer(Conversation conversation, SourceArguments arguments) {
        Integer inside =
                arguments.getSource() == null ? null : arguments.getSource().getSourceReference();
        int number = Objects.requireNonNullElse(inside, arguments.getSourceReference());
        SourceResponse response = new SourceResponse();
        response.setContent(conversation
                .session()
                .threads()
                .text(number)
                .map(Text::content)
                .orElseThrow(() -> new Refusal(Problem.NO_SOURCE, number)));
        return Reply.of(response);
    }
}
