package com.ozzieapp.plan;

import com.ozzieapp.goals.GoalService;
import com.ozzieapp.intake.IntakeService;
import com.ozzieapp.transactions.SpendingService;
import com.ozzieapp.users.UserService;

/** The features below, of which a plan is made. */
public record PlanSources(UserService users, IntakeService intakes, GoalService goals, SpendingService spending) {}
