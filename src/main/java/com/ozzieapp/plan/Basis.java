package com.ozzieapp.plan;

import java.util.OptionalLong;

/**
 * Which states of a user's things a plan is made from, each by the sequence number of its last change.
 *
 * @param intakeSeq the newest intake
 * @param goalVersion the goal, if one was set
 * @param spendingSeq the transactions, 0 when there were none ever
 */
public record Basis(long intakeSeq, OptionalLong goalVersion, long spendingSeq) {}
