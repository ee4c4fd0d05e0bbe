package dev.patio.debug.protocol;

import org.eclipse.lsp4j.debug.Capabilities;
import org.eclipse.lsp4j.debug.InitializeRequestArguments;

/** Says what the adapter can do. */
final class Initialize {
    private Initialize() {}

    static Reply answer(Conversation conversation, InitializeRequestArguments arguments) {
        conversation
                .client()
                .speaks(new Dialect(
                        !Boolean.FALSE.equals(arguments.getLinesStartAt1()),
                        !Boolean.FALSE.equals(arguments.getColumnsStartAt1())));
        if (Boolean.TRUE.equals(arguments.getSupportsProgressReporting())) {
            conversation.client().showsProgress();
        }
        conversation.client().hasTerminals(Boolean.TRUE.equals(arguments.getSupportsRunInTerminalRequest()));
        Capabilities can = new Capabilities();
        can.setSupportsCancelRequest(true);
        can.setSupportsReadMemoryRequest(true);
        can.setSupportsSteppingGranularity(true);
        can.setSupportsConfigurationDoneRequest(true);
        can.setSupportsConditionalBreakpoints(true);
        can.setSupportsHitConditionalBreakpoints(true);
        can.setSupportsLogPoints(true);
        can.setSupportsDataBreakpoints(true);
        can.setSupportsFunctionBreakpoints(true);
        can.setSupportsBreakpointLocationsRequest(true);
        can.setSupportsLoadedSourcesRequest(true);
        can.setSupportsModulesRequest(true);
        can.setSupportsStepInTargetsRequest(true);
        can.setSupportsRestartFrame(true);
        can.setSupportsEvaluateForHovers(true);
        can.setSupportsSetVariable(true);
        can.setSupportsSetExpression(true);
        can.setSupportsCompletionsRequest(true);
        can.setCompletionTriggerCharacters(new String[] {"."});
        can.setSupportsExceptionInfoRequest(true);
        can.setSupportsTerminateRequest(true);
        can.setSupportTerminateDebuggee(true);
        can.setSupportsTerminateThreadsRequest(true);
        can.setSupportsSingleThreadExecutionRequests(true);
        can.setSupportsExceptionFilterOptions(true);
        can.setExceptionBreakpointFilters(ExceptionFilters.ALL);
        return Reply.of(can).then(conversation.client()::initialized);
    }
}
