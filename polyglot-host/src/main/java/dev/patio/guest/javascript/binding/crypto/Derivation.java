package dev.patio.guest.javascript.binding.crypto;

import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.crypto.Mac;

/** Keys from passwords and other keys: RFC 8018 and RFC 5869. */
final class Derivation {
    private Derivation() {}

    static byte[] pbkdf2(Mac mac, byte[] salt, int iterations, int length) {
        int size = mac.getMacLength();
        int blocks = Math.ceilDiv(length, size);
        byte[] key = new byte[blocks * size];
        for (int block = 0; block < blocks; block++) {
            mac.update(salt);
            byte[] last = mac.doFinal(ByteBuffer.allocate(4).putInt(block + 1).array());
            byte[] sum = last.clone();
            for (int i = 1; i < iterations; i++) {
                last = mac.doFinal(last);
                for (int j = 0; j < size; j++) {
                    sum[j] ^= last[j];
                }
            }
            System.arraycopy(sum, 0, key, block * size, size);
        }
        return Arrays.copyOf(key, length);
    }

    static byte[] hkdf(Digest digest, byte[] key, byte[] salt, byte[] info, int length) {
        Mac mac = digest.mac(digest.mac(salt).doFinal(key));
        byte[] derived = new byte[length];
        byte[] last = {};
        int done = 0;
        for (int block = 1; done < length; block++) {
            mac.update(last);
            mac.update(info);
            last = mac.doFinal(new byte[] {(byte) block});
            int count = Math.min(last.length, length - done);
            System.arraycopy(last, 0, derived, done, count);
            done += count;
        }
        return derived;
    }
}
