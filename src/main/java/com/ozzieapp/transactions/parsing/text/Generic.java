package com.ozzieapp.transactions.parsing.text;

import com.ozzieapp.money.Language;

/** What a transaction is called of which the writer said only the amount. */
final class Generic {
    private Generic() {}

    static String description(Language language, boolean income) {
        return switch (language) {
            case EN -> income ? "Income" : "Expense";
            case PT -> income ? "Receita" : "Despesa";
            case ES -> income ? "Ingreso" : "Gasto";
        };
    }
}
