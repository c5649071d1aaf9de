package com.ozzieapp.transactions;

import com.ozzieapp.http.WireTimes;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;

/** A transaction's wire form. */
public final class TransactionJson {
    private TransactionJson() {}

    public static JsonObject write(Transaction transaction) {
        return new JsonObject()
                .put("id", transaction.id())
                .put("user_id", transaction.user().userId())
                .put("amount_cents", transaction.amount().cents())
                .put("currency", transaction.currency())
                .put("category", transaction.category().code())
                .put("description", transaction.description())
                .put("transaction_date", transaction.date().toString())
                .put("source", transaction.source().code())
                .put("ai_confidence", BigDecimal.valueOf(transaction.confidencePercent(), 2))
                .put("created_at", WireTimes.write(transaction.createdAt()));
    }
}
