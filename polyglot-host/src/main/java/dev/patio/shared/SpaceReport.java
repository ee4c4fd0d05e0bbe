package dev.patio.shared;

import java.util.List;

/** What a user sees of the shared space. */
public record SpaceReport(List<ExportReport> exports, List<ChannelReport> channels, List<PatWaits> pats) {}
