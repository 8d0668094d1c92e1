-- What always holds of the rows of orders, as questions that find what does not: no row is a good answer.
-- Each begins with a rule of docs/schema.md and a name, then says what it would mean if it found something. Each selects a shop
-- and an order, if it is about one, then figures. They only read and can be run by hand.

-- I1 payment-overdrawn
-- More is given back or reserved of a payment than came in with it, by refunds that the shop has started
select p.shop_id, p.order_id, p.payment_number, p.captured, g.gone
from ow_payment p
join (
  select shop_id, order_id, payment_number, sum(amount) as gone
  from ow_refund_leg
  where mode <> 'EXTERNAL' and state not in ('REVERSED', 'GIVEN_UP')
  group by shop_id, order_id, payment_number
) g on g.shop_id = p.shop_id and g.order_id = p.order_id and g.payment_number = p.payment_number
where g.gone > p.captured + case when exists (
  select 1 from ow_history h
  where h.shop_id = p.shop_id and h.order_id = p.order_id and h.event_type = 'payment-bounced'
) then p.voided else 0 end;

-- I1 component-overdrawn
-- More is given back of a line, of shipping, of a fee or of the rounding than was charged for it
select shop_id, order_id, kind, component_number, charged, refunded
from ow_component
where (charged >= 0 and (refunded < 0 or refunded > charged))
or (charged < 0 and (refunded > 0 or refunded < charged));

-- I1 units-overdrawn
-- More units of a line are given back than were ordered
select c.shop_id, c.order_id, c.component_number, l.quantity, c.units_refunded
from ow_component c
join ow_line l on l.shop_id = c.shop_id and l.order_id = c.order_id and l.line_number = c.component_number
where c.kind = 'LINE' and (c.units_refunded < 0 or c.units_refunded > l.quantity);

-- I1 commission-overdrawn
-- More commission is reversed than the line carried
select c.shop_id, c.order_id, c.component_number, coalesce(l.commission, 0) as commission, c.commission_reversed
from ow_component c
join ow_line l on l.shop_id = c.shop_id and l.order_id = c.order_id and l.line_number = c.component_number
where c.kind = 'LINE'
and (c.commission_reversed < 0 or c.commission_reversed > coalesce(l.commission, 0));

-- I2 component-refunded
-- What is given back of a component is not what its approved refunds say
select c.shop_id, c.order_id, c.kind, c.component_number,
  c.refunded, coalesce(i.amount, 0) as items,
  c.units_refunded, coalesce(i.units, 0) as item_units,
  c.commission_reversed, coalesce(i.commission, 0) as item_commission
from ow_component c
left join (
  select s.shop_id, s.order_id, s.kind, s.component_number,
    sum(s.amount) as amount, sum(s.units) as units, sum(s.commission) as commission
  from ow_refund_item s
  join ow_refund r on r.shop_id = s.shop_id and r.order_id = s.order_id and r.refund_number = s.refund_number
  where r.state in ('EXECUTING', 'SETTLED', 'FAILED')
  group by s.shop_id, s.order_id, s.kind, s.component_number
) i on i.shop_id = c.shop_id and i.order_id = c.order_id and i.kind = c.kind
  and i.component_number = c.component_number
where c.refunded <> coalesce(i.amount, 0)
or c.units_refunded <> coalesce(i.units, 0)
or c.commission_reversed <> coalesce(i.commission, 0);

-- I3 refund-items
-- The items of a refund do not add up to it
select r.shop_id, r.order_id, r.refund_number, r.total, coalesce(i.amount, 0) as items
from ow_refund r
left join (
  select shop_id, order_id, refund_number, sum(amount) as amount
  from ow_refund_item
  group by shop_id, order_id, refund_number
) i on i.shop_id = r.shop_id and i.order_id = r.order_id and i.refund_number = r.refund_number
where r.total <> coalesce(i.amount, 0) or r.total < 0;

-- I3 refund-legs
-- What goes back to the payments does not add up to the refund, or goes back before it is approved
select r.shop_id, r.order_id, r.refund_number, r.state, r.total, coalesce(g.amount, 0) as legs
from ow_refund r
left join (
  select shop_id, order_id, refund_number, sum(amount) as amount
  from ow_refund_leg
  where state not in ('REVERSED', 'GIVEN_UP')
  group by shop_id, order_id, refund_number
) g on g.shop_id = r.shop_id and g.order_id = r.order_id and g.refund_number = r.refund_number
where coalesce(g.amount, 0)
  <> case when r.state in ('EXECUTING', 'SETTLED', 'FAILED') then r.total else 0 end;

-- I3 refund-item-price
-- Net and tax of an item of a refund do not add up to it
select shop_id, order_id, refund_number, item, net, tax, amount
from ow_refund_item
where amount <> net + tax;

-- I3 order-total
-- Lines, shipping, fees and rounding do not add up to the total of the order
select o.shop_id, o.order_id, o.total, coalesce(c.charged, 0) as charged
from ow_order o
left join (
  select shop_id, order_id, sum(charged) as charged
  from ow_component
  group by shop_id, order_id
) c on c.shop_id = o.shop_id and c.order_id = o.order_id
where o.total <> coalesce(c.charged, 0);

-- I3 line-price
-- Net and tax of a line do not add up to it, or it was charged or counted otherwise than it says
select l.shop_id, l.order_id, l.line_number, l.net, l.tax, l.total, l.quantity, c.charged, c.units
from ow_line l
left join ow_component c on c.shop_id = l.shop_id and c.order_id = l.order_id
  and c.kind = 'LINE' and c.component_number = l.line_number
where c.charged is null
or l.total <> l.net + l.tax
or l.total <> c.charged
or c.units <> case when l.kind = 'DONATION' then 0 else l.quantity end
or coalesce(l.vendor_id, '') <> coalesce(c.vendor_id, '');

-- I3 part-total
-- What a vendor's part comes to is not the sum of that vendor's lines and shipping
select p.shop_id, p.order_id, p.vendor_id, p.total, coalesce(c.charged, 0) as charged
from ow_part p
left join (
  select shop_id, order_id, vendor_id, sum(charged) as charged
  from ow_component
  where vendor_id is not null
  group by shop_id, order_id, vendor_id
) c on c.shop_id = p.shop_id and c.order_id = p.order_id and c.vendor_id = p.vendor_id
where p.total <> coalesce(c.charged, 0);

-- I3 order-paid
-- What is paid of an order is not what its payments brought
select o.shop_id, o.order_id, o.paid, coalesce(p.captured, 0) as captured
from ow_order o
left join (
  select shop_id, order_id, sum(captured) as captured
  from ow_payment
  group by shop_id, order_id
) p on p.shop_id = o.shop_id and p.order_id = o.order_id
where o.paid <> coalesce(p.captured, 0);

-- I3 order-refunded
-- What is refunded of an order is not what went back to its payments
select o.shop_id, o.order_id, o.refunded, coalesce(g.amount, 0) as legs
from ow_order o
left join (
  select shop_id, order_id, sum(amount) as amount
  from ow_refund_leg
  where state = 'SUCCEEDED'
  group by shop_id, order_id
) g on g.shop_id = o.shop_id and g.order_id = o.order_id
where o.refunded <> coalesce(g.amount, 0);

-- I4 history-gap
-- The history of an order is not numbered from 1 to its length
select o.shop_id, o.order_id, o.history_length, coalesce(h.entries, 0) as entries,
  coalesce(h.first_entry, 0) as first_entry, coalesce(h.last_entry, 0) as last_entry
from ow_order o
left join (
  select shop_id, order_id, count(*) as entries, min(entry_number) as first_entry, max(entry_number) as last_entry
  from ow_history
  group by shop_id, order_id
) h on h.shop_id = o.shop_id and h.order_id = o.order_id
where o.history_length <> coalesce(h.entries, 0)
or o.history_length <> coalesce(h.last_entry, 0)
or coalesce(h.first_entry, 0) <> 1;

-- I4 history-order
-- An entry of the history belongs to an earlier version of the order than the entry before it
select a.shop_id, a.order_id, a.entry_number, a.version, b.version as next_version
from ow_history a
join ow_history b on b.shop_id = a.shop_id and b.order_id = a.order_id and b.entry_number = a.entry_number + 1
where b.version < a.version;

-- I4 history-version
-- A version of the order has no entry in its history, or the history has one that the order has not
select o.shop_id, o.order_id, o.version, coalesce(h.versions, 0) as versions, coalesce(h.last_version, 0) as last_version
from ow_order o
left join (
  select shop_id, order_id, count(distinct version) as versions, max(version) as last_version
  from ow_history
  group by shop_id, order_id
) h on h.shop_id = o.shop_id and h.order_id = o.order_id
where o.version <> coalesce(h.versions, 0) or o.version <> coalesce(h.last_version, 0);

-- I4 history-actor
-- An entry of the history does not say what happened and who did it
select shop_id, order_id, entry_number, actor_role, event_type
from ow_history
where actor_role not in ('STAFF', 'VENDOR', 'CUSTOMER', 'ADMIN', 'SYSTEM')
or actor = '' or event_type = '';

-- I5 command-version
-- A version of the order was not made by one command, and by no other
select o.shop_id, o.order_id, o.version, coalesce(c.commands, 0) as commands,
  coalesce(c.versions, 0) as versions, coalesce(c.last_version, 0) as last_version
from ow_order o
left join (
  select shop_id, order_id, count(*) as commands, count(distinct version) as versions, max(version) as last_version
  from ow_command
  group by shop_id, order_id
) c on c.shop_id = o.shop_id and c.order_id = o.order_id
where o.version <> coalesce(c.commands, 0)
or o.version <> coalesce(c.versions, 0)
or o.version <> coalesce(c.last_version, 0);

-- I5 command-entries
-- What a command is remembered to have written is not what stands in the history
select c.shop_id, c.order_id, c.command_id, c.version, c.first_entry, c.last_entry,
  coalesce(h.first_entry, 0) as first_written, coalesce(h.last_entry, 0) as last_written
from ow_command c
left join (
  select shop_id, order_id, version, min(entry_number) as first_entry, max(entry_number) as last_entry
  from ow_history
  group by shop_id, order_id, version
) h on h.shop_id = c.shop_id and h.order_id = c.order_id and h.version = c.version
where c.first_entry <> coalesce(h.first_entry, 0) or c.last_entry <> coalesce(h.last_entry, 0);

-- I6 operation-twice
-- A provider was asked for two things as one operation
select shop_id, order_id, operation, count(*) as requests
from (
  select shop_id, order_id, operation from ow_refund_leg where operation is not null
  union all
  select shop_id, order_id, operation from ow_provider_request
) a
group by shop_id, order_id, operation
having count(*) > 1;

-- I6 operation-key
-- A provider was asked for two things under one key
select shop_id, order_id, operation_key, count(*) as requests
from (
  select shop_id, order_id, operation_key from ow_refund_leg where operation_key is not null
  union all
  select shop_id, order_id, operation_key from ow_provider_request
) a
group by shop_id, order_id, operation_key
having count(*) > 1;

-- I6 operation-missing
-- What a provider was to pay back was sent as no operation, or without a key, or what nobody sent as one
select shop_id, order_id, refund_number, leg_number, mode, operation, operation_key
from ow_refund_leg
where (mode = 'AUTOMATIC' and (operation is null or operation_key is null))
or (mode <> 'AUTOMATIC' and (operation is not null or operation_key is not null));

-- I6 capture-unbooked
-- More was captured by request than came in with the payment, and nothing bounced
select q.shop_id, q.order_id, q.payment_number, q.amount, p.captured
from (
  select shop_id, order_id, payment_number, sum(amount) as amount
  from ow_provider_request
  where kind = 'CAPTURE' and state = 'SUCCEEDED'
  group by shop_id, order_id, payment_number
) q
join ow_payment p on p.shop_id = q.shop_id and p.order_id = q.order_id and p.payment_number = q.payment_number
where q.amount > p.captured and not exists (
  select 1 from ow_history h
  where h.shop_id = q.shop_id and h.order_id = q.order_id and h.event_type = 'payment-bounced'
);

-- I7 instruction-version
-- Something is to be done for a version that the order never had
select i.shop_id, i.order_id, i.version as instruction_version, i.item, i.kind, o.version
from ow_instruction i
join ow_order o on o.shop_id = i.shop_id and o.order_id = i.order_id
where i.version < 1 or i.version > o.version;

-- I8 units-moved
-- More units of a line are called off or handed over than were ordered, or more came back or arrived than were handed over
select shop_id, order_id, kind, component_number, units, units_called_off, units_handed_over, units_delivered, units_returned
from ow_component
where units_called_off < 0
or units_handed_over < 0
or units_called_off + units_handed_over > units
or units_delivered < 0
or units_delivered > units_handed_over
or units_returned < 0
or units_returned > units_handed_over;

-- I8 stock-put-back
-- More units of a line are put back into the stock than were taken from it
select shop_id, order_id, kind, component_number, stock_taken, stock_put_back
from ow_component
where stock_put_back < 0 or stock_put_back > stock_taken;

-- I9 part-shelf
-- A vendor's part stands in other lists than its order
select p.shop_id, p.order_id, p.vendor_id,
  o.archived, p.archived as part_archived, o.placed, p.placed as part_placed,
  o.listed_at, p.listed_at as part_listed_at
from ow_part p
join ow_order o on o.shop_id = p.shop_id and o.order_id = p.order_id
where p.archived <> o.archived or p.placed <> o.placed or p.listed_at <> o.listed_at;

-- I9 part-status
-- A vendor's part says something else of the order than the order
select p.shop_id, p.order_id, p.vendor_id,
  o.order_status, p.order_status as part_order_status, o.payment_status, p.payment_status as part_payment_status,
  o.order_number, p.order_number as part_order_number, o.currency, p.currency as part_currency
from ow_part p
join ow_order o on o.shop_id = p.shop_id and o.order_id = p.order_id
where p.order_status <> o.order_status
or p.order_category <> o.order_category
or p.payment_status <> o.payment_status
or p.payment_category <> o.payment_category
or p.currency <> o.currency
or p.number_key <> o.number_key
or coalesce(p.order_number, '') <> coalesce(o.order_number, '');

-- I9 tag-shelf
-- A tag of an order is sorted by another moment than the order
select t.shop_id, t.order_id, t.tag_id, o.listed_at, t.listed_at as tag_listed_at
from ow_order_tag t
join ow_order o on o.shop_id = t.shop_id and o.order_id = t.order_id
where t.listed_at <> o.listed_at;

-- I10 part-without-lines
-- A vendor sees an order with none of the vendor's lines in it
select p.shop_id, p.order_id, p.vendor_id
from ow_part p
where not exists (
  select 1 from ow_line l
  where l.shop_id = p.shop_id and l.order_id = p.order_id and l.vendor_id = p.vendor_id
);

-- I10 lines-without-part
-- A vendor does not see an order with lines of the vendor in it
select l.shop_id, l.order_id, l.vendor_id, count(*) as line_count
from ow_line l
where l.vendor_id is not null
and not exists (
  select 1 from ow_part p
  where p.shop_id = l.shop_id and p.order_id = l.order_id and p.vendor_id = l.vendor_id
)
group by l.shop_id, l.order_id, l.vendor_id;

-- I10 term-reader
-- An order is found by somebody who has no part of it
select t.shop_id, t.order_id, t.reader, count(*) as terms
from ow_term t
where t.reader <> ''
and not exists (
  select 1 from ow_part p
  where p.shop_id = t.shop_id and p.order_id = t.order_id and p.vendor_id = t.reader
)
group by t.shop_id, t.order_id, t.reader;

-- S1 row-without-order
-- Rows belong to an order that is not there
select r.shop_id, r.order_id, r.table_name, r.row_count
from (
  select 'command' as table_name, shop_id, order_id, count(*) as row_count from ow_command group by shop_id, order_id
  union all
  select 'part', shop_id, order_id, count(*) from ow_part group by shop_id, order_id
  union all
  select 'line', shop_id, order_id, count(*) from ow_line group by shop_id, order_id
  union all
  select 'component', shop_id, order_id, count(*) from ow_component group by shop_id, order_id
  union all
  select 'payment', shop_id, order_id, count(*) from ow_payment group by shop_id, order_id
  union all
  select 'payment_name', shop_id, order_id, count(*) from ow_payment_name group by shop_id, order_id
  union all
  select 'provider_request', shop_id, order_id, count(*) from ow_provider_request group by shop_id, order_id
  union all
  select 'chargeback', shop_id, order_id, count(*) from ow_chargeback group by shop_id, order_id
  union all
  select 'refund', shop_id, order_id, count(*) from ow_refund group by shop_id, order_id
  union all
  select 'refund_item', shop_id, order_id, count(*) from ow_refund_item group by shop_id, order_id
  union all
  select 'refund_leg', shop_id, order_id, count(*) from ow_refund_leg group by shop_id, order_id
  union all
  select 'parcel', shop_id, order_id, count(*) from ow_parcel group by shop_id, order_id
  union all
  select 'return', shop_id, order_id, count(*) from ow_return group by shop_id, order_id
  union all
  select 'stock_move', shop_id, order_id, count(*) from ow_stock_move group by shop_id, order_id
  union all
  select 'order_tag', shop_id, order_id, count(*) from ow_order_tag group by shop_id, order_id
  union all
  select 'term', shop_id, order_id, count(*) from ow_term group by shop_id, order_id
  union all
  select 'history', shop_id, order_id, count(*) from ow_history group by shop_id, order_id
  union all
  select 'instruction', shop_id, order_id, count(*) from ow_instruction group by shop_id, order_id
) r
where not exists (select 1 from ow_order o where o.shop_id = r.shop_id and o.order_id = r.order_id);

-- S1 component-without-line
-- Something was charged for a line that is not there
select c.shop_id, c.order_id, c.component_number, c.charged
from ow_component c
where c.kind = 'LINE'
and not exists (
  select 1 from ow_line l
  where l.shop_id = c.shop_id and l.order_id = c.order_id and l.line_number = c.component_number
);

-- S1 item-without-component
-- A refund gives something back for a component that is not there
select i.shop_id, i.order_id, i.refund_number, i.item, i.kind, i.component_number
from ow_refund_item i
where i.kind in ('LINE', 'SHIPPING', 'FEE', 'ROUNDING')
and not exists (
  select 1 from ow_component c
  where c.shop_id = i.shop_id and c.order_id = i.order_id and c.kind = i.kind
  and c.component_number = i.component_number
);

-- S1 row-without-refund
-- An item or a leg belongs to a refund that is not there
select r.shop_id, r.order_id, r.table_name, r.refund_number, r.row_count
from (
  select 'refund_item' as table_name, shop_id, order_id, refund_number, count(*) as row_count
  from ow_refund_item group by shop_id, order_id, refund_number
  union all
  select 'refund_leg', shop_id, order_id, refund_number, count(*)
  from ow_refund_leg group by shop_id, order_id, refund_number
) r
where not exists (
  select 1 from ow_refund f
  where f.shop_id = r.shop_id and f.order_id = r.order_id and f.refund_number = r.refund_number
);

-- S1 row-without-payment
-- A leg of a refund, a chargeback, a request or a name belongs to a payment that is not there
select r.shop_id, r.order_id, r.table_name, r.payment_number, r.row_count
from (
  select 'refund_leg' as table_name, shop_id, order_id, payment_number, count(*) as row_count
  from ow_refund_leg group by shop_id, order_id, payment_number
  union all
  select 'chargeback', shop_id, order_id, payment_number, count(*)
  from ow_chargeback group by shop_id, order_id, payment_number
  union all
  select 'provider_request', shop_id, order_id, payment_number, count(*)
  from ow_provider_request group by shop_id, order_id, payment_number
  union all
  select 'payment_name', shop_id, order_id, payment_number, count(*)
  from ow_payment_name group by shop_id, order_id, payment_number
) r
where not exists (
  select 1 from ow_payment p
  where p.shop_id = r.shop_id and p.order_id = r.order_id and p.payment_number = r.payment_number
);

-- S1 row-without-shop
-- Tags, statuses or saved lists belong to a shop that has none
select r.shop_id, null as order_id, r.table_name, r.row_count
from (
  select 'tag' as table_name, shop_id, count(*) as row_count from ow_tag group by shop_id
  union all
  select 'tag_history', shop_id, count(*) from ow_tag_history group by shop_id
  union all
  select 'status', shop_id, count(*) from ow_status group by shop_id
  union all
  select 'status_history', shop_id, count(*) from ow_status_history group by shop_id
  union all
  select 'view', shop_id, count(*) from ow_view group by shop_id
) r
where not exists (select 1 from ow_shop s where s.shop_id = r.shop_id);

-- S5 number-twice
-- Two orders of a shop have the same number
select shop_id, null as order_id, order_number, count(*) as orders
from ow_order
where order_number is not null
group by shop_id, order_number
having count(*) > 1;

-- S5 number-missing
-- An order was placed without a number
select shop_id, order_id, number_key
from ow_order
where placed and order_number is null;

-- S5 series-behind
-- A number that was drawn will be drawn again
select o.shop_id, null as order_id, max(o.drawn_number) as drawn_number, coalesce(max(s.last_number), 0) as last_number
from ow_order o
left join ow_series s on s.shop_id = o.shop_id and s.series = 'order'
where o.drawn_number is not null
group by o.shop_id
having max(o.drawn_number) > coalesce(max(s.last_number), 0);

-- S9 tag-unknown
-- An order or a merged tag points to a tag that the shop does not know
select r.shop_id, r.order_id, r.tag_id
from (
  select shop_id, order_id, tag_id from ow_order_tag
  union all
  select shop_id, null, merged_into from ow_tag where merged_into is not null
) r
where not exists (select 1 from ow_tag t where t.shop_id = r.shop_id and t.tag_id = r.tag_id);

-- S9 tag-history
-- The tags of a shop and their history are not at the same version
select s.shop_id, null as order_id, s.tags_version, coalesce(h.entries, 0) as entries, coalesce(h.last_version, 0) as last_version
from ow_shop s
left join (
  select shop_id, count(*) as entries, max(version) as last_version
  from ow_tag_history
  group by shop_id
) h on h.shop_id = s.shop_id
where s.tags_version <> coalesce(h.entries, 0) or s.tags_version <> coalesce(h.last_version, 0);

-- S13 status-history
-- The statuses of a shop and their history are not at the same version
select s.shop_id, null as order_id, s.statuses_version, coalesce(h.entries, 0) as entries, coalesce(h.last_version, 0) as last_version
from ow_shop s
left join (
  select shop_id, count(*) as entries, max(version) as last_version
  from ow_status_history
  group by shop_id
) h on h.shop_id = s.shop_id
where s.statuses_version <> coalesce(h.entries, 0) or s.statuses_version <> coalesce(h.last_version, 0);
