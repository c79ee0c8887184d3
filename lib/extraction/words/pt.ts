import type { HeaderWords } from './things.ts'

/** Português. */
export const pt: HeaderWords = {
  order: 'pedido|encomenda|compra|venda',
  buyer: 'comprador|compradora|cliente',
  receiver: 'destinatário|destinatária',
  user: 'usuário|utilizador',
  number: 'número|nº|código|referência',
  name: 'nome|nome completo',
  lastName: 'sobrenome|apelido',
  phone: 'telefone|celular|telemóvel',
  date: 'data|hora|criação|data e hora',
  ordered: 'comprado|encomendado',
  paid: 'pago|pagos|pago pelo comprador',
  payment: 'pagamento',
  total: 'total|total global|total geral',
  amount: 'valor|quantia',
  price: 'preço|preço unitário',
  refund: 'reembolso|reembolsado',
  status: 'status|situação|estado do pedido',
  product: 'produto|item|anúncio|título do anúncio',
  count: 'quantidade|qtd|qtd.|unidades',
  currency: 'moeda',
  other:
    'endereço|endereço de entrega|cidade|uf|cep|país|bairro|observação|observação do comprador|nota|número de rastreamento|opção de envio|frete|método de pagamento|desconto|nome da variação',
  nothing: 'de|do|da|dos|das|e|o|principal|acordado|original',
}
