package dev.patio.shared;

/** What a user sees of an export. */
public record ExportReport(String name, long version, String type, long bytes, String owner) {}
