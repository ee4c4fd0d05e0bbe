package dev.patio.guest.python.shared;

import com.oracle.graal.python.builtins.objects.PNone;
import com.oracle.graal.python.nodes.PRaiseNode;
import com.oracle.graal.python.nodes.call.CallNode;
import dev.patio.guest.Language;
import dev.patio.shared.FailedException;
import dev.patio.shared.Failure;
import dev.patio.shared.SpaceException;
import java.util.Map;

/**
 * What patio.py defines and the host calls.
 *
 * @param describe says what an object is that the host does not know
 * @param scalar makes a decimal, a date or a time
 * @param recordClass gives the class of records of a name and of fields
 * @param rebuild makes a record as it was, to be changed
 * @param channel makes the handle of a channel
 * @param pat makes the handle of a pat
 * @param failure makes the exception for one that ended another pat
 * @param where tells which line of the program runs
 * @param errors the class of exceptions for each kind
 */
record Guest(
        Object describe,
        Object scalar,
        Object recordClass,
        Object rebuild,
        Object channel,
        Object pat,
        Object failure,
        Object where,
        Map<SpaceException.Kind, Object> errors) {
    static Object call(Object function, Object... arguments) {
        return CallNode.executeUncached(function, arguments);
    }

    private Object failed(FailedException cause) {
        Failure failure = cause.failure();
        return call(
                this.failure,
                Text.python(cause.getMessage()),
                Text.python(failure.type()),
                Text.python(failure.message()),
                Text.python(failure.trace()),
                failure.language().equals(Language.PYTHON.id())
                        ? PythonView.of(failure.original()).orElseThrow()
                        : PNone.NONE);
    }

    /** Raises the module's own kind of error. */
    RuntimeException raise(SpaceException cause) {
        Object error = cause instanceof FailedException failed
                ? failed(failed)
                : call(errors.get(cause.kind()), Text.python(cause.getMessage()));
        return PRaiseNode.raiseExceptionObjectStatic(null, error);
    }
}
