"""Statements made after the readers were finished: nothing was tuned on them. holdout_statements.py CORPUS."""

import json
import pathlib
import sys

from reportlab.lib.pagesizes import letter

from statements import Sheet, label, number


def nubank():
    """Entries and exits by words and signs, dates as headings of their own."""
    days = [("2025-03-04", [(-4590, "food", "Compra no débito PADARIA REAL"), (-1200, "transport", "Compra no débito METRO SP")]), ("2025-03-10", [(310000, "income", "Transferência recebida EMPRESA ALFA LTDA")]), ("2025-03-21", [(-98000, "housing", "Transferência enviada ALUGUEL JOSE LIMA"), (-6290, "health", "Compra no débito DROGA RAIA")])]
    sheet = Sheet(points=10)
    sheet.row([(50, "Nu Pagamentos S.A. - Extrato")], bold=True, gap=2)
    sheet.row([(50, "01 de março de 2025 a 31 de março de 2025"), (-540, "Valores em R$")], gap=2)
    sheet.row([(50, "Saldo inicial"), (-540, "812,40")])
    rows = []
    for date, moves in days:
        for at, (cents, category, text) in enumerate(moves):
            first = [(50, f"{date[8:]} MAR 2025")] if at == 0 else []
            sheet.row(first + [(140, text), (-540, ("- " if cents < 0 else "+ ") + number(cents, ","))])
            rows.append((date, cents, category, text))
    total = 81240 + sum(row[1] for row in rows)
    sheet.row([(50, "Saldo final do período"), (-540, number(total, ","))])
    return sheet.bytes(), label("holdout-br-nu.pdf", "pt", "BRL", rows)


def wells():
    """Deposits and withdrawals in columns, an ending balance only at the last row of a day."""
    rows = [("2025-04-03", 184412, "income", "Acme Corp Direct Dep 250403"), ("2025-04-03", -2317, "food", "Purchase Taqueria El Sol Austin TX"), ("2025-04-11", -8800, "utilities", "Online Pmt City Water Utility"), ("2025-04-22", -135000, "housing", "Zelle to Landlord Rent April")]
    sheet = Sheet(size=letter)
    sheet.row([(50, "Everyday Checking   April 30, 2025   Page 1 of 1")], bold=True, gap=2)
    sheet.row([(50, "Beginning balance on 4/1"), (-300, "$2,011.05")], gap=2)
    sheet.head = [(50, "Date"), (100, "Description"), (-400, "Deposits/Additions"), (-480, "Withdrawals"), (-570, "Ending daily balance")]
    sheet.row(sheet.head, bold=True)
    balance = 201105
    for at, (date, cents, _, text) in enumerate(rows):
        balance += cents
        last = at + 1 == len(rows) or rows[at + 1][0] != date
        sheet.row([(50, f"{int(date[5:7])}/{int(date[8:])}"), (100, text), (-400 if cents > 0 else -480, number(cents, "."))] + ([(-570, number(balance, "."))] if last else []))
    sheet.row([(50, "Ending balance on 4/30"), (-570, "$" + number(balance, "."))])
    sheet.row([(50, "Totals"), (-400, "$1,844.12"), (-480, "$1,461.17")])
    return sheet.bytes(), label("holdout-us-bank.pdf", "en", "USD", rows)


def main():
    folder = pathlib.Path(sys.argv[1])
    labels = []
    for make in (nubank, wells):
        content, one = make()
        (folder / one["file"]).write_bytes(content)
        labels.append(one)
    (folder / "holdout-statements.jsonl").write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in labels))


main()
