package dev.patio.guest.javascript.binding.crypto;

import com.oracle.truffle.js.runtime.JSErrorType;
import dev.patio.guest.javascript.node.CodedException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;

/** The scrypt function, RFC 7914: a key from a password that takes much memory to find. */
record Scrypt(int cost, int blockSize, int parallelization) {
    private static final int SALSA_WORDS = 16;
    private static final int SALSA_ROUNDS = 8;

    /** Takes the parameters if they can be met within the memory. */
    static Scrypt of(long cost, int blockSize, int parallelization, long memory) {
        boolean valid = cost > 1 && Long.bitCount(cost) == 1 && blockSize > 0 && parallelization > 0;
        if (!valid) {
            throw invalid("Invalid scrypt params");
        }
        if (128 * cost * blockSize + 128L * blockSize * parallelization > memory) {
            throw invalid("Invalid scrypt params: error:030000AC:digital envelope routines::memory limit exceeded");
        }
        return new Scrypt((int) cost, blockSize, parallelization);
    }

    private static CodedException invalid(String message) {
        return new CodedException(JSErrorType.RangeError, "ERR_CRYPTO_INVALID_SCRYPT_PARAMS", message);
    }

    byte[] derive(byte[] password, byte[] salt, int length) {
        var mac = Digest.get("sha256").mac(password);
        int words = 32 * blockSize;
        ByteBuffer bytes = ByteBuffer.wrap(Derivation.pbkdf2(mac, salt, 1, parallelization * words * Integer.BYTES))
                .order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < parallelization; i++) {
            IntBuffer block = bytes.slice(i * words * Integer.BYTES, words * Integer.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asIntBuffer();
            int[] mixed = new int[words];
            block.get(0, mixed);
            block.put(0, mix(mixed));
        }
        return Derivation.pbkdf2(mac, bytes.array(), 1, length);
    }

    private int[] mix(int[] start) {
        int[] block = start;
        int[][] seen = new int[cost][];
        for (int i = 0; i < cost; i++) {
            seen[i] = block;
            block = mixBlock(block);
        }
        for (int i = 0; i < cost; i++) {
            int[] other = seen[block[block.length - SALSA_WORDS] & (cost - 1)];
            int[] sum = new int[block.length];
            for (int j = 0; j < sum.length; j++) {
                sum[j] = block[j] ^ other[j];
            }
            block = mixBlock(sum);
        }
        return block;
    }

    /** Pieces in even places come first, then those in odd ones. */
    private int[] mixBlock(int[] block) {
        int pieces = 2 * blockSize;
        int[] mixed = new int[block.length];
        int[] x = new int[SALSA_WORDS];
        System.arraycopy(block, block.length - SALSA_WORDS, x, 0, SALSA_WORDS);
        for (int i = 0; i < pieces; i++) {
            for (int j = 0; j < SALSA_WORDS; j++) {
                x[j] ^= block[i * SALSA_WORDS + j];
            }
            salsa(x);
            int place = (i / 2 + (i % 2) * blockSize) * SALSA_WORDS;
            System.arraycopy(x, 0, mixed, place, SALSA_WORDS);
        }
        return mixed;
    }

    private static void salsa(int[] words) {
        int[] x = words.clone();
        for (int i = 0; i < SALSA_ROUNDS; i += 2) {
            quarter(x, 0, 4, 8, 12);
            quarter(x, 5, 9, 13, 1);
            quarter(x, 10, 14, 2, 6);
            quarter(x, 15, 3, 7, 11);
            quarter(x, 0, 1, 2, 3);
            quarter(x, 5, 6, 7, 4);
            quarter(x, 10, 11, 8, 9);
            quarter(x, 15, 12, 13, 14);
        }
        for (int i = 0; i < SALSA_WORDS; i++) {
            words[i] += x[i];
        }
    }

    private static void quarter(int[] x, int a, int b, int c, int d) {
        x[b] ^= Integer.rotateLeft(x[a] + x[d], 7);
        x[c] ^= Integer.rotateLeft(x[b] + x[a], 9);
        x[d] ^= Integer.rotateLeft(x[c] + x[b], 13);
        x[a] ^= Integer.rotateLeft(x[d] + x[c], 18);
    }
}
