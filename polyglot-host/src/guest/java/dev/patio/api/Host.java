package dev.patio.api;

import com.oracle.truffle.espresso.polyglot.ForeignException;
import com.oracle.truffle.espresso.polyglot.Interop;
import com.oracle.truffle.espresso.polyglot.InteropException;
import com.oracle.truffle.espresso.polyglot.Polyglot;

/** A function of the session. Gives a number, a truth value, a text, or an object of the session, see {@link Views}. */
final class Host {
    private static final Object FUNCTIONS = functions();

    static final Host EXPORT = new Host("export");
    static final Host IMPORT = new Host("import");
    static final Host WATCH = new Host("watch");
    static final Host NEXT = new Host("next");
    static final Host RETRACT = new Host("retract");
    static final Host EXPORTS = new Host("exports");
    static final Host CHANNEL = new Host("channel");
    static final Host NAME = new Host("name");
    static final Host SEND = new Host("send");
    static final Host TRY_SEND = new Host("trySend");
    static final Host RECEIVE = new Host("receive");
    static final Host TRY_RECEIVE = new Host("tryReceive");
    static final Host SELECT = new Host("select");
    static final Host CLOSE = new Host("close");
    static final Host RESUME = new Host("resume");
    static final Host CANCEL = new Host("cancel");
    static final Host FREEZE = new Host("freeze");
    static final Host RECORD_TYPE = new Host("recordType");
    static final Host DESCRIBE = new Host("describe");
    static final Host REFUSE = new Host("refuse");
    static final Host TEXT = new Host("text");
    static final Host CHUNK = new Host("chunk");
    static final Host CHILD = new Host("child");
    static final Host STORAGE = new Host("storage");
    static final Host ME = new Host("me");
    static final Host PATS = new Host("pats");
    static final Host SPAWN = new Host("spawn");
    static final Host SPAWN_METHOD = new Host("spawnMethod");
    static final Host ARGUMENTS = new Host("arguments");
    static final Host RESULT = new Host("result");
    static final Host FAILED = new Host("failed");
    static final Host ID = new Host("id");
    static final Host STATUS = new Host("status");
    static final Host JOIN = new Host("join");
    static final Host KILL = new Host("kill");
    static final Host RELEASE = new Host("release");

    private final Object function;

    private Host(String name) {
        try {
            function = Interop.readMember(FUNCTIONS, name);
        } catch (InteropException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object functions() {
        Object functions;
        try {
            functions = Polyglot.importObject("dev.patio.space");
        } catch (LinkageError e) {
            functions = null;
        }
        if (functions == null) {
            throw new PatioException("dev.patio.api is of use in a Patio session only: start the program with"
                    + " patio run Main.java, or with patio java");
        }
        return functions;
    }

    /** For an object of the session. */
    Object call(Object... arguments) {
        try {
            Object given = Interop.execute(function, arguments);
            return given == null ? null : given; // not the host's null, which is an object in some respects
        } catch (ForeignException e) {
            throw told(e.getMessage());
        } catch (InteropException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Calls with a value of the program after the arguments.
     *
     * @param under the name that it is to have, or the channel that it is for
     */
    Object callWith(Object under, Object value, Object... arguments) {
        return call(Freezer.append(arguments, under, value));
    }

    String text(Object... arguments) {
        return asText(call(arguments));
    }

    /** The text that an object of the session is or has. */
    static String asText(Object given) {
        try {
            return Interop.asString(given);
        } catch (InteropException e) {
            throw new IllegalStateException(e);
        }
    }

    long number(Object... arguments) {
        return asNumber(call(arguments));
    }

    static long asNumber(Object given) {
        try {
            return Interop.asLong(given);
        } catch (InteropException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean truth(Object... arguments) {
        return asTruth(call(arguments));
    }

    static boolean asTruth(Object given) {
        try {
            return Interop.asBoolean(given);
        } catch (InteropException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first line is the kind. */
    private static PatioException told(String message) {
        int line = message == null ? -1 : message.indexOf('\n');
        if (line < 0) {
            return new PatioException(String.valueOf(message));
        }
        String text = message.substring(line + 1);
        switch (message.substring(0, line)) {
            case "NOT_SHAREABLE":
                return new NotShareableException(text);
            case "NEVER_EXPORTED":
                return new NeverExportedException(text);
            case "CLOSED":
                return new ChannelClosedException(text);
            case "TIMEOUT":
                return new PatioTimeoutException(text);
            case "DEADLOCK":
                return new DeadlockException(text);
            default:
                return new PatioException(text);
        }
    }
}
