-- What happened, written in the transaction of the change that it tells of. No reference to users: that a user was
-- deleted is told when the user is gone.
create sequence event_seq;
create sequence event_position;

create table event (
  client_id text not null,
  id text not null,
  -- the order of writing; for one user also that of the commits, since the user's row is held meanwhile
  seq bigint not null default nextval('event_seq'),
  -- the place in the feed, given after the commit by one announcer at a time, so that no lower one appears later; null
  -- until the event is announced
  position bigint,
  type text not null,
  user_id text not null,
  time timestamptz not null,
  -- json, not jsonb: told again byte for byte
  data json not null,
  -- the id first: an extension that catches up names an event without its client
  primary key (id, client_id)
);
create index event_unannounced on event (seq) where position is null;
create index event_feed on event (client_id, position) where position is not null;
create index event_feed_of_user on event (client_id, user_id, position);
create index event_feed_of_type on event (client_id, type, position) where position is not null;
create index event_everywhere on event (position) where position is not null;
create index event_age on event using brin (time);

-- Which cycles were told to have fallen due.
alter table money_move add column available_told boolean not null default false;
create index money_move_untold on money_move (due_day) where status = 'scheduled' and not available_told;
