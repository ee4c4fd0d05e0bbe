'use strict';

console.log('plain', 1, true, null, undefined, 'text');
console.info('to stdout');
console.debug('to stdout, too');
console.error('to stderr');
console.warn('to stderr, %s', 'formatted');
console.log();
console.log('%s is %d years and %i, %f, %j %o %O %%', 'Ann', 42.5, 42.9, '1.5', { a: 1 }, [1], { b: { c: {} } }, 'rest');

console.group('outer');
console.log('in outer');
console.group();
console.log('in\ntwo lines');
console.error('indented on stderr');
console.groupEnd();
console.groupEnd();
console.log('back');

console.count();
console.count('apples');
console.count();
console.countReset();
console.count();

console.assert(true, 'not shown');
console.assert(false, 'shown with %s', 'format');
console.assert(false);
console.assert(false, { reason: 'an object' });

console.dir({ a: { b: { c: { d: 1 } } } }, { depth: 0 });
console.dirxml({ x: 1 }, [2]);

console.timeLog('never started');
console.timeEnd('never started');
