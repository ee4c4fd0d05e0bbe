exports.early = true;
exports.seenByA = { ...require('./b') };
exports.done = 'a';
