exports.a = 1;
exports = { lost: true };
module.exports.b = 2;
