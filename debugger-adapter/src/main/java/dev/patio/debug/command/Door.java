package dev.patio.debug.command;

import dev.patio.debug.protocol.Connection;
import dev.patio.debug.text.Messages;
import dev.patio.guest.UsageException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/** Lets clients in, on a port of this machine only. */
final class Door implements AutoCloseable {
    private static final int MOST = 8;
    private static final int LAST_PORT = 65_535;

    private final ServerSocket socket;
    private final Function<OutputStream, Connection> connections;
    private final Semaphore room = new Semaphore(MOST);

    private Door(ServerSocket socket, Function<OutputStream, Connection> connections) {
        this.socket = socket;
        this.connections = connections;
    }

    /**
     * Opens one.
     *
     * @param port 0 for any that is free
     * @param connections makes one for each client
     */
    static Door open(int port, Function<OutputStream, Connection> connections) throws IOException {
        if (port < 0 || port > LAST_PORT) {
            throw new UsageException(Messages.text("port.wrong", port));
        }
        Door door = new Door(new ServerSocket(port, MOST, InetAddress.getLoopbackAddress()), connections);
        start(door::accept, "accepts debuggers");
        return door;
    }

    private static void start(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                room.acquire();
                Socket client = socket.accept();
                start(() -> serve(client), "serves a debugger");
            }
        } catch (IOException e) {
            // closed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(Socket client) {
        try (client) {
            client.setTcpNoDelay(true);
            connections.apply(client.getOutputStream()).serve(client.getInputStream());
        } catch (IOException e) {
            // the client is gone
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            room.release();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
