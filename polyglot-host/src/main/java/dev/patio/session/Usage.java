package dev.patio.session;

import java.time.Duration;

/** What a pat has used so far. */
public record Usage(Duration wall, Duration cpu, long allocated, int threads, long output) {}
