package dev.patio.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ExportsTest {
    private final Space space = Members.space();
    private final Member a = Members.join(space, 1, "a");
    private final Member b = Members.join(space, 2, "b");

    @Test
    void an_import_waits_for_the_first_version() {
        Wait imported = b.importing("x");
        assertThat(imported.isDone()).isFalse();
        assertThat(a.export("x", 1)).isEqualTo(1);
        assertThat(imported.get()).isEqualTo(1);
        assertThat(a.export("x", 2)).isEqualTo(2);
        assertThat(b.importing("x").get()).isEqualTo(2);
        assertThat(imported.get()).isEqualTo(1);
    }

    @Test
    void an_export_outlives_its_exporter() {
        a.export("x", 1);
        Members.end(a);
        assertThat(b.importing("x").get()).isEqualTo(1);
        assertThat(space.report().exports()).containsExactly(new ExportReport("x", 1, "integer", 16, "a"));
    }

    @Test
    void a_watch_ends_when_the_name_is_retracted() {
        a.export("x", 1);
        Watch watch = b.watch("x");
        assertThat(watch.value(watch.next())).isEqualTo(1);
        Wait next = watch.next();
        assertThat(a.retract("x")).isTrue();
        assertThat(a.retract("x")).isFalse();
        assertThatThrownBy(next::get).hasMessageContaining("retracted");
        a.export("x", 2);
        assertThatThrownBy(() -> watch.next().get()).hasMessageContaining("retracted");
    }

    @RepeatedTest(50)
    void a_watch_leaves_no_version_out() throws InterruptedException {
        Thread exporter = new Thread(() -> {
            for (int i = 1; i <= 1000; i++) {
                a.export("x", i);
            }
        });
        exporter.start();
        Watch watch = b.watch("x");
        List<Object> seen = new ArrayList<>();
        do {
            Wait next = watch.next();
            next.await(Optional.empty());
            seen.add(watch.value(next));
        } while (!seen.getLast().equals(1000));
        exporter.join();
        int first = (Integer) seen.getFirst();
        assertThat(seen).hasSize(1001 - first);
        for (int i = 0; i < seen.size(); i++) {
            assertThat(seen.get(i)).isEqualTo(first + i);
        }
    }

    @Test
    void only_those_who_do_nothing_but_wait_stand_still() {
        a.activity(waits -> true);
        b.activity(waits -> false);
        Wait mine = a.importing("x");
        b.importing("y");
        assertThat(space.look()).isEmpty();
        assertThat(space.look()).isEmpty();
        assertThat(mine.isDone()).isFalse();
        Members.end(b);
        assertThat(space.look()).isEmpty();
        assertThatThrownBy(mine::get).hasMessageContaining("Nobody exports 'x'");
    }

    @Test
    void a_deadlock_names_who_waits_for_what() {
        a.activity(waits -> true);
        b.activity(waits -> true);
        Wait mine = a.importing("x");
        mine.where("a.py:3");
        Wait other = b.importing("y");
        space.look();
        assertThat(space.look()).hasValueSatisfying(deadlock -> {
            assertThat(deadlock.report()).contains("a: a.py:3: import 'x'", "b: import 'y'");
            deadlock.fail();
        });
        assertThatThrownBy(mine::get).hasMessageContaining("deadlock");
        assertThatThrownBy(other::get).hasMessageContaining("deadlock");
    }
}
