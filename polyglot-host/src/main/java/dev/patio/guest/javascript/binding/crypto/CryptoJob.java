package dev.patio.guest.javascript.binding.crypto;

import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.bridge.Bytes;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.bridge.HostObject;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.AsyncWrap;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.Promises;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;

/** Work that may take long: done at once, or on the pool and told to {@code ondone} or by a promise. */
final class CryptoJob extends AsyncWrap {
    private static final int ASYNCHRONOUS = 0;
    private static final int SYNCHRONOUS = 1;

    /** What is done, on any thread; nothing where the result is in a buffer of the program's. */
    private interface Task {
        Optional<byte[]> run();
    }

    /** Reads the arguments, of which the first is how the result is wanted. */
    private interface Preparation {
        Task prepare(Call call);
    }

    private final int mode;
    private final Task task;

    private CryptoJob(HostObject object, Call call, Preparation preparation) {
        super(object, call);
        mode = call.integer(0);
        task = preparation.prepare(call);
    }

    static Binding binding() {
        return new Binding()
                .type(type("RandomBytesJob", CryptoJob::random))
                .type(type("HashJob", CryptoJob::hash))
                .type(type("PBKDF2Job", CryptoJob::pbkdf2))
                .type(type("HKDFJob", CryptoJob::hkdf))
                .type(type("ScryptJob", CryptoJob::scrypt));
    }

    private static HostClass<CryptoJob> type(String name, Preparation preparation) {
        return new HostClass<>(name, CryptoJob.class, (object, call) -> new CryptoJob(object, call, preparation))
                .method("run", (self, call) -> self.run())
                .extend(AsyncWrap.TYPE);
    }

    private static Task random(Call call) {
        ByteBuffer bytes = Bytes.of(call.get(1)).slice((int) call.wide(2), (int) call.wide(3));
        return () -> {
            byte[] random = new byte[bytes.remaining()];
            new SecureRandom().nextBytes(random);
            bytes.put(random);
            return Optional.empty();
        };
    }

    private static Task hash(Call call) {
        MessageDigest digest = Digest.get(call.string(1)).start();
        byte[] data = KeyHandle.bytes(call.get(2));
        return () -> Optional.of(digest.digest(data));
    }

    private static Task pbkdf2(Call call) {
        byte[] password = KeyHandle.bytes(call.get(1));
        byte[] salt = KeyHandle.bytes(call.get(2));
        int iterations = call.integer(3);
        int length = call.integer(4);
        Digest digest = Digest.get(call.string(5));
        return () -> Optional.of(Derivation.pbkdf2(digest.mac(password), salt, iterations, length));
    }

    private static Task hkdf(Call call) {
        Digest digest = Digest.get(call.string(1));
        byte[] key = KeyHandle.bytes(call.get(2));
        byte[] salt = KeyHandle.bytes(call.get(3));
        byte[] info = KeyHandle.bytes(call.get(4));
        int length = call.integer(5);
        return () -> Optional.of(Derivation.hkdf(digest, key, salt, info, length));
    }

    private static Task scrypt(Call call) {
        byte[] password = KeyHandle.bytes(call.get(1));
        byte[] salt = KeyHandle.bytes(call.get(2));
        var scrypt = Scrypt.of(call.wide(3), call.integer(4), call.integer(5), call.wide(6));
        int length = call.integer(7);
        return () -> Optional.of(scrypt.derive(password, salt, length));
    }

    private Object run() {
        return switch (mode) {
            case SYNCHRONOUS -> Js.array(process().host().realm(), Undefined.instance, value(task.run()));
            case ASYNCHRONOUS -> {
                process().pool().submit(() -> {
                    Optional<byte[]> result = task.run();
                    return () -> callback("ondone", Undefined.instance, value(result));
                });
                yield Undefined.instance;
            }
            default -> promise();
        };
    }

    private Object promise() {
        Promises.Resolvers resolvers = Promises.of(process()).pending();
        process().pool().submit(() -> {
            Optional<byte[]> result = task.run();
            return () -> process().callbacks().scope(() -> {
                resolvers.resolve(value(result));
                return Undefined.instance;
            });
        });
        return resolvers.promise();
    }

    private Object value(Optional<byte[]> result) {
        return result.<Object>map(bytes -> Bytes.arrayBuffer(process().host().realm(), bytes))
                .orElse(Undefined.instance);
    }
}
