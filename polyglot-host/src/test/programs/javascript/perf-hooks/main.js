'use strict';
const { performance, PerformanceObserver, monitorEventLoopDelay, createHistogram } = require('node:perf_hooks');
const assert = require('node:assert');

console.log(performance === globalThis.performance, performance.now() > 0, Math.abs(performance.timeOrigin + performance.now() - Date.now()) < 1000);
let last = performance.now();
for (let i = 0; i < 1000; i++) {
  const now = performance.now();
  assert(now >= last);
  last = now;
}

const observer = new PerformanceObserver((list, self) => {
  for (const entry of list.getEntries()) console.log('observed', entry.entryType, entry.name, entry.detail);
  if (list.getEntriesByName('span').length) self.disconnect();
});
observer.observe({ entryTypes: ['mark', 'measure', 'function'] });

const mark = performance.mark('start', { detail: { step: 1 } });
console.log(mark.name, mark.entryType, mark.duration, mark.startTime > 0, mark.constructor.name);
performance.mark('end', { startTime: mark.startTime + 60_000 });
const measure = performance.measure('span', 'start', 'end');
console.log(Math.round(measure.duration), measure.detail, performance.getEntriesByType('measure').length, performance.getEntriesByName('start').length);
performance.clearMarks('start');
console.log(performance.getEntriesByType('mark').map(({ name }) => name), Object.keys(performance.toJSON()));
try {
  performance.measure('x', 'no such mark');
} catch (error) {
  console.log(error.name, error.code, error.message);
}

const histogram = createHistogram();
[1, 2, 3, 100].forEach((n) => histogram.record(n));
console.log(histogram.min, histogram.max, histogram.mean, histogram.percentile(50), histogram.count);
console.log(typeof performance.eventLoopUtilization().utilization, performance.timerify((a, b) => a + b)(2, 3), typeof monitorEventLoopDelay);
