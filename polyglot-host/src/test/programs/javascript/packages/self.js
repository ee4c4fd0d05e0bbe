module.exports = 'by my own name';
