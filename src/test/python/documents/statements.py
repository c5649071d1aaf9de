"""Statements and receipts as PDF: statements.py CORPUS. Needs reportlab."""

import io
import json
import pathlib
import sys

from reportlab.lib.pagesizes import A4, letter
from reportlab.pdfgen import canvas

TODAY = "2025-05-05"


class Sheet:
    """A page that rows are written on from the top; a new page repeats the head of the table."""

    def __init__(self, size=A4, font="Helvetica", points=9, encrypt=None):
        self.out = io.BytesIO()
        self.pen = canvas.Canvas(self.out, pagesize=size, invariant=1, encrypt=encrypt)
        self.size, self.font, self.points = size, font, points
        self.pages, self.head = 1, None
        self.y = size[1] - 50

    def row(self, cells, bold=False, gap=1.5):
        """Cells are (x, text); a negative x is the right edge."""
        self.pen.setFont(self.font + ("-Bold" if bold else ""), self.points)
        for x, text in cells:
            if x < 0:
                self.pen.drawRightString(-x, self.y, text)
            else:
                self.pen.drawString(x, self.y, text)
        self.y -= self.points * gap
        if self.y < 70:
            self.turn()

    def turn(self):
        self.pen.setFont(self.font, 7)
        self.pen.drawCentredString(self.size[0] / 2, 40, f"Página {self.pages}")
        self.pen.showPage()
        self.pages += 1
        self.y = self.size[1] - 50
        if self.head:
            self.row(self.head, bold=True)

    def bytes(self):
        self.pen.save()
        return self.out.getvalue()


def number(cents, style):
    whole, rest = divmod(abs(cents), 100)
    text = f"{whole:,}"
    if style == ",":
        text = text.replace(",", ".")
    if style == " ":
        text = text.replace(",", " ")
    return text + ("." if style == "." else ",") + f"{rest:02d}"


def candidate(date, cents, category, description, currency):
    return {"amount": f"{abs(cents) // 100}.{abs(cents) % 100:02d}", "currency": currency,
            "category": "income" if cents > 0 else category, "description": description, "date": date}


def label(file, language, currency, rows):
    return {"file": file, "language": language, "currency": currency, "today": TODAY,
            "candidates": [candidate(*row, currency) for row in rows]}


def br():
    """D and C behind the amounts, day and month only, the balance of each day on a line of its own."""
    rows = [("2025-04-01", 420000, "income", "SALARIO EMPRESA XPTO LTDA"), ("2025-04-02", -18990, "food", "COMPRA CARTAO SUPERMERCADO EXTRA"),
            ("2025-04-02", -3250, "transport", "UBER VIAGEM"), ("2025-04-05", -150000, "housing", "PIX ENVIADO ALUGUEL IMOBILIARIA"),
            ("2025-04-08", -9480, "health", "DROGASIL FARMACIA"), ("2025-04-10", 25000, "income", "PIX RECEBIDO ANA SOUZA"),
            ("2025-04-15", -21034, "utilities", "DEB AUT CONTA DE LUZ ENEL"), ("2025-04-22", -5590, "entertainment", "NETFLIX.COM"),
            ("2025-04-28", -12600, "food", "RESTAURANTE OUTBACK")]
    sheet = Sheet()
    sheet.row([(50, "BANCO ITAÚ S.A.")], bold=True, gap=2)
    sheet.row([(50, "Extrato de conta corrente"), (-545, "Período: 01/04/2025 a 30/04/2025")])
    sheet.row([(50, "Agência 0445  Conta 33412-9  Cliente MARIANA ALVES   CPF ***.222.333-**")], gap=3)
    sheet.head = [(50, "Data"), (110, "Histórico"), (330, "Documento"), (-460, "Valor (R$)"), (-545, "Saldo (R$)")]
    sheet.row(sheet.head, bold=True)
    balance = 131277
    sheet.row([(50, "31/03"), (110, "SALDO ANTERIOR"), (-545, number(balance, ",") + " C")])
    for at, (date, cents, _, text) in enumerate(rows):
        balance += cents
        last = at + 1 == len(rows) or rows[at + 1][0] != date
        cells = [(50, f"{date[8:]}/{date[5:7]}"), (110, text), (330, f"{88120 + at}"), (-460, number(cents, ",") + (" C" if cents > 0 else " D"))]
        sheet.row(cells + ([(-545, number(balance, ",") + " C")] if last else []))
    sheet.row([(110, "SALDO FINAL EM 30/04/2025"), (-545, number(balance, ",") + " C")], bold=True, gap=3)
    sheet.row([(50, "SAC 0800 728 0728   Ouvidoria 0800 570 0011")])
    return sheet.bytes(), label("br-extrato.pdf", "pt", "BRL", rows)


def pt():
    """Debit and credit columns, two dates a row, three pages with the head repeated."""
    words = [("COMPRA CONTINENTE MODELO", "food"), ("PAGAMENTO EDP COMERCIAL", "utilities"), ("COMPRA GALP ENERGIA", "transport"),
             ("COMPRA FARMACIA CENTRAL", "health"), ("DEBITO DIRETO NOS COMUNICACOES", "utilities"), ("COMPRA FNAC CHIADO", "education"), ("COMPRA PINGO DOCE ALVALADE", "food")]
    rows = []
    for at in range(96):
        text, category = words[at % len(words)]
        date = f"2025-0{1 + at // 32}-{1 + at % 28:02d}" if at // 32 < 4 else ""
        rows.append((date, -(735 + at * 317 % 9000), category, text))
    rows[10] = ("2025-01-11", 148052, "income", "TRF ORDENADO TECNOVA LDA")
    rows[42] = (rows[42][0], 148052, "income", "TRF ORDENADO TECNOVA LDA")
    rows.sort(key=lambda row: row[0])
    sheet = Sheet(points=10)
    sheet.row([(40, "Caixa Geral de Depósitos")], bold=True, gap=2)
    sheet.row([(40, "Extrato combinado - Conta à ordem 0035 2104 00012345600 21   EUR")])
    sheet.row([(40, "De 2025-01-01 a 2025-03-31")], gap=3)
    sheet.head = [(40, "Data mov."), (100, "Data valor"), (170, "Descrição"), (-400, "Débito"), (-470, "Crédito"), (-555, "Saldo")]
    sheet.row(sheet.head, bold=True)
    balance = 254310
    sheet.row([(170, "Saldo inicial"), (-555, number(balance, " "))])
    for date, cents, _, text in rows:
        balance += cents
        day = f"{date[8:]}-{date[5:7]}-{date[:4]}"
        sheet.row([(40, day), (100, day), (170, text), (-400 if cents < 0 else -470, number(cents, " ")), (-555, number(balance, " ") if balance >= 0 else "-" + number(balance, " "))])
    sheet.row([(170, "Saldo final"), (-555, ("-" if balance < 0 else "") + number(balance, " "))], bold=True)
    return sheet.bytes(), label("pt-extrato.pdf", "pt", "EUR", [(d, c, g or "other", t) for d, c, g, t in rows])


def mx():
    """Charges and deposits, the date only at the first row of a day, long descriptions on a second line."""
    rows = [("2025-03-03", -45000, "food", "SUPERAMA POLANCO REF 998812"), ("2025-03-03", -18900, "transport", "UBER TRIP MEXICO CIUDAD 0021"),
            ("2025-03-05", 1650000, "income", "SPEI RECIBIDO NOMINA GRUPO AZTECA CLAVE 2025030540014"), ("2025-03-07", -720000, "housing", "RENTA DEPARTAMENTO MARZO"),
            ("2025-03-07", -60150, "utilities", "CFE SUMINISTRADOR RECIBO 4471 BIMESTRE ENE-FEB"), ("2025-03-18", -32900, "entertainment", "CINEPOLIS UNIVERSIDAD"),
            ("2025-03-29", -115000, "health", "FARMACIAS DEL AHORRO 0032")]
    sheet = Sheet(size=letter, font="Courier", points=9)
    sheet.row([(50, "BBVA MEXICO, S.A.   ESTADO DE CUENTA")], bold=True, gap=2)
    sheet.row([(50, "PERIODO DEL 01/03/2025 AL 31/03/2025    R.F.C. BBA830831LJ2")])
    sheet.row([(50, "SALDO ANTERIOR           8,204.10")], gap=3)
    sheet.head = [(50, "FECHA"), (110, "DESCRIPCION"), (-400, "CARGOS"), (-480, "ABONOS"), (-570, "SALDO")]
    sheet.row(sheet.head, bold=True)
    balance, before = 820410, None
    months = {"03": "MAR"}
    for date, cents, _, text in rows:
        balance += cents
        first = text if len(text) < 34 else text[:text.rfind(" ", 0, 32)]
        day = [] if date == before else [(50, f"{date[8:]}/{months[date[5:7]]}")]
        sheet.row(day + [(110, first), (-400 if cents < 0 else -480, number(cents, ".")), (-570, number(balance, "."))])
        if first != text:
            sheet.row([(110, text[len(first):].strip())])
        before = date
    sheet.row([(110, "TOTAL DE MOVIMIENTOS 7")], gap=2)
    sheet.row([(50, "SALDO FINAL              " + number(balance, "."))], bold=True)
    return sheet.bytes(), label("mx-estado.pdf", "es", "MXN", rows)


def es():
    """Signed amounts with the currency, newest first."""
    rows = [("2025-04-30", -1299, "entertainment", "SPOTIFY PREMIUM"), ("2025-04-28", 185000, "income", "NOMINA ABRIL ACME IBERICA SL"), ("2025-04-21", -6412, "utilities", "RECIBO IBERDROLA CLIENTES"),
            ("2025-04-12", -4380, "food", "COMPRA MERCADONA VALENCIA"), ("2025-04-03", -75000, "housing", "ALQUILER PISO ABRIL"), ("2025-04-02", -2150, "transport", "RENFE VIAJEROS")]
    sheet = Sheet(font="Times", points=10)
    sheet.font = "Helvetica"
    sheet.row([(50, "CaixaBank")], bold=True, gap=2)
    sheet.row([(50, "Movimientos de la cuenta ES12 2100 0418 45 0200051332")])
    sheet.row([(50, "Titular: LUCIA FERRER       Fecha de emisión: 02/05/2025")], gap=3)
    sheet.head = [(50, "Fecha"), (120, "Concepto"), (-440, "Importe"), (-540, "Saldo")]
    sheet.row(sheet.head, bold=True)
    balance = 312045
    for date, cents, _, text in rows:
        sheet.row([(50, f"{date[8:]}/{date[5:7]}/{date[:4]}"), (120, text), (-440, ("-" if cents < 0 else "+") + number(cents, ",") + " €"), (-540, number(balance, ",") + " €")])
        balance -= cents
    return sheet.bytes(), label("es-movimientos.pdf", "es", "EUR", rows)


def us():
    """A card statement: purchases without sign, payments and credits with minus, month and day only."""
    rows = [("2024-12-18", -5423, "food", "WHOLE FOODS MKT #10244 AUSTIN TX"), ("2024-12-22", -1650, "transport", "LYFT *RIDE SUN 9PM"), ("2024-12-29", -1549, "entertainment", "NETFLIX.COM LOS GATOS CA"),
            ("2025-01-03", -8999, "clothing", "LEVIS STORE 2201 AUSTIN TX"), ("2025-01-07", 2499, "income", "AMAZON REFUND"), ("2025-01-10", -12044, "utilities", "AUSTIN ENERGY UTILITY BILL")]
    sheet = Sheet(size=letter)
    sheet.row([(50, "Chase Freedom Credit Card Statement")], bold=True, gap=2)
    sheet.row([(50, "Opening/Closing Date  12/15/24 - 01/14/25"), (-560, "Account ending in 4410")])
    sheet.row([(50, "New Balance $746.66    Minimum Payment Due $25.00    Payment Due Date 02/11/25")], gap=3)
    sheet.row([(50, "ACCOUNT ACTIVITY")], bold=True, gap=2)
    sheet.head = [(50, "Date of Transaction"), (170, "Merchant Name or Transaction Description"), (-540, "$ Amount")]
    sheet.row(sheet.head, bold=True)
    sheet.row([(50, "PAYMENTS AND OTHER CREDITS")], bold=True)
    sheet.row([(50, "12/20"), (170, "Payment Thank You-Mobile"), (-540, "-350.00")])
    sheet.row([(50, "01/07"), (170, "AMAZON REFUND"), (-540, "-24.99")])
    sheet.row([(50, "PURCHASE")], bold=True)
    for date, cents, _, text in rows:
        if cents < 0:
            sheet.row([(50, f"{date[5:7]}/{date[8:]}"), (170, text), (-540, number(cents, "."))])
    sheet.row([(50, "Total fees charged in 2025"), (-540, "$0.00")])
    ordered = [rows[4]] + rows[:4] + rows[5:]
    return sheet.bytes(), label("us-card.pdf", "en", "USD", ordered)


def checking():
    """A checking account with withdrawals in brackets and a balance forward."""
    rows = [("2025-04-01", -120000, "housing", "Rent Oakwood Apartments"), ("2025-04-04", 215033, "income", "Direct Deposit Payroll Initech"), ("2025-04-09", -6418, "food", "Kroger #334"),
            ("2025-04-17", -4500, "transport", "Exxonmobil 9921"), ("2025-04-25", -2999, "health", "CVS Pharmacy 0871")]
    sheet = Sheet(size=letter, font="Courier")
    sheet.row([(50, "First Harbor Bank - Checking account statement")], bold=True, gap=2)
    sheet.row([(50, "Statement period April 1, 2025 - April 30, 2025")], gap=2)
    sheet.row([(50, "Beginning balance on April 1"), (-540, "$1,904.22")], gap=3)
    sheet.head = [(50, "Date"), (120, "Description"), (-440, "Amount"), (-540, "Balance")]
    sheet.row(sheet.head, bold=True)
    balance = 190422
    for date, cents, _, text in rows:
        balance += cents
        day = ["", "Jan", "Feb", "Mar", "Apr"][int(date[6])] + " " + str(int(date[8:]))
        sheet.row([(50, day), (120, text), (-440, "(" + number(cents, ".") + ")" if cents < 0 else number(cents, ".")), (-540, number(balance, "."))])
    sheet.row([(50, "Ending balance on April 30"), (-540, "$" + number(balance, "."))])
    return sheet.bytes(), label("us-checking.pdf", "en", "USD", rows)


def single(file, language, currency, truth, lines, size=A4):
    sheet = Sheet(size=size, points=11)
    for line in lines:
        if isinstance(line, str):
            sheet.row([(60, line)])
        else:
            sheet.row([(60, line[0]), (-520, line[1])], bold=line[0].isupper())
    return sheet.bytes(), label(file, language, currency, [truth])


def boleto():
    return single("br-boleto.pdf", "pt", "BRL", ("2025-04-10", -38745, "education", "COLEGIO SANTA CLARA LTDA"), [
        "Banco Bradesco S.A.", "Comprovante de Pagamento", "Boleto de Cobrança", ("Data do pagamento", "10/04/2025"), ("Data de vencimento", "08/04/2025"),
        ("Beneficiário", "COLEGIO SANTA CLARA LTDA"), ("CNPJ do beneficiário", "02.331.998/0001-07"), ("Pagador", "RENATA PIRES"),
        ("Código de barras", "23793.38128 60007.827136 95000.063305 1 99980000037990"), ("Valor do documento", "R$ 379,90"), ("Juros/Multa", "R$ 7,55"),
        ("Desconto", "R$ 0,00"), ("Valor pago", "R$ 387,45"), "Autenticação 7F3A.99B2.11C0"])


def pix():
    return single("br-pix.pdf", "pt", "BRL", ("2025-05-03", -8500, "food", "Padaria Estrela do Sul ME"), [
        "Comprovante de transferência Pix", ("Valor pago", "R$ 85,00"), ("Realizado em", "03/05/2025 - 08:14:20"), "Quem recebeu", ("Nome", "Padaria Estrela do Sul ME"),
        ("CNPJ", "11.222.333/0001-44"), ("Instituição", "BCO DO BRASIL S.A."), "Quem pagou", ("Nome", "Paulo Henrique Dias"), ("CPF", "***.111.222-**"),
        "ID da transação E18236120202505031114s0a1b2c3d4e"])


def invoice():
    return single("es-factura.pdf", "es", "EUR", ("2025-04-22", -18029, "transport", "TALLERES NORTE S.L."), [
        "TALLERES NORTE S.L.", "CIF B-95123456", "C/ Gran Vía 40, 48009 Bilbao", ("Factura nº 2025/0817", "Fecha: 22/04/2025"), "Cliente: Iker Etxeberria",
        ("Concepto", "Importe"), ("Cambio de aceite y filtros", "89,00"), ("Mano de obra 1,5 h", "60,00"), ("Base imponible", "149,00 €"), ("IVA 21%", "31,29 €"),
        ("TOTAL FACTURA", "180,29 €"), "Forma de pago: transferencia. Vencimiento: 22/05/2025"])


def main():
    folder = pathlib.Path(sys.argv[1])
    labels = []
    for make in (br, pt, mx, es, us, checking, boleto, pix, invoice):
        content, one = make()
        (folder / one["file"]).write_bytes(content)
        labels.append(one)
    (folder / "statements.jsonl").write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in labels))


if __name__ == "__main__":
    main()
