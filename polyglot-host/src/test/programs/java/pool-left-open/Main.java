import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Main {
    public static void main(String[] args) {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        for (int i = 1; i <= 3; i++) {
            int number = i;
            pool.execute(() -> System.out.println("task " + number));
        }
        pool.execute(() -> System.out.println("shutting down from within"));
        pool.execute(pool::shutdown);
    }
}
