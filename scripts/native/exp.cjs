module.exports = Math.exp
