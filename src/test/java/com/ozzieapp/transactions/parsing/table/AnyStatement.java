package com.ozzieapp.transactions.parsing.table;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the same rows in whatever way banks and people do. */
record AnyStatement(List<Entry> entries, Paper paper, Ink ink) {
    /** @param cents below zero for spending, never zero */
    record Entry(LocalDate date, long cents, String description) {}

    /** How the rows are laid out. */
    record Paper(
            char delimiter, boolean quotesAll, String lineEnd, Encoding encoding, boolean preamble, boolean trailing) {}

    /** How dates and amounts are written. */
    record Ink(String datePattern, boolean comma, boolean grouped, Signs signs, String symbol, boolean balance) {}

    enum Encoding {
        UTF_8(StandardCharsets.UTF_8, ""),
        UTF_8_MARKED(StandardCharsets.UTF_8, "\ufeff"),
        WINDOWS(Charset.forName("windows-1252"), ""),
        LATIN_1(StandardCharsets.ISO_8859_1, ""),
        UTF_16_LITTLE(StandardCharsets.UTF_16LE, ""),
        UTF_16_LITTLE_MARKED(StandardCharsets.UTF_16LE, "\ufeff"),
        UTF_16_BIG(StandardCharsets.UTF_16BE, ""),
        UTF_16_BIG_MARKED(StandardCharsets.UTF_16BE, "\ufeff");

        private final Charset charset;
        private final String mark;

        Encoding(Charset charset, String mark) {
            this.charset = charset;
            this.mark = mark;
        }
    }

    /** How the way of the money is told. */
    enum Signs {
        MINUS_BEFORE,
        MINUS_BEHIND,
        BRACKETS,
        WORD_BEHIND,
        TWO_COLUMNS,
        LETTER_COLUMN
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder();
        if (paper.preamble()) {
            text.append("Banco Exemplo").append(paper.lineEnd()).append(paper.lineEnd());
            text.append("Conta").append(paper.delimiter()).append("12345-6").append(paper.lineEnd());
        }
        write(text, header());
        BigDecimal balance = new BigDecimal("1000.00");
        for (Entry entry : entries) {
            balance = balance.add(BigDecimal.valueOf(entry.cents(), 2));
            List<String> cells = cells(entry);
            if (ink.balance()) {
                cells.add((balance.signum() < 0 ? "-" : "")
                        + plain(balance.unscaledValue().abs().longValueExact()));
            }
            write(text, cells);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(paper.encoding().mark.getBytes(paper.encoding().charset));
        bytes.writeBytes(text.toString().getBytes(paper.encoding().charset));
        return bytes.toByteArray();
    }

    private List<String> header() {
        List<String> names = new ArrayList<>(List.of("Data", "Histórico"));
        switch (ink.signs()) {
            case TWO_COLUMNS -> names.addAll(List.of("Débito", "Crédito"));
            case LETTER_COLUMN -> names.addAll(List.of("Valor", "D/C"));
            default -> names.add("Valor");
        }
        if (ink.balance()) {
            names.add("Saldo");
        }
        return names;
    }

    private List<String> cells(Entry entry) {
        boolean spent = entry.cents() < 0;
        String amount = ink.symbol() + plain(Math.abs(entry.cents()));
        List<String> cells = new ArrayList<>(List.of(
                DateTimeFormatter.ofPattern(ink.datePattern(), Locale.ENGLISH).format(entry.date()),
                entry.description()));
        switch (ink.signs()) {
            case MINUS_BEFORE -> cells.add((spent ? "-" : "") + amount);
            case MINUS_BEHIND -> cells.add(amount + (spent ? "-" : ""));
            case BRACKETS -> cells.add(spent ? "(" + amount + ")" : amount);
            case WORD_BEHIND -> cells.add(amount + (spent ? " D" : " C"));
            case TWO_COLUMNS -> cells.addAll(spent ? List.of(amount, "") : List.of("", amount));
            case LETTER_COLUMN -> cells.addAll(List.of(amount, spent ? "D" : "C"));
        }
        return cells;
    }

    private String plain(long cents) {
        StringBuilder whole = new StringBuilder(Long.toString(cents / 100));
        for (int at = whole.length() - 3; ink.grouped() && at > 0; at -= 3) {
            whole.insert(at, ink.comma() ? '.' : ',');
        }
        return whole + (ink.comma() ? "," : ".") + (cents % 100 < 10 ? "0" : "") + cents % 100;
    }

    private void write(StringBuilder text, List<String> cells) {
        for (int at = 0; at < cells.size(); at++) {
            text.append(at > 0 ? String.valueOf(paper.delimiter()) : "").append(written(cells.get(at)));
        }
        text.append(paper.trailing() ? String.valueOf(paper.delimiter()) : "").append(paper.lineEnd());
    }

    private String written(String cell) {
        boolean needed = cell.chars().anyMatch(letter -> letter == paper.delimiter() || "\"\r\n".indexOf(letter) >= 0);
        return needed || paper.quotesAll() ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
