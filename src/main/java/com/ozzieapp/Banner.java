package com.ozzieapp;

import com.ozzieapp.clients.ClientService.Issued;
import com.ozzieapp.config.Config;
import java.io.PrintStream;
import java.util.Optional;

/** What an operator reads when the server is up. */
record Banner(Config config, int port) {
    void print(PrintStream out, Optional<Issued> demo) {
        String base = "http://" + address() + ":" + port;
        out.println();
        out.println("  Ozzie is up at " + base);
        out.println("  contract  " + base + "/openapi.yaml");
        out.println("  health    " + base + "/health/ready");
        out.println("  metrics   " + base + "/metrics");
        out.println("  database  "
                + (config.storage().url().isPresent()
                        ? "the one of database.url"
                        : "embedded PostgreSQL under " + config.dataDir()));
        demo.ifPresentOrElse(client -> printFirst(out, base, client), () -> printLater(out));
        out.println();
        out.flush();
    }

    private void printFirst(PrintStream out, String base, Issued client) {
        out.println();
        out.println("  A demo client was made. Its token, kept in " + FirstClients.demoFile(config) + ":");
        out.println();
        out.println("    export OZZIE_TOKEN=" + client.token());
        out.println();
        out.println("  Try:");
        out.println();
        out.println("    curl -s " + base + "/v1/users -H \"Authorization: Bearer $OZZIE_TOKEN\" \\");
        out.println(
                "      -H 'Content-Type: application/json' -d '{\"external_user_id\": \"ana\", \"name\": \"Ana\"}'");
    }

    private void printLater(PrintStream out) {
        out.println(
                config.storage().url().isEmpty()
                        ? "  demo      the token is in " + FirstClients.demoFile(config)
                        : "  clients   ./ozzie clients create --name NAME makes one and shows its token");
    }

    /** An address that can be pasted: every interface is reached on the loopback one too. */
    private String address() {
        String host = config.http().host();
        if (host.equals("0.0.0.0") || host.equals("::")) {
            return "127.0.0.1";
        }
        return host.contains(":") ? "[" + host + "]" : host;
    }
}
