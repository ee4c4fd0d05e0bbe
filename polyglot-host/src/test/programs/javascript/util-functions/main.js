'use strict';
const util = require('node:util');

const later = (value, done) => setImmediate(() => (value < 0 ? done(new Error('negative')) : done(null, value * 2)));
const promised = util.promisify(later);
const back = util.callbackify(async (x) => {
  if (!x) throw null;
  return x + 1;
});

function Old() {}
function New() {}
Old.prototype.hello = () => 'hello of old';
util.inherits(New, Old);
console.log(new New().hello(), New.super_ === Old);

console.log(util.isDeepStrictEqual({ a: [1, new Map([[1, { b: 2 }]])] }, { a: [1, new Map([[1, { b: 2 }]])] }));
console.log(util.isDeepStrictEqual([1], ['1']), util.isDeepStrictEqual(NaN, NaN), util.isDeepStrictEqual(0, -0));
console.log(util.types.isPromise(promised(1)), util.types.isRegExp(/x/), util.types.isDate({}), util.types.isProxy(new Proxy({}, {})));
console.log(util.types.isGeneratorFunction(function* () {}), util.types.isAsyncFunction(async () => {}), util.types.isUint8Array(Buffer.alloc(1)));
console.log(util.types.isNativeError(new TypeError()), util.types.isArgumentsObject((function () { return arguments; })()), util.types.isBoxedPrimitive(Object(1)));
console.log(JSON.stringify(util.styleText('red', 'red text', { validateStream: false })), util.stripVTControlCharacters('\u001b[31mred\u001b[0m'));
console.log(util.toUSVString('a\ud800b'), util.getSystemErrorName(-2), util.getSystemErrorMap().get(-13), util.getSystemErrorMessage(-17));
console.log(util.inspect(new util.MIMEType('text/html; charset=utf-8').params.get('charset')));
console.log(util.deprecate((x) => x, 'old', 'DEP9999')(7), util.aborted.name, typeof util.TextEncoder, util.debuglog('none').enabled);
console.log(util.diff('abc', 'abd'));

try {
  util.promisify('not a function');
} catch (error) {
  console.log(error.name, error.code, error.message);
}
try {
  util.inherits(New, null);
} catch (error) {
  console.log(error.message);
}

promised(21).then(console.log).then(() => promised(-1)).catch((error) => console.log('caught', error.message));
back(0, (error) => console.log(error.code, error.message));
back(1, (error, value) => console.log(error, value));
