package dev.patio.debug.command;

import dev.patio.command.Invocation;
import dev.patio.debug.protocol.Connection;
import dev.patio.debug.protocol.Offer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.Semaphore;

/** Lets debuggers in to a session, on a port of this machine only. */
final class Door implements AutoCloseable {
    private static final int MOST = 8;

    private final ServerSocket socket;
    private final Offer offer;
    private final Invocation invocation;
    private final Semaphore room = new Semaphore(MOST);

    private Door(ServerSocket socket, Offer offer, Invocation invocation) {
        this.socket = socket;
        this.offer = offer;
        this.invocation = invocation;
    }

    /** @param port 0 for any that is free */
    static Door open(int port, Offer offer, Invocation invocation) throws IOException {
        Door door = new Door(new ServerSocket(port, MOST, InetAddress.getLoopbackAddress()), offer, invocation);
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
            new Connection(client.getOutputStream(), invocation, offer).serve(client.getInputStream());
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
