'use strict';
const path = require('node:path');

const frames = (error) => error.stack.split('\n').filter((line) => line.includes('main.js')).map((line) => line.trim().replace(__dirname + path.sep, ''));

function alpha() {
  return beta();
}
const beta = () => new Error('made in beta');
class Box {
  open() {
    return alpha();
  }
  static make() {
    return new Box().open();
  }
  get content() {
    return new Error('in a getter');
  }
}
const object = { method: () => Box.make() };
console.log(frames(object.method()));
console.log(frames(new Box().content));
console.log(frames([1].map(function callback() { return new Error('in map'); })[0]));
new (function Maker() {
  console.log(frames(new Error('in a constructor')));
})();

(async () => {
  const later = async () => {
    await null;
    throw new Error('after await');
  };
  await later().catch((error) => console.log(frames(error)));

  const holder = {};
  Error.captureStackTrace(holder, alpha);
  console.log(typeof holder.stack, Error.stackTraceLimit);
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 1;
  console.log(alpha().stack.split('\n').length);
  Error.stackTraceLimit = limit;

  Error.prepareStackTrace = (error, sites) => sites.map((site) => [site.getFunctionName(), path.basename(site.getFileName() ?? ''), site.getLineNumber(), site.isConstructor()]);
  console.log(alpha().stack.slice(0, 2));
  Error.prepareStackTrace = undefined;
  console.log(new Error('head').stack.split('\n')[0], String(new TypeError('t')), 'stack' in new Error(), Object.keys(new Error('x')));
})();
