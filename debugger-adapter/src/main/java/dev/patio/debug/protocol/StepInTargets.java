package dev.patio.debug.protocol;

import org.eclipse.lsp4j.debug.StepInTarget;
import org.eclipse.lsp4j.debug.StepInTargetsArguments;
import org.eclipse.lsp4j.debug.StepInTargetsResponse;

/** The calls that a step in a frame can go into. */
final class StepInTargets {
    private StepInTargets() {}

    static Reply answer(Conversation conversation, StepInTargetsArguments arguments) {
        int frame = arguments.getFrameId();
        return Reply.later(conversation.look(frame, look -> look.callees(frame)).thenApply(callees -> {
            StepInTargetsResponse response = new StepInTargetsResponse();
            response.setTargets(callees.stream()
                    .map(callee -> {
                        StepInTarget target = new StepInTarget();
                        target.setId(callee.id());
                        target.setLabel(callee.name());
                        return target;
                    })
                    .toArray(StepInTarget[]::new));
            return response;
        }));
    }
}
