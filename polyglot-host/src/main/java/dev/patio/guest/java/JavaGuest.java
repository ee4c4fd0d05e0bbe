package dev.patio.guest.java;

import dev.patio.guest.Access;
import dev.patio.guest.Guest;
import dev.patio.guest.GuestContext;
import dev.patio.guest.Language;
import dev.patio.guest.UsageException;
import dev.patio.text.Messages;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Engine;

/** Java on Espresso. */
public final class JavaGuest implements Guest {
    @Override
    public Language language() {
        return Language.JAVA;
    }

    /**
     * Returns at once: the context builds itself on the thread that will be the program's main thread.
     *
     * @throws UsageException for a restriction that Java cannot keep, or for one program too many
     */
    @Override
    public GuestContext open(Engine engine, Access access) {
        refuseRestrictions(access);
        ContextLimit.take();
        JavaContext context = new JavaContext(engine);
        context.awaitBoot();
        return context;
    }

    /** A Java program brings the JDK's native code, which asks nobody; so what would only look enforced is refused. */
    private static void refuseRestrictions(Access access) {
        List<String> restricted = new ArrayList<>();
        if (access.read().isPresent()) {
            restricted.add("read");
        }
        if (access.write().isPresent()) {
            restricted.add("write");
        }
        for (Access.Right right : Access.Right.values()) {
            if (!access.allows(right)) {
                restricted.add(Messages.text("guest.java.right." + right.name()));
            }
        }
        if (!restricted.isEmpty()) {
            throw new UsageException(Messages.text("guest.java.permissions", String.join(", ", restricted)));
        }
    }
}
