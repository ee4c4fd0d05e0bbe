package dev.patio.guest.python.shared;

import com.oracle.graal.python.builtins.objects.object.PythonObject;
import dev.patio.shared.Channel;
import dev.patio.shared.Frozen;
import dev.patio.shared.FrozenArray;
import dev.patio.shared.FrozenRecord;
import dev.patio.shared.Member;
import dev.patio.shared.PatHandle;
import java.util.Optional;

/**
 * Values of the space as one Python program sees them. Most are the same objects for all of them; what holds records,
 * channels, decimals or times is made once for each, as their classes belong to one. With the global lock held.
 */
final class Reading {
    private final Guest guest;
    private final Member member;
    private final OwnViews views = new OwnViews();
    private final RecordViews records;

    Reading(Guest guest, Member member) {
        this.guest = guest;
        this.records = new RecordViews(guest.recordClass());
        this.member = member;
    }

    Object python(Object value) {
        Optional<Object> ofAll = PythonView.of(value);
        if (ofAll.isPresent()) {
            return ofAll.get();
        }
        return value instanceof Frozen frozen
                ? views.of(frozen, this::make)
                : Guest.call(guest.scalar(), kind(value), Text.python(value.toString()));
    }

    private static Object kind(Object scalar) {
        return Text.python(scalar.getClass().getSimpleName());
    }

    private Object make(Frozen value) {
        return switch (value) {
            case Channel channel ->
                Origin.put(
                        (PythonObject) Guest.call(guest.channel(), Text.python(channel.name())),
                        member.opened(channel));
            case FrozenArray array -> TypedArrays.view(array);
            case PatHandle pat ->
                Origin.put((PythonObject) Guest.call(guest.pat(), pat.id(), Text.python(pat.name())), pat);
            case FrozenRecord record -> records.make(record, this::python);
            default ->
                Composites.make(value, element -> Optional.of(python(element))).orElseThrow();
        };
    }
}
