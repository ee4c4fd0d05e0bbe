package dev.patio.session;

import com.sun.management.OperatingSystemMXBean;
import dev.patio.guest.Access;
import dev.patio.guest.Language;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

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
        if (canWait(program)) {
            spawned.add(program.language());
        }
    }

    /** Whether a context can be built for it that may never be used: a host has only so many of Java. */
    private static boolean canWait(Program program) {
        return program.access().equals(Access.ORDINARY) && program.language() != Language.JAVA;
    }

    void look() {
        long before = used;
        used = system.getProcessCpuTime();
        if (used - before < IDLE * LOOK.toNanos()) {
            Stream<Language> awaited = supervisors.stream()
                    .filter(Supervisor::mayStart)
                    .map(Supervisor::program)
                    .filter(Ahead::canWait)
                    .map(Program::language);
            Stream.concat(awaited, spawned.stream()).distinct().forEach(contexts::buildAhead);
        }
    }
}
