create sequence if not exists tracking_number start with 4820011937;

create table if not exists parcel (
  id uuid primary key,
  number bigint generated always as identity,
  owner varchar(255) not null,
  reference varchar(40) not null,
  status varchar(20) not null,
  created_at timestamp(6) with time zone not null,
  version bigint not null,
  document clob not null
);
create index if not exists parcel_by_owner on parcel (owner, created_at);

create table if not exists tracking_event (
  parcel_id uuid not null references parcel (id) on delete cascade,
  sequence bigint not null,
  document clob not null,
  primary key (parcel_id, sequence)
);

create table if not exists proof_of_delivery (
  parcel_id uuid primary key references parcel (id) on delete cascade,
  document clob not null,
  photo blob not null
);

create table if not exists idempotency_key (
  owner varchar(255) not null,
  name varchar(64) not null,
  fingerprint char(64) not null,
  answer clob,
  primary key (owner, name)
);

create table if not exists subscription (
  id uuid primary key,
  number bigint generated always as identity,
  owner varchar(255) not null,
  secret varchar(128) not null,
  document clob not null
);

create table if not exists parcel_import (
  id uuid primary key,
  owner varchar(255) not null,
  rows clob not null,
  callback_url varchar(500),
  finished boolean not null,
  document clob not null
);
