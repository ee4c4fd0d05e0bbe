import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

public class Main {
    public static void main(String[] args) {
        CompletableFuture<Integer> seven = CompletableFuture.supplyAsync(() -> 7);
        CompletableFuture<Integer> six = CompletableFuture.supplyAsync(() -> 6);
        System.out.println(seven.thenCombine(six, (a, b) -> a * b).thenApply(n -> "answer " + n).join());
        System.out.println(seven.thenCompose(n -> CompletableFuture.supplyAsync(() -> "n" + n)).join());
        CompletableFuture<String> failed = CompletableFuture.supplyAsync(() -> {
            throw new IllegalArgumentException("no luck");
        });
        System.out.println(failed.exceptionally(thrown -> thrown.getClass().getSimpleName() + ": " + thrown.getCause().getMessage()).join());
        System.out.println(failed.handle((value, thrown) -> value == null && thrown != null).join());
        try {
            failed.join();
        } catch (CompletionException completion) {
            System.out.println(completion.getMessage());
        }
        List<CompletableFuture<Integer>> all =
                IntStream.range(0, 20).mapToObj(n -> CompletableFuture.supplyAsync(() -> n * n)).toList();
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        System.out.println(all.stream().mapToInt(CompletableFuture::join).sum());
        CompletableFuture<String> never = new CompletableFuture<>();
        System.out.println(CompletableFuture.anyOf(never, CompletableFuture.completedFuture("first")).join());
        System.out.println(never.completeOnTimeout("default", 5, TimeUnit.MILLISECONDS).join());
        System.out.println(new CompletableFuture<String>()
                .orTimeout(5, TimeUnit.MILLISECONDS)
                .exceptionally(thrown -> thrown.getClass().getSimpleName())
                .join());
        StringBuilder order = new StringBuilder();
        CompletableFuture<Void> start = new CompletableFuture<>();
        CompletableFuture<Void> end = start.thenRun(() -> order.append("a"))
                .thenRun(() -> order.append("b"))
                .whenComplete((nothing, thrown) -> order.append(thrown == null ? "c" : "x"));
        start.complete(null);
        end.join();
        System.out.println(order);
    }
}
