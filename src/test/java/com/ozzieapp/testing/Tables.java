package com.ozzieapp.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A look at the rows behind the server's back. The tables are asked of the database: later ones are covered too. */
public final class Tables {
    private Tables() {}

    /** How many rows of each table hold a text in any column; tables without such a row are left out. */
    public static Map<String, Integer> holding(String text) {
        try (Connection connection = DriverManager.getConnection(TestDatabase.jdbcUrl())) {
            Map<String, Integer> counts = new TreeMap<>();
            for (String table : column(connection, """
                    select table_name from information_schema.tables
                    where table_schema = 'public' and table_type = 'BASE TABLE'
                    """)) {
                int count = count(connection, table, text);
                if (count > 0) {
                    counts.put(table, count);
                }
            }
            return counts;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static int count(Connection connection, String table, String text) throws SQLException {
        String query = "select count(*) from \"" + table + "\" as it where strpos(it::text, ?) > 0";
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, text);
            ResultSet rows = statement.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }

    /** The first column of a query. */
    public static List<String> column(String query) {
        try (Connection connection = DriverManager.getConnection(TestDatabase.jdbcUrl())) {
            return column(connection, query);
        } catch (SQLException e) {
            throw new AssertionError(query, e);
        }
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
