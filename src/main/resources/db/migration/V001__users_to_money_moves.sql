-- Every row belongs to a tenant (client). Amounts are whole cents. Sequence numbers order what was made: times may be
-- equal or, with a moved clock, run backwards; numbers do not.
create sequence change_seq;

create table server_setting (
  name text primary key,
  value bytea not null
);

create table client (
  client_id text primary key,
  name text not null,
  created_at timestamptz not null,
  revoked_at timestamptz
);

create table client_secret (
  client_id text not null references client on delete cascade,
  secret_sha256 bytea not null,
  seq bigint not null default nextval('change_seq'),
  created_at timestamptz not null,
  primary key (client_id, secret_sha256)
);

create table users (
  client_id text not null references client,
  id text not null,
  seq bigint not null default nextval('change_seq'),
  external_user_id text,
  name text,
  email text,
  phone text,
  language text not null check (language in ('en', 'pt', 'es')),
  currency text not null,
  timezone text not null,
  onboarding_stage text not null default 'intake_pending'
    check (onboarding_stage in ('intake_pending', 'plan_pending', 'active')),
  personality_type text check (personality_type in ('optimizer', 'planner', 'avoider', 'spender')),
  points bigint not null default 0 check (points >= 0),
  first_cycle_rewarded boolean not null default false,
  bot_paused boolean not null default false,
  created_via text not null check (created_via in ('api', 'external_id', 'whatsapp')),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (client_id, id),
  constraint users_external_user_id unique (client_id, external_user_id),
  constraint users_phone unique (client_id, phone)
);
create index users_newest on users (client_id, seq desc);

create table financial_intake (
  client_id text not null,
  user_id text not null,
  id text not null,
  seq bigint not null default nextval('change_seq'),
  monthly_income_cents bigint not null check (monthly_income_cents >= 0),
  monthly_expenses_cents bigint not null check (monthly_expenses_cents >= 0),
  financial_goal text not null check (financial_goal in ('savings', 'debt')),
  next_pay_date date,
  debts json not null,
  created_at timestamptz not null,
  primary key (client_id, user_id, id),
  foreign key (client_id, user_id) references users on delete cascade
);
create index financial_intake_newest on financial_intake (client_id, user_id, seq desc);

create table goal (
  client_id text not null,
  user_id text not null,
  id text not null,
  seq bigint not null default nextval('change_seq'),
  -- when the target was last set, and the last change of any kind: what a plan is compared with
  target_seq bigint not null default nextval('change_seq'),
  version bigint not null default nextval('change_seq'),
  goal_type text not null check (goal_type in ('savings', 'debt')),
  goal_name text not null,
  target_cents bigint not null check (target_cents > 0),
  starting_cents bigint not null check (starting_cents >= 0),
  cadence text not null check (cadence in ('weekly', 'biweekly', 'twice_monthly', 'monthly')),
  next_move_date date not null,
  annual_interest_rate numeric,
  target_date date,
  payoff_strategy text not null check (payoff_strategy in ('avalanche', 'snowball')),
  replaced_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (client_id, user_id, id),
  foreign key (client_id, user_id) references users on delete cascade
);
create unique index goal_current on goal (client_id, user_id) where replaced_at is null;
create index goal_newest on goal (client_id, user_id, seq desc);

-- Money that a done task moved to a goal, or paid of a debt; without a goal it counts for the assumed one.
create table goal_movement (
  client_id text not null,
  user_id text not null,
  task_id text not null,
  seq bigint not null default nextval('change_seq'),
  goal_id text,
  amount_cents bigint not null check (amount_cents > 0),
  primary key (client_id, user_id, task_id),
  foreign key (client_id, user_id) references users on delete cascade
);

create table plan (
  client_id text not null,
  user_id text not null,
  id text not null,
  -- what the plan was made from, and what it says: json, not jsonb, so that it is told again byte for byte
  inputs json not null,
  numbers json not null,
  personality_type text,
  intake_seq bigint not null,
  goal_version bigint,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (client_id, user_id),
  foreign key (client_id, user_id) references users on delete cascade
);

create table money_move (
  client_id text not null,
  user_id text not null,
  id text not null,
  seq bigint not null default nextval('change_seq'),
  due_day date not null,
  -- the day whose day of the month a monthly series keeps (31 -> the last day of shorter months)
  anchor_day date not null,
  cadence text not null check (cadence in ('weekly', 'biweekly', 'twice_monthly', 'monthly')),
  goal_id text,
  status text not null check (status in ('scheduled', 'completed', 'skipped')),
  created_at timestamptz not null,
  primary key (client_id, user_id, id),
  foreign key (client_id, user_id) references users on delete cascade
);
create index money_move_newest on money_move (client_id, user_id, seq desc);

create table task (
  client_id text not null,
  user_id text not null,
  id text not null,
  move_id text not null,
  position smallint not null,
  task_type text not null check (task_type in ('do', 'learn', 'mind')),
  content_key text not null,
  title text not null,
  amount_cents bigint check (amount_cents > 0),
  -- whether doing it brings money nearer to a goal
  moves_money boolean not null,
  status text not null check (status in ('pending', 'done', 'skipped')),
  completed_at timestamptz,
  primary key (client_id, user_id, id),
  foreign key (client_id, user_id, move_id) references money_move on delete cascade
);
create index task_of_move on task (client_id, user_id, move_id, position);
