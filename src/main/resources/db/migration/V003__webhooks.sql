-- Outgoing webhooks: where events are sent, and each sending.
create table webhook_endpoint (
  client_id text not null references client,
  id text not null,
  seq bigint not null default nextval('change_seq'),
  -- what was written before the endpoint was made is not sent to it
  event_seq bigint not null default nextval('event_seq'),
  url text not null,
  -- null: all, those to come included
  event_types text[],
  enabled boolean not null,
  -- null when it is enabled, or was disabled by its owner
  disabled_reason text check (disabled_reason in ('gone', 'failing')),
  -- the first failure after the last success
  failing_since timestamptz,
  -- base64; signing needs the secret itself
  secret text not null,
  previous_secret text,
  previous_secret_until timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- its deliveries are deleted in portions, and then the row
  deleted_at timestamptz,
  primary key (client_id, id)
);
create index webhook_endpoint_newest on webhook_endpoint (client_id, seq desc) where deleted_at is null;
create index webhook_endpoint_deleted on webhook_endpoint (client_id, id) where deleted_at is not null;

create table webhook_delivery (
  client_id text not null,
  endpoint_id text not null,
  id text not null,
  seq bigint not null default nextval('change_seq'),
  event_id text not null,
  event_type text not null,
  status text not null default 'pending' check (status in ('pending', 'succeeded', 'failed')),
  attempts integer not null default 0,
  -- while it is being attempted, when another node may take it over
  next_attempt_at timestamptz check ((next_attempt_at is null) = (status <> 'pending')),
  last_attempt_at timestamptz,
  response_status integer,
  error text,
  created_at timestamptz not null,
  primary key (client_id, id),
  foreign key (client_id, endpoint_id) references webhook_endpoint on delete cascade
);
create index webhook_delivery_newest on webhook_delivery (client_id, endpoint_id, seq desc);
create index webhook_delivery_of_status on webhook_delivery (client_id, endpoint_id, status, seq desc);
create index webhook_delivery_due on webhook_delivery (client_id, endpoint_id, next_attempt_at, seq)
  where status = 'pending';
create index webhook_delivery_age on webhook_delivery using brin (created_at);

-- One row: the place in the feed up to which events were handed out.
create table webhook_place (
  single boolean primary key default true check (single),
  position bigint not null
);
insert into webhook_place (position) select coalesce(max(position), 0) from event;
