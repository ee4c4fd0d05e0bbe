package dev.patio.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PatHandleTest {
    private final Space space = Members.space();
    private final Member parent = Members.join(space, 1, "parent");
    private final List<String> killed = new ArrayList<>();

    private Member child(int id) {
        return space.join(id, "child", Optional.of(parent), () -> killed.add("child " + id));
    }

    @Test
    void whoever_joins_gets_the_result_before_and_after_the_end() {
        Member child = child(2);
        Wait before = child.handle().join(parent);
        child.result(42);
        assertThat(before.isDone()).isFalse();
        assertThat(child.handle().status()).isEmpty();

        Members.end(child);

        assertThat(before.get()).isEqualTo(42);
        assertThat(child.handle().join(parent).get()).isEqualTo(42);
        assertThat(child.handle().status()).hasValue(0);
    }

    @Test
    void without_a_result_there_is_nothing() {
        Member child = child(2);
        Members.end(child);
        assertThat(child.handle().join(parent).get()).isEqualTo(Nothing.NOTHING);
    }

    @Test
    void a_status_other_than_0_is_an_error_unless_there_is_a_result() {
        Member without = child(2);
        Member with = child(3);
        with.result("all the same");
        without.ended(3, Optional.empty());
        with.ended(3, Optional.empty());
        assertThatThrownBy(() -> without.handle().join(parent).get()).hasMessage("pat 2 'child' ended with status 3");
        assertThat(with.handle().join(parent).get()).isEqualTo("all the same");
    }

    @Test
    void an_exception_of_the_pat_reaches_whoever_joins() {
        Member child = child(2);
        Wait before = child.handle().join(parent);
        var failure = new Failure("python", "ValueError", "no", "Traceback", Nothing.NOTHING);
        child.failed(failure);
        child.ended(1, Optional.empty());
        assertThatThrownBy(before::get)
                .isInstanceOfSatisfying(
                        FailedException.class, e -> assertThat(e.failure()).isEqualTo(failure))
                .hasMessage("pat 2 'child' failed: ValueError: no");
    }

    @Test
    void children_end_with_their_parent_but_for_those_released() {
        child(2);
        child(3).handle().release();
        Members.end(child(4));
        Members.end(parent);
        assertThat(killed).containsExactly("child 2");
        child(5);
        assertThat(killed).containsExactly("child 2", "child 5");
    }

    @Test
    void a_pat_that_has_ended_cannot_be_killed_any_more() {
        Member child = child(2);
        Members.end(child);
        child.handle().kill();
        assertThat(killed).isEmpty();
    }

    /** Pats that start others and join them are ended while they do. */
    @RepeatedTest(1_000)
    void nothing_is_left_of_a_family_whoever_ends_first(RepetitionInfo round) throws InterruptedException {
        var random = new Random(round.getCurrentRepetition());
        var ending = new ConcurrentLinkedQueue<Member>();
        var joins = new ArrayList<Wait>();
        Thread grows = Thread.ofPlatform().start(() -> {
            var family = new ArrayList<>(List.of(parent));
            for (int id = 2; id < 12; id++) {
                Member starts = family.get(random.nextInt(family.size()));
                var made = new CompletableFuture<Member>();
                Member child = space.join(id, "child", Optional.of(starts), () -> {
                    CompletableFuture<Void> _ = made.thenAccept(ending::add);
                });
                made.complete(child);
                family.add(child);
                joins.add(child.handle().join(family.get(random.nextInt(family.size()))));
                if (random.nextInt(4) == 0) {
                    child.handle().release();
                    ending.add(child);
                }
            }
        });
        ending.add(parent);
        while (grows.isAlive() || !ending.isEmpty()) {
            Optional.ofNullable(ending.poll()).ifPresent(Members::end);
        }
        grows.join();
        assertThat(space.report().pats()).isEmpty();
        assertThat(joins).allMatch(Wait::isDone);
    }

    @Test
    void a_join_that_is_given_up_is_forgotten() {
        Member child = child(2);
        Wait wait = child.handle().join(parent);
        wait.cancel();
        Members.end(child);
        assertThatThrownBy(wait::get).hasMessage("cancelled");
    }
}
