module.exports = 'an import of my own';
