exports.named = 'named';
exports.assigned = 'assigned';
module.exports.computed = [1];
