/** Ant Design 3 asks for all of its icons at once; CommonJS would have a "default" among them, which is none. */
export const none = { name: 'none', theme: 'outline', icon: { tag: 'svg', attrs: {}, children: [] } }
