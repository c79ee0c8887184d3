import type { HeaderWords } from './things.ts'

/** Deutsch. Ein zusammengesetztes Wort steht bei dem, was es im Ganzen meint. */
export const de: HeaderWords = {
  order: 'bestellung|auftrag',
  orderNumber: 'bestellnummer|bestellnr|bestellnr.|bestell-nr.|bestell-nr|auftragsnummer|bestellungsnummer|bestell-id',
  buyer: 'käufer|käufers|kunde|kunden|kundenname|besteller',
  receiver: 'empfänger|empfängers|empfängername',
  nick: 'nutzername|benutzername|mitgliedsname',
  number: 'nummer|nr|nr.|kundennummer|kennung',
  firstName: 'vorname',
  lastName: 'nachname|familienname',
  email: 'e-mail-adresse|mailadresse',
  phone: 'telefon|telefonnummer|handy|mobilnummer|rufnummer',
  date: 'datum|zeit|uhrzeit|zeitpunkt',
  at: 'am',
  ordered: 'bestellt|gekauft|verkauft|bestelldatum|kaufdatum|verkaufsdatum|bestellzeitpunkt',
  paid: 'bezahlt',
  payment: 'zahlung',
  total: 'gesamt|gesamtbetrag|gesamtpreis|gesamtsumme|endbetrag|bestellwert',
  amount: 'betrag|summe|zwischensumme',
  price: 'preis|einzelpreis|stückpreis',
  refund: 'erstattung|erstattet|rückerstattung|gutschrift|erstattungsbetrag',
  status: 'status|bestellstatus|auftragsstatus',
  product: 'artikel|artikelname|artikelbezeichnung|produkt|produktname|angebotstitel',
  count: 'anzahl|menge|stückzahl|stück',
  sku: 'artikelnummer|bestandseinheit',
  currency: 'währung',
  document: 'rechnung|rechnungsnummer|lieferschein',
  other:
    'adresse|lieferadresse|rechnungsadresse|straße|ort|stadt|plz|postleitzahl|land|bundesland|versand|versandart|versandkosten|versanddatum|sendungsnummer|zahlungsart|zahlungsmethode|zahlungsdatum|mwst|rabatt|bemerkung|notiz',
  nothing: 'des|der|die|das|und',
}
