package com.ozzieapp.intake;

import com.ozzieapp.money.Money;
import com.ozzieapp.storage.Page;
import com.ozzieapp.storage.Times;
import com.ozzieapp.users.UserKey;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** The intakes' rows: written once, never changed. */
final class IntakeStore {
    Future<Intake> insert(SqlClient db, UserKey user, String id, NewIntake intake, Instant now) {
        Tuple values = Tuple.of(user.clientId(), user.userId(), id)
                .addLong(intake.monthlyIncome().cents())
                .addLong(intake.monthlyExpenses().cents())
                .addString(intake.financialGoal().code())
                .addValue(intake.nextPayDate().orElse(null))
                .addValue(IntakeJson.store(intake.debts()))
                .addOffsetDateTime(Times.utc(now));
        return db.preparedQuery("""
                        insert into financial_intake (client_id, user_id, id, monthly_income_cents,
                          monthly_expenses_cents, financial_goal, next_pay_date, debts, created_at)
                        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                        returning id, seq, monthly_income_cents, monthly_expenses_cents, financial_goal, next_pay_date,
                          debts, created_at
                        """)
                .execute(values)
                .map(rows -> read(rows.iterator().next(), user));
    }

    Future<Optional<Intake>> latest(SqlClient db, UserKey user) {
        return page(db, user, new Page.Ask(1, OptionalLong.empty()))
                .map(page -> page.items().stream().findFirst());
    }

    Future<Page<Intake>> page(SqlClient db, UserKey user, Page.Ask ask) {
        return db.preparedQuery("""
                        select id, seq, monthly_income_cents, monthly_expenses_cents, financial_goal, next_pay_date,
                          debts, created_at
                        from financial_intake
                        where client_id = $1 and user_id = $2 and seq < $3
                        order by seq desc
                        limit $4
                        """)
                .execute(Tuple.of(user.clientId(), user.userId(), ask.beforeOrEnd(), ask.fetch()))
                .map(rows -> Page.of(rows, ask, row -> read(row, user)));
    }

    private static Intake read(Row row, UserKey user) {
        return new Intake(
                user,
                row.getString("id"),
                row.getLong("seq"),
                Money.ofCents(row.getLong("monthly_income_cents")),
                Money.ofCents(row.getLong("monthly_expenses_cents")),
                GoalType.of(row.getString("financial_goal")),
                Optional.ofNullable(row.getLocalDate("next_pay_date")),
                IntakeJson.load(row.getJsonArray("debts")),
                Times.instant(row, "created_at"));
    }
}
