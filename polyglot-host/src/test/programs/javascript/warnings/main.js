'use strict';

process.on('warning', (warning) => console.log(warning.name, warning.code, warning.message, warning.detail));
process.emitWarning('careful');
process.emitWarning('old', { type: 'DeprecationWarning', code: 'DEP_OWN', detail: 'use the new one' });
process.emitWarning('old', 'DeprecationWarning', 'DEP_OWN');
const { EventEmitter } = require('node:events');
const emitter = new EventEmitter();
for (let i = 0; i < 11; i++) emitter.on('much', () => {});
