package com.ozzieapp.transactions.parsing.statement;

import com.ozzieapp.money.Money;
import com.ozzieapp.transactions.parsing.page.Folded;
import com.ozzieapp.transactions.parsing.statement.Row.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Settles which way the money of each row went, from signs, running balances and, last of all, words. */
final class Directions {
    private static final Pattern COMING =
            Pattern.compile("recebid|recibid|received|salario|salary|payroll|nomina|ordenado|deposit|estorno|refund"
                    + "|reembolso|devolucion|abono|credito em conta|interest paid|rendimento|bonus");
    private static final Pattern OWN_CARD_PAYMENT =
            Pattern.compile("payment.{0,6}thank|thank you|autopay|online payment|pagamento (recebido|efetuado"
                    + "|de fatura|da fatura)|pagamento em |su pago|pago recibido|gracias por su pago"
                    + "|pago tarjeta|^pagamento$");

    private Directions() {}

    /**
     * @param card whether the rows are of a credit card, where what has no minus was bought, and paying the card is no
     *     movement of its own
     */
    static List<Row> settled(List<Row> rows, boolean card) {
        if (card) {
            return rows.stream()
                    .filter(row ->
                            !OWN_CARD_PAYMENT.matcher(Folded.plain(row.text())).find())
                    .map(row -> row.going(row.amount().negative() ? Way.IN : Way.OUT))
                    .toList();
        }
        boolean signs = rows.stream().anyMatch(row -> row.way().equals(Optional.of(Way.OUT)));
        List<Row> settled = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            Optional<Way> known = row.way().or(() -> signs ? Optional.of(Way.IN) : Optional.empty());
            int place = at;
            settled.add(row.going(known.or(() -> byBalance(rows, place)).orElseGet(() -> byWords(row))));
        }
        return settled;
    }

    /** The balance before it is the row's above; where a statement begins with the newest, the row's below. */
    private static Optional<Way> byBalance(List<Row> rows, int at) {
        Row row = rows.get(at);
        for (int before : List.of(at - 1, at + 1)) {
            if (before < 0 || before >= rows.size() || row.balance().isEmpty()) {
                continue;
            }
            Optional<Money> change =
                    rows.get(before).balance().map(row.balance().get()::minus);
            if (change.equals(Optional.of(row.amount().size()))) {
                return Optional.of(Way.IN);
            }
            if (change.equals(Optional.of(Money.ZERO.minus(row.amount().size())))) {
                return Optional.of(Way.OUT);
            }
        }
        return Optional.empty();
    }

    private static Way byWords(Row row) {
        return COMING.matcher(Folded.plain(row.text())).find() ? Way.IN : Way.OUT;
    }
}
