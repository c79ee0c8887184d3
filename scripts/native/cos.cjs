module.exports = Math.cos
