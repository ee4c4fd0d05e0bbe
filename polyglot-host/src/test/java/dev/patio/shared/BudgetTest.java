package dev.patio.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What stands under names and waits in channels counts, as long as it does. */
class BudgetTest {
    private static final int SIZE = 10_000;

    private final Space space = new Space(OptionalLong.of(25_000));
    private final Member member = Members.join(space, 1, "member");
    private final FrozenBytes bytes = new FrozenBytes(Form.FIXED, new byte[SIZE]);

    private Channel channel() {
        return member.channel(Optional.of("channel"), OptionalLong.of(1), OptionalLong.empty());
    }

    @Test
    void an_export_beyond_the_limit_is_refused_and_leaves_what_was() {
        member.export("one", bytes);
        member.export("two", bytes);
        assertThatThrownBy(() -> member.export("three", bytes)).hasMessageContaining("export 'three'");
        assertThat(member.exports()).extracting(ExportReport::name).containsExactly("one", "two");
        long held = space.report().held();
        assertThatThrownBy(() -> member.export("one", FrozenList.of(Form.FIXED, new long[SIZE])))
                .isInstanceOf(SpaceException.class);
        assertThat(space.report().held()).isEqualTo(held);
    }

    @Test
    void what_is_retracted_or_replaced_does_not_count() {
        member.export("one", bytes);
        member.export("one", bytes);
        member.retract("one");
        assertThat(space.report().held()).isZero();
    }

    @Test
    void messages_count_until_they_are_received() {
        Channel channel = channel();
        member.export("one", bytes);
        assertThat(channel.trySend(member, bytes)).isTrue();
        assertThatThrownBy(() -> member.export("two", bytes)).isInstanceOf(SpaceException.class);
        channel.tryReceive(member);
        member.export("two", bytes);
        assertThatThrownBy(() -> channel.trySend(member, bytes)).hasMessageContaining("a message in channel 'channel'");
        assertThat(channel.tryReceive(member)).isEmpty();
    }

    @Test
    void a_message_that_waited_for_room_counts_from_then() {
        Channel channel = channel();
        channel.trySend(member, bytes);
        Wait second = channel.send(member, bytes);
        long one = space.report().held();
        channel.tryReceive(member);
        assertThat(second.isDone()).isTrue();
        assertThat(space.report().held()).isEqualTo(one);
        channel.tryReceive(member);
        assertThat(space.report().held()).isZero();
    }
}
