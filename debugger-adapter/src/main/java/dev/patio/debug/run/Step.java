package dev.patio.debug.run;

import com.oracle.truffle.api.debug.SuspendedEvent;

/** How a stopped thread may go on. */
public enum Step {
    NONE,
    OVER,
    INTO,
    OUT;

    void prepare(SuspendedEvent event) {
        switch (this) {
            case NONE -> event.prepareContinue();
            case OVER -> event.prepareStepOver(1);
            case INTO -> event.prepareStepInto(1);
            case OUT -> event.prepareStepOut(1);
        }
    }

    /**
     * Goes on with a step that something has interrupted.
     *
     * @param deeper by how many calls the thread is deeper now than where the step began
     */
    void prepareAgain(SuspendedEvent event, int deeper) {
        switch (this) {
            case OVER -> {
                if (deeper > 0) {
                    event.prepareStepOut(deeper).prepareStepOver(1);
                } else {
                    event.prepareStepOver(1);
                }
            }
            case OUT -> event.prepareStepOut(Math.max(1, deeper + 1));
            case INTO, NONE -> prepare(event);
        }
    }
}
