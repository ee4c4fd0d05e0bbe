package dev.patio.debug.protocol;

import dev.patio.command.Invocation;
import dev.patio.debug.run.Listener.Category;
import dev.patio.debug.run.Listener.Said;
import dev.patio.debug.text.Messages;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.eclipse.lsp4j.jsonrpc.debug.json.DebugMessageJsonHandler;

/** One client and its conversation. */
public final class Connection {
    private final Client client;
    private final Conversation conversation;
    private final Wire wire;

    /** Nothing is read yet. */
    public Connection(OutputStream out, Invocation invocation) {
        this(out, invocation, Optional.empty());
    }

    /** One about a session that waits for it. */
    public Connection(OutputStream out, Invocation invocation, Offer offer) {
        this(out, invocation, Optional.of(offer));
    }

    private Connection(OutputStream out, Invocation invocation, Optional<Offer> offer) {
        client = new Client(this::write);
        conversation = new Conversation(invocation, client, offer);
        DebugMessageJsonHandler json = Wire.json(Requests.ALL);
        wire = Wire.open(out, json, (name, arguments) -> Requests.answer(conversation, name, arguments));
    }

    private void tooLong(long length) {
        String text = Messages.text("message.too-long", length, BoundedMessages.MOST);
        client.said(new Said(Category.IMPORTANT, text + "\n", Optional.empty(), Optional.empty()));
    }

    private void write(String event, Object body) {
        wire.notify(event, body);
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
    }

    private void read(InputStream in) {
        try {
            wire.listen(new BoundedMessages(in, this::tooLong));
        } finally {
            var _ = conversation.gone();
        }
    }

    /** Waits for programs that go on without the client; gives the session's status. */
    public int awaitEnd() {
        return conversation.launched().map(session -> session.ended().join()).orElse(0);
    }
}
