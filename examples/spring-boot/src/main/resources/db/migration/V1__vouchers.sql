create table used_voucher (
  voucher varchar(32) primary key,
  order_id uuid not null
);
