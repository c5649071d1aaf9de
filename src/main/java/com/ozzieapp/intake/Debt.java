package com.ozzieapp.intake;

import com.ozzieapp.money.Money;
import java.math.BigDecimal;

/**
 * One debt of an intake.
 *
 * @param balance what is owed, above zero
 * @param annualInterestRate percent a year, 0 to 1000
 * @param minimumPayment a month, part of the intake's monthly expenses
 */
public record Debt(String name, Money balance, BigDecimal annualInterestRate, Money minimumPayment) {}
