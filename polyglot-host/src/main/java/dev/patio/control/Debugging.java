package dev.patio.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Lets somebody debug a session. Any thread. */
public interface Debugging {
    /** Speaks the Debug Adapter Protocol with a client until it leaves. */
    void serve(InputStream in, OutputStream out) throws IOException, InterruptedException;
}
