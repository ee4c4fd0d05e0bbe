package dev.patio.guest.java.shared;

import dev.patio.guest.Language;
import dev.patio.shared.ExportReport;
import dev.patio.shared.FailedException;
import dev.patio.shared.Failure;
import dev.patio.shared.Form;
import dev.patio.shared.FrozenList;
import dev.patio.shared.FrozenRecord;
import dev.patio.shared.Member;
import dev.patio.shared.Nothing;
import dev.patio.shared.RecordType;
import dev.patio.shared.Values;
import dev.patio.shared.Wait;
import java.util.List;

/** What a program asks about the space, as values of the space. */
final class Reports {
    private static final RecordType EXPORT = new RecordType("Export", List.of("name", "version", "type"));
    private static final RecordType FAILURE =
            new RecordType("Failure", List.of("message", "type", "text", "trace", "original"));

    private Reports() {}

    static FrozenList exports(Member member) {
        return FrozenList.of(
                Form.FIXED, member.exports().stream().map(Reports::export).toArray());
    }

    private static FrozenRecord export(ExportReport report) {
        return new FrozenRecord(EXPORT, new Object[] {
            Values.text(report.name()), Values.integer(report.version()), Values.text(report.type())
        });
    }

    /** What became of a pat: its result, and what ended it if that was an exception. */
    static SharedFunctions.Pair joined(Wait done) {
        try {
            return new SharedFunctions.Pair(done.get(), Nothing.NOTHING);
        } catch (FailedException e) {
            return new SharedFunctions.Pair(Nothing.NOTHING, failure(e.getMessage(), e.failure()));
        }
    }

    private static FrozenRecord failure(String message, Failure failure) {
        return new FrozenRecord(FAILURE, new Object[] {
            Values.text(message),
            Values.text(failure.type()),
            Values.text(failure.message()),
            Values.text(failure.trace()),
            failure.language().equals(Language.JAVA.id()) ? failure.original() : Nothing.NOTHING
        });
    }
}
