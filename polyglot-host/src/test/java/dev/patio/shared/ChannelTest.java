package dev.patio.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patio.shared.SpaceException.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ChannelTest {
    private final Space space = Members.space();
    private final Member a = Members.join(space, 1, "a");
    private final Member b = Members.join(space, 2, "b");
    private final List<Thread> threads = new ArrayList<>();
    private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();

    private interface Task {
        void run() throws InterruptedException;
    }

    private void inThread(Task task) {
        Thread thread = new Thread(() -> {
            try {
                task.run();
            } catch (Throwable e) {
                failures.add(e);
            }
        });
        threads.add(thread);
        thread.start();
    }

    private void joinAll() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(failures).isEmpty();
    }

    @AfterEach
    void no_thread_is_left() {
        threads.forEach(Thread::interrupt);
    }

    private Channel channel(String name, int capacity) {
        return a.channel(Optional.of(name), OptionalLong.of(capacity), OptionalLong.empty());
    }

    @Test
    void what_is_received_has_the_number_of_what_was_sent() throws InterruptedException {
        List<String> seen = new ArrayList<>();
        space.observe(passage -> seen.add(passage.kind() + " " + passage.pat() + " " + passage.number()));
        Channel channel = channel("c", 1);
        Wait early = channel.receive(b);
        var _ = channel.send(a, "one");
        var _ = await(early);
        var _ = channel.send(a, "two");
        Wait late = channel.send(a, "three");
        var _ = channel.tryReceive(b);
        var _ = await(late);
        var _ = await(channel.receive(b));
        assertThat(seen)
                .containsExactly("SENT 1 1", "RECEIVED 2 1", "SENT 1 2", "RECEIVED 2 2", "SENT 1 3", "RECEIVED 2 3");
    }

    private static Object await(Wait wait) throws InterruptedException {
        wait.await(Optional.empty());
        return wait.get();
    }

    @Test
    void messages_arrive_in_order_and_wait_for_room() throws InterruptedException {
        Channel channel = channel("c", 2);
        assertThat(channel.trySend(a, 1)).isTrue();
        assertThat(channel.trySend(a, 2)).isTrue();
        assertThat(channel.trySend(a, 3)).isFalse();
        Wait third = channel.send(a, 3);
        Wait fourth = channel.send(a, 4);
        assertThat(third.isDone()).isFalse();
        assertThat(await(channel.receive(b))).isEqualTo(1);
        assertThat(third.isDone()).isTrue();
        assertThat(fourth.isDone()).isFalse();
        for (int expected = 2; expected <= 4; expected++) {
            assertThat(await(channel.receive(b))).isEqualTo(expected);
        }
        assertThat(channel.tryReceive(b)).isEmpty();
    }

    @Test
    void a_cancelled_wait_takes_and_gives_nothing() throws InterruptedException {
        Channel channel = channel("c", 1);
        Wait given = channel.receive(b);
        assertThat(given.cancel()).isTrue();
        assertThat(channel.trySend(a, 1)).isTrue();
        Wait sent = channel.send(a, 2);
        assertThat(sent.cancel()).isTrue();
        assertThat(sent.cancel()).isFalse();
        assertThat(await(channel.receive(b))).isEqualTo(1);
        assertThat(channel.tryReceive(b)).isEmpty();
    }

    @Test
    void what_an_abandoned_wait_was_given_is_the_next_message_again() throws InterruptedException {
        Channel channel = channel("c", 1);
        Wait abandoned = channel.receive(b);
        Wait selecting = Channel.select(b, List.of(channel));
        channel.trySend(a, 1);
        channel.trySend(a, 2);
        channel.trySend(a, 3);
        Wait fourth = channel.send(a, 4);
        selecting.abandon();
        abandoned.abandon();
        assertThat(await(channel.receive(b))).isEqualTo(1);
        assertThat(await(channel.receive(b))).isEqualTo(2);
        assertThat(fourth.isDone()).isFalse();
        assertThat(await(channel.receive(b))).isEqualTo(3);
        assertThat(fourth.isDone()).isTrue();
        assertThat(await(channel.receive(b))).isEqualTo(4);
    }

    @Test
    void what_is_in_a_closed_channel_is_still_received() throws InterruptedException {
        Channel channel = channel("c", 1);
        channel.trySend(a, 1);
        Wait late = channel.send(a, 2);
        channel.close();
        assertThatThrownBy(late::get).isInstanceOfSatisfying(SpaceException.class, ChannelTest::isClosed);
        assertThat(await(channel.receive(b))).isEqualTo(1);
        assertThatThrownBy(() -> await(channel.receive(b))).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> channel.trySend(a, 3)).isInstanceOf(SpaceException.class);
    }

    private static void isClosed(SpaceException e) {
        assertThat(e.kind()).isEqualTo(Kind.CLOSED);
    }

    @Test
    void the_end_of_the_last_sender_is_heard() throws InterruptedException {
        Channel channel = channel("c", 4);
        b.opened(channel);
        channel.trySend(a, 1);
        Members.end(a);
        assertThat(await(channel.receive(b))).isEqualTo(1);
        assertThatThrownBy(() -> await(channel.receive(b))).hasMessageContaining("last sender");
    }

    @Test
    void a_pat_that_has_only_opened_it_may_still_send() throws InterruptedException {
        Channel channel = channel("c", 4);
        Member c = Members.join(space, 3, "c");
        c.opened(channel);
        channel.trySend(a, 1);
        Members.end(a);
        assertThat(await(channel.receive(b))).isEqualTo(1);
        Wait next = channel.receive(b);
        assertThat(next.isDone()).isFalse();
        channel.trySend(c, 2);
        assertThat(await(next)).isEqualTo(2);
        Wait last = channel.receive(b);
        Members.end(c);
        assertThatThrownBy(last::get).hasMessageContaining("last sender");
    }

    @Test
    void the_end_of_the_last_receiver_is_heard_in_the_middle_of_a_wait() {
        Channel channel = channel("c", 1);
        channel.tryReceive(b);
        channel.trySend(a, 1);
        Wait blocked = channel.send(a, 2);
        Members.end(b);
        assertThatThrownBy(blocked::get).hasMessageContaining("last receiver");
        assertThatThrownBy(() -> channel.trySend(a, 3)).hasMessageContaining("last receiver");
    }

    @Test
    void a_select_takes_one_message_of_one_channel() throws InterruptedException {
        Channel left = channel("left", 1);
        Channel right = channel("right", 1);
        Wait selected = Channel.select(b, List.of(left, right));
        right.trySend(a, 1);
        left.trySend(a, 2);
        assertThat(await(selected)).isEqualTo(new Received(right, 1));
        assertThat(await(Channel.select(b, List.of(left, right)))).isEqualTo(new Received(left, 2));
        Wait none = Channel.select(b, List.of(left, right));
        left.close();
        assertThat(none.isDone()).isFalse();
        right.close();
        assertThatThrownBy(none::get).isInstanceOfSatisfying(SpaceException.class, ChannelTest::isClosed);
        assertThat(left.report().receiving()).isZero();
    }

    @Test
    void a_listener_hears_of_an_end_before_and_after() {
        List<String> heard = new ArrayList<>();
        Channel channel = channel("c", 1);
        channel.send(a, 1).whenDone(() -> heard.add("sent"));
        Wait second = channel.send(a, 2);
        second.whenDone(() -> heard.add("sent later"));
        assertThat(heard).containsExactly("sent");
        channel.tryReceive(b);
        assertThat(heard).containsExactly("sent", "sent later");
    }

    @RepeatedTest(20)
    void many_senders_and_receivers_lose_and_double_nothing() throws InterruptedException {
        Channel channel = channel("many", 3);
        ConcurrentLinkedQueue<Integer> received = new ConcurrentLinkedQueue<>();
        for (int s = 0; s < 4; s++) {
            Member sender = Members.join(space, 10 + s, "sender");
            sender.opened(channel);
            int base = s * 1000;
            inThread(() -> {
                for (int i = 0; i < 500; i++) {
                    await(channel.send(sender, base + i));
                }
                Members.end(sender);
            });
        }
        for (int r = 0; r < 3; r++) {
            Member receiver = Members.join(space, 20 + r, "receiver");
            inThread(() -> {
                Map<Integer, Integer> last = new HashMap<>();
                while (true) {
                    int message;
                    try {
                        message = (Integer) await(channel.receive(receiver));
                    } catch (SpaceException e) {
                        return;
                    }
                    assertThat(last.getOrDefault(message / 1000, -1)).isLessThan(message);
                    last.put(message / 1000, message);
                    received.add(message);
                }
            });
        }
        Members.end(a);
        joinAll();
        assertThat(received).hasSize(2000).doesNotHaveDuplicates();
    }

    /** A message whose sender was told that it is sent is received, or its receiver was ended. */
    @RepeatedTest(1_000)
    void ended_pats_leave_nothing_behind() throws InterruptedException {
        Random random = new Random(ended++);
        Channel channel = channel("ended", 1 + random.nextInt(3));
        List<Member> pats = new ArrayList<>();
        CyclicBarrier start = new CyclicBarrier(5);
        for (int i = 0; i < 4; i++) {
            Member pat = Members.join(space, 30 + i, "pat " + i);
            pat.opened(channel);
            pats.add(pat);
            boolean sends = i % 2 == 0;
            inThread(() -> {
                begin(start);
                try {
                    for (int n = 0; n < 50; n++) {
                        await(sends ? channel.send(pat, n) : channel.receive(pat));
                    }
                } catch (SpaceException | IllegalStateException e) {
                    // the other side was ended, or it was itself
                } finally {
                    Members.end(pat);
                }
            });
        }
        Members.end(a);
        begin(start);
        Thread.onSpinWait();
        Members.end(pats.get(random.nextInt(4)));
        joinAll();
        ChannelReport report = channel.report();
        assertThat(report.senders()).isEmpty();
        assertThat(report.receivers()).isEmpty();
        assertThat(report.sending()).isZero();
        assertThat(report.receiving()).isZero();
        pats.forEach(pat -> assertThat(pat.isWaiting()).isFalse());
    }

    private static int ended;

    private static void begin(CyclicBarrier start) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
