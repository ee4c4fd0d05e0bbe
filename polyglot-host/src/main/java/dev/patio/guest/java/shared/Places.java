package dev.patio.guest.java.shared;

import com.oracle.truffle.api.interop.TruffleObject;
import dev.patio.guest.BytesToRead;
import dev.patio.shared.Frozen;
import dev.patio.shared.FrozenArray;
import dev.patio.shared.FrozenBytes;
import dev.patio.shared.FrozenList;
import dev.patio.shared.FrozenMap;
import dev.patio.shared.FrozenRecord;
import dev.patio.shared.FrozenSet;

/** What stands in a composite value, by places that count from 0; in a map keys and values take turns. */
final class Places {
    private Places() {}

    static int size(Frozen frozen) {
        return switch (frozen) {
            case FrozenList list -> list.size();
            case FrozenSet set -> set.size();
            case FrozenBytes bytes -> bytes.array().length;
            case FrozenArray array -> array.size();
            case FrozenMap map -> 2 * map.size();
            case FrozenRecord object -> object.recordType().fields().size();
            default -> 0;
        };
    }

    static Object get(Object composite, int place) {
        return switch (composite) {
            case FrozenList list -> list.get(place);
            case FrozenSet set -> set.get(place);
            case FrozenMap map -> place % 2 == 0 ? map.key(place / 2) : map.value(place / 2);
            case FrozenRecord object -> object.value(place);
            case SharedFunctions.Pair pair -> place == 0 ? pair.first() : pair.second();
            default -> throw new IllegalArgumentException("no places: " + composite);
        };
    }

    /** The numbers for a guest to read where they stand, or to copy. */
    static TruffleObject storage(Frozen frozen) {
        return switch (frozen) {
            case FrozenList.Ints ints -> new Storage.OfInts(ints.elements());
            case FrozenList.Longs longs -> new Storage.OfLongs(longs.elements());
            case FrozenList.Doubles doubles -> new Storage.OfDoubles(doubles.elements());
            case FrozenBytes bytes -> new BytesToRead(bytes.array());
            case FrozenArray array -> new BytesToRead(array.storage());
            default -> throw new IllegalArgumentException("no storage: " + frozen.type());
        };
    }
}
