package com.ozzieapp.transactions.parsing.receipt;

import com.ozzieapp.transactions.parsing.page.Amounts;
import com.ozzieapp.transactions.parsing.page.Dates;
import com.ozzieapp.transactions.parsing.page.Line;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds who wrote a receipt: the first line that can be a name, or one much larger than the others near the top. */
final class Merchant {
    /** Squashed lines that stand on many receipts and name nobody. */
    private static final Pattern NOBODY = Pattern.compile(
            "^(rede|cielo|getnet|stone|pagseguro|pagbank|sumup|safrapay|mercadopago|bbva|banamex|citibanamex|banorte"
                    + "|hsbc|santander|redsys|prisma|posnet|visa|visaelectron|visadebito|visacredito|mastercard"
                    + "|maestro|elo|amex|americanexpress|sibs|multibanco|clip)$"
                    + "|viacliente|viaestabelecimento|copiacliente|copiadelcliente|customercopy"
                    + "|ejemplarparaelcliente|merchantcopy|cardholdercopy"
                    + "|cupomfiscal|documentoauxiliar|notafiscal|deconsumidor|danfe|nfc-?e|faturasimplificada"
                    + "|facturasimplificada|fatura-?recibo|^fatura\\b|^factura"
                    + "|^recibo|^receipt|^invoice|^ticket|^tique|^tiquet|^comprovante|^comprobante"
                    + "|consultademesa|^original|^duplicado|2avia|segundavia"
                    + "|^cnpj|^cpf|^nif|^rfc|^cuit|^contribuinte|^vat|^ie\\b|^iva|^tel|^fone|^phone|^www|^http"
                    + "|@|^data|^fecha|^date|^hora|^mesa|^table|^server|^folio|^caja"
                    + "|^(bemvindo|bienvenido|welcome|obrigad|gracias|thank)|^detalhes|^detalle|^resumo"
                    + "|^resumen|orderdetails|^pedido|^order|^seupedido|^tupedido"
                    + "|^(av|avenida|rua|r|calle|c/|rod|rodovia|praca|pza|plaza|largo|travessa|blvd|carrera"
                    + "|alameda|estrada)[.,]?\\d?\\b|\\d{4,5}-\\d{3}|^loja\\b|^sucursal|^suc\\b|^original");

    private static final Pattern STREET = Pattern.compile(
            "^(av|avenida|rua|r|calle|c/|rod|praca|pza|plaza|largo|travessa|blvd|alameda|estrada)[.,]?\\s");
    private static final int LINES = 9;

    /** Times the usual height, in percent, from which a line is a heading. */
    private static final int PROMINENT_PERCENT = 128;

    private Merchant() {}

    static Optional<String> of(List<Line> lines, Dates dates) {
        List<Line> top = lines.stream().limit(LINES).toList();
        List<Line> names = top.stream().filter(line -> isName(line, dates)).toList();
        int usual = usualHeight(lines);
        Optional<Line> large = names.stream()
                .limit(4)
                .filter(line -> line.height() * 100 > usual * PROMINENT_PERCENT)
                .findFirst();
        return large.or(() -> names.stream().findFirst()).map(Merchant::name);
    }

    private static int usualHeight(List<Line> lines) {
        List<Integer> heights = lines.stream().map(Line::height).sorted().toList();
        return heights.get(heights.size() / 2);
    }

    private static boolean isName(Line line, Dates dates) {
        String text = line.text();
        String squashed = line.squashed();
        long letters = text.chars().filter(Character::isLetter).count();
        return letters >= 3
                && letters * 100 >= text.replace(" ", "").length() * 55L
                && !NOBODY.matcher(squashed).find()
                && !STREET.matcher(com.ozzieapp.transactions.parsing.page.Folded.plain(text))
                        .find()
                && Amounts.in(text).isEmpty()
                && dates.in(text).isEmpty()
                && Label.of(squashed) == Label.NONE;
    }

    /** The name without the tax number or branch that may stand beside it. */
    private static String name(Line line) {
        List<Integer> ends = IntStream.of(
                        line.text().indexOf("CNPJ"),
                        line.text().indexOf(" RFC"),
                        line.text().indexOf("CUIT"),
                        line.text().indexOf(" NIF"))
                .filter(at -> at > 3)
                .boxed()
                .sorted(Comparator.naturalOrder())
                .toList();
        return ends.isEmpty()
                ? line.text()
                : line.text().substring(0, ends.get(0)).strip();
    }
}
