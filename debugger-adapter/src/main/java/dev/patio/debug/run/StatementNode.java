package dev.patio.debug.run;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import com.oracle.truffle.api.source.SourceSection;

/** A statement that can be marked; nothing in compiled code as long as it is not. */
final class StatementNode extends ExecutionEventNode {
    private final MarkedLines lines;
    private final SourceSection statement;

    @CompilationFinal
    private MarkedLines.Mark mark = MarkedLines.Mark.UNKNOWN;

    StatementNode(MarkedLines lines, SourceSection statement) {
        this.lines = lines;
        this.statement = statement;
    }

    @Override
    protected void onEnter(VirtualFrame frame) {
        if (!mark.stays().isValid()) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            mark = lines.mark(statement);
        }
        if (mark.isSet()) {
            lines.reach(statement);
        }
    }
}
