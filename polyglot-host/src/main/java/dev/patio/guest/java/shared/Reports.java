package dev.patio.guest.java.shared;

import dev.patio.shared.ExportReport;
import dev.patio.shared.Form;
import dev.patio.shared.FrozenList;
import dev.patio.shared.FrozenRecord;
import dev.patio.shared.Member;
import dev.patio.shared.PatHandle;
import dev.patio.shared.RecordType;
import dev.patio.shared.Values;
import java.util.List;

/** What a program asks about the space, as values of the space. */
final class Reports {
    private static final RecordType EXPORT = new RecordType("Export", List.of("name", "version", "type"));
    private static final RecordType PAT = new RecordType("Pat", List.of("id", "name"));

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

    static FrozenRecord pat(PatHandle pat) {
        return new FrozenRecord(PAT, new Object[] {pat.id(), Values.text(pat.name())});
    }

    static FrozenList pats(Member member) {
        return FrozenList.of(
                Form.FIXED, member.pats().stream().map(Reports::pat).toArray());
    }
}
