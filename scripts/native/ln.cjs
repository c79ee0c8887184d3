module.exports = Math.log
