module.exports = Math.sin
