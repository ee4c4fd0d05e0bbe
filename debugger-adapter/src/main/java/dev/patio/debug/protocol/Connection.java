package dev.patio.debug.protocol;

import dev.patio.cli.terminal.Console;
import dev.patio.command.Invocation;
import dev.patio.debug.run.Listener.Category;
import dev.patio.debug.run.Listener.Said;
import dev.patio.debug.text.Messages;
import dev.patio.guest.Signal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.debug.json.DebugMessageJsonHandler;

/** One client and its conversation. */
public final class Connection {
    /** A client that has read nothing for so long, while much was said to it, is as good as gone. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Outgoing outgoing;
    private final Client client;
    private final Conversation conversation;
    private final Wire wire;
    private final Elsewhere elsewhere;

    /** Nothing is read yet. */
    public Connection(OutputStream out, Invocation invocation, Admission admission) {
        this(out, invocation, admission, Optional.empty());
    }

    /** One whose programs have the terminal that this process has. */
    public static Connection inTerminal(OutputStream out, Invocation invocation, Console terminal) {
        return new Connection(out, invocation, new Admission.Trusted(), Optional.of(terminal));
    }

    private Connection(OutputStream out, Invocation invocation, Admission admission, Optional<Console> terminal) {
        client = new Client(this::write, this::ask);
        outgoing = Outgoing.to(out, PATIENCE, () -> deaf(invocation));
        elsewhere = new Elsewhere(invocation, outgoing, this::finish);
        Unanswered unanswered = new Unanswered();
        conversation = new Conversation(invocation, client, admission, elsewhere, unanswered, terminal);
        DebugMessageJsonHandler json = Wire.json(Requests.ALL);
        wire = Wire.open(
                outgoing, json, (name, arguments) -> Requests.answer(conversation, name, arguments), unanswered);
    }

    private void deaf(Invocation invocation) {
        PrintStream errors = new PrintStream(invocation.stdio().err().stream(), true, StandardCharsets.UTF_8);
        errors.println("patio: " + Messages.text("client.deaf"));
        var _ = conversation.gone();
    }

    private void finish() {
        conversation.finish();
    }

    private void write(String event, Object body) {
        wire.notify(event, body);
    }

    private CompletableFuture<?> ask(String request, Object arguments) {
        return wire.request(request, arguments);
    }

    /** Has the programs hear a signal, as if a terminal had sent it to them. */
    public void interrupt(Signal signal) {
        conversation.interrupt(signal);
    }

    /** Says what was written past all streams of programs. Any thread. */
    public void stray(String text) {
        client.said(new Said(Category.OUT, text, Optional.empty(), Optional.empty()));
    }

    /** Serves the client until it leaves or is gone. What was launched for it and is not to go on has ended then. */
    public void serve(InputStream in) throws InterruptedException {
        Thread reader = new Thread(() -> read(in), "reads requests");
        reader.setDaemon(true);
        reader.start();
        conversation.over().join();
        outgoing.close();
    }

    private void read(InputStream in) {
        try {
            new Incoming(in, new Understood()).readAll();
        } catch (IOException e) {
            // the client is gone
        } finally {
            elsewhere.close();
            var _ = conversation.gone();
        }
    }

    /** What the client says, as far as it can be understood. */
    private final class Understood implements Incoming.Messages {
        private static final int SHOWN = 80;

        @Override
        public void read(String content) {
            if (elsewhere.takes(content)) {
                return;
            }
            try {
                wire.read(content);
            } catch (RuntimeException | StackOverflowError e) {
                passedOver(content);
            }
        }

        @Override
        public void withoutLength(String header) {
            passedOver(header);
        }

        private void passedOver(String text) {
            complain(Messages.text("message.none", text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text));
        }

        @Override
        public void tooLong(long length) {
            complain(Messages.text("message.too-long", length, Incoming.MOST));
        }

        private void complain(String text) {
            client.said(new Said(Category.IMPORTANT, text + "\n", Optional.empty(), Optional.empty()));
        }
    }

    /** Waits for programs that go on without the client; gives the session's status. */
    public int awaitEnd() {
        return conversation.begun().map(session -> session.ended().join()).orElse(0);
    }
}
