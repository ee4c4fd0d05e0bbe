package dev.patio.debug.protocol;

import com.google.gson.JsonObject;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.debug.BreakpointLocationsArguments;
import org.eclipse.lsp4j.debug.CancelArguments;
import org.eclipse.lsp4j.debug.CompletionsArguments;
import org.eclipse.lsp4j.debug.ConfigurationDoneArguments;
import org.eclipse.lsp4j.debug.ContinueArguments;
import org.eclipse.lsp4j.debug.DataBreakpointInfoArguments;
import org.eclipse.lsp4j.debug.DisconnectArguments;
import org.eclipse.lsp4j.debug.EvaluateArguments;
import org.eclipse.lsp4j.debug.ExceptionInfoArguments;
import org.eclipse.lsp4j.debug.InitializeRequestArguments;
import org.eclipse.lsp4j.debug.ModulesArguments;
import org.eclipse.lsp4j.debug.NextArguments;
import org.eclipse.lsp4j.debug.PauseArguments;
import org.eclipse.lsp4j.debug.ReadMemoryArguments;
import org.eclipse.lsp4j.debug.RestartFrameArguments;
import org.eclipse.lsp4j.debug.ScopesArguments;
import org.eclipse.lsp4j.debug.SetBreakpointsArguments;
import org.eclipse.lsp4j.debug.SetDataBreakpointsArguments;
import org.eclipse.lsp4j.debug.SetExceptionBreakpointsArguments;
import org.eclipse.lsp4j.debug.SetExpressionArguments;
import org.eclipse.lsp4j.debug.SetFunctionBreakpointsArguments;
import org.eclipse.lsp4j.debug.SetVariableArguments;
import org.eclipse.lsp4j.debug.SourceArguments;
import org.eclipse.lsp4j.debug.StackTraceArguments;
import org.eclipse.lsp4j.debug.StepInArguments;
import org.eclipse.lsp4j.debug.StepInTargetsArguments;
import org.eclipse.lsp4j.debug.StepOutArguments;
import org.eclipse.lsp4j.debug.TerminateArguments;
import org.eclipse.lsp4j.debug.TerminateThreadsArguments;
import org.eclipse.lsp4j.debug.VariablesArguments;

/** The table of all requests. */
final class Requests {
    static final List<Request<?>> ALL = List.of(
            new Request<>("initialize", InitializeRequestArguments.class, Initialize::answer),
            new Request<>("launch", JsonObject.class, Launch::answer),
            new Request<>("attach", JsonObject.class, Attach::answer),
            new Request<>("setBreakpoints", SetBreakpointsArguments.class, SetBreakpoints::answer),
            new Request<>(
                    "setExceptionBreakpoints", SetExceptionBreakpointsArguments.class, SetExceptionBreakpoints::answer),
            new Request<>(
                    "setFunctionBreakpoints", SetFunctionBreakpointsArguments.class, SetFunctionBreakpoints::answer),
            new Request<>("dataBreakpointInfo", DataBreakpointInfoArguments.class, DataBreakpointInfo::answer),
            new Request<>("setDataBreakpoints", SetDataBreakpointsArguments.class, SetDataBreakpoints::answer),
            new Request<>("breakpointLocations", BreakpointLocationsArguments.class, BreakpointLocations::answer),
            new Request<>("loadedSources", JsonObject.class, LoadedSources::answer),
            new Request<>("modules", ModulesArguments.class, Modules::answer),
            new Request<>("source", SourceArguments.class, SourceText::answer),
            new Request<>("configurationDone", ConfigurationDoneArguments.class, ConfigurationDone::answer),
            new Request<>("threads", JsonObject.class, Threads::answer),
            new Request<>("stackTrace", StackTraceArguments.class, StackTrace::answer),
            new Request<>("scopes", ScopesArguments.class, Scopes::answer),
            new Request<>("variables", VariablesArguments.class, Variables::answer),
            new Request<>("continue", ContinueArguments.class, Continue::answer),
            new Request<>("next", NextArguments.class, Next::answer),
            new Request<>("stepIn", StepInArguments.class, StepIn::answer),
            new Request<>("stepOut", StepOutArguments.class, StepOut::answer),
            new Request<>("stepInTargets", StepInTargetsArguments.class, StepInTargets::answer),
            new Request<>("restartFrame", RestartFrameArguments.class, RestartFrame::answer),
            new Request<>("pause", PauseArguments.class, Pause::answer),
            new Request<>("evaluate", EvaluateArguments.class, Evaluate::answer),
            new Request<>("setVariable", SetVariableArguments.class, SetVariable::answer),
            new Request<>("setExpression", SetExpressionArguments.class, SetExpression::answer),
            new Request<>("completions", CompletionsArguments.class, Complete::answer),
            new Request<>("exceptionInfo", ExceptionInfoArguments.class, ExceptionInfo::answer),
            new Request<>("cancel", CancelArguments.class, Cancel::answer),
            new Request<>("readMemory", ReadMemoryArguments.class, ReadMemory::answer),
            new Request<>("terminateThreads", TerminateThreadsArguments.class, TerminateThreads::answer),
            new Request<>("patio/input", JsonObject.class, Input::answer),
            new Request<>("patio/restart", JsonObject.class, RestartProgram::answer),
            new Request<>("patio/pauseAll", JsonObject.class, PauseAll::answer),
            new Request<>("patio/continueAll", JsonObject.class, ContinueAll::answer),
            new Request<>("terminate", TerminateArguments.class, Terminate::answer),
            new Request<>("disconnect", DisconnectArguments.class, Disconnect::answer));

    private static final Map<String, Request<?>> BY_NAME =
            ALL.stream().collect(Collectors.toMap(Request::name, Function.identity()));

    private Requests() {}

    static Reply answer(Conversation conversation, String name, Object arguments) {
        Request<?> request = BY_NAME.get(name);
        if (request == null) {
            throw new Refusal(Problem.UNKNOWN_REQUEST, name);
        }
        return request.answer(conversation, arguments);
    }
}
