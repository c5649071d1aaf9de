package com.ozzieapp.transactions;

import com.ozzieapp.transactions.Lessons.Lesson;
import com.ozzieapp.users.UserKey;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;

/** What users have taught, a row each. */
final class LessonStore {
    Future<Lessons> of(SqlClient db, UserKey user) {
        return db.preparedQuery("""
                        select words, category from category_lesson
                        where client_id = $1 and user_id = $2
                        order by seq desc
                        limit $3
                        """)
                .execute(Tuple.of(user.clientId(), user.userId(), Lessons.MOST))
                .map(rows -> {
                    List<Lesson> lessons = new ArrayList<>();
                    rows.forEach(row ->
                            lessons.add(new Lesson(row.getString("words"), Category.of(row.getString("category")))));
                    return new Lessons(lessons);
                });
    }

    Future<Void> learn(SqlClient db, UserKey user, Lesson lesson) {
        return db.preparedQuery("""
                        insert into category_lesson (client_id, user_id, words, category) values ($1, $2, $3, $4)
                        on conflict (client_id, user_id, words)
                          do update set category = excluded.category, seq = nextval('change_seq')
                        """)
                .execute(Tuple.of(
                        user.clientId(),
                        user.userId(),
                        lesson.words(),
                        lesson.category().code()))
                .mapEmpty();
    }
}
