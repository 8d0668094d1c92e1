-- Orders of Orderwell on MariaDB, version 1.
-- Names begin with ow_. A host that renames them or sets a schema gets the same script with other names.
-- Money is in minor units of the currency. Documents are the library's own: what they say more than the columns
-- beside them no report needs. All text is compared byte by byte, blanks at its end included. Moments are in UTC,
-- whatever the zone of the session. The id of an order is its 16 bytes, which sort as on the other databases.
-- MariaDB commits each of these statements, so each can be run again after a crash.

-- Which of these scripts have been run.
create table if not exists ow_schema (
  version integer not null,
  installed_at datetime(6) default utc_timestamp(6) not null,
  primary key (version)
) engine = InnoDB, row_format = dynamic, default character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists ow_shop (
  shop_id varchar(64) not null,
  tags_version bigint not null,
  statuses_version bigint not null,
  views_version bigint not null,
  primary key (shop_id)
) engine = InnoDB, row_format = dynamic, default character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists ow_series (
  shop_id varchar(64) not null,
  series varchar(32) not null,
  last_number bigint not null,
  primary key (shop_id, series)
) engine = InnoDB, row_format = dynamic, default character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists ow_tag (
  shop_id varchar(64) not null,
  tag_id integer not null,
  name varchar(200) not null,
  colour varchar(7) not null,
  merged_into integer,
  deleted boolean not null,
  primary key (shop_id, tag_id)
) engine = InnoDB, row_format = dynamic, default character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists ow_tag_history (
  shop_id varchar(64) not null,
  version bigint not null,
  recorded_at datetime(6) not null,
  actor longtext not null,
  event longtext not null,
  primary key (shop_id, version)
) engine = InnoDB, row_format = dynamic, default character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists ow_status (
  shop_id varchar(64) not null,
  axis varchar(16) not null,
  code varchar(50) not null,
  item integer not null,
  document longtext not null,
  primary key (shop_id, axis, code)
) engine = InnoDB, row_format = dynamic, default character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists ow_status_history (
  shop_id varchar(64) not null,
  version bigint not null,
  recorded_at datetime(6) not null,
  actor longtext not null,
  event longtext not null,
  primary key (shop_id, version)
) engine = InnoDB, row_format = dynamic, default character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists ow_view (
  shop_id varchar(64) not null,
  item integer not null,
  name varchar(200) not null,
  document longtext not null,
  primary key (shop_id, item)
) engine = InnoDB, row_format = dynamic, default character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists ow_command (
  shop_id varchar(64) not null,
  command_id varchar(128) not null,
  content varchar(64) not null,
  order_id binary(16) not null,
  version bigint not null,
  first_entry integer not null,
  last_entry integer not null,
  recorded_at datetime(6) not null,
  primary key (shop_id, command_id)
) engine = InnoDB, row_format = dynamic, default character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists ow_order (
  shop_id varchar(64) not null,
  order_id binary(16) not null,
  version bigint not null,
  history_length integer not null,
  order_number varchar(64),
  number_key varchar(192) not null,
  number_folded varchar(64) not null,
  drawn_number bigint,
  listed_at datetime(6) not null,
  placed boolean not null,
  archived boolean not null,
  currency varchar(3) not null,
  total bigint not null,
  paid bigint not null,
  refunded bigint not null,
  order_status varchar(50) not null,
  order_category varchar(32) not null,
  payment_status varchar(50) not null,
  payment_category varchar(32) not null,
  fulfilment_status varchar(50) not null,
  fulfilment_category varchar(32) not null,
  display_status varchar(50),
  workflow varchar(64) not null,
  kind varchar(16) not null,
  source varchar(16) not null,
  channel varchar(200),
  customer_id varchar(128),
  customer_email varchar(500),
  changed_at datetime(6) not null,
  deadline datetime(6),
  doubt_since datetime(6),
  list_row longtext not null,
  head longtext not null,
  terms longtext not null,
  primary key (shop_id, order_id)
) engine = InnoDB, row_format = dynamic, default character set utf8mb4 collate utf8mb4_nopad_bin;

create unique index if not exists ow_order_number on ow_order (shop_id, order_number);
create index if not exists ow_order_time on ow_order (shop_id, archived, placed, listed_at, order_id);
create index if not exists ow_order_key on ow_order (shop_id, archived, placed, number_key, order_id);
create index if not exists ow_order_total on ow_order (shop_id, archived, placed, currency, total, order_id);
create index if not exists ow_order_prefix on ow_order (shop_id, number_folded);
create index if not exists ow_order_moved on ow_order (shop_id, archived, placed, order_category, listed_at, order_id);
create index if not exists ow_order_payment on ow_order (shop_id, archived, placed, payment_category, listed_at, order_id);
create index if not exists ow_order_goods on ow_order (shop_id, archived, placed, fulfilment_category, listed_at, order_id);
create index if not exists ow_order_customer on ow_order (shop_id, customer_id, listed_at, order_id);
create index if not exists ow_order_email on ow_order (shop_id, customer_email, listed_at, order_id);
create index if not exists ow_order_deadline on ow_order (deadline);
create index if not exists ow_order_doubt on ow_order (shop_id, doubt_since, order_id);

-- What a vendor sees of an order: the vendor's own part, listed as ow_order is for the shop.
create table if not exists ow_part (
  shop_id varchar(64) not null,
  order_id binary(16) not null,
  vendor_id varchar(64) not null,
  order_number varchar(64),
  number_key varchar(192) not null,
  number_folded varchar(64) not null,
  listed_at datetime(6) not null,
  placed boolean not null,
  archived boolean not null,
  currency varchar(3) not null,
  total bigint not null,
  order_status varchar(50) not null,
  order_category varchar(32) not null,
  payment_status varchar(50) not null,
  payment_category varchar(32) not null,
  fulfilment_status varchar(50) not null,
  fulfilment_category varchar(32) not null,
  display_status varchar(50),
  kind varchar(16) not null,
  source varchar(16) not null,
  channel varchar(200),
  customer_id varchar(128),
  customer_email varchar(500),
  list_row longtext not null,
  primary key (shop_id, order_id, vendor_id)
) engine = InnoDB, row_format = dynamic, default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists ow_part_time on ow_part (shop_id, vendor_id, archived, placed, listed_at, order_id);

create table if not exists ow_line (
  shop_id varchar(64) not null,
  order_id binary(16) not null,
  line_number integer not null,
  kind varchar(16) not null,
  sku varchar(200),
  name longtext not null,
  vendor_id varchar(64),
  quantity integer not null,
  unit_price bigint not null,
  net bigint not null,
  tax bigint not null,
  total bigint not null,
  commission bigint,
  document longtext not null,
  primary key (shop_id, order_id, line_number)
) engine = InnoDB, row_format = dynamic, default character set utf8mb4 collate utf8mb4_nopad_bin;

-- What was charged and what of it went back: a line, shipping, a fee, the rounding.
create table if not exists ow_component (
  shop_id varchar(64) not null,
  order_id binary(16) not null,
  kind varchar(16) not null,
  component_number integer not null,
  vendor_id varchar(64),
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
  document longtext not null,
  primary key (shop_id, order_id, kind, component_number)
) engine = InnoDB, row_format = dynamic, default character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists ow_payment (
  shop_id varchar(64) not null,
  order_id binary(16) not null,
  payment_number integer not null,
  provider varchar(64) not null,
  reference longtext,
  state varchar(16) not null,
  authorized bigint not null,
  captured bigint not null,
  voided bigint not null,
  paid_at datetime(6) not null,
  document longtext not null,
  primary key (shop_id, order_id, payment_number)
) engine = InnoDB, row_format = dynamic, default character set utf8mb4 collate utf8mb4_nopad_bin;

-- By what names providers call a payment, and what they took of it under names of its own.
create table if not exists ow_payment_name (
  shop_id varchar(64) not null,
  order_id binary(16) not null,
  payment_number integer not null,
  name varchar(200) not null,
  provider varchar(64) not null,
  primary key (shop_id, order_id, payment_number, name)
) engine = InnoDB, row_format = dynamic, default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists ow_payment_name_found on ow_payment_name (shop_id, provider, name, order_id);

-- What providers are asked for beside refunds: to take what they promised, to let go of it.
create table if not exists ow_provider_request (
  shop_id varchar(64) not null,
  order_id binary(16) not null,
  operation integer not null,
  operation_key varchar(64) not null,
  payment_number integer not null,
  kind varchar(16) not null,
  state varchar(16) not null,
  amount bigint not null,
  reference longtext,
  document longtext not null,
  primary key (shop_id, order_id, operation)
) engine = InnoDB, row_format = dynamic, default character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists ow_chargeback (
  shop_id varchar(64) not null,
  order_id binary(16) not null,
  item integer not null,
  payment_number integer not null,
  amount bigint not null,
  state varchar(16) not null,
  document longtext not null,
  primary key (shop_id, order_id, item)
) engine = InnoDB, row_format = dynamic, default character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists ow_refund (
  shop_id varchar(64) not null,
  order_id binary(16) not null,
  refund_number integer not null,
  state varchar(16) not null,
  total bigint not null,
  requested_at datetime(6) not null,
  document longtext not null,
  primary key (shop_id, order_id, refund_number)
) engine = InnoDB, row_format = dynamic, default character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists ow_refund_item (
  shop_id varchar(64) not null,
  order_id binary(16) not null,
  refund_number integer not null,
  item integer not null,
  kind varchar(16) not null,
  component_number integer not null,
  units integer not null,
  net bigint not null,
  tax bigint not null,
  amount bigint not null,
  commission bigint not null,
  document longtext not null,
  primary key (shop_id, order_id, refund_number, item)
) engine = InnoDB, row_format = dynamic, default character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists ow_refund_leg (
  shop_id varchar(64) not null,
  order_id binary(16) not null,
  refund_number integer not null,
  leg_number integer not null,
  payment_number integer not null,
  operation integer,
  operation_key varchar(64),
  mode varchar(16) not null,
  state varchar(16) not null,
  amount bigint not null,
  reference longtext,
  primary key (shop_id, order_id, refund_number, leg_number)
) engine = InnoDB, row_format = dynamic, default character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists ow_parcel (
  shop_id varchar(64) not null,
  order_id binary(16) not null,
  parcel_number integer not null,
  delivery varchar(16) not null,
  state varchar(20) not null,
  handed_over_at datetime(6) not null,
  document longtext not null,
  primary key (shop_id, order_id, parcel_number)
) engine = InnoDB, row_format = dynamic, default character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists ow_return (
  shop_id varchar(64) not null,
  order_id binary(16) not null,
  return_number integer not null,
  dropped boolean not null,
  announced_at datetime(6) not null,
  document longtext not null,
  primary key (shop_id, order_id, return_number)
) engine = InnoDB, row_format = dynamic, default character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists ow_stock_move (
  shop_id varchar(64) not null,
  order_id binary(16) not null,
  operation integer not null,
  direction varchar(16) not null,
  state varchar(16) not null,
  document longtext not null,
  primary key (shop_id, order_id, operation)
) engine = InnoDB, row_format = dynamic, default character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists ow_order_tag (
  shop_id varchar(64) not null,
  order_id binary(16) not null,
  tag_id integer not null,
  listed_at datetime(6) not null,
  primary key (shop_id, order_id, tag_id)
) engine = InnoDB, row_format = dynamic, default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists ow_order_tag_time on ow_order_tag (shop_id, tag_id, listed_at, order_id);

-- The words by which a search finds an order. The reader is a vendor, or nobody for the shop itself. Kinds: n words
-- of the number, w other words, p phone numbers, t words of notes.
create table if not exists ow_term (
  shop_id varchar(64) not null,
  order_id binary(16) not null,
  reader varchar(64) not null,
  kind varchar(1) not null,
  term varchar(64) not null,
  primary key (shop_id, order_id, reader, kind, term)
) engine = InnoDB, row_format = dynamic, default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists ow_term_word on ow_term (shop_id, reader, kind, term, order_id);

create table if not exists ow_history (
  shop_id varchar(64) not null,
  order_id binary(16) not null,
  entry_number integer not null,
  version bigint not null,
  recorded_at datetime(6) not null,
  actor_role varchar(16) not null,
  event_type varchar(64) not null,
  actor longtext not null,
  event longtext not null,
  primary key (shop_id, order_id, entry_number)
) engine = InnoDB, row_format = dynamic, default character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists ow_instruction (
  shop_id varchar(64) not null,
  order_id binary(16) not null,
  version bigint not null,
  item integer not null,
  kind varchar(64) not null,
  tries integer not null,
  due_at datetime(6) not null,
  dead boolean not null,
  document longtext not null,
  primary key (shop_id, order_id, version, item)
) engine = InnoDB, row_format = dynamic, default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists ow_instruction_due on ow_instruction (dead, due_at);

-- What providers have told and what belongs to no order yet.
create table if not exists ow_parked_event (
  shop_id varchar(64) not null,
  name varchar(128) not null,
  tries integer not null,
  due_at datetime(6) not null,
  order_name varchar(200),
  document longtext not null,
  primary key (shop_id, name)
) engine = InnoDB, row_format = dynamic, default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists ow_parked_event_due on ow_parked_event (due_at, name);
create index if not exists ow_parked_event_shop on ow_parked_event (shop_id, due_at, name);

insert ignore into ow_schema (version) values (1);
