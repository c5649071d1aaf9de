package com.ozzieapp.storage;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Single statements against the server of a uri, each on a connection of its own. */
final class Sql {
    private Sql() {}

    static Connection connect(String uri) throws SQLException {
        String[] login = URI.create(uri).getUserInfo().split(":", -1);
        return DriverManager.getConnection(jdbc(uri), login[0], login[1]);
    }

    static String jdbc(String uri) {
        URI parsed = URI.create(uri);
        return "jdbc:postgresql://" + parsed.getHost() + ":" + parsed.getPort() + parsed.getPath();
    }

    static void execute(String uri, String statement) throws SQLException {
        try (Connection connection = connect(uri);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    static String query(String uri, String query) throws SQLException {
        try (Connection connection = connect(uri);
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
