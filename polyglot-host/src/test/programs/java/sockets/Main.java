import java.io.*;
import java.net.*;
import java.nio.ByteBuffer;
import java.nio.channels.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;

/** A line server on threads, a client, datagrams, and a channel with a selector. */
public class Main {
    static void serve(ServerSocket server, int clients) throws IOException {
        for (int i = 0; i < clients; i++) {
            try (Socket socket = server.accept();
                    BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream()));
                    PrintWriter out = new PrintWriter(socket.getOutputStream(), true)) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    out.println("echo " + line.toUpperCase(Locale.ROOT));
                }
            }
        }
    }

    static List<String> ask(int port, String... lines) throws IOException {
        List<String> answers = new ArrayList<>();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            PrintWriter out = new PrintWriter(socket.getOutputStream(), true);
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream()));
            for (String line : lines) {
                out.println(line);
                answers.add(in.readLine());
            }
        }
        return answers;
    }

    static void datagrams() throws IOException {
        try (DatagramSocket a = new DatagramSocket(0, InetAddress.getLoopbackAddress());
                DatagramSocket b = new DatagramSocket()) {
            byte[] bytes = "datagram".getBytes(StandardCharsets.UTF_8);
            b.send(new DatagramPacket(bytes, bytes.length, a.getLocalSocketAddress()));
            DatagramPacket packet = new DatagramPacket(new byte[100], 100);
            a.receive(packet);
            System.out.println(new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8));
        }
    }

    static void selector() throws IOException {
        try (Selector selector = Selector.open();
                ServerSocketChannel server = ServerSocketChannel.open().bind(new InetSocketAddress("127.0.0.1", 0));
                SocketChannel client = SocketChannel.open(server.getLocalAddress())) {
            server.configureBlocking(false);
            server.register(selector, SelectionKey.OP_ACCEPT);
            selector.select();
            SocketChannel accepted = server.accept();
            client.write(ByteBuffer.wrap("through a channel".getBytes()));
            ByteBuffer buffer = ByteBuffer.allocate(64);
            accepted.read(buffer);
            System.out.println(StandardCharsets.US_ASCII.decode(buffer.flip()));
            accepted.close();
        }
    }

    public static void main(String[] args) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                ExecutorService pool = Executors.newSingleThreadExecutor()) {
            Future<?> served = pool.submit(() -> {
                serve(server, 2);
                return null;
            });
            System.out.println(ask(server.getLocalPort(), "a", "b"));
            System.out.println(ask(server.getLocalPort(), "last"));
            served.get();
            server.setSoTimeout(50);
            try {
                server.accept();
            } catch (SocketTimeoutException e) {
                System.out.println("timeout");
            }
        }
        datagrams();
        selector();
        try {
            new Socket(InetAddress.getLoopbackAddress(), 1).close();
        } catch (ConnectException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(URI.create("http://user@host:8080/a/b?q=1#f").getQuery());
        System.out.println(URLEncoder.encode("a b&ü", StandardCharsets.UTF_8));
    }
}
