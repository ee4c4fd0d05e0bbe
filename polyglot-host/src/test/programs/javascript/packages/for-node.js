module.exports = 'for node';
