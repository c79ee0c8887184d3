module.exports = Math.tan
