package dev.patio.lsp.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patio.lsp.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AnswersTest {
    private final Answers answers = new Answers(new Workspace());

    @Test
    void a_request_too_many_fails_at_once_and_the_others_are_answered() throws Exception {
        CompletableFuture<Void> released = new CompletableFuture<>();
        List<CompletableFuture<Integer>> asked = new ArrayList<>();
        for (int i = 0; i < Answers.THREADS + Answers.WAITING; i++) {
            int number = i;
            asked.add(answers.ask(snapshot -> {
                released.join();
                return number;
            }));
        }
        CompletableFuture<Integer> last = answers.ask(snapshot -> -1);
        assertThat(last).isCompletedExceptionally();
        assertThatThrownBy(last::join)
                .cause()
                .isInstanceOf(ResponseErrorException.class)
                .hasMessageContaining("too many requests");
        released.complete(null);
        for (int i = 0; i < asked.size(); i++) {
            assertThat(asked.get(i).get(20, TimeUnit.SECONDS)).isEqualTo(i);
        }
        assertThat(answers.ask(snapshot -> 7).get(20, TimeUnit.SECONDS)).isEqualTo(7);
        answers.close();
    }

    @Test
    void nothing_is_answered_after_the_end() {
        answers.close();
        assertThatThrownBy(answers.ask(snapshot -> 1)::join).cause().hasMessageContaining("shut down");
    }
}
