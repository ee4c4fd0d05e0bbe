import com.sun.net.httpserver.*;
import java.io.*;
import java.net.*;
import java.net.http.*;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;

/** The JDK's HTTP server and client with each other. */
public class Main {
    private static final Map<String, String> STORE = new ConcurrentSkipListMap<>();

    static void handle(HttpExchange exchange) throws IOException {
        String key = exchange.getRequestURI().getPath().substring("/store/".length());
        byte[] answer;
        int status = 200;
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                STORE.put(key, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                answer = new byte[0];
                status = 201;
            }
            case "GET" -> {
                String value = STORE.get(key);
                status = value == null ? 404 : 200;
                answer = (value == null ? "no " + key : value).getBytes(StandardCharsets.UTF_8);
            }
            default -> {
                answer = "method".getBytes();
                status = 405;
            }
        }
        exchange.getResponseHeaders().add("X-Count", String.valueOf(STORE.size()));
        exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    public static void main(String[] args) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/store/", Main::handle);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        server.setExecutor(threads);
        server.start();
        String base = "http://127.0.0.1:" + server.getAddress().getPort() + "/store/";
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(30)).build()) {
            for (String key : List.of("one", "two")) {
                HttpResponse<Void> put = client.send(
                        HttpRequest.newBuilder(URI.create(base + key))
                                .PUT(HttpRequest.BodyPublishers.ofString("value of " + key + " ü"))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
                System.out.println(put.statusCode() + " " + put.headers().firstValue("X-Count").orElse("?"));
            }
            HttpResponse<String> get = client.send(
                    HttpRequest.newBuilder(URI.create(base + "one")).build(), HttpResponse.BodyHandlers.ofString());
            System.out.println(get.statusCode() + " " + get.body() + " " + get.version());
            System.out.println(client.sendAsync(
                            HttpRequest.newBuilder(URI.create(base + "gone")).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .thenApply(answer -> answer.statusCode() + " " + answer.body())
                    .get(60, TimeUnit.SECONDS));
            System.out.println(client.send(
                            HttpRequest.newBuilder(URI.create(base + "x")).DELETE().build(),
                            HttpResponse.BodyHandlers.ofString())
                    .statusCode());
        }
        HttpURLConnection old = (HttpURLConnection) URI.create(base + "two").toURL().openConnection();
        System.out.println(old.getResponseCode() + " " + new String(old.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        server.stop(0);
        threads.shutdown();
        System.out.println(STORE);
    }
}
