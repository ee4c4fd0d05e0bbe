package dev.patio.debug.protocol;

import com.google.gson.Gson;
import java.lang.reflect.Type;

/** A kind of request: its name, what its arguments are read as, and who answers it. */
record Request<P>(String name, Class<P> type, Handler<P> handler) {
    private static final Gson NOTHING_GIVEN = new Gson();

    Reply answer(Conversation conversation, Object arguments) {
        return handler.answer(
                conversation, type.cast(arguments == null ? NOTHING_GIVEN.fromJson("{}", type) : arguments));
    }

    Type[] types() {
        return new Type[] {type};
    }
}
