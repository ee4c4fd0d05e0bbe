package dev.patio.session;

import com.sun.management.OperatingSystemMXBean;
import dev.patio.guest.Access;
import dev.patio.guest.Language;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Has contexts built for starts to come, while the host has nothing else to do: of programs that wait or would be restarted, and
 * of the languages that programs have spawned others in, which they will do again. On the supervising thread.
 */
final class Ahead {
    static final Duration LOOK = Duration.ofSeconds(1);

    /** Of one processor, between two looks. */
    private static final double IDLE = 0.2;

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final Contexts contexts;
    private final List<Supervisor> supervisors;
    private final Set<Language> spawned = ConcurrentHashMap.newKeySet();
    private long used;

    Ahead(Contexts contexts, List<Supervisor> supervisors) {
        this.contexts = contexts;
        this.supervisors = supervisors;
    }

    /** A program has started another. Any thread. */
    void spawned(Program program) {
        if (program.access().equals(Access.ORDINARY)) {
            spawned.add(program.language());
        }
    }

    void look() {
        long before = used;
        used = system.getProcessCpuTime();
        if (used - before < IDLE * LOOK.toNanos()) {
            expected().forEach(contexts::buildAhead);
        }
    }

    private Set<Language> expected() {
        Set<Language> expected = EnumSet.noneOf(Language.class);
        supervisors.stream()
                .filter(Supervisor::mayStart)
                .map(Supervisor::program)
                .filter(program -> program.access().equals(Access.ORDINARY))
                .map(Program::language)
                .filter(language -> language != Language.JAVA) // a host has only so many of them
                .forEach(expected::add);
        expected.addAll(spawned);
        return expected;
    }
}
