Error.stackTraceLimit = 1;
throw new RangeError("bad");
