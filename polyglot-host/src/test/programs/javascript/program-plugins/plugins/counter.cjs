let n = 0;
exports.instances = 0;
exports.start = exports.default = (host) => {
  exports.instances += 1;
  host.provide('counter', { next: () => ++n });
};
