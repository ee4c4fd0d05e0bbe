package dev.patio.debug.run;

import dev.patio.debug.look.Look;
import dev.patio.debug.look.References;
import dev.patio.debug.look.Scene;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One stop of one thread: it waits here and does what it is asked to, until it may go on. All that is to be seen of
 * the program is looked at by its own thread.
 */
final class Stop {
    private static final int MOST_WAITING = 256;

    private interface Task {
        /** Whether the thread goes on. */
        boolean run(Look look);

        void refuse();
    }

    private final Scene scene;
    private final References references;

    /** Has room for going on, too, however much is asked. */
    private final BlockingQueue<Task> tasks = new ArrayBlockingQueue<>(MOST_WAITING + 1);

    private final CompletableFuture<Void> told = new CompletableFuture<>();

    private boolean over;

    Stop(Scene scene, References references) {
        this.scene = scene;
        this.references = references;
    }

    /** Done when everybody has been told of it. */
    CompletableFuture<Void> told() {
        return told;
    }

    /** Keeps the calling thread, of whose stop everybody has been told, until it may go on. An end of the program interrupts it. */
    void park() {
        told.complete(null);
        Look look = new Look(scene, references, this);
        try {
            while (!tasks.take().run(look)) {
                // the next one
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end();
        }
    }

    private void end() {
        synchronized (this) {
            over = true;
        }
        references.forget(this);
        tasks.forEach(Task::refuse);
    }

    /** Has the thread look at something. Any thread. */
    <T> CompletableFuture<T> ask(Function<Look, T> question) {
        Asked<T> answer = new Asked<>();
        put(MOST_WAITING, new Task() {
            @Override
            public boolean run(Look look) {
                if (answer.givenUp().isDone()) {
                    return false;
                }
                try {
                    answer.complete(look.scene().limit().unless(answer.givenUp(), () -> question.apply(look)));
                } catch (RuntimeException | StackOverflowError e) {
                    answer.completeExceptionally(e);
                }
                return false;
            }

            @Override
            public void refuse() {
                answer.completeExceptionally(new Refusal(Problem.NOT_STOPPED));
            }
        });
        return answer;
    }

    /**
     * Lets the thread go on. Any thread, once; without effect where it has gone on already.
     *
     * @param last what it does before; this says how it goes on
     */
    void resume(Consumer<Look> last) {
        put(MOST_WAITING + 1, new Task() {
            @Override
            public boolean run(Look look) {
                last.accept(look);
                return true;
            }

            @Override
            public void refuse() {}
        });
    }

    private void put(int most, Task task) {
        synchronized (this) {
            if (!over) {
                if (tasks.size() >= most) {
                    throw new Refusal(Problem.BUSY);
                }
                tasks.add(task);
                return;
            }
        }
        task.refuse();
    }
}
