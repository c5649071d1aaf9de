create table transactions (
  client_id text not null,
  user_id text not null,
  id text not null,
  seq bigint not null default nextval('change_seq'),
  -- what was sent at once is taken back at once
  submission_id text not null,
  amount_cents bigint not null check (amount_cents > 0),
  currency text not null,
  category text not null check (category in ('food', 'transport', 'housing', 'utilities', 'health', 'entertainment',
    'education', 'clothing', 'income', 'other')),
  description text not null check (char_length(description) <= 60),
  transaction_date date not null,
  source text not null,
  confidence_percent smallint not null check (confidence_percent between 0 and 100),
  -- of a row of a document: the same row of the same statement sent again has the same
  fingerprint bytea,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (client_id, user_id, id),
  foreign key (client_id, user_id) references users on delete cascade,
  constraint transactions_fingerprint unique (client_id, user_id, fingerprint)
);
create index transactions_newest on transactions (client_id, user_id, seq desc);
create index transactions_by_day on transactions (client_id, user_id, transaction_date);

-- What a user calls things: a corrected category is taken the next time.
create table category_lesson (
  client_id text not null,
  user_id text not null,
  words text not null,
  category text not null,
  seq bigint not null default nextval('change_seq'),
  primary key (client_id, user_id, words),
  foreign key (client_id, user_id) references users on delete cascade
);
create index category_lesson_newest on category_lesson (client_id, user_id, seq desc);

-- The last change to a user's transactions, by which a plan knows that it is stale.
alter table users add column spending_seq bigint not null default 0;
alter table plan add column spending_seq bigint not null default 0;
