package dev.patio.debug.protocol;

/** What a client may have a conversation about. */
public sealed interface Admission permits Admission.Trusted, Admission.Guarded, Offer {
    /** Whatever it launches: it has started the adapter itself. */
    record Trusted() implements Admission {}

    /** Whatever it launches, if it knows the token. */
    record Guarded(Token token) implements Admission {}
}
