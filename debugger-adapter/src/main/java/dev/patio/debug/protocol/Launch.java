package dev.patio.debug.protocol;

import com.google.gson.JsonObject;
import dev.patio.command.Invocation;
import dev.patio.command.Programs;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import dev.patio.guest.UsageException;
import dev.patio.session.Application;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.lsp4j.debug.RunInTerminalRequestArgumentsKind;

/** Starts a session of the programs that the attributes mean, as soon as the client is ready for it. */
final class Launch {
    private Launch() {}

    static Reply answer(Conversation conversation, JsonObject arguments) {
        LaunchAttributes attributes = new LaunchAttributes(arguments);
        conversation.admit(attributes.token(), Problem.CANNOT_LAUNCH);
        Optional<RunInTerminalRequestArgumentsKind> terminal = attributes.terminal();
        if (terminal.isPresent() && conversation.opensTerminals()) {
            return Reply.later(conversation.launchInTerminal(terminal.get()));
        }
        Invocation base = conversation.invocation();
        Invocation invocation = base.in(attributes.folder(base.workingDirectory()), attributes.environment());
        try {
            Application application = attributes.application(new Programs(invocation));
            conversation.launch(application, invocation, attributes.wishes());
            return Reply.done();
        } catch (Programs.MistakesException e) {
            throw new Refusal(Problem.CANNOT_LAUNCH, e.getMessage() + "\n" + String.join("\n", e.mistakes()));
        } catch (UsageException | IOException e) {
            throw new Refusal(Problem.CANNOT_LAUNCH, e.getMessage());
        }
    }
}
