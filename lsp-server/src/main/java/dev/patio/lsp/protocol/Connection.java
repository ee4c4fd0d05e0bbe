package dev.patio.lsp.protocol;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;

/** One client and its conversation. */
public final class Connection {
    private Connection() {}

    /**
     * Serves a client until it leaves or is gone; gives the status to end with.
     *
     * @param environment says where the sockets of running sessions are
     */
    public static int serve(InputStream in, OutputStream out, Map<String, String> environment)
            throws InterruptedException {
        Server server = new Server(environment);
        ExecutorService reader = Executors.newSingleThreadExecutor(Connection::reader);
        try {
            Launcher<LanguageClient> launcher = new Launcher.Builder<LanguageClient>()
                    .setLocalService(server)
                    .setRemoteInterface(LanguageClient.class)
                    .setInput(in)
                    .setOutput(out)
                    .setExecutorService(reader)
                    .create();
            server.connect(launcher.getRemoteProxy());
            Future<Void> reading = launcher.startListening();
            reader.execute(server::gone); // its turn comes when there is nothing more to read
            int status = server.over().get();
            server.gone();
            reading.cancel(true);
            return status;
        } catch (ExecutionException e) {
            throw new AssertionError(e); // the status is never exceptional
        } finally {
            // Not waited for: a client that has said exit may keep our input open, and nothing ends a read from it.
            reader.shutdownNow();
        }
    }

    private static Thread reader(Runnable task) {
        Thread thread = new Thread(task, "reads requests");
        thread.setDaemon(true);
        return thread;
    }
}
