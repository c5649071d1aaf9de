package com.ozzieapp.transactions;

import java.util.Locale;

/** How a transaction was sent: over which channel, and as what. */
public enum Source {
    API_TEXT,
    API_IMAGE,
    API_PDF,
    API_SPREADSHEET,
    WHATSAPP_TEXT,
    WHATSAPP_IMAGE,
    WHATSAPP_PDF,
    WHATSAPP_SPREADSHEET;

    /** Where it came in. */
    public enum Channel {
        API,
        WHATSAPP
    }

    /** What is read; a {@code FILE} is found to be one of the others. */
    public enum Kind {
        TEXT,
        IMAGE,
        PDF,
        SPREADSHEET,
        FILE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public Kind kind() {
        return Kind.valueOf(name().substring(name().indexOf('_') + 1));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Source of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** @param kind other than {@code FILE} */
    public static Source of(Channel channel, Kind kind) {
        return valueOf(channel + "_" + kind);
    }
}
