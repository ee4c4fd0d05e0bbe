package dev.patio.guest.python.shared;

import com.oracle.graal.python.builtins.objects.common.HashingStorage;
import com.oracle.graal.python.builtins.objects.common.HashingStorageNodes.HashingStorageGetIterator;
import com.oracle.graal.python.builtins.objects.common.HashingStorageNodes.HashingStorageIterator;
import com.oracle.graal.python.builtins.objects.common.HashingStorageNodes.HashingStorageIteratorKey;
import com.oracle.graal.python.builtins.objects.common.HashingStorageNodes.HashingStorageIteratorNext;
import com.oracle.graal.python.builtins.objects.common.HashingStorageNodes.HashingStorageIteratorValue;
import com.oracle.graal.python.builtins.objects.common.HashingStorageNodes.HashingStorageLen;
import java.util.function.BiFunction;

/** What dicts and sets hold, in their order. */
final class Entries {
    private Entries() {}

    static Object[] keys(HashingStorage storage) {
        return all(storage, HashingStorageIteratorKey::executeUncached);
    }

    static Object[] values(HashingStorage storage) {
        return all(storage, HashingStorageIteratorValue::executeUncached);
    }

    private static Object[] all(
            HashingStorage storage, BiFunction<HashingStorage, HashingStorageIterator, Object> part) {
        Object[] all = new Object[HashingStorageLen.executeUncached(storage)];
        HashingStorageIterator iterator = HashingStorageGetIterator.executeUncached(storage);
        for (int i = 0; i < all.length && HashingStorageIteratorNext.executeUncached(storage, iterator); i++) {
            all[i] = part.apply(storage, iterator);
        }
        return all;
    }
}
