package com.ozzieapp.transactions.parsing.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells which styles of a spreadsheet show a number as a date. */
final class XlsxStyles {
    /** ECMA-376, 18.8.30: the numbers of the date formats every spreadsheet has, some in East Asian versions only. */
    private static final Set<Integer> BUILT_IN_DATES =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);

    private static final int MOST_STYLES = 100_000;

    private final List<Boolean> dates;

    private XlsxStyles(List<Boolean> dates) {
        this.dates = dates;
    }

    static XlsxStyles read(TagReader tags) throws IOException {
        Map<String, String> formats = new HashMap<>();
        List<Boolean> dates = new ArrayList<>();
        boolean inCellStyles = false;
        while (tags.next() && dates.size() < MOST_STYLES && formats.size() < MOST_STYLES) {
            if (tags.name().equals("cellxfs")) {
                inCellStyles = !tags.isEnd();
            } else if (tags.name().equals("numfmt") && !tags.isEnd()) {
                formats.put(tags.attribute("numFmtId"), tags.attribute("formatCode"));
            } else if (tags.name().equals("xf") && !tags.isEnd() && inCellStyles) {
                dates.add(isDate(tags.attribute("numFmtId"), formats));
            }
        }
        return new XlsxStyles(dates);
    }

    private static boolean isDate(String id, Map<String, String> formats) {
        String format = formats.get(id);
        if (format != null) {
            return showsDays(format);
        }
        return id.matches("\\d{1,3}") && BUILT_IN_DATES.contains(Integer.valueOf(id));
    }

    /** Words in quotes, colours in brackets and escaped letters are no part of the date. */
    private static boolean showsDays(String format) {
        String bare = format.toLowerCase(Locale.ROOT)
                .replaceAll("\"[^\"]*+\"?", "")
                .replaceAll("\\[[^\\]]*+\\]?", "")
                .replaceAll("[\\\\_*].", "")
                .replace("general", "");
        return bare.indexOf('d') >= 0 || bare.indexOf('y') >= 0;
    }

    boolean isDate(String style) {
        if (!style.matches("\\d{1,6}")) {
            return false;
        }
        int index = Integer.parseInt(style);
        return index < dates.size() && dates.get(index);
    }
}
