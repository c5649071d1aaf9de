package com.ozzieapp.transactions.parsing.receipt;

import java.util.List;
import java.util.regex.Pattern;

/** What the words beside an amount of a receipt say that it is; the first that fits holds. */
enum Label {
    /** Amounts that explain nothing: counts, points, shares, sums of taxes that the total holds already. */
    ASIDE("total(de)?(itens|items|items|articulos|artigos|pecas|produtos|productos|unidades|volumes|lineas|art\\b)"
            + "|qtd|qtde|totalupto|totaisincidentes|tributos|trib(tot|aprox)|trib\\.|impostosaprox"
            + "|pontos|points|puntos|rewards"
            + "|suggest|sugerid|porpessoa|porpersona|perperson|parcelas?de|parcelas|total(de)?(iva|tax"
            + "|vat|impostos|descontos?|discounts?"
            + "|savings|poupanca|ahorro|economia)|youraved|yousaved|ahorro|poupanca|economizou|poupou"
            + "|limite|saldo|balance(?!due)"
            + "|preco?unit|vlunit|vlr?unit|price/|incid|baseimp\\.?\\(|taxabase|baseivacuota|ivacontenido|contenido"
            + "|vencimento|valordodocumento|originalprice|precioanterior|capital|capsocial"),
    CASH("^\\W*(dinheiro|efectivo|efetivo|numerario|cash|entregue|entregado|recebido|recibido|supago|recibi|tendered"
            + "|valorrecebido|montanteentregue|cashtender|suefectivo|pagocon|valorentregue|amounttendered)"),
    CHANGE("^\\W*(valor(do|de)?)?(troco|cambio|suvuelto|vuelto|change|sucambio|cambiodue|devolucion|tuvuelto)"),
    SUBTOTAL("sub-?total|subt0tal|^totalbruto|^sumadeimportes|^suma\\b|^totalitems?\\b|^neto\\b"
            + "|^importeneto|baseimponible|^totalsinimpuestos|^netamount|^nettotal"),
    GRAND("valora?pagar|valorapagar|totala?pagar|totalapagar|totaltopay|topay|amountdue|totaldue"
            + "|balancedue|grandtotal|totalgeral|totalgeneral"
            + "|importetotal|valortotal|totalr\\$|totalrs|totalm\\.?n|totaleur|total\\(?€|total\\(inc"
            + "|totalliquido|totalpago|totalpagado|totalpaid"
            + "|fueltotal|ordertotal|totalcompra|totalventa|totalfactura|totalfatura|totaldoc"
            + "|amountpaid|totalcharged|totalcobrado|totaldelpedido|totaldopedido|totalcliente"),
    TOTAL("^\\W*\\d?\\W*(total|totai|tota1|t0tal|totl|iotal|toial)"),
    TAX("^\\W*(\\d+\\s?%)?(tax|salestax|iva|i\\.?v\\.?a|vat|itbis|iepsnew|ieps|hst|gst|impuesto"
            + "|imposto|statetax|citytax)"),
    EXTRA("servico|gorjeta|propina|\\btip\\b|^tip|gratuity|servicecharge|servicio|taxade|entrega"
            + "|envio|delivery|shipping|\\bfee\\b|fee$|frete|couvert|cubierto"
            + "|acrescimo|embalagem|tarifa|cuotade|peaje|portage|bookingfee|donation|juros|multa"),
    DISCOUNT("desconto|descuento|discount|saving|^dto|bonificac|promoc|cupom$|coupon|voucher|cashback|rebate|^promo"),
    CARD("cartao|tarjeta|^card|visa|mastercard|maestro|multibanco|debit|credit|contactless|amex"
            + "|mercadopago|^pix|bizum|mbway|contactles"
            + "|applepay|googlepay|paypal|formadepag|formapag|payment|^pagado|^pago|bancaria|^elo"
            + "|refeicao|vale"),
    WORTH("^\\W*(valor|importe|monto|montante|amount|quantia|cantidad|valordopix|valorda|valordo|venta|sale|compra)"),
    NONE("");

    private static final List<Label> ALL = List.of(values());

    private final Pattern words;

    Label(String words) {
        this.words = Pattern.compile(words);
    }

    /** @param squashed without case, accents and blanks */
    static Label of(String squashed) {
        return ALL.stream()
                .filter(label -> label.words.matcher(squashed).find())
                .findFirst()
                .orElse(NONE);
    }
}
