package dev.patio.shared;

import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.Test;

/** Whatever several pats do to the exports at once, they could have done one after the other with the same results. */
@Param(name = "value", gen = IntGen.class, conf = "1:9")
public class ExportsLinearizabilityTest {
    private final Space space = Members.space();
    private final Member member = Members.join(space, 1, "member");

    @Operation
    public long export(int value) {
        return member.export("name", value);
    }

    @Operation
    public boolean retract() {
        return member.retract("name");
    }

    @Operation
    public String value() {
        Wait wait = member.importing("name");
        return wait.cancel() ? "none" : String.valueOf(wait.get());
    }

    @Operation
    public long version() {
        return space.version("name").orElse(0L);
    }

    @Test
    void exports_are_linearizable() {
        new StressOptions()
                .threads(3)
                .actorsPerThread(4)
                .iterations(10)
                .invocationsPerIteration(500)
                .check(getClass());
    }
}
