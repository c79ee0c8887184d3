module.exports = (object, name, value) => { object[name] = value }
