module.exports = Math.pow
