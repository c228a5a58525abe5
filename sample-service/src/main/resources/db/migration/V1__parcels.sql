create sequence tracking_number start with 4820011937;

create table parcel (
  id uuid primary key,
  number bigint generated always as identity,
  owner varchar(255) not null,
  reference varchar(40) not null,
  status varchar(20) not null,
  created_at timestamp(6) with time zone not null,
  version bigint not null,
  document text not null
);
create index parcel_by_owner on parcel (owner, created_at);

create table tracking_event (
  parcel_id uuid not null references parcel (id) on delete cascade,
  sequence bigint not null,
  document text not null,
  primary key (parcel_id, sequence)
);

create table proof_of_delivery (
  parcel_id uuid primary key references parcel (id) on delete cascade,
  document text not null,
  photo ${bytes} not null
);

create table idempotency_key (
  owner varchar(255) not null,
  name varchar(64) not null,
  fingerprint char(64) not null,
  answer text,
  primary key (owner, name)
);

create table subscription (
  id uuid primary key,
  number bigint generated always as identity,
  owner varchar(255) not null,
  secret ${bytes} not null,
  document text not null
);

create table parcel_import (
  id uuid primary key,
  owner varchar(255) not null,
  rows text not null,
  callback_url varchar(500),
  finished boolean not null,
  document text not null
);
