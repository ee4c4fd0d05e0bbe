package dev.patio.debug.run;

import com.oracle.truffle.api.instrumentation.TruffleInstrument.Registration;
import com.oracle.truffle.api.instrumentation.provider.TruffleInstrumentProvider;
import java.util.Collection;
import java.util.List;

/** By which engines find {@link PatInstrument}. */
@Registration(id = PatInstrument.ID, name = "Debugger of Patio", services = PatInstrument.class)
public final class PatInstrumentProvider extends TruffleInstrumentProvider {
    @Override
    protected String getInstrumentClassName() {
        return PatInstrument.class.getName();
    }

    @Override
    protected Object create() {
        return new PatInstrument();
    }

    @Override
    protected Collection<String> getServicesClassNames() {
        return List.of(PatInstrument.class.getName());
    }
}
