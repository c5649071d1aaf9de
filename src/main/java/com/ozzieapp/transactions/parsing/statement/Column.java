package com.ozzieapp.transactions.parsing.statement;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a column of a statement holds, told by the words at its head. */
enum Column {
    BALANCE("^(saldos?|balance|runningbalance|saldocontab[a-z]*|saldodisp[a-z]*)"),
    DATE("^(data|fecha|date|dia\\b|f\\b|posted|postingdate|transactiondate|dateoftransaction|fmov"
            + "|fechaoper|datamov|datavalor|fvalor|oper|liq)"),
    DEBIT("^(debitos?|debit|debits|saidas?|cargos?|withdrawals?|retiros?|debe|moneyout|paidout"
            + "|salidas?|pagamentos|pagos|gastos|egresos?|payments\\b)"),
    CREDIT("^(creditos?|credit|credits|entradas?|abonos?|depositos?|deposits?|haber|moneyin|paidin"
            + "|ingresos?|receipts)"),
    AMOUNT("^\\W*(valor|importe|monto|montante|amount|quantia|cantidad|movimento\\(|total\\b)"),
    TEXT("^(descric|descripc|description|historico|concepto|conceito|details?|detalhes?|lancamento"
            + "|movimento|movimiento|merchant|transac|transaction|estabelecimento|narrative|particulars"
            + "|operacion|referencia|comercio)"),
    REFERENCE("^(doc|documento|ref|referencia|no\\b|num|cheque|check|numero|oficina|sucursal|agencia|origem|cod)");

    private final Pattern words;

    Column(String words) {
        this.words = Pattern.compile(words);
    }

    static Optional<Column> of(String squashed) {
        return Stream.of(values())
                .filter(column -> column.words.matcher(squashed).find())
                .findFirst();
    }

    boolean holdsAmounts() {
        return this == BALANCE || this == DEBIT || this == CREDIT || this == AMOUNT;
    }
}
