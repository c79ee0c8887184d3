import type { HeaderWords } from './things.ts'

/** Español. */
export const es: HeaderWords = {
  order: 'pedido|venta|compra|orden',
  buyer: 'comprador|compradora|cliente',
  receiver: 'destinatario|destinataria',
  user: 'usuario',
  number: 'número|n.º|código|referencia',
  name: 'nombre|nombre completo|nombre y apellido',
  lastName: 'apellido|apellidos',
  email: 'correo|correo electrónico',
  phone: 'teléfono|celular|móvil',
  date: 'fecha|hora|creación|fecha y hora',
  paid: 'pagado|cobrado',
  payment: 'pago',
  total: 'total|importe total',
  amount: 'importe|monto',
  price: 'precio|precio unitario',
  refund: 'reembolso|devolución del dinero',
  status: 'estado|situación',
  product: 'producto|artículo|publicación|título de la publicación',
  count: 'cantidad|unidades',
  currency: 'moneda|divisa',
  other:
    'dirección|domicilio|ciudad|país|provincia|código postal|número de seguimiento|forma de entrega|costo de envío|método de pago|descuento|variante|nota',
  nothing: 'de|del|la|el|los|las|y',
}
