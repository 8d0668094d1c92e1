-- Orders of Orderwell on PostgreSQL, version 1.
-- Names begin with ow_. A host that renames them or sets a schema gets the same script with other names.
-- Money is in minor units of the currency. Documents are the library's own: what they say more than the columns
-- beside them no report needs. Whatever has a length, as all in an index has, is compared byte by byte.

-- Which of these scripts have been run.
create table ow_schema (
  version integer not null,
  installed_at timestamp(6) with time zone default current_timestamp not null,
  primary key (version)
);

create table ow_shop (
  shop_id varchar(64) collate "C" not null,
  tags_version bigint not null,
  statuses_version bigint not null,
  views_version bigint not null,
  primary key (shop_id)
);

create table ow_series (
  shop_id varchar(64) collate "C" not null,
  series varchar(32) collate "C" not null,
  last_number bigint not null,
  primary key (shop_id, series)
);

create table ow_tag (
  shop_id varchar(64) collate "C" not null,
  tag_id integer not null,
  name varchar(200) collate "C" not null,
  colour varchar(7) collate "C" not null,
  merged_into integer,
  deleted boolean not null,
  primary key (shop_id, tag_id)
);

create table ow_tag_history (
  shop_id varchar(64) collate "C" not null,
  version bigint not null,
  recorded_at timestamp(6) with time zone not null,
  actor text not null,
  event text not null,
  primary key (shop_id, version)
);

create table ow_status (
  shop_id varchar(64) collate "C" not null,
  axis varchar(16) collate "C" not null,
  code varchar(50) collate "C" not null,
  item integer not null,
  document text not null,
  primary key (shop_id, axis, code)
);

create table ow_status_history (
  shop_id varchar(64) collate "C" not null,
  version bigint not null,
  recorded_at timestamp(6) with time zone not null,
  actor text not null,
  event text not null,
  primary key (shop_id, version)
);

create table ow_view (
  shop_id varchar(64) collate "C" not null,
  item integer not null,
  name varchar(200) collate "C" not null,
  document text not null,
  primary key (shop_id, item)
);

create table ow_command (
  shop_id varchar(64) collate "C" not null,
  command_id varchar(128) collate "C" not null,
  content varchar(64) collate "C" not null,
  order_id uuid not null,
  version bigint not null,
  first_entry integer not null,
  last_entry integer not null,
  recorded_at timestamp(6) with time zone not null,
  primary key (shop_id, command_id)
);

create table ow_order (
  shop_id varchar(64) collate "C" not null,
  order_id uuid not null,
  version bigint not null,
  history_length integer not null,
  order_number varchar(64) collate "C",
  number_key varchar(192) collate "C" not null,
  number_folded varchar(64) collate "C" not null,
  drawn_number bigint,
  listed_at timestamp(6) with time zone not null,
  placed boolean not null,
  archived boolean not null,
  currency varchar(3) collate "C" not null,
  total bigint not null,
  paid bigint not null,
  refunded bigint not null,
  order_status varchar(50) collate "C" not null,
  order_category varchar(32) collate "C" not null,
  payment_status varchar(50) collate "C" not null,
  payment_category varchar(32) collate "C" not null,
  fulfilment_status varchar(50) collate "C" not null,
  fulfilment_category varchar(32) collate "C" not null,
  display_status varchar(50) collate "C",
  workflow varchar(64) collate "C" not null,
  kind varchar(16) collate "C" not null,
  source varchar(16) collate "C" not null,
  channel varchar(200) collate "C",
  customer_id varchar(128) collate "C",
  customer_email varchar(500) collate "C",
  changed_at timestamp(6) with time zone not null,
  deadline timestamp(6) with time zone,
  doubt_since timestamp(6) with time zone,
  list_row text not null,
  head text not null,
  terms text not null,
  primary key (shop_id, order_id)
);

create unique index ow_order_number on ow_order (shop_id, order_number);
create index ow_order_time on ow_order (shop_id, archived, placed, listed_at, order_id);
create index ow_order_key on ow_order (shop_id, archived, placed, number_key, order_id);
create index ow_order_total on ow_order (shop_id, archived, placed, currency, total, order_id);
create index ow_order_prefix on ow_order (shop_id, number_folded);
create index ow_order_moved on ow_order (shop_id, archived, placed, order_category, listed_at, order_id);
create index ow_order_payment on ow_order (shop_id, archived, placed, payment_category, listed_at, order_id);
create index ow_order_goods on ow_order (shop_id, archived, placed, fulfilment_category, listed_at, order_id);
create index ow_order_customer on ow_order (shop_id, customer_id, listed_at, order_id);
create index ow_order_email on ow_order (shop_id, customer_email, listed_at, order_id);
create index ow_order_deadline on ow_order (deadline) where deadline is not null;
create index ow_order_doubt on ow_order (shop_id, doubt_since, order_id) where doubt_since is not null;

-- What a vendor sees of an order: the vendor's own part, listed as ow_order is for the shop.
create table ow_part (
  shop_id varchar(64) collate "C" not null,
  order_id uuid not null,
  vendor_id varchar(64) collate "C" not null,
  order_number varchar(64) collate "C",
  number_key varchar(192) collate "C" not null,
  number_folded varchar(64) collate "C" not null,
  listed_at timestamp(6) with time zone not null,
  placed boolean not null,
  archived boolean not null,
  currency varchar(3) collate "C" not null,
  total bigint not null,
  order_status varchar(50) collate "C" not null,
  order_category varchar(32) collate "C" not null,
  payment_status varchar(50) collate "C" not null,
  payment_category varchar(32) collate "C" not null,
  fulfilment_status varchar(50) collate "C" not null,
  fulfilment_category varchar(32) collate "C" not null,
  display_status varchar(50) collate "C",
  kind varchar(16) collate "C" not null,
  source varchar(16) collate "C" not null,
  channel varchar(200) collate "C",
  customer_id varchar(128) collate "C",
  customer_email varchar(500) collate "C",
  list_row text not null,
  primary key (shop_id, order_id, vendor_id)
);

create index ow_part_time on ow_part (shop_id, vendor_id, archived, placed, listed_at, order_id);

create table ow_line (
  shop_id varchar(64) collate "C" not null,
  order_id uuid not null,
  line_number integer not null,
  kind varchar(16) collate "C" not null,
  sku varchar(200) collate "C",
  name text not null,
  vendor_id varchar(64) collate "C",
  quantity integer not null,
  unit_price bigint not null,
  net bigint not null,
  tax bigint not null,
  total bigint not null,
  commission bigint,
  document text not null,
  primary key (shop_id, order_id, line_number)
);

-- What was charged and what of it went back: a line, shipping, a fee, the rounding.
create table ow_component (
  shop_id varchar(64) collate "C" not null,
  order_id uuid not null,
  kind varchar(16) collate "C" not null,
  component_number integer not null,
  vendor_id varchar(64) collate "C",
  charged bigint not null,
  refunded bigint not null,
  commission_reversed bigint not null,
  units integer not null,
  units_refunded integer not null,
  units_called_off integer not null,
  units_handed_over integer not null,
  units_delivered integer not null,
  units_returned integer not null,
  stock_taken integer not null,
  stock_put_back integer not null,
  document text not null,
  primary key (shop_id, order_id, kind, component_number)
);

create table ow_payment (
  shop_id varchar(64) collate "C" not null,
  order_id uuid not null,
  payment_number integer not null,
  provider varchar(64) collate "C" not null,
  reference text,
  state varchar(16) collate "C" not null,
  authorized bigint not null,
  captured bigint not null,
  voided bigint not null,
  paid_at timestamp(6) with time zone not null,
  document text not null,
  primary key (shop_id, order_id, payment_number)
);

-- By what names providers call a payment, and what they took of it under names of its own.
create table ow_payment_name (
  shop_id varchar(64) collate "C" not null,
  order_id uuid not null,
  payment_number integer not null,
  name varchar(200) collate "C" not null,
  provider varchar(64) collate "C" not null,
  primary key (shop_id, order_id, payment_number, name)
);

create index ow_payment_name_found on ow_payment_name (shop_id, provider, name, order_id);

-- What providers are asked for beside refunds: to take what they promised, to let go of it.
create table ow_provider_request (
  shop_id varchar(64) collate "C" not null,
  order_id uuid not null,
  operation integer not null,
  operation_key varchar(64) collate "C" not null,
  payment_number integer not null,
  kind varchar(16) collate "C" not null,
  state varchar(16) collate "C" not null,
  amount bigint not null,
  reference text,
  document text not null,
  primary key (shop_id, order_id, operation)
);

create table ow_chargeback (
  shop_id varchar(64) collate "C" not null,
  order_id uuid not null,
  item integer not null,
  payment_number integer not null,
  amount bigint not null,
  state varchar(16) collate "C" not null,
  document text not null,
  primary key (shop_id, order_id, item)
);

create table ow_refund (
  shop_id varchar(64) collate "C" not null,
  order_id uuid not null,
  refund_number integer not null,
  state varchar(16) collate "C" not null,
  total bigint not null,
  requested_at timestamp(6) with time zone not null,
  document text not null,
  primary key (shop_id, order_id, refund_number)
);

create table ow_refund_item (
  shop_id varchar(64) collate "C" not null,
  order_id uuid not null,
  refund_number integer not null,
  item integer not null,
  kind varchar(16) collate "C" not null,
  component_number integer not null,
  units integer not null,
  net bigint not null,
  tax bigint not null,
  amount bigint not null,
  commission bigint not null,
  document text not null,
  primary key (shop_id, order_id, refund_number, item)
);

create table ow_refund_leg (
  shop_id varchar(64) collate "C" not null,
  order_id uuid not null,
  refund_number integer not null,
  leg_number integer not null,
  payment_number integer not null,
  operation integer,
  operation_key varchar(64) collate "C",
  mode varchar(16) collate "C" not null,
  state varchar(16) collate "C" not null,
  amount bigint not null,
  reference text,
  primary key (shop_id, order_id, refund_number, leg_number)
);

create table ow_parcel (
  shop_id varchar(64) collate "C" not null,
  order_id uuid not null,
  parcel_number integer not null,
  delivery varchar(16) collate "C" not null,
  state varchar(20) collate "C" not null,
  handed_over_at timestamp(6) with time zone not null,
  document text not null,
  primary key (shop_id, order_id, parcel_number)
);

create table ow_return (
  shop_id varchar(64) collate "C" not null,
  order_id uuid not null,
  return_number integer not null,
  dropped boolean not null,
  announced_at timestamp(6) with time zone not null,
  document text not null,
  primary key (shop_id, order_id, return_number)
);

create table ow_stock_move (
  shop_id varchar(64) collate "C" not null,
  order_id uuid not null,
  operation integer not null,
  direction varchar(16) collate "C" not null,
  state varchar(16) collate "C" not null,
  document text not null,
  primary key (shop_id, order_id, operation)
);

create table ow_order_tag (
  shop_id varchar(64) collate "C" not null,
  order_id uuid not null,
  tag_id integer not null,
  listed_at timestamp(6) with time zone not null,
  primary key (shop_id, order_id, tag_id)
);

create index ow_order_tag_time on ow_order_tag (shop_id, tag_id, listed_at, order_id);

-- The words by which a search finds an order. The reader is a vendor, or nobody for the shop itself. Kinds: n words
-- of the number, w other words, p phone numbers, t words of notes.
create table ow_term (
  shop_id varchar(64) collate "C" not null,
  order_id uuid not null,
  reader varchar(64) collate "C" not null,
  kind varchar(1) collate "C" not null,
  term varchar(64) collate "C" not null,
  primary key (shop_id, order_id, reader, kind, term)
);

create index ow_term_word on ow_term (shop_id, reader, kind, term, order_id);

create table ow_history (
  shop_id varchar(64) collate "C" not null,
  order_id uuid not null,
  entry_number integer not null,
  version bigint not null,
  recorded_at timestamp(6) with time zone not null,
  actor_role varchar(16) collate "C" not null,
  event_type varchar(64) collate "C" not null,
  actor text not null,
  event text not null,
  primary key (shop_id, order_id, entry_number)
);

create table ow_instruction (
  shop_id varchar(64) collate "C" not null,
  order_id uuid not null,
  version bigint not null,
  item integer not null,
  kind varchar(64) collate "C" not null,
  tries integer not null,
  due_at timestamp(6) with time zone not null,
  dead boolean not null,
  document text not null,
  primary key (shop_id, order_id, version, item)
);

create index ow_instruction_due on ow_instruction (dead, due_at);

-- What providers have told and what belongs to no order yet.
create table ow_parked_event (
  shop_id varchar(64) collate "C" not null,
  name varchar(128) collate "C" not null,
  tries integer not null,
  due_at timestamp(6) with time zone not null,
  order_name varchar(200) collate "C",
  document text not null,
  primary key (shop_id, name)
);

create index ow_parked_event_due on ow_parked_event (due_at, name);
create index ow_parked_event_shop on ow_parked_event (shop_id, due_at, name);

insert into ow_schema (version) values (1);
