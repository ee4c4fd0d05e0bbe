package dev.patio.debug.protocol;

import com.google.gson.JsonObject;
import dev.patio.debug.text.Messages;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import dev.patio.guest.UsageException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Debugs the session that is offered, or one that runs. */
final class Attach {
    private Attach() {}

    static Reply answer(Conversation conversation, JsonObject arguments) {
        LaunchAttributes attributes = new LaunchAttributes(arguments);
        Optional<Offer> offer = conversation.offer();
        if (offer.isPresent()) {
            if (offer.get().token().isPresent() && attributes.token().isEmpty()) {
                throw new Refusal(Problem.WRONG_ARGUMENTS, Messages.text("attach.wrong.token"));
            }
            conversation.attach(offer.get(), attributes.token(), attributes.wishes());
            return Reply.done();
        }
        conversation.admit(attributes.token(), Problem.CANNOT_ATTACH);
        try {
            conversation.attachElsewhere(attributes.session());
        } catch (UsageException | IOException e) {
            throw new Refusal(Problem.CANNOT_ATTACH, e.getMessage());
        }
        return Reply.later(new CompletableFuture<>()); // the other host answers
    }
}
