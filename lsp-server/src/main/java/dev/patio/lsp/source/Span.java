package dev.patio.lsp.source;

/** A part of a text, from the first of its UTF-16 units to the one after its last. */
public record Span(int start, int end) {
    public int length() {
        return end - start;
    }

    /** Also right behind its last character, as a cursor stands there. */
    public boolean touches(int offset) {
        return start <= offset && offset <= end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public Span to(Span last) {
        return new Span(start, last.end);
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
