exports.seenByB = { ...require('./a') };
exports.done = 'b';
