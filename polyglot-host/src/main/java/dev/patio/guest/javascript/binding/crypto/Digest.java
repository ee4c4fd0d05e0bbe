package dev.patio.guest.javascript.binding.crypto;

import com.oracle.truffle.js.runtime.JSErrorType;
import dev.patio.guest.javascript.node.CodedException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jcajce.provider.digest.Blake2b;
import org.bouncycastle.jcajce.provider.digest.Blake2s;
import org.bouncycastle.jcajce.provider.digest.RIPEMD160;
import org.bouncycastle.jcajce.provider.digest.SM3;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * A hash function by OpenSSL's names for it and Java's.
 *
 * @param more what makes it where the JDK has none
 */
record Digest(String javaName, Optional<Supplier<MessageDigest>> more) {
    private static final Map<String, Digest> BY_NAME = table();

    private static Map<String, Digest> table() {
        Map<String, Digest> table = new TreeMap<>();
        add(table, "MD5", "md5", "RSA-MD5");
        add(table, "SHA-1", "sha1", "sha-1", "RSA-SHA1");
        add(table, "SHA-224", "sha224", "sha-224", "RSA-SHA224");
        add(table, "SHA-256", "sha256", "sha-256", "RSA-SHA256");
        add(table, "SHA-384", "sha384", "sha-384", "RSA-SHA384");
        add(table, "SHA-512", "sha512", "sha-512", "RSA-SHA512");
        add(table, "SHA-512/224", "sha512-224", "RSA-SHA512/224");
        add(table, "SHA-512/256", "sha512-256", "RSA-SHA512/256");
        for (String bits : List.of("224", "256", "384", "512")) {
            add(table, "SHA3-" + bits, "sha3-" + bits, "RSA-SHA3-" + bits);
        }
        add(table, "RIPEMD160", RIPEMD160.Digest::new, "ripemd160", "ripemd", "rmd160", "RSA-RIPEMD160");
        add(table, "SM3", SM3.Digest::new, "sm3", "RSA-SM3");
        add(table, "BLAKE2B-512", Blake2b.Blake2b512::new, "blake2b512");
        add(table, "BLAKE2S-256", Blake2s.Blake2s256::new, "blake2s256");
        return table;
    }

    private static void add(Map<String, Digest> table, String javaName, String... names) {
        add(table, new Digest(javaName, Optional.empty()), names);
    }

    private static void add(Map<String, Digest> table, String javaName, Supplier<MessageDigest> more, String... names) {
        add(table, new Digest(javaName, Optional.of(more)), names);
    }

    private static void add(Map<String, Digest> table, Digest digest, String... names) {
        for (String name : names) {
            table.put(name.toLowerCase(Locale.ROOT), digest);
        }
    }

    static List<String> names() {
        return BY_NAME.keySet().stream()
                .filter(name -> !name.startsWith("sha-"))
                .map(name -> name.startsWith("rsa-") ? name.toUpperCase(Locale.ROOT) : name)
                .sorted()
                .toList();
    }

    static Optional<Digest> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }

    static Digest get(String name) {
        return find(name)
                .orElseThrow(() -> new CodedException(
                        JSErrorType.TypeError, "ERR_CRYPTO_INVALID_DIGEST", "Invalid digest: " + name));
    }

    MessageDigest start() {
        if (more.isPresent()) {
            return more.get().get();
        }
        try {
            return MessageDigest.getInstance(javaName);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Mac mac(byte[] key) {
        String name = "Hmac" + javaName.replaceFirst("SHA-", "SHA");
        try {
            Mac mac = more.isPresent() ? Mac.getInstance(name, new BouncyCastleProvider()) : Mac.getInstance(name);
            // Java takes no empty key, which is the same as zeros, to which all keys are filled up
            mac.init(new SecretKeySpec(key.length == 0 ? new byte[1] : key, name));
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
