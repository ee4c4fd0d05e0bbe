package dev.patio.shared;

/**
 * The exception that ended a pat.
 *
 * @param language of the pat, by its id
 * @param type the exception's class in the words of that language
 * @param message of the exception, may be empty
 * @param trace as the language prints it, with the exception
 * @param original the exception itself in a form that only the same language reads; or nothing
 */
public record Failure(String language, String type, String message, String trace, Object original) {
    String summary() {
        return message.isEmpty() ? type : type + ": " + message;
    }
}
