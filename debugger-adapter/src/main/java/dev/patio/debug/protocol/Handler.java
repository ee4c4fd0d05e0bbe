package dev.patio.debug.protocol;

/** Answers one kind of request. Called by the thread that reads, in the order of arrival, and must return soon. */
@FunctionalInterface
interface Handler<P> {
    Reply answer(Conversation conversation, P arguments);
}
