"""What benchmarks/run measures, one module a question."""
