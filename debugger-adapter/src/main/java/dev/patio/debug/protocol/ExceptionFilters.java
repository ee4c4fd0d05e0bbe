package dev.patio.debug.protocol;

import dev.patio.debug.text.Messages;
import org.eclipse.lsp4j.debug.ExceptionBreakpointsFilter;

/** At which exceptions a user may want to stop. */
final class ExceptionFilters {
    static final String RAISED = "raised";
    static final String UNCAUGHT = "uncaught";

    static final ExceptionBreakpointsFilter[] ALL = {filter(RAISED), filter(UNCAUGHT)};

    private ExceptionFilters() {}

    private static ExceptionBreakpointsFilter filter(String name) {
        ExceptionBreakpointsFilter filter = new ExceptionBreakpointsFilter();
        filter.setFilter(name);
        filter.setLabel(Messages.text("exceptions." + name));
        filter.setDescription(Messages.text("exceptions." + name + ".description"));
        filter.setSupportsCondition(true);
        filter.setConditionDescription(Messages.text("exceptions.types"));
        return filter;
    }
}
