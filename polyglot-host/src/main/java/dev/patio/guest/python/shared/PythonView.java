package dev.patio.guest.python.shared;

import com.oracle.graal.python.PythonLanguage;
import com.oracle.graal.python.builtins.objects.PNone;
import com.oracle.graal.python.runtime.object.PFactory;
import com.oracle.graal.python.runtime.sequence.storage.DoubleSequenceStorage;
import com.oracle.graal.python.runtime.sequence.storage.IntSequenceStorage;
import com.oracle.graal.python.runtime.sequence.storage.LongSequenceStorage;
import com.oracle.truffle.api.strings.TruffleString;
import dev.patio.shared.Channel;
import dev.patio.shared.Frozen;
import dev.patio.shared.FrozenArray;
import dev.patio.shared.FrozenBytes;
import dev.patio.shared.FrozenList;
import dev.patio.shared.FrozenMap;
import dev.patio.shared.FrozenRecord;
import dev.patio.shared.FrozenSet;
import dev.patio.shared.Nothing;
import dev.patio.shared.PatHandle;
import dev.patio.shared.View;
import java.math.BigInteger;
import java.util.Optional;

/**
 * Frozen values as Python's own immutable objects over the same storage. Those belong to no context: tuple, bytes,
 * frozenset, mappingproxy. What holds an object of a class that is written in Python, or a memoryview, which can be
 * released, is none of them; {@link Reading} makes it for one context.
 */
final class PythonView extends View {
    private static final PythonView VIEW = new PythonView();

    /** In place of a view that cannot be. */
    private enum None {
        NONE
    }

    private PythonView() {}

    static Optional<Object> of(Object value) {
        return switch (value) {
            case Frozen frozen -> Optional.of(VIEW.of(frozen)).filter(view -> view != None.NONE);
            case Nothing _ -> Optional.of(PNone.NONE);
            case Boolean _, Integer _, Long _, Double _ -> Optional.of(value);
            case TruffleString text -> Optional.of(Text.python(text));
            case BigInteger integer -> Optional.of(PFactory.createInt(PythonLanguage.get(null), integer));
            default -> Optional.empty();
        };
    }

    @Override
    protected Object make(Frozen value) {
        PythonLanguage language = PythonLanguage.get(null);
        return switch (value) {
            case FrozenList.Ints list ->
                Origin.put(PFactory.createTuple(language, new IntSequenceStorage(list.elements(), list.size())), list);
            case FrozenList.Longs list ->
                Origin.put(PFactory.createTuple(language, new LongSequenceStorage(list.elements(), list.size())), list);
            case FrozenList.Doubles list ->
                Origin.put(
                        PFactory.createTuple(language, new DoubleSequenceStorage(list.elements(), list.size())), list);
            case FrozenBytes bytes -> Origin.put(PFactory.createBytes(language, bytes.array()), bytes);
            case FrozenList list -> composite(list);
            case FrozenSet set -> composite(set);
            case FrozenMap map -> composite(map);
            case FrozenArray _, FrozenRecord _, Channel _, PatHandle _ -> None.NONE;
        };
    }

    private static Object composite(Frozen value) {
        return Composites.make(value, PythonView::of).orElse(None.NONE);
    }
}
