package dev.patio.guest.python.shared;

import com.oracle.graal.python.builtins.objects.common.SequenceStorageNodes.ToArrayNode;
import com.oracle.graal.python.builtins.objects.dict.PDict;
import com.oracle.graal.python.nodes.util.CastToJavaStringNode;
import com.oracle.graal.python.runtime.sequence.PSequence;
import dev.patio.shared.Form;
import dev.patio.shared.FrozenRecord;
import dev.patio.shared.NotShareable;
import dev.patio.shared.RecordType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;

/** What the function describe of patio.py says of objects of classes that are written in Python: a tuple, its kind first. */
final class Descriptions {
    private Descriptions() {}

    static Object value(Object description, Freezing walk) {
        Object[] parts = elements(description);
        return switch (text(parts[0])) {
            case "record" -> record(text(parts[1]), elements(parts[2]), elements(parts[3]), walk);
            case "list" -> walk.list(Form.CHANGEABLE, elements(parts[1]));
            case "map" -> walk.map((PDict) parts[1]);
            case "value" -> walk.value(parts[1]);
            case "decimal" -> new BigDecimal(text(parts[1]));
            case "instant" -> Instant.parse(text(parts[1]));
            case "date" -> LocalDate.parse(text(parts[1]));
            case "time" -> LocalTime.parse(text(parts[1]));
            case "datetime" -> LocalDateTime.parse(text(parts[1]));
            case "duration" -> Duration.parse(text(parts[1]));
            default -> throw new NotShareable(text(parts[1]));
        };
    }

    private static Object record(String name, Object[] names, Object[] values, Freezing walk) {
        var type = new RecordType(
                name, Arrays.stream(names).map(Descriptions::text).toList());
        return new FrozenRecord(type, walk.fields(type, values));
    }

    static Object[] elements(Object sequence) {
        return ToArrayNode.executeUncached(((PSequence) sequence).getSequenceStorage());
    }

    static String text(Object text) {
        return CastToJavaStringNode.getUncached().execute(text);
    }
}
