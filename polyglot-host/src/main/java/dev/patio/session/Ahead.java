package dev.patio.session;

import com.sun.management.OperatingSystemMXBean;
import dev.patio.guest.Access;
import dev.patio.guest.Language;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;

/** Has contexts built for starts to come, while the host has nothing else to do. On the supervising thread. */
final class Ahead {
    static final Duration LOOK = Duration.ofSeconds(1);

    /** Of one processor, between two looks. */
    private static final double IDLE = 0.2;

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final Contexts contexts;
    private final List<Supervisor> supervisors;
    private long used;

    Ahead(Contexts contexts, List<Supervisor> supervisors) {
        this.contexts = contexts;
        this.supervisors = supervisors;
    }

    void look() {
        long before = used;
        used = system.getProcessCpuTime();
        if (used - before < IDLE * LOOK.toNanos()) {
            supervisors.stream()
                    .filter(Supervisor::mayStart)
                    .map(Supervisor::program)
                    .filter(program -> program.access().equals(Access.ORDINARY))
                    .map(Program::language)
                    .filter(language -> language != Language.JAVA) // a host has only so many of them
                    .distinct()
                    .forEach(contexts::buildAhead);
        }
    }
}
