package dev.patio.debug.protocol;

import com.google.gson.JsonParseException;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.JsonRpcException;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.debug.DebugRemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.debug.json.DebugMessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.MessageIssue;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.validation.ReflectiveMessageValidator;

/** A connection to a client: reads requests, writes answers and events, and lets no failure end either. */
final class Wire extends DebugRemoteEndpoint {
    /** Called by the thread that reads. */
    interface Requests {
        Reply answer(String name, Object arguments);
    }

    /** Whoever steps on quickly leaves questions behind; who has given up knows. */
    private static final Set<Problem> QUIET = Set.of(Problem.GONE, Problem.CANCELLED);

    private final MessageConsumer out;
    private final Requests requests;
    private final Unanswered unanswered;

    private Wire(MessageConsumer out, Requests requests, Unanswered unanswered) {
        super(out, new Nobody());
        this.out = out;
        this.requests = requests;
        this.unanswered = unanswered;
    }

    /** Opens a connection on which nothing is read yet. */
    static Wire open(OutputStream out, DebugMessageJsonHandler json, Requests requests, Unanswered unanswered) {
        Wire wire = new Wire(new StreamMessageConsumer(out, json), requests, unanswered);
        wire.setJsonHandler(json);
        json.setMethodProvider(wire);
        return wire;
    }

    static DebugMessageJsonHandler json(List<Request<?>> requests) {
        Map<String, JsonRpcMethod> methods = new HashMap<>();
        requests.forEach(request ->
                methods.put(request.name(), JsonRpcMethod.request(request.name(), Object.class, request.types())));
        return new DebugMessageJsonHandler(methods);
    }

    /**
     * Does what a message asks for.
     *
     * @throws RuntimeException if it is none of the protocol
     */
    void read(String content) {
        try {
            Message message = getJsonHandler().parseMessage(content);
            if (message == null) {
                throw new JsonParseException("nothing");
            }
            new ReflectiveMessageValidator(this).consume(message);
        } catch (MessageIssueException e) {
            handle(e.getRpcMessage(), e.getIssues());
        }
    }

    @Override
    protected void handleRequest(RequestMessage request) {
        Reply reply;
        try {
            reply = requests.answer(request.getMethod(), request.getParams());
        } catch (RuntimeException | StackOverflowError e) {
            reply = Reply.later(CompletableFuture.failedFuture(e));
        }
        unanswered.add(request.getId(), reply.body());
        Runnable then = reply.then();
        var _ = reply.body().whenComplete((body, failure) -> {
            if (failure == null) {
                write(createResultResponseMessage(request, body));
                then.run();
            } else {
                write(createErrorResponseMessage(request, error(failure)));
            }
        });
    }

    @Override
    protected void handleRequestIssues(RequestMessage request, List<MessageIssue> issues) {
        String texts = issues.stream().map(MessageIssue::getText).collect(Collectors.joining(" "));
        write(createErrorResponseMessage(request, error(new Refusal(Problem.WRONG_ARGUMENTS, texts))));
    }

    private void write(Message message) {
        try {
            out.consume(message);
        } catch (JsonRpcException e) {
            // nobody reads any more; the reading thread sees to the end
        }
    }

    private static ResponseError error(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        Refusal refusal = switch (cause) {
            case Refusal it -> it;
            case CancellationException _ -> new Refusal(Problem.CANCELLED);
            default -> new Refusal(Problem.BUG, cause);
        };
        Problem problem = refusal.problem();
        String text = refusal.getMessage();
        ResponseError error = new ResponseError();
        error.setCode(problem.number());
        error.setMessage(text);
        boolean showUser = !QUIET.contains(problem);
        error.setData(Map.of("error", Map.of("id", problem.number(), "format", text, "showUser", showUser)));
        return error;
    }

    /** All messages that concern anybody go another way. */
    private static final class Nobody implements Endpoint {
        @Override
        public CompletableFuture<?> request(String method, Object parameter) {
            return CompletableFuture.failedFuture(new Refusal(Problem.UNKNOWN_REQUEST, method));
        }

        @Override
        public void notify(String method, Object parameter) {}
    }
}
