package dev.patio.shared;

import java.util.List;
import java.util.OptionalLong;

/**
 * What a user sees of the shared space.
 *
 * @param held about how many bytes stand under names and wait in channels
 * @param most how many may
 */
public record SpaceReport(
        List<ExportReport> exports, List<ChannelReport> channels, List<PatWaits> pats, long held, OptionalLong most) {}
