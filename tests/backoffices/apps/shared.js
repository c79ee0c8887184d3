/** Asks the server for one page of the list, as a back-office does. */
export const fetchOrders = async query => {
  const response = await fetch(`/api/orders?${new URLSearchParams(query)}`)
  return response.json()
}

export const fetchReviews = async () => (await fetch('/api/reviews')).json()

export const isDark = location.search.includes('dark')
/** Begins when the address first names a page: a test is to hear the extension from the start. */
export const whenAsked = begin => {
  const look = () => {
    if (route() === 'nowhere') return
    removeEventListener('hashchange', look)
    begin()
  }
  addEventListener('hashchange', look)
  look()
}

export const route = () => location.hash.replace(/^#\/?/, '') || 'orders'
