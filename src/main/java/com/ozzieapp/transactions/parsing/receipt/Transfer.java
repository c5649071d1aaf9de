package com.ozzieapp.transactions.parsing.receipt;

import com.ozzieapp.transactions.parsing.page.Folded;
import com.ozzieapp.transactions.parsing.page.Line;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a proof of a transfer or of a paid slip says of the two sides. */
record Transfer(boolean received, Optional<String> otherSide) {
    private static final Pattern PROOF = Pattern.compile(
            "comprovante|pixenviado|pixrecebido|vocerecebeu|voceenviou|recebeuumpix|transferenciaenviada"
                    + "|transferenciarecebida|transferenciarealizada|transferencia(bancaria|exitosa|enviada"
                    + "|recibida)|comprobantede(transferencia|pago|operacion)|speienviado|spei"
                    + "|recibiste|enviaste|yousent|youreceived|youpaid|mbway|bizum|pagamentoefetuado"
                    + "|pagamentorealizado|transferenciapix|transferconfirmation");
    private static final Pattern RECEIVED =
            Pattern.compile("vocerecebeu|recebeuumpix|pixrecebido|transferenciarecebida|transferenciarecibida"
                    + "|recibiste|tehanenviado|youreceived|youvereceived|depositorecibido"
                    + "|recebeste|hasrecibido|pagamentorecebido|sentyou");
    private static final Pattern TO =
            Pattern.compile("^(parta|para|destino|destinatario|favorecido|recebedor|beneficiario(final)?|quemrecebeu"
                    + "|dadosdorecebedor|dadosdodestinatario|paraquem|enviadopara|to|recipient|payee|aquien"
                    + "|cuentadestino|cedente|nomedorecebedor|nomedofavorecido|dadosdofavorecido|receptor"
                    + "|dadosdequemrecebeu|razaosocial(dobeneficiario)?|beneficiarioorig[a-z]*"
                    + "|nomedobeneficiario|paidto|sentto)\\b");
    private static final Pattern FROM =
            Pattern.compile("^(de|origem|origen|pagador|remetente|ordenante|quempagou|quemenviou|dadosdopagador"
                    + "|dadosdoremetente|from|sender|nomedopagador|recebidode|enviadopor|dadosdequemenviou"
                    + "|dadosdequempagou|payer|emisor|cuentaorigen)\\b");
    private static final Pattern NAME = Pattern.compile("^(nome|nombre|name)\\b");
    private static final Pattern VALUE_ON_LINE = Pattern.compile("^[^:]{2,30}:\\s*(?<value>\\S.*)$");
    private static final int LINES_BELOW = 3;

    static Optional<Transfer> of(List<Line> lines) {
        String all = lines.stream().map(Line::squashed).reduce("", (one, next) -> one + "\n" + next);
        boolean slip = all.contains("viacliente") || all.contains("viaestabelecimento");
        if (slip || !PROOF.matcher(all).find()) {
            return Optional.empty();
        }
        boolean received = RECEIVED.matcher(all).find();
        return Optional.of(new Transfer(received, side(lines, received ? FROM : TO)));
    }

    private static Optional<String> side(List<Line> lines, Pattern label) {
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (label.matcher(Folded.squashed(line.words().get(0).text()) + " ").find() || labelled(line, label)) {
                Optional<String> name = beside(line).or(() -> Optional.empty());
                return name.isPresent() ? name : below(lines, at);
            }
        }
        return Optional.empty();
    }

    private static boolean labelled(Line line, Pattern label) {
        int colon = line.text().indexOf(':');
        return colon > 0
                && label.matcher(Folded.squashed(line.text().substring(0, colon)) + " ")
                        .find();
    }

    private static Optional<String> beside(Line line) {
        Matcher inline = VALUE_ON_LINE.matcher(line.text());
        if (inline.find()) {
            return Optional.of(inline.group("value")).filter(Transfer::isName);
        }
        if (line.words().size() < 2) {
            return Optional.empty();
        }
        String rest = line.text().substring(line.words().get(0).text().length()).strip();
        return Optional.of(rest).filter(Transfer::isName);
    }

    /** The name under a heading: its row "Nome", or the first line that can be one. */
    private static Optional<String> below(List<Line> lines, int at) {
        List<Line> next = lines.subList(at + 1, Math.min(lines.size(), at + 1 + LINES_BELOW));
        for (Line line : next) {
            if (NAME.matcher(Folded.squashed(line.words().get(0).text()) + " ").find()
                    || Folded.plain(line.text()).matches("^(nome|nombre|name)\\s*:.*")) {
                Optional<String> name = beside(line);
                return name.isPresent() ? name : below(lines, lines.indexOf(line));
            }
        }
        return next.stream().map(Line::text).filter(Transfer::isName).findFirst();
    }

    private static boolean isName(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        return letters >= 3 && letters * 10 >= text.replace(" ", "").length() * 7L;
    }
}
