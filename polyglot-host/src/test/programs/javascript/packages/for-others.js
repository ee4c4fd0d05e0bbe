module.exports = 'for others';
