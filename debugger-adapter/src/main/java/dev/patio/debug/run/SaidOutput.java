package dev.patio.debug.run;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Turns bytes into texts; a character that is written in pieces is said when it is whole. Any thread. */
public final class SaidOutput extends OutputStream {
    private static final int LONGEST_CHARACTER = 4;

    private final Consumer<String> listener;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private byte[] rest = {};

    public SaidOutput(Consumer<String> listener) {
        this.listener = listener;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        ByteBuffer all = ByteBuffer.allocate(rest.length + length);
        all.put(rest).put(bytes, offset, length).flip();
        say(all, false);
        rest = new byte[Math.min(all.remaining(), LONGEST_CHARACTER)];
        all.get(rest);
    }

    private void say(ByteBuffer bytes, boolean last) {
        CharBuffer text = CharBuffer.allocate(bytes.remaining() + 1);
        decoder.reset();
        decoder.decode(bytes, text, last);
        text.flip();
        if (text.hasRemaining()) {
            listener.accept(text.toString());
        }
    }

    @Override
    public synchronized void close() {
        say(ByteBuffer.wrap(rest), true);
        rest = new byte[0];
    }
}
