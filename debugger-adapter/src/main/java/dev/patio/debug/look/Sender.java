package dev.patio.debug.look;

import java.util.List;

/**
 * Where something was sent that a thread has received.
 *
 * @param label says what, and how it went
 * @param calls of the thread that sent it, the newest first
 */
public record Sender(String label, List<Frame> calls) {
    public Sender {
        calls = List.copyOf(calls);
    }
}
