package dev.patio.lsp.protocol;

import dev.patio.lsp.source.Span;
import dev.patio.lsp.source.Text;
import java.nio.charset.StandardCharsets;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Places as the client counts them: in UTF-16 units, or in the bytes of UTF-8. */
enum Positions {
    UTF_16 {
        @Override
        int column(String line, int units) {
            return units;
        }

        @Override
        int units(String line, int column) {
            return column;
        }
    },
    UTF_8 {
        @Override
        int column(String line, int units) {
            return line.substring(0, Math.min(units, line.length())).getBytes(StandardCharsets.UTF_8).length;
        }

        @Override
        int units(String line, int column) {
            int bytes = 0;
            int at = 0;
            while (at < line.length() && bytes < column) {
                int point = line.codePointAt(at);
                bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
                at += Character.charCount(point);
            }
            return at;
        }
    };

    abstract int column(String line, int units);

    abstract int units(String line, int column);

    final int offset(Text text, Position position) {
        if (position.getLine() < 0 || position.getLine() >= text.lines()) {
            return text.offset(position.getLine(), 0);
        }
        return text.offset(position.getLine(), units(text.line(position.getLine()), position.getCharacter()));
    }

    final Position position(Text text, int offset) {
        Text.Point point = text.point(offset);
        return new Position(point.line(), column(text.line(point.line()), point.column()));
    }

    final Range range(Text text, Span span) {
        return new Range(position(text, span.start()), position(text, span.end()));
    }

    final Span span(Text text, Range range) {
        int start = offset(text, range.getStart());
        return new Span(start, Math.max(start, offset(text, range.getEnd())));
    }
}
