-- H2 2.4.240;
CREATE MEMORY TABLE "PUBLIC"."OW_SCHEMA"(
    "VERSION" INTEGER NOT NULL,
    "INSTALLED_AT" TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL
);
ALTER TABLE "PUBLIC"."OW_SCHEMA" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_4" PRIMARY KEY("VERSION");
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.OW_SCHEMA;
INSERT INTO "PUBLIC"."OW_SCHEMA" VALUES(1, TIMESTAMP WITH TIME ZONE '2026-11-26 23:40:58.909586+00');
CREATE MEMORY TABLE "PUBLIC"."OW_SHOP"(
    "SHOP_ID" CHARACTER VARYING(64) NOT NULL,
    "TAGS_VERSION" BIGINT NOT NULL,
    "STATUSES_VERSION" BIGINT NOT NULL,
    "VIEWS_VERSION" BIGINT NOT NULL
);
ALTER TABLE "PUBLIC"."OW_SHOP" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_E" PRIMARY KEY("SHOP_ID");
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.OW_SHOP;
INSERT INTO "PUBLIC"."OW_SHOP" VALUES('main', 3, 1, 1);
CREATE MEMORY TABLE "PUBLIC"."OW_SERIES"(
    "SHOP_ID" CHARACTER VARYING(64) NOT NULL,
    "SERIES" CHARACTER VARYING(32) NOT NULL,
    "LAST_NUMBER" BIGINT NOT NULL
);
ALTER TABLE "PUBLIC"."OW_SERIES" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_41" PRIMARY KEY("SHOP_ID", "SERIES");
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.OW_SERIES;
INSERT INTO "PUBLIC"."OW_SERIES" VALUES('main', 'order', 6);
CREATE MEMORY TABLE "PUBLIC"."OW_TAG"(
    "SHOP_ID" CHARACTER VARYING(64) NOT NULL,
    "TAG_ID" INTEGER NOT NULL,
    "NAME" CHARACTER VARYING(200) NOT NULL,
    "COLOUR" CHARACTER VARYING(7) NOT NULL,
    "MERGED_INTO" INTEGER,
    "DELETED" BOOLEAN NOT NULL
);
ALTER TABLE "PUBLIC"."OW_TAG" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_8" PRIMARY KEY("SHOP_ID", "TAG_ID");
-- 3 +/- SELECT COUNT(*) FROM PUBLIC.OW_TAG;
INSERT INTO "PUBLIC"."OW_TAG" VALUES('main', 1, 'gift', '#9E9E9E', NULL, FALSE);
INSERT INTO "PUBLIC"."OW_TAG" VALUES('main', 2, 'late', '#9E9E9E', NULL, FALSE);
INSERT INTO "PUBLIC"."OW_TAG" VALUES('main', 3, 'vip', '#9E9E9E', NULL, FALSE);
CREATE MEMORY TABLE "PUBLIC"."OW_TAG_HISTORY"(
    "SHOP_ID" CHARACTER VARYING(64) NOT NULL,
    "VERSION" BIGINT NOT NULL,
    "RECORDED_AT" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    "ACTOR" CHARACTER VARYING(1000000) NOT NULL,
    "EVENT" CHARACTER VARYING(1000000) NOT NULL
);
ALTER TABLE "PUBLIC"."OW_TAG_HISTORY" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_8C" PRIMARY KEY("SHOP_ID", "VERSION");
-- 3 +/- SELECT COUNT(*) FROM PUBLIC.OW_TAG_HISTORY;
INSERT INTO "PUBLIC"."OW_TAG_HISTORY" VALUES('main', 1, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', '{"role":"STAFF","id":"ana","shop":"main"}', '{"type":"created","tag":{"id":1,"name":"gift","colour":"#9E9E9E"}}');
INSERT INTO "PUBLIC"."OW_TAG_HISTORY" VALUES('main', 2, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', '{"role":"STAFF","id":"ana","shop":"main"}', '{"type":"created","tag":{"id":2,"name":"late","colour":"#9E9E9E"}}');
INSERT INTO "PUBLIC"."OW_TAG_HISTORY" VALUES('main', 3, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', '{"role":"STAFF","id":"ana","shop":"main"}', '{"type":"created","tag":{"id":3,"name":"vip","colour":"#9E9E9E"}}');
CREATE MEMORY TABLE "PUBLIC"."OW_STATUS"(
    "SHOP_ID" CHARACTER VARYING(64) NOT NULL,
    "AXIS" CHARACTER VARYING(16) NOT NULL,
    "CODE" CHARACTER VARYING(50) NOT NULL,
    "ITEM" INTEGER NOT NULL,
    "DOCUMENT" CHARACTER VARYING(1000000) NOT NULL
);
ALTER TABLE "PUBLIC"."OW_STATUS" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_42" PRIMARY KEY("SHOP_ID", "AXIS", "CODE");
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.OW_STATUS;
INSERT INTO "PUBLIC"."OW_STATUS" VALUES('main', 'ORDER', 'to-check', 1, '{"status":{"category":"ORDER.NEW","code":"to-check","labels":{"en":"To check"},"assignableBy":["ADMIN","STAFF","SYSTEM"]},"removed":false}');
CREATE MEMORY TABLE "PUBLIC"."OW_STATUS_HISTORY"(
    "SHOP_ID" CHARACTER VARYING(64) NOT NULL,
    "VERSION" BIGINT NOT NULL,
    "RECORDED_AT" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    "ACTOR" CHARACTER VARYING(1000000) NOT NULL,
    "EVENT" CHARACTER VARYING(1000000) NOT NULL
);
ALTER TABLE "PUBLIC"."OW_STATUS_HISTORY" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_4F" PRIMARY KEY("SHOP_ID", "VERSION");
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.OW_STATUS_HISTORY;
INSERT INTO "PUBLIC"."OW_STATUS_HISTORY" VALUES('main', 1, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', '{"role":"STAFF","id":"ana","shop":"main"}', '{"type":"added","status":{"category":"ORDER.NEW","code":"to-check","labels":{"en":"To check"},"assignableBy":["ADMIN","STAFF","SYSTEM"]}}');
CREATE MEMORY TABLE "PUBLIC"."OW_VIEW"(
    "SHOP_ID" CHARACTER VARYING(64) NOT NULL,
    "ITEM" INTEGER NOT NULL,
    "NAME" CHARACTER VARYING(200) NOT NULL,
    "DOCUMENT" CHARACTER VARYING(1000000) NOT NULL
);
ALTER TABLE "PUBLIC"."OW_VIEW" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_EC" PRIMARY KEY("SHOP_ID", "ITEM");
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.OW_VIEW;
INSERT INTO "PUBLIC"."OW_VIEW" VALUES('main', 1, 'Paid', '{"scope":"ACTIVE","unplaced":false,"criteria":[{"type":"matching","text":"mug"}],"by":"PLACED_AT","rising":false,"limit":20,"actions":false}');
CREATE MEMORY TABLE "PUBLIC"."OW_COMMAND"(
    "SHOP_ID" CHARACTER VARYING(64) NOT NULL,
    "COMMAND_ID" CHARACTER VARYING(128) NOT NULL,
    "CONTENT" CHARACTER VARYING(64) NOT NULL,
    "ORDER_ID" UUID NOT NULL,
    "VERSION" BIGINT NOT NULL,
    "FIRST_ENTRY" INTEGER NOT NULL,
    "LAST_ENTRY" INTEGER NOT NULL,
    "RECORDED_AT" TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
ALTER TABLE "PUBLIC"."OW_COMMAND" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_B" PRIMARY KEY("SHOP_ID", "COMMAND_ID");
-- 76 +/- SELECT COUNT(*) FROM PUBLIC.OW_COMMAND;
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000001', '', UUID '019cabd8-3800-7000-8000-000000000003', 1, 1, 2, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000004', '', UUID '019cabd8-3800-7000-8000-000000000003', 2, 3, 3, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000005', '', UUID '019cabd8-3800-7000-8000-000000000003', 3, 4, 4, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000006', '', UUID '019cabd8-3800-7000-8000-000000000003', 4, 5, 5, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000007', '', UUID '019cabd8-3800-7000-8000-000000000003', 5, 6, 8, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000008', '', UUID '019cabd8-3800-7000-8000-000000000003', 6, 9, 9, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000009', '', UUID '019cabd8-3800-7000-8000-000000000003', 7, 10, 10, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-00000000000a', '', UUID '019cabd8-3800-7000-8000-000000000003', 8, 11, 12, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-00000000000b', '', UUID '019cabd8-3800-7000-8000-000000000003', 9, 13, 13, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-00000000000c', '', UUID '019cabd8-3800-7000-8000-000000000003', 10, 14, 15, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-00000000000d', '', UUID '019cabd8-3800-7000-8000-000000000003', 11, 16, 17, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-00000000000e', '', UUID '019cabd8-3800-7000-8000-000000000003', 12, 18, 18, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-00000000000f', '', UUID '019cabd8-3800-7000-8000-000000000003', 13, 19, 19, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000010', '', UUID '019cabd8-3800-7000-8000-000000000003', 14, 20, 20, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000011', '', UUID '019cabd8-3800-7000-8000-000000000003', 15, 21, 21, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000012', '', UUID '019cabd8-3800-7000-8000-000000000003', 16, 22, 22, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000013', '', UUID '019cabd8-3800-7000-8000-000000000003', 17, 23, 23, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000014', '', UUID '019cabd8-3800-7000-8000-000000000003', 18, 24, 24, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000015', '', UUID '019cabd8-3800-7000-8000-000000000003', 19, 25, 26, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000016', '', UUID '019cabd8-3800-7000-8000-000000000003', 20, 27, 27, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000017', '', UUID '019cabd8-3800-7000-8000-000000000003', 21, 28, 29, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000018', '', UUID '019cabd8-3800-7000-8000-000000000003', 22, 30, 30, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000019', '', UUID '019cabd8-3800-7000-8000-00000000001a', 1, 1, 2, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-00000000001b', '', UUID '019cabd8-3800-7000-8000-00000000001a', 2, 3, 3, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-00000000001c', '', UUID '019cabd8-3800-7000-8000-00000000001a', 3, 4, 4, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-00000000001d', '', UUID '019cabd8-3800-7000-8000-00000000001a', 4, 5, 5, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-00000000001e', '', UUID '019cabd8-3800-7000-8000-00000000001a', 5, 6, 8, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-00000000001f', '', UUID '019cabd8-3800-7000-8000-00000000001a', 6, 9, 10, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000020', '', UUID '019cabd8-3800-7000-8000-00000000001a', 7, 11, 12, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000021', '', UUID '019cabd8-3800-7000-8000-00000000001a', 8, 13, 13, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000022', '', UUID '019cabd8-3800-7000-8000-00000000001a', 9, 14, 14, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000023', '', UUID '019cabd8-3800-7000-8000-00000000001a', 10, 15, 15, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000024', '', UUID '019cabd8-3800-7000-8000-00000000001a', 11, 16, 17, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000025', '', UUID '019cabd8-3800-7000-8000-00000000001a', 12, 18, 18, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000026', '', UUID '019cabd8-3800-7000-8000-00000000001a', 13, 19, 19, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000027', '', UUID '019cabd8-3800-7000-8000-00000000001a', 14, 20, 21, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000028', '', UUID '019cabd8-3800-7000-8000-00000000001a', 15, 22, 22, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000029', '', UUID '019cabd8-3800-7000-8000-00000000002a', 1, 1, 2, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-00000000002b', '', UUID '019cabd8-3800-7000-8000-00000000002a', 2, 3, 3, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-00000000002c', '', UUID '019cabd8-3800-7000-8000-00000000002a', 3, 4, 4, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-00000000002d', '', UUID '019cabd8-3800-7000-8000-00000000002a', 4, 5, 5, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-00000000002e', '', UUID '019cabd8-3800-7000-8000-00000000002a', 5, 6, 8, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-00000000002f', '', UUID '019cabd8-3800-7000-8000-00000000002a', 6, 9, 11, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000030', '', UUID '019cabd8-3800-7000-8000-00000000002a', 7, 12, 12, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000031', '', UUID '019cabd8-3800-7000-8000-00000000002a', 8, 13, 14, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000032', '', UUID '019cabd8-3800-7000-8000-00000000002a', 9, 15, 15, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000033', '', UUID '019cabd8-3800-7000-8000-00000000002a', 10, 16, 18, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000034', '', UUID '019cabd8-3800-7000-8000-00000000002a', 11, 19, 19, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000035', '', UUID '019cabd8-3800-7000-8000-00000000002a', 12, 20, 20, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000036', '', UUID '019cabd8-3800-7000-8000-000000000037', 1, 1, 2, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000038', '', UUID '019cabd8-3800-7000-8000-000000000037', 2, 3, 3, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000039', '', UUID '019cabd8-3800-7000-8000-000000000037', 3, 4, 4, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-00000000003a', '', UUID '019cabd8-3800-7000-8000-000000000037', 4, 5, 5, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-00000000003b', '', UUID '019cabd8-3800-7000-8000-000000000037', 5, 6, 7, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-00000000003c', '', UUID '019cabd8-3800-7000-8000-000000000037', 6, 8, 8, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-00000000003d', '', UUID '019cabd8-3800-7000-8000-000000000037', 7, 9, 11, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-00000000003e', '', UUID '019cabd8-3800-7000-8000-000000000037', 8, 12, 16, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-00000000003f', '', UUID '019cabd8-3800-7000-8000-000000000037', 9, 17, 17, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000040', '', UUID '019cabd8-3800-7000-8000-000000000037', 10, 18, 19, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000041', '', UUID '019cabd8-3800-7000-8000-000000000037', 11, 20, 20, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000042', '', UUID '019cabd8-3800-7000-8000-000000000043', 1, 1, 2, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000044', '', UUID '019cabd8-3800-7000-8000-000000000043', 2, 3, 3, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000045', '', UUID '019cabd8-3800-7000-8000-000000000043', 3, 4, 4, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000046', '', UUID '019cabd8-3800-7000-8000-000000000043', 4, 5, 5, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000047', '', UUID '019cabd8-3800-7000-8000-000000000043', 5, 6, 8, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000048', '', UUID '019cabd8-3800-7000-8000-000000000043', 6, 9, 10, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000049', '', UUID '019cabd8-3800-7000-8000-000000000043', 7, 11, 11, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-00000000004a', '', UUID '019cabd8-3800-7000-8000-000000000043', 8, 12, 12, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-00000000004b', '', UUID '019cabd8-3800-7000-8000-000000000043', 9, 13, 14, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-00000000004c', '', UUID '019cabd8-3800-7000-8000-000000000043', 10, 15, 15, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-00000000004d', '', UUID '019cabd8-3800-7000-8000-000000000043', 11, 16, 16, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-00000000004e', '', UUID '019cabd8-3800-7000-8000-000000000043', 12, 17, 17, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-00000000004f', '', UUID '019cabd8-3800-7000-8000-000000000050', 1, 1, 2, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000051', '', UUID '019cabd8-3800-7000-8000-000000000050', 2, 3, 5, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000052', '', UUID '019cabd8-3800-7000-8000-000000000050', 3, 6, 8, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_COMMAND" VALUES('main', '019cabd8-3800-7000-8000-000000000053', '', UUID '019cabd8-3800-7000-8000-000000000054', 1, 1, 1, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
CREATE MEMORY TABLE "PUBLIC"."OW_ORDER"(
    "SHOP_ID" CHARACTER VARYING(64) NOT NULL,
    "ORDER_ID" UUID NOT NULL,
    "VERSION" BIGINT NOT NULL,
    "HISTORY_LENGTH" INTEGER NOT NULL,
    "ORDER_NUMBER" CHARACTER VARYING(64),
    "NUMBER_KEY" CHARACTER VARYING(192) NOT NULL,
    "NUMBER_FOLDED" CHARACTER VARYING(64) NOT NULL,
    "DRAWN_NUMBER" BIGINT,
    "LISTED_AT" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    "PLACED" BOOLEAN NOT NULL,
    "ARCHIVED" BOOLEAN NOT NULL,
    "CURRENCY" CHARACTER VARYING(3) NOT NULL,
    "TOTAL" BIGINT NOT NULL,
    "PAID" BIGINT NOT NULL,
    "REFUNDED" BIGINT NOT NULL,
    "ORDER_STATUS" CHARACTER VARYING(50) NOT NULL,
    "ORDER_CATEGORY" CHARACTER VARYING(32) NOT NULL,
    "PAYMENT_STATUS" CHARACTER VARYING(50) NOT NULL,
    "PAYMENT_CATEGORY" CHARACTER VARYING(32) NOT NULL,
    "FULFILMENT_STATUS" CHARACTER VARYING(50) NOT NULL,
    "FULFILMENT_CATEGORY" CHARACTER VARYING(32) NOT NULL,
    "DISPLAY_STATUS" CHARACTER VARYING(50),
    "WORKFLOW" CHARACTER VARYING(64) NOT NULL,
    "KIND" CHARACTER VARYING(16) NOT NULL,
    "SOURCE" CHARACTER VARYING(16) NOT NULL,
    "CHANNEL" CHARACTER VARYING(200),
    "CUSTOMER_ID" CHARACTER VARYING(128),
    "CUSTOMER_EMAIL" CHARACTER VARYING(500),
    "CHANGED_AT" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    "DEADLINE" TIMESTAMP(6) WITH TIME ZONE,
    "DOUBT_SINCE" TIMESTAMP(6) WITH TIME ZONE,
    "LIST_ROW" CHARACTER VARYING(1000000) NOT NULL,
    "HEAD" CHARACTER VARYING(1000000) NOT NULL,
    "TERMS" CHARACTER VARYING(1000000) NOT NULL
);
ALTER TABLE "PUBLIC"."OW_ORDER" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_A" PRIMARY KEY("SHOP_ID", "ORDER_ID");
-- 7 +/- SELECT COUNT(*) FROM PUBLIC.OW_ORDER;
INSERT INTO "PUBLIC"."OW_ORDER" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 22, 30, 'A-1001', 'A-041001', 'a-1001', 1, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', TRUE, FALSE, 'EUR', 17530, 17530, 3333, 'in-progress', 'in-progress', 'partially-refunded', 'partially-refunded', 'partially-shipped', 'partially-shipped', NULL, 'standard', 'GOODS', 'SHOP', NULL, 'lea', 'lea@example.com', TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', NULL, NULL, U&'{"id":"019cabd8-3800-7000-8000-000000000003","version":22,"number":"A-1001","placedAt":"2026-03-02T09:30:00Z","openedAt":"2026-03-02T09:30:00Z","customer":{"id":"lea","name":"L\00e9a Martin","email":"lea@example.com"},"total":"EUR 175.30","statuses":{"order":{"code":"in-progress","category":"ORDER.IN_PROGRESS"},"payment":{"code":"partially-refunded","category":"PAYMENT.PARTIALLY_REFUNDED"},"fulfilment":{"code":"partially-shipped","category":"FULFILMENT.PARTIALLY_SHIPPED"}},"archived":false,"tags":[1],"kind":"GOODS","workflow":"standard"}', U&'{"historyLength":30,"notes":1,"number":"A-1001","placedAt":"2026-03-02T09:30:00Z","openedAt":"2026-03-02T09:30:00Z","changedAt":"2026-03-02T09:30:00Z","cart":false,"left":false,"cancelled":false,"archived":false,"erased":false,"buyer":{"customer":{"id":"lea","name":"L\00e9a Martin","email":"lea@example.com"},"shipTo":{"lines":["12 rue des Lilas"],"postcode":"69003","city":"Lyon","country":"FR"},"locale":"fr-FR"},"paymentCalledOff":false,"operations":1,"calledOff":{"2":1,"3":1},"tags":[1],"workflow":"standard","statuses":{"order":{"code":"in-progress","category":"ORDER.IN_PROGRESS"},"payment":{"code":"partially-refunded","category":"PAYMENT.PARTIALLY_REFUNDED"},"fulfilment":{"code":"partially-shipped","category":"FULFILMENT.PARTIALLY_SHIPPED"}}}', U&'{"shipping":[{"label":"Colissimo","price":{"list":"EUR 4.90","net":"EUR 4.90"}},{"label":"Chronopost","vendor":"bolt","price":{"list":"EUR 9.90","net":"EUR 9.90"}}],"fees":[{"label":"Gift wrap","price":{"list":"EUR 2.00","net":"EUR 2.00"}}],"taxIncluded":true,"totals":{"list":"EUR 158.49","discount":"EUR 0.00","lines":"EUR 141.82","shipping":"EUR 14.80","fees":"EUR 2.00","taxes":[{"name":"TVA","rate":"20","amount":"EUR 16.67"}],"rounding":"EUR 0.01","total":"EUR 175.30"},"buyer":{"customer":{"id":"lea","name":"L\00e9a Martin","email":"lea@example.com"},"shipTo":{"lines":["12 rue des Lilas"],"postcode":"69003","city":"Lyon","country":"FR"},"locale":"fr-FR"},"attribution":{"source":"SHOP"},"zeroTotal":"PAID","stockTaking":"WHEN_PLACED","digitalDelivery":"WHEN_PAID_ONLINE","start":{"workflow":"standard","statuses":{"order":{"code":"new","category":"ORDER.NEW"},"payment":{"code":"awaiting","category":"PAYMENT.AWAITING"},"fulfilment":{"code":"awaiting-processing","category":"FULFILMENT.AWAITING_PROCESSING"}}}}');
INSERT INTO "PUBLIC"."OW_ORDER" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 15, 22, 'A-1002', 'A-041002', 'a-1002', 2, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', TRUE, FALSE, 'EUR', 5740, 5740, 4500, 'in-progress', 'in-progress', 'partially-refunded', 'partially-refunded', 'awaiting-processing', 'awaiting-processing', NULL, 'standard', 'GOODS', 'SHOP', NULL, 'lea', 'lea@example.com', TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', NULL, NULL, U&'{"id":"019cabd8-3800-7000-8000-00000000001a","version":15,"number":"A-1002","placedAt":"2026-03-02T09:30:00Z","openedAt":"2026-03-02T09:30:00Z","customer":{"id":"lea","name":"L\00e9a Martin","email":"lea@example.com"},"total":"EUR 57.40","statuses":{"order":{"code":"in-progress","category":"ORDER.IN_PROGRESS"},"payment":{"code":"partially-refunded","category":"PAYMENT.PARTIALLY_REFUNDED"},"fulfilment":{"code":"awaiting-processing","category":"FULFILMENT.AWAITING_PROCESSING"}},"archived":false,"tags":[1,2],"kind":"GOODS","workflow":"standard"}', U&'{"historyLength":22,"notes":0,"number":"A-1002","placedAt":"2026-03-02T09:30:00Z","openedAt":"2026-03-02T09:30:00Z","changedAt":"2026-03-02T09:30:00Z","cart":false,"left":false,"cancelled":false,"archived":false,"erased":false,"buyer":{"customer":{"id":"lea","name":"L\00e9a Martin","email":"lea@example.com"},"shipTo":{"lines":["12 rue des Lilas"],"postcode":"69003","city":"Lyon","country":"FR"},"locale":"fr-FR"},"paymentCalledOff":false,"operations":1,"calledOff":{"1":2},"tags":[1,2],"workflow":"standard","statuses":{"order":{"code":"in-progress","category":"ORDER.IN_PROGRESS"},"payment":{"code":"partially-refunded","category":"PAYMENT.PARTIALLY_REFUNDED"},"fulfilment":{"code":"awaiting-processing","category":"FULFILMENT.AWAITING_PROCESSING"}}}', U&'{"shipping":[{"label":"Colissimo","price":{"list":"EUR 4.90","net":"EUR 4.90"}}],"taxIncluded":true,"totals":{"list":"EUR 52.50","discount":"EUR 0.00","lines":"EUR 52.50","shipping":"EUR 4.90","fees":"EUR 0.00","rounding":"EUR 0.00","total":"EUR 57.40"},"buyer":{"customer":{"id":"lea","name":"L\00e9a Martin","email":"lea@example.com"},"shipTo":{"lines":["12 rue des Lilas"],"postcode":"69003","city":"Lyon","country":"FR"},"locale":"fr-FR"},"attribution":{"source":"SHOP"},"zeroTotal":"PAID","stockTaking":"WHEN_PLACED","digitalDelivery":"WHEN_PAID_ONLINE","start":{"workflow":"standard","statuses":{"order":{"code":"new","category":"ORDER.NEW"},"payment":{"code":"awaiting","category":"PAYMENT.AWAITING"},"fulfilment":{"code":"awaiting-processing","category":"FULFILMENT.AWAITING_PROCESSING"}}}}');
INSERT INTO "PUBLIC"."OW_ORDER" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 12, 20, 'A-1003', 'A-041003', 'a-1003', 3, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', TRUE, FALSE, 'EUR', 5740, 0, 1250, 'in-progress', 'in-progress', 'refunded', 'refunded', 'awaiting-processing', 'awaiting-processing', NULL, 'standard', 'GOODS', 'SHOP', NULL, 'lea', 'lea@example.com', TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', NULL, NULL, U&'{"id":"019cabd8-3800-7000-8000-00000000002a","version":12,"number":"A-1003","placedAt":"2026-03-02T09:30:00Z","openedAt":"2026-03-02T09:30:00Z","customer":{"id":"lea","name":"L\00e9a Martin","email":"lea@example.com"},"total":"EUR 57.40","statuses":{"order":{"code":"in-progress","category":"ORDER.IN_PROGRESS"},"payment":{"code":"refunded","category":"PAYMENT.REFUNDED"},"fulfilment":{"code":"awaiting-processing","category":"FULFILMENT.AWAITING_PROCESSING"}},"archived":false,"kind":"GOODS","workflow":"standard"}', U&'{"historyLength":20,"notes":0,"number":"A-1003","placedAt":"2026-03-02T09:30:00Z","openedAt":"2026-03-02T09:30:00Z","changedAt":"2026-03-02T09:30:00Z","cart":false,"left":false,"cancelled":false,"archived":false,"erased":false,"buyer":{"customer":{"id":"lea","name":"L\00e9a Martin","email":"lea@example.com"},"shipTo":{"lines":["12 rue des Lilas"],"postcode":"69003","city":"Lyon","country":"FR"},"locale":"fr-FR"},"paymentCalledOff":false,"operations":1,"calledOff":{"2":1},"workflow":"standard","statuses":{"order":{"code":"in-progress","category":"ORDER.IN_PROGRESS"},"payment":{"code":"refunded","category":"PAYMENT.REFUNDED"},"fulfilment":{"code":"awaiting-processing","category":"FULFILMENT.AWAITING_PROCESSING"}}}', U&'{"shipping":[{"label":"Colissimo","price":{"list":"EUR 4.90","net":"EUR 4.90"}}],"taxIncluded":true,"totals":{"list":"EUR 52.50","discount":"EUR 0.00","lines":"EUR 52.50","shipping":"EUR 4.90","fees":"EUR 0.00","rounding":"EUR 0.00","total":"EUR 57.40"},"buyer":{"customer":{"id":"lea","name":"L\00e9a Martin","email":"lea@example.com"},"shipTo":{"lines":["12 rue des Lilas"],"postcode":"69003","city":"Lyon","country":"FR"},"locale":"fr-FR"},"attribution":{"source":"SHOP"},"zeroTotal":"PAID","stockTaking":"WHEN_PLACED","digitalDelivery":"WHEN_PAID_ONLINE","start":{"workflow":"standard","statuses":{"order":{"code":"new","category":"ORDER.NEW"},"payment":{"code":"awaiting","category":"PAYMENT.AWAITING"},"fulfilment":{"code":"awaiting-processing","category":"FULFILMENT.AWAITING_PROCESSING"}}}}');
INSERT INTO "PUBLIC"."OW_ORDER" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 11, 20, 'A-1004', 'A-041004', 'a-1004', 4, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', TRUE, FALSE, 'EUR', 12280, 1000, 0, 'cancelled', 'cancelled', 'partially-paid', 'partially-paid', 'will-not-deliver', 'will-not-deliver', NULL, 'standard', 'GOODS', 'SHOP', NULL, 'lea', 'lea@example.com', TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', NULL, NULL, U&'{"id":"019cabd8-3800-7000-8000-000000000037","version":11,"number":"A-1004","placedAt":"2026-03-02T09:30:00Z","openedAt":"2026-03-02T09:30:00Z","customer":{"id":"lea","name":"L\00e9a Martin","email":"lea@example.com"},"total":"EUR 122.80","statuses":{"order":{"code":"cancelled","category":"ORDER.CANCELLED"},"payment":{"code":"partially-paid","category":"PAYMENT.PARTIALLY_PAID"},"fulfilment":{"code":"will-not-deliver","category":"FULFILMENT.WILL_NOT_DELIVER"}},"archived":false,"kind":"GOODS","workflow":"standard"}', U&'{"historyLength":20,"notes":0,"number":"A-1004","placedAt":"2026-03-02T09:30:00Z","openedAt":"2026-03-02T09:30:00Z","changedAt":"2026-03-02T09:30:00Z","cart":false,"left":false,"cancelled":true,"archived":false,"erased":false,"buyer":{"customer":{"id":"lea","name":"L\00e9a Martin","email":"lea@example.com"},"shipTo":{"lines":["12 rue des Lilas"],"postcode":"69003","city":"Lyon","country":"FR"},"locale":"fr-FR"},"paymentCalledOff":false,"operations":2,"calledOff":{"1":2,"2":1,"3":1},"workflow":"standard","statuses":{"order":{"code":"cancelled","category":"ORDER.CANCELLED"},"payment":{"code":"partially-paid","category":"PAYMENT.PARTIALLY_PAID"},"fulfilment":{"code":"will-not-deliver","category":"FULFILMENT.WILL_NOT_DELIVER"}}}', U&'{"shipping":[{"label":"Colissimo","vendor":"acme","price":{"list":"EUR 4.90","net":"EUR 4.90"}},{"label":"Chronopost","vendor":"bolt","price":{"list":"EUR 9.90","net":"EUR 9.90"}}],"taxIncluded":true,"totals":{"list":"EUR 108.00","discount":"EUR 0.00","lines":"EUR 108.00","shipping":"EUR 14.80","fees":"EUR 0.00","rounding":"EUR 0.00","total":"EUR 122.80"},"buyer":{"customer":{"id":"lea","name":"L\00e9a Martin","email":"lea@example.com"},"shipTo":{"lines":["12 rue des Lilas"],"postcode":"69003","city":"Lyon","country":"FR"},"locale":"fr-FR"},"attribution":{"source":"SHOP"},"zeroTotal":"PAID","stockTaking":"WHEN_PLACED","digitalDelivery":"WHEN_PAID_ONLINE","start":{"workflow":"standard","statuses":{"order":{"code":"new","category":"ORDER.NEW"},"payment":{"code":"awaiting","category":"PAYMENT.AWAITING"},"fulfilment":{"code":"awaiting-processing","category":"FULFILMENT.AWAITING_PROCESSING"}}}}');
INSERT INTO "PUBLIC"."OW_ORDER" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 12, 17, 'A-1005', 'A-041005', 'a-1005', 5, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', TRUE, TRUE, 'EUR', 12280, 12280, 490, 'in-progress', 'in-progress', 'partially-refunded', 'partially-refunded', 'shipped', 'shipped', NULL, 'standard', 'GOODS', 'SHOP', NULL, 'lea', 'lea@example.com', TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', NULL, NULL, U&'{"id":"019cabd8-3800-7000-8000-000000000043","version":12,"number":"A-1005","placedAt":"2026-03-02T09:30:00Z","openedAt":"2026-03-02T09:30:00Z","customer":{"id":"lea","name":"L\00e9a Martin","email":"lea@example.com"},"total":"EUR 122.80","statuses":{"order":{"code":"in-progress","category":"ORDER.IN_PROGRESS"},"payment":{"code":"partially-refunded","category":"PAYMENT.PARTIALLY_REFUNDED"},"fulfilment":{"code":"shipped","category":"FULFILMENT.SHIPPED"}},"archived":true,"tags":[3],"kind":"GOODS","workflow":"standard"}', U&'{"historyLength":17,"notes":0,"number":"A-1005","placedAt":"2026-03-02T09:30:00Z","openedAt":"2026-03-02T09:30:00Z","changedAt":"2026-03-02T09:30:00Z","cart":false,"left":false,"cancelled":false,"archived":true,"erased":false,"buyer":{"customer":{"id":"lea","name":"L\00e9a Martin","email":"lea@example.com"},"shipTo":{"lines":["12 rue des Lilas"],"postcode":"69003","city":"Lyon","country":"FR"},"locale":"fr-FR"},"paymentCalledOff":false,"operations":1,"tags":[3],"workflow":"standard","statuses":{"order":{"code":"in-progress","category":"ORDER.IN_PROGRESS"},"payment":{"code":"partially-refunded","category":"PAYMENT.PARTIALLY_REFUNDED"},"fulfilment":{"code":"shipped","category":"FULFILMENT.SHIPPED"}}}', U&'{"shipping":[{"label":"Colissimo","vendor":"acme","price":{"list":"EUR 4.90","net":"EUR 4.90"}},{"label":"Chronopost","vendor":"bolt","price":{"list":"EUR 9.90","net":"EUR 9.90"}}],"taxIncluded":true,"totals":{"list":"EUR 108.00","discount":"EUR 0.00","lines":"EUR 108.00","shipping":"EUR 14.80","fees":"EUR 0.00","rounding":"EUR 0.00","total":"EUR 122.80"},"buyer":{"customer":{"id":"lea","name":"L\00e9a Martin","email":"lea@example.com"},"shipTo":{"lines":["12 rue des Lilas"],"postcode":"69003","city":"Lyon","country":"FR"},"locale":"fr-FR"},"attribution":{"source":"SHOP"},"zeroTotal":"PAID","stockTaking":"WHEN_PLACED","digitalDelivery":"WHEN_PAID_ONLINE","start":{"workflow":"standard","statuses":{"order":{"code":"new","category":"ORDER.NEW"},"payment":{"code":"awaiting","category":"PAYMENT.AWAITING"},"fulfilment":{"code":"awaiting-processing","category":"FULFILMENT.AWAITING_PROCESSING"}}}}');
INSERT INTO "PUBLIC"."OW_ORDER" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', 3, 8, 'A-1006', 'A-041006', 'a-1006', 6, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', TRUE, FALSE, 'EUR', 5740, 5740, 0, 'in-progress', 'in-progress', 'paid', 'paid', 'awaiting-processing', 'awaiting-processing', NULL, 'standard', 'GOODS', 'SHOP', NULL, 'lea', 'lea@example.com', TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', NULL, NULL, U&'{"id":"019cabd8-3800-7000-8000-000000000050","version":3,"number":"A-1006","placedAt":"2026-03-02T09:30:00Z","openedAt":"2026-03-02T09:30:00Z","customer":{"id":"lea","name":"L\00e9a Martin","email":"lea@example.com"},"total":"EUR 57.40","statuses":{"order":{"code":"in-progress","category":"ORDER.IN_PROGRESS"},"payment":{"code":"paid","category":"PAYMENT.PAID"},"fulfilment":{"code":"awaiting-processing","category":"FULFILMENT.AWAITING_PROCESSING"}},"archived":false,"kind":"GOODS","workflow":"standard"}', U&'{"historyLength":8,"notes":0,"number":"A-1006","placedAt":"2026-03-02T09:30:00Z","openedAt":"2026-03-02T09:30:00Z","changedAt":"2026-03-02T09:30:00Z","cart":false,"left":false,"cancelled":false,"archived":false,"erased":false,"buyer":{"customer":{"id":"lea","name":"L\00e9a Martin","email":"lea@example.com"},"shipTo":{"lines":["12 rue des Lilas"],"postcode":"69003","city":"Lyon","country":"FR"},"locale":"fr-FR"},"paymentCalledOff":false,"operations":1,"calledOff":{"2":1},"workflow":"standard","statuses":{"order":{"code":"in-progress","category":"ORDER.IN_PROGRESS"},"payment":{"code":"paid","category":"PAYMENT.PAID"},"fulfilment":{"code":"awaiting-processing","category":"FULFILMENT.AWAITING_PROCESSING"}}}', U&'{"shipping":[{"label":"Colissimo","price":{"list":"EUR 4.90","net":"EUR 4.90"}}],"taxIncluded":true,"totals":{"list":"EUR 52.50","discount":"EUR 0.00","lines":"EUR 52.50","shipping":"EUR 4.90","fees":"EUR 0.00","rounding":"EUR 0.00","total":"EUR 57.40"},"buyer":{"customer":{"id":"lea","name":"L\00e9a Martin","email":"lea@example.com"},"shipTo":{"lines":["12 rue des Lilas"],"postcode":"69003","city":"Lyon","country":"FR"},"locale":"fr-FR"},"attribution":{"source":"SHOP"},"zeroTotal":"PAID","stockTaking":"WHEN_PLACED","digitalDelivery":"WHEN_PAID_ONLINE","start":{"workflow":"standard","statuses":{"order":{"code":"new","category":"ORDER.NEW"},"payment":{"code":"awaiting","category":"PAYMENT.AWAITING"},"fulfilment":{"code":"awaiting-processing","category":"FULFILMENT.AWAITING_PROCESSING"}}}}');
INSERT INTO "PUBLIC"."OW_ORDER" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000054', 1, 1, NULL, '', '', NULL, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', FALSE, FALSE, 'EUR', 5000, 0, 0, 'unplaced', 'unplaced', 'awaiting', 'awaiting', 'awaiting-processing', 'awaiting-processing', NULL, 'standard', 'DONATION', 'SHOP', NULL, 'lea', 'lea@example.com', TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', NULL, NULL, U&'{"id":"019cabd8-3800-7000-8000-000000000054","version":1,"openedAt":"2026-03-02T09:30:00Z","customer":{"id":"lea","name":"L\00e9a Martin","email":"lea@example.com"},"total":"EUR 50.00","statuses":{"order":{"code":"unplaced","category":"ORDER.UNPLACED"},"payment":{"code":"awaiting","category":"PAYMENT.AWAITING"},"fulfilment":{"code":"awaiting-processing","category":"FULFILMENT.AWAITING_PROCESSING"}},"archived":false,"kind":"DONATION","workflow":"standard"}', U&'{"historyLength":1,"notes":0,"openedAt":"2026-03-02T09:30:00Z","changedAt":"2026-03-02T09:30:00Z","cart":false,"left":false,"cancelled":false,"archived":false,"erased":false,"buyer":{"customer":{"id":"lea","name":"L\00e9a Martin","email":"lea@example.com"},"shipTo":{"lines":["12 rue des Lilas"],"postcode":"69003","city":"Lyon","country":"FR"},"locale":"fr-FR"},"paymentCalledOff":false,"operations":0,"workflow":"standard","statuses":{"order":{"code":"unplaced","category":"ORDER.UNPLACED"},"payment":{"code":"awaiting","category":"PAYMENT.AWAITING"},"fulfilment":{"code":"awaiting-processing","category":"FULFILMENT.AWAITING_PROCESSING"}}}', U&'{"taxIncluded":true,"totals":{"list":"EUR 50.00","discount":"EUR 0.00","lines":"EUR 50.00","shipping":"EUR 0.00","fees":"EUR 0.00","rounding":"EUR 0.00","total":"EUR 50.00"},"buyer":{"customer":{"id":"lea","name":"L\00e9a Martin","email":"lea@example.com"},"shipTo":{"lines":["12 rue des Lilas"],"postcode":"69003","city":"Lyon","country":"FR"},"locale":"fr-FR"},"attribution":{"source":"SHOP"},"zeroTotal":"PAID","stockTaking":"WHEN_PLACED","digitalDelivery":"WHEN_PAID_ONLINE","start":{"workflow":"standard","statuses":{"order":{"code":"unplaced","category":"ORDER.UNPLACED"},"payment":{"code":"awaiting","category":"PAYMENT.AWAITING"},"fulfilment":{"code":"awaiting-processing","category":"FULFILMENT.AWAITING_PROCESSING"}}}}');
CREATE UNIQUE NULLS DISTINCT INDEX "PUBLIC"."OW_ORDER_NUMBER" ON "PUBLIC"."OW_ORDER"("SHOP_ID" NULLS FIRST, "ORDER_NUMBER" NULLS FIRST);
CREATE INDEX "PUBLIC"."OW_ORDER_TIME" ON "PUBLIC"."OW_ORDER"("SHOP_ID" NULLS FIRST, "ARCHIVED" NULLS FIRST, "PLACED" NULLS FIRST, "LISTED_AT" NULLS FIRST, "ORDER_ID" NULLS FIRST);
CREATE INDEX "PUBLIC"."OW_ORDER_KEY" ON "PUBLIC"."OW_ORDER"("SHOP_ID" NULLS FIRST, "ARCHIVED" NULLS FIRST, "PLACED" NULLS FIRST, "NUMBER_KEY" NULLS FIRST, "ORDER_ID" NULLS FIRST);
CREATE INDEX "PUBLIC"."OW_ORDER_TOTAL" ON "PUBLIC"."OW_ORDER"("SHOP_ID" NULLS FIRST, "ARCHIVED" NULLS FIRST, "PLACED" NULLS FIRST, "CURRENCY" NULLS FIRST, "TOTAL" NULLS FIRST, "ORDER_ID" NULLS FIRST);
CREATE INDEX "PUBLIC"."OW_ORDER_PREFIX" ON "PUBLIC"."OW_ORDER"("SHOP_ID" NULLS FIRST, "NUMBER_FOLDED" NULLS FIRST);
CREATE INDEX "PUBLIC"."OW_ORDER_MOVED" ON "PUBLIC"."OW_ORDER"("SHOP_ID" NULLS FIRST, "ARCHIVED" NULLS FIRST, "PLACED" NULLS FIRST, "ORDER_CATEGORY" NULLS FIRST, "LISTED_AT" NULLS FIRST, "ORDER_ID" NULLS FIRST);
CREATE INDEX "PUBLIC"."OW_ORDER_PAYMENT" ON "PUBLIC"."OW_ORDER"("SHOP_ID" NULLS FIRST, "ARCHIVED" NULLS FIRST, "PLACED" NULLS FIRST, "PAYMENT_CATEGORY" NULLS FIRST, "LISTED_AT" NULLS FIRST, "ORDER_ID" NULLS FIRST);
CREATE INDEX "PUBLIC"."OW_ORDER_GOODS" ON "PUBLIC"."OW_ORDER"("SHOP_ID" NULLS FIRST, "ARCHIVED" NULLS FIRST, "PLACED" NULLS FIRST, "FULFILMENT_CATEGORY" NULLS FIRST, "LISTED_AT" NULLS FIRST, "ORDER_ID" NULLS FIRST);
CREATE INDEX "PUBLIC"."OW_ORDER_CUSTOMER" ON "PUBLIC"."OW_ORDER"("SHOP_ID" NULLS FIRST, "CUSTOMER_ID" NULLS FIRST, "LISTED_AT" NULLS FIRST, "ORDER_ID" NULLS FIRST);
CREATE INDEX "PUBLIC"."OW_ORDER_EMAIL" ON "PUBLIC"."OW_ORDER"("SHOP_ID" NULLS FIRST, "CUSTOMER_EMAIL" NULLS FIRST, "LISTED_AT" NULLS FIRST, "ORDER_ID" NULLS FIRST);
CREATE INDEX "PUBLIC"."OW_ORDER_DEADLINE" ON "PUBLIC"."OW_ORDER"("DEADLINE" NULLS FIRST);
CREATE INDEX "PUBLIC"."OW_ORDER_DOUBT" ON "PUBLIC"."OW_ORDER"("SHOP_ID" NULLS FIRST, "DOUBT_SINCE" NULLS FIRST, "ORDER_ID" NULLS FIRST);
CREATE MEMORY TABLE "PUBLIC"."OW_PART"(
    "SHOP_ID" CHARACTER VARYING(64) NOT NULL,
    "ORDER_ID" UUID NOT NULL,
    "VENDOR_ID" CHARACTER VARYING(64) NOT NULL,
    "ORDER_NUMBER" CHARACTER VARYING(64),
    "NUMBER_KEY" CHARACTER VARYING(192) NOT NULL,
    "NUMBER_FOLDED" CHARACTER VARYING(64) NOT NULL,
    "LISTED_AT" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    "PLACED" BOOLEAN NOT NULL,
    "ARCHIVED" BOOLEAN NOT NULL,
    "CURRENCY" CHARACTER VARYING(3) NOT NULL,
    "TOTAL" BIGINT NOT NULL,
    "ORDER_STATUS" CHARACTER VARYING(50) NOT NULL,
    "ORDER_CATEGORY" CHARACTER VARYING(32) NOT NULL,
    "PAYMENT_STATUS" CHARACTER VARYING(50) NOT NULL,
    "PAYMENT_CATEGORY" CHARACTER VARYING(32) NOT NULL,
    "FULFILMENT_STATUS" CHARACTER VARYING(50) NOT NULL,
    "FULFILMENT_CATEGORY" CHARACTER VARYING(32) NOT NULL,
    "DISPLAY_STATUS" CHARACTER VARYING(50),
    "KIND" CHARACTER VARYING(16) NOT NULL,
    "SOURCE" CHARACTER VARYING(16) NOT NULL,
    "CHANNEL" CHARACTER VARYING(200),
    "CUSTOMER_ID" CHARACTER VARYING(128),
    "CUSTOMER_EMAIL" CHARACTER VARYING(500),
    "LIST_ROW" CHARACTER VARYING(1000000) NOT NULL
);
ALTER TABLE "PUBLIC"."OW_PART" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_ECE" PRIMARY KEY("SHOP_ID", "ORDER_ID", "VENDOR_ID");
-- 6 +/- SELECT COUNT(*) FROM PUBLIC.OW_PART;
INSERT INTO "PUBLIC"."OW_PART" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 'acme', 'A-1001', 'A-041001', 'a-1001', TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', TRUE, FALSE, 'EUR', 600, 'in-progress', 'in-progress', 'partially-refunded', 'partially-refunded', 'awaiting-processing', 'awaiting-processing', NULL, 'GOODS', 'SHOP', NULL, NULL, NULL, U&'{"id":"019cabd8-3800-7000-8000-000000000003","version":22,"number":"A-1001","placedAt":"2026-03-02T09:30:00Z","openedAt":"2026-03-02T09:30:00Z","customer":{"name":"L\00e9a Martin"},"total":"EUR 6.00","statuses":{"order":{"code":"in-progress","category":"ORDER.IN_PROGRESS"},"payment":{"code":"partially-refunded","category":"PAYMENT.PARTIALLY_REFUNDED"},"fulfilment":{"code":"awaiting-processing","category":"FULFILMENT.AWAITING_PROCESSING"}},"archived":false,"kind":"GOODS","workflow":"standard"}');
INSERT INTO "PUBLIC"."OW_PART" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 'bolt', 'A-1001', 'A-041001', 'a-1001', TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', TRUE, FALSE, 'EUR', 10989, 'in-progress', 'in-progress', 'partially-refunded', 'partially-refunded', 'partially-returned', 'partially-returned', NULL, 'GOODS', 'SHOP', NULL, NULL, NULL, U&'{"id":"019cabd8-3800-7000-8000-000000000003","version":22,"number":"A-1001","placedAt":"2026-03-02T09:30:00Z","openedAt":"2026-03-02T09:30:00Z","customer":{"name":"L\00e9a Martin"},"total":"EUR 109.89","statuses":{"order":{"code":"in-progress","category":"ORDER.IN_PROGRESS"},"payment":{"code":"partially-refunded","category":"PAYMENT.PARTIALLY_REFUNDED"},"fulfilment":{"code":"partially-returned","category":"FULFILMENT.PARTIALLY_RETURNED"}},"archived":false,"kind":"GOODS","workflow":"standard"}');
INSERT INTO "PUBLIC"."OW_PART" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 'acme', 'A-1004', 'A-041004', 'a-1004', TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', TRUE, FALSE, 'EUR', 2990, 'cancelled', 'cancelled', 'partially-paid', 'partially-paid', 'will-not-deliver', 'will-not-deliver', NULL, 'GOODS', 'SHOP', NULL, NULL, NULL, U&'{"id":"019cabd8-3800-7000-8000-000000000037","version":11,"number":"A-1004","placedAt":"2026-03-02T09:30:00Z","openedAt":"2026-03-02T09:30:00Z","customer":{"name":"L\00e9a Martin"},"total":"EUR 29.90","statuses":{"order":{"code":"cancelled","category":"ORDER.CANCELLED"},"payment":{"code":"partially-paid","category":"PAYMENT.PARTIALLY_PAID"},"fulfilment":{"code":"will-not-deliver","category":"FULFILMENT.WILL_NOT_DELIVER"}},"archived":false,"kind":"GOODS","workflow":"standard"}');
INSERT INTO "PUBLIC"."OW_PART" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 'bolt', 'A-1004', 'A-041004', 'a-1004', TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', TRUE, FALSE, 'EUR', 8990, 'cancelled', 'cancelled', 'partially-paid', 'partially-paid', 'will-not-deliver', 'will-not-deliver', NULL, 'GOODS', 'SHOP', NULL, NULL, NULL, U&'{"id":"019cabd8-3800-7000-8000-000000000037","version":11,"number":"A-1004","placedAt":"2026-03-02T09:30:00Z","openedAt":"2026-03-02T09:30:00Z","customer":{"name":"L\00e9a Martin"},"total":"EUR 89.90","statuses":{"order":{"code":"cancelled","category":"ORDER.CANCELLED"},"payment":{"code":"partially-paid","category":"PAYMENT.PARTIALLY_PAID"},"fulfilment":{"code":"will-not-deliver","category":"FULFILMENT.WILL_NOT_DELIVER"}},"archived":false,"kind":"GOODS","workflow":"standard"}');
INSERT INTO "PUBLIC"."OW_PART" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 'acme', 'A-1005', 'A-041005', 'a-1005', TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', TRUE, TRUE, 'EUR', 2990, 'in-progress', 'in-progress', 'partially-refunded', 'partially-refunded', 'shipped', 'shipped', NULL, 'GOODS', 'SHOP', NULL, NULL, NULL, U&'{"id":"019cabd8-3800-7000-8000-000000000043","version":12,"number":"A-1005","placedAt":"2026-03-02T09:30:00Z","openedAt":"2026-03-02T09:30:00Z","customer":{"name":"L\00e9a Martin"},"total":"EUR 29.90","statuses":{"order":{"code":"in-progress","category":"ORDER.IN_PROGRESS"},"payment":{"code":"partially-refunded","category":"PAYMENT.PARTIALLY_REFUNDED"},"fulfilment":{"code":"shipped","category":"FULFILMENT.SHIPPED"}},"archived":true,"kind":"GOODS","workflow":"standard"}');
INSERT INTO "PUBLIC"."OW_PART" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 'bolt', 'A-1005', 'A-041005', 'a-1005', TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', TRUE, TRUE, 'EUR', 8990, 'in-progress', 'in-progress', 'partially-refunded', 'partially-refunded', 'shipped', 'shipped', NULL, 'GOODS', 'SHOP', NULL, NULL, NULL, U&'{"id":"019cabd8-3800-7000-8000-000000000043","version":12,"number":"A-1005","placedAt":"2026-03-02T09:30:00Z","openedAt":"2026-03-02T09:30:00Z","customer":{"name":"L\00e9a Martin"},"total":"EUR 89.90","statuses":{"order":{"code":"in-progress","category":"ORDER.IN_PROGRESS"},"payment":{"code":"partially-refunded","category":"PAYMENT.PARTIALLY_REFUNDED"},"fulfilment":{"code":"shipped","category":"FULFILMENT.SHIPPED"}},"archived":true,"kind":"GOODS","workflow":"standard"}');
CREATE INDEX "PUBLIC"."OW_PART_TIME" ON "PUBLIC"."OW_PART"("SHOP_ID" NULLS FIRST, "VENDOR_ID" NULLS FIRST, "ARCHIVED" NULLS FIRST, "PLACED" NULLS FIRST, "LISTED_AT" NULLS FIRST, "ORDER_ID" NULLS FIRST);
CREATE MEMORY TABLE "PUBLIC"."OW_LINE"(
    "SHOP_ID" CHARACTER VARYING(64) NOT NULL,
    "ORDER_ID" UUID NOT NULL,
    "LINE_NUMBER" INTEGER NOT NULL,
    "KIND" CHARACTER VARYING(16) NOT NULL,
    "SKU" CHARACTER VARYING(200),
    "NAME" CHARACTER VARYING(1000000) NOT NULL,
    "VENDOR_ID" CHARACTER VARYING(64),
    "QUANTITY" INTEGER NOT NULL,
    "UNIT_PRICE" BIGINT NOT NULL,
    "NET" BIGINT NOT NULL,
    "TAX" BIGINT NOT NULL,
    "TOTAL" BIGINT NOT NULL,
    "COMMISSION" BIGINT,
    "DOCUMENT" CHARACTER VARYING(1000000) NOT NULL
);
ALTER TABLE "PUBLIC"."OW_LINE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_ECE0" PRIMARY KEY("SHOP_ID", "ORDER_ID", "LINE_NUMBER");
-- 17 +/- SELECT COUNT(*) FROM PUBLIC.OW_LINE;
INSERT INTO "PUBLIC"."OW_LINE" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 1, 'PHYSICAL', 'TEE-M', 'T-shirt bio M', NULL, 2, 2000, 4000, 0, 4000, NULL, '{"number":1,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"TEE-M","name":"T-shirt bio M"},"quantity":2,"unitPrice":"EUR 20.00","price":{"list":"EUR 40.00","net":"EUR 40.00"},"tracksStock":true}');
INSERT INTO "PUBLIC"."OW_LINE" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 2, 'PHYSICAL', 'MUG', U&'Mug \00e9maill\00e9', NULL, 1, 1250, 1250, 0, 1250, NULL, U&'{"number":2,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"MUG","name":"Mug \00e9maill\00e9"},"quantity":1,"unitPrice":"EUR 12.50","price":{"list":"EUR 12.50","net":"EUR 12.50"},"tracksStock":true}');
INSERT INTO "PUBLIC"."OW_LINE" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 3, 'PHYSICAL', 'LAMP', 'Lampe', 'bolt', 3, 3333, 8332, 1667, 9999, 1042, '{"number":3,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"LAMP","name":"Lampe"},"vendor":"bolt","quantity":3,"unitPrice":"EUR 33.33","price":{"list":"EUR 99.99","net":"EUR 83.32","taxes":[{"name":"TVA","rate":"20","amount":"EUR 16.67"}]},"commission":{"base":"NET","amount":"EUR 10.42"},"tracksStock":true}');
INSERT INTO "PUBLIC"."OW_LINE" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 4, 'PHYSICAL', 'CARD', 'Carte', 'acme', 2, 300, 600, 0, 600, NULL, '{"number":4,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"CARD","name":"Carte"},"vendor":"acme","quantity":2,"unitPrice":"EUR 3.00","price":{"list":"EUR 6.00","net":"EUR 6.00"},"tracksStock":true}');
INSERT INTO "PUBLIC"."OW_LINE" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 1, 'PHYSICAL', 'TEE-M', 'T-shirt bio M', NULL, 2, 2000, 4000, 0, 4000, NULL, '{"number":1,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"TEE-M","name":"T-shirt bio M"},"quantity":2,"unitPrice":"EUR 20.00","price":{"list":"EUR 40.00","net":"EUR 40.00"},"tracksStock":true}');
INSERT INTO "PUBLIC"."OW_LINE" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 2, 'PHYSICAL', 'MUG', U&'Mug \00e9maill\00e9', NULL, 1, 1250, 1250, 0, 1250, NULL, U&'{"number":2,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"MUG","name":"Mug \00e9maill\00e9"},"quantity":1,"unitPrice":"EUR 12.50","price":{"list":"EUR 12.50","net":"EUR 12.50"},"tracksStock":true}');
INSERT INTO "PUBLIC"."OW_LINE" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 1, 'PHYSICAL', 'TEE-M', 'T-shirt bio M', NULL, 2, 2000, 4000, 0, 4000, NULL, '{"number":1,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"TEE-M","name":"T-shirt bio M"},"quantity":2,"unitPrice":"EUR 20.00","price":{"list":"EUR 40.00","net":"EUR 40.00"},"tracksStock":true}');
INSERT INTO "PUBLIC"."OW_LINE" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 2, 'PHYSICAL', 'MUG', U&'Mug \00e9maill\00e9', NULL, 1, 1250, 1250, 0, 1250, NULL, U&'{"number":2,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"MUG","name":"Mug \00e9maill\00e9"},"quantity":1,"unitPrice":"EUR 12.50","price":{"list":"EUR 12.50","net":"EUR 12.50"},"tracksStock":true}');
INSERT INTO "PUBLIC"."OW_LINE" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 1, 'PHYSICAL', 'MUG', U&'Mug \00e9maill\00e9', 'acme', 2, 1250, 2500, 0, 2500, NULL, U&'{"number":1,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"MUG","name":"Mug \00e9maill\00e9"},"vendor":"acme","quantity":2,"unitPrice":"EUR 12.50","price":{"list":"EUR 25.00","net":"EUR 25.00"},"tracksStock":true}');
INSERT INTO "PUBLIC"."OW_LINE" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 2, 'PHYSICAL', 'LAMP', 'Lampe', 'bolt', 1, 8000, 8000, 0, 8000, NULL, '{"number":2,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"LAMP","name":"Lampe"},"vendor":"bolt","quantity":1,"unitPrice":"EUR 80.00","price":{"list":"EUR 80.00","net":"EUR 80.00"},"tracksStock":true}');
INSERT INTO "PUBLIC"."OW_LINE" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 3, 'PHYSICAL', 'CARD', 'Carte', NULL, 1, 300, 300, 0, 300, NULL, '{"number":3,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"CARD","name":"Carte"},"quantity":1,"unitPrice":"EUR 3.00","price":{"list":"EUR 3.00","net":"EUR 3.00"},"tracksStock":true}');
INSERT INTO "PUBLIC"."OW_LINE" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 1, 'PHYSICAL', 'MUG', U&'Mug \00e9maill\00e9', 'acme', 2, 1250, 2500, 0, 2500, NULL, U&'{"number":1,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"MUG","name":"Mug \00e9maill\00e9"},"vendor":"acme","quantity":2,"unitPrice":"EUR 12.50","price":{"list":"EUR 25.00","net":"EUR 25.00"},"tracksStock":true}');
INSERT INTO "PUBLIC"."OW_LINE" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 2, 'PHYSICAL', 'LAMP', 'Lampe', 'bolt', 1, 8000, 8000, 0, 8000, NULL, '{"number":2,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"LAMP","name":"Lampe"},"vendor":"bolt","quantity":1,"unitPrice":"EUR 80.00","price":{"list":"EUR 80.00","net":"EUR 80.00"},"tracksStock":true}');
INSERT INTO "PUBLIC"."OW_LINE" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 3, 'PHYSICAL', 'CARD', 'Carte', NULL, 1, 300, 300, 0, 300, NULL, '{"number":3,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"CARD","name":"Carte"},"quantity":1,"unitPrice":"EUR 3.00","price":{"list":"EUR 3.00","net":"EUR 3.00"},"tracksStock":true}');
INSERT INTO "PUBLIC"."OW_LINE" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', 1, 'PHYSICAL', 'TEE-M', 'T-shirt bio M', NULL, 2, 2000, 4000, 0, 4000, NULL, '{"number":1,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"TEE-M","name":"T-shirt bio M"},"quantity":2,"unitPrice":"EUR 20.00","price":{"list":"EUR 40.00","net":"EUR 40.00"},"tracksStock":true}');
INSERT INTO "PUBLIC"."OW_LINE" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', 2, 'PHYSICAL', 'MUG', U&'Mug \00e9maill\00e9', NULL, 1, 1250, 1250, 0, 1250, NULL, U&'{"number":2,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"MUG","name":"Mug \00e9maill\00e9"},"quantity":1,"unitPrice":"EUR 12.50","price":{"list":"EUR 12.50","net":"EUR 12.50"},"tracksStock":true}');
INSERT INTO "PUBLIC"."OW_LINE" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000054', 1, 'DONATION', 'GIFT', 'Don', NULL, 1, 5000, 5000, 0, 5000, NULL, '{"number":1,"kind":"DONATION","delivery":"NONE","product":{"sku":"GIFT","name":"Don"},"quantity":1,"unitPrice":"EUR 50.00","price":{"list":"EUR 50.00","net":"EUR 50.00"},"tracksStock":false}');
CREATE MEMORY TABLE "PUBLIC"."OW_COMPONENT"(
    "SHOP_ID" CHARACTER VARYING(64) NOT NULL,
    "ORDER_ID" UUID NOT NULL,
    "KIND" CHARACTER VARYING(16) NOT NULL,
    "COMPONENT_NUMBER" INTEGER NOT NULL,
    "VENDOR_ID" CHARACTER VARYING(64),
    "CHARGED" BIGINT NOT NULL,
    "REFUNDED" BIGINT NOT NULL,
    "COMMISSION_REVERSED" BIGINT NOT NULL,
    "UNITS" INTEGER NOT NULL,
    "UNITS_REFUNDED" INTEGER NOT NULL,
    "UNITS_CALLED_OFF" INTEGER NOT NULL,
    "UNITS_HANDED_OVER" INTEGER NOT NULL,
    "UNITS_DELIVERED" INTEGER NOT NULL,
    "UNITS_RETURNED" INTEGER NOT NULL,
    "STOCK_TAKEN" INTEGER NOT NULL,
    "STOCK_PUT_BACK" INTEGER NOT NULL,
    "DOCUMENT" CHARACTER VARYING(1000000) NOT NULL
);
ALTER TABLE "PUBLIC"."OW_COMPONENT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_F" PRIMARY KEY("SHOP_ID", "ORDER_ID", "KIND", "COMPONENT_NUMBER");
-- 34 +/- SELECT COUNT(*) FROM PUBLIC.OW_COMPONENT;
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 'LINE', 1, NULL, 4000, 199, 0, 2, 0, 0, 0, 0, 0, 2, 0, '{"component":{"kind":"LINE","number":1},"currency":"EUR","units":2,"charged":[4000],"refunded":{"units":0,"handedOver":0,"parts":[199],"commission":0,"baseUnits":2,"baseParts":[3801],"baseCommission":0,"unitsSince":0,"grossSince":0}}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 'LINE', 2, NULL, 1250, 0, 0, 1, 0, 1, 0, 0, 0, 1, 1, '{"component":{"kind":"LINE","number":2},"currency":"EUR","units":1,"charged":[1250]}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 'LINE', 3, 'bolt', 9999, 3333, 347, 3, 1, 1, 2, 0, 1, 3, 1, '{"component":{"kind":"LINE","number":3},"currency":"EUR","units":3,"charged":[1667,8332],"commission":{"base":"NET","amount":"EUR 10.42"},"refunded":{"units":1,"handedOver":0,"parts":[556,2777],"commission":347,"baseUnits":3,"baseParts":[1667,8332],"baseCommission":1042,"unitsSince":1,"grossSince":3333}}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 'LINE', 4, 'acme', 600, 0, 0, 2, 0, 0, 0, 0, 0, 2, 0, '{"component":{"kind":"LINE","number":4},"currency":"EUR","units":2,"charged":[600]}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 'SHIPPING', 1, NULL, 490, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '{"component":{"kind":"SHIPPING","number":1},"currency":"EUR","units":0,"charged":[490]}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 'SHIPPING', 2, 'bolt', 990, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '{"component":{"kind":"SHIPPING","number":2},"currency":"EUR","units":0,"charged":[990]}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 'FEE', 1, NULL, 200, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '{"component":{"kind":"FEE","number":1},"currency":"EUR","units":0,"charged":[200]}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 'ROUNDING', 0, NULL, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '{"component":{"kind":"ROUNDING","number":0},"currency":"EUR","units":0,"charged":[1]}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 'LINE', 1, NULL, 4000, 4000, 0, 2, 2, 2, 0, 0, 0, 2, 0, '{"component":{"kind":"LINE","number":1},"currency":"EUR","units":2,"charged":[4000],"refunded":{"units":2,"handedOver":0,"parts":[4000],"commission":0,"baseUnits":2,"baseParts":[4000],"baseCommission":0,"unitsSince":2,"grossSince":4000}}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 'LINE', 2, NULL, 1250, 500, 0, 1, 0, 0, 0, 0, 0, 1, 0, '{"component":{"kind":"LINE","number":2},"currency":"EUR","units":1,"charged":[1250],"refunded":{"units":0,"handedOver":0,"parts":[500],"commission":0,"baseUnits":1,"baseParts":[750],"baseCommission":0,"unitsSince":0,"grossSince":0}}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 'SHIPPING', 1, NULL, 490, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '{"component":{"kind":"SHIPPING","number":1},"currency":"EUR","units":0,"charged":[490]}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 'ROUNDING', 0, NULL, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '{"component":{"kind":"ROUNDING","number":0},"currency":"EUR","units":0,"charged":[0]}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 'LINE', 1, NULL, 4000, 0, 0, 2, 0, 0, 0, 0, 0, 2, 0, '{"component":{"kind":"LINE","number":1},"currency":"EUR","units":2,"charged":[4000]}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 'LINE', 2, NULL, 1250, 1250, 0, 1, 1, 1, 0, 0, 0, 1, 1, '{"component":{"kind":"LINE","number":2},"currency":"EUR","units":1,"charged":[1250],"refunded":{"units":1,"handedOver":0,"parts":[1250],"commission":0,"baseUnits":1,"baseParts":[1250],"baseCommission":0,"unitsSince":1,"grossSince":1250}}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 'SHIPPING', 1, NULL, 490, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '{"component":{"kind":"SHIPPING","number":1},"currency":"EUR","units":0,"charged":[490]}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 'ROUNDING', 0, NULL, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '{"component":{"kind":"ROUNDING","number":0},"currency":"EUR","units":0,"charged":[0]}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 'LINE', 1, 'acme', 2500, 0, 0, 2, 0, 2, 0, 0, 0, 2, 2, '{"component":{"kind":"LINE","number":1},"currency":"EUR","units":2,"charged":[2500]}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 'LINE', 2, 'bolt', 8000, 0, 0, 1, 0, 1, 0, 0, 0, 1, 1, '{"component":{"kind":"LINE","number":2},"currency":"EUR","units":1,"charged":[8000]}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 'LINE', 3, NULL, 300, 0, 0, 1, 0, 1, 0, 0, 0, 1, 1, '{"component":{"kind":"LINE","number":3},"currency":"EUR","units":1,"charged":[300]}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 'SHIPPING', 1, 'acme', 490, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '{"component":{"kind":"SHIPPING","number":1},"currency":"EUR","units":0,"charged":[490]}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 'SHIPPING', 2, 'bolt', 990, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '{"component":{"kind":"SHIPPING","number":2},"currency":"EUR","units":0,"charged":[990]}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 'ROUNDING', 0, NULL, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '{"component":{"kind":"ROUNDING","number":0},"currency":"EUR","units":0,"charged":[0]}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 'LINE', 1, 'acme', 2500, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0, '{"component":{"kind":"LINE","number":1},"currency":"EUR","units":2,"charged":[2500]}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 'LINE', 2, 'bolt', 8000, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, '{"component":{"kind":"LINE","number":2},"currency":"EUR","units":1,"charged":[8000]}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 'LINE', 3, NULL, 300, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, '{"component":{"kind":"LINE","number":3},"currency":"EUR","units":1,"charged":[300]}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 'SHIPPING', 1, 'acme', 490, 490, 0, 0, 0, 0, 0, 0, 0, 0, 0, '{"component":{"kind":"SHIPPING","number":1},"currency":"EUR","units":0,"charged":[490],"refunded":{"units":0,"handedOver":0,"parts":[490],"commission":0,"baseUnits":0,"baseParts":[0],"baseCommission":0,"unitsSince":0,"grossSince":0}}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 'SHIPPING', 2, 'bolt', 990, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '{"component":{"kind":"SHIPPING","number":2},"currency":"EUR","units":0,"charged":[990]}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 'ROUNDING', 0, NULL, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '{"component":{"kind":"ROUNDING","number":0},"currency":"EUR","units":0,"charged":[0]}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', 'LINE', 1, NULL, 4000, 0, 0, 2, 0, 0, 0, 0, 0, 2, 0, '{"component":{"kind":"LINE","number":1},"currency":"EUR","units":2,"charged":[4000]}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', 'LINE', 2, NULL, 1250, 1250, 0, 1, 1, 1, 0, 0, 0, 1, 1, '{"component":{"kind":"LINE","number":2},"currency":"EUR","units":1,"charged":[1250],"refunded":{"units":1,"handedOver":0,"parts":[1250],"commission":0,"baseUnits":1,"baseParts":[1250],"baseCommission":0,"unitsSince":1,"grossSince":1250}}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', 'SHIPPING', 1, NULL, 490, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '{"component":{"kind":"SHIPPING","number":1},"currency":"EUR","units":0,"charged":[490]}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', 'ROUNDING', 0, NULL, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '{"component":{"kind":"ROUNDING","number":0},"currency":"EUR","units":0,"charged":[0]}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000054', 'LINE', 1, NULL, 5000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '{"component":{"kind":"LINE","number":1},"currency":"EUR","units":1,"charged":[5000]}');
INSERT INTO "PUBLIC"."OW_COMPONENT" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000054', 'ROUNDING', 0, NULL, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '{"component":{"kind":"ROUNDING","number":0},"currency":"EUR","units":0,"charged":[0]}');
CREATE MEMORY TABLE "PUBLIC"."OW_PAYMENT"(
    "SHOP_ID" CHARACTER VARYING(64) NOT NULL,
    "ORDER_ID" UUID NOT NULL,
    "PAYMENT_NUMBER" INTEGER NOT NULL,
    "PROVIDER" CHARACTER VARYING(64) NOT NULL,
    "REFERENCE" CHARACTER VARYING(1000000),
    "STATE" CHARACTER VARYING(16) NOT NULL,
    "AUTHORIZED" BIGINT NOT NULL,
    "CAPTURED" BIGINT NOT NULL,
    "VOIDED" BIGINT NOT NULL,
    "PAID_AT" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    "DOCUMENT" CHARACTER VARYING(1000000) NOT NULL
);
ALTER TABLE "PUBLIC"."OW_PAYMENT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_4E" PRIMARY KEY("SHOP_ID", "ORDER_ID", "PAYMENT_NUMBER");
-- 6 +/- SELECT COUNT(*) FROM PUBLIC.OW_PAYMENT;
INSERT INTO "PUBLIC"."OW_PAYMENT" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 1, 'demo', 'pay_1', 'CAPTURED', 0, 17530, 0, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', '{"number":1,"method":{"provider":"demo","reference":"pay_1","tender":"MONEY"},"state":"CAPTURED","pending":"EUR 0.00","authorized":"EUR 0.00","captured":"EUR 175.30","voided":"EUR 0.00","voiding":false,"at":"2026-03-02T09:30:00Z"}');
INSERT INTO "PUBLIC"."OW_PAYMENT" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 1, 'demo', 'pay_2', 'CAPTURED', 0, 5740, 0, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', '{"number":1,"method":{"provider":"demo","reference":"pay_2","tender":"MONEY"},"state":"CAPTURED","pending":"EUR 0.00","authorized":"EUR 0.00","captured":"EUR 57.40","voided":"EUR 0.00","voiding":false,"at":"2026-03-02T09:30:00Z"}');
INSERT INTO "PUBLIC"."OW_PAYMENT" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 1, 'demo', 'pay_3', 'FAILED', 0, 0, 5740, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', '{"number":1,"method":{"provider":"demo","reference":"pay_3","tender":"MONEY"},"state":"FAILED","pending":"EUR 0.00","authorized":"EUR 0.00","captured":"EUR 0.00","voided":"EUR 57.40","voiding":false,"failure":"insufficient_funds","at":"2026-03-02T09:30:00Z"}');
INSERT INTO "PUBLIC"."OW_PAYMENT" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 1, 'demo', 'pay_4', 'CAPTURED', 12280, 1000, 11280, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', '{"number":1,"method":{"provider":"demo","reference":"pay_4","tender":"MONEY"},"state":"CAPTURED","pending":"EUR 0.00","authorized":"EUR 122.80","captured":"EUR 10.00","voided":"EUR 112.80","voiding":false,"at":"2026-03-02T09:30:00Z","authorizedAt":"2026-03-02T09:30:00Z"}');
INSERT INTO "PUBLIC"."OW_PAYMENT" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 1, 'demo', 'pay_5', 'CAPTURED', 0, 12280, 0, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', '{"number":1,"method":{"provider":"demo","reference":"pay_5","tender":"MONEY"},"state":"CAPTURED","pending":"EUR 0.00","authorized":"EUR 0.00","captured":"EUR 122.80","voided":"EUR 0.00","voiding":false,"at":"2026-03-02T09:30:00Z"}');
INSERT INTO "PUBLIC"."OW_PAYMENT" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', 1, 'demo', 'pay_6', 'CAPTURED', 0, 5740, 0, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', '{"number":1,"method":{"provider":"demo","reference":"pay_6","tender":"MONEY"},"state":"CAPTURED","pending":"EUR 0.00","authorized":"EUR 0.00","captured":"EUR 57.40","voided":"EUR 0.00","voiding":false,"at":"2026-03-02T09:30:00Z"}');
CREATE MEMORY TABLE "PUBLIC"."OW_PAYMENT_NAME"(
    "SHOP_ID" CHARACTER VARYING(64) NOT NULL,
    "ORDER_ID" UUID NOT NULL,
    "PAYMENT_NUMBER" INTEGER NOT NULL,
    "NAME" CHARACTER VARYING(200) NOT NULL,
    "PROVIDER" CHARACTER VARYING(64) NOT NULL
);
ALTER TABLE "PUBLIC"."OW_PAYMENT_NAME" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_6" PRIMARY KEY("SHOP_ID", "ORDER_ID", "PAYMENT_NUMBER", "NAME");
-- 6 +/- SELECT COUNT(*) FROM PUBLIC.OW_PAYMENT_NAME;
INSERT INTO "PUBLIC"."OW_PAYMENT_NAME" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 1, 'pay_1', 'demo');
INSERT INTO "PUBLIC"."OW_PAYMENT_NAME" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 1, 'pay_2', 'demo');
INSERT INTO "PUBLIC"."OW_PAYMENT_NAME" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 1, 'pay_3', 'demo');
INSERT INTO "PUBLIC"."OW_PAYMENT_NAME" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 1, 'pay_4', 'demo');
INSERT INTO "PUBLIC"."OW_PAYMENT_NAME" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 1, 'pay_5', 'demo');
INSERT INTO "PUBLIC"."OW_PAYMENT_NAME" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', 1, 'pay_6', 'demo');
CREATE INDEX "PUBLIC"."OW_PAYMENT_NAME_FOUND" ON "PUBLIC"."OW_PAYMENT_NAME"("SHOP_ID" NULLS FIRST, "PROVIDER" NULLS FIRST, "NAME" NULLS FIRST, "ORDER_ID" NULLS FIRST);
CREATE MEMORY TABLE "PUBLIC"."OW_PROVIDER_REQUEST"(
    "SHOP_ID" CHARACTER VARYING(64) NOT NULL,
    "ORDER_ID" UUID NOT NULL,
    "OPERATION" INTEGER NOT NULL,
    "OPERATION_KEY" CHARACTER VARYING(64) NOT NULL,
    "PAYMENT_NUMBER" INTEGER NOT NULL,
    "KIND" CHARACTER VARYING(16) NOT NULL,
    "STATE" CHARACTER VARYING(16) NOT NULL,
    "AMOUNT" BIGINT NOT NULL,
    "REFERENCE" CHARACTER VARYING(1000000),
    "DOCUMENT" CHARACTER VARYING(1000000) NOT NULL
);
ALTER TABLE "PUBLIC"."OW_PROVIDER_REQUEST" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_5" PRIMARY KEY("SHOP_ID", "ORDER_ID", "OPERATION");
-- 2 +/- SELECT COUNT(*) FROM PUBLIC.OW_PROVIDER_REQUEST;
INSERT INTO "PUBLIC"."OW_PROVIDER_REQUEST" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 1, '019cabd8380070008000000000000037-1-64c073b155600', 1, 'CAPTURE', 'SUCCEEDED', 1000, 'pay_4', '{"operation":{"number":1,"key":"019cabd8380070008000000000000037-1-64c073b155600","at":"2026-03-02T09:30:00Z","unsent":0},"kind":"CAPTURE","payment":1,"via":{"provider":"demo","reference":"pay_4","tender":"MONEY"},"amount":"EUR 10.00","last":false,"state":"SUCCEEDED","reference":"pay_4"}');
INSERT INTO "PUBLIC"."OW_PROVIDER_REQUEST" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 2, '019cabd8380070008000000000000037-2-64c073b155600', 1, 'VOID', 'SUCCEEDED', 11280, 'void_019cabd8380070008000000000000037-2-64c073b155600', '{"operation":{"number":2,"key":"019cabd8380070008000000000000037-2-64c073b155600","at":"2026-03-02T09:30:00Z","unsent":0},"kind":"VOID","payment":1,"via":{"provider":"demo","reference":"pay_4","tender":"MONEY"},"amount":"EUR 112.80","last":false,"state":"SUCCEEDED","reference":"void_019cabd8380070008000000000000037-2-64c073b155600"}');
CREATE MEMORY TABLE "PUBLIC"."OW_CHARGEBACK"(
    "SHOP_ID" CHARACTER VARYING(64) NOT NULL,
    "ORDER_ID" UUID NOT NULL,
    "ITEM" INTEGER NOT NULL,
    "PAYMENT_NUMBER" INTEGER NOT NULL,
    "AMOUNT" BIGINT NOT NULL,
    "STATE" CHARACTER VARYING(16) NOT NULL,
    "DOCUMENT" CHARACTER VARYING(1000000) NOT NULL
);
ALTER TABLE "PUBLIC"."OW_CHARGEBACK" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_EA" PRIMARY KEY("SHOP_ID", "ORDER_ID", "ITEM");
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.OW_CHARGEBACK;
INSERT INTO "PUBLIC"."OW_CHARGEBACK" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 1, 1, 5740, 'OPEN', '{"payment":1,"reference":"dp_1","amount":"EUR 57.40","state":"OPEN","at":"2026-03-02T09:30:00Z"}');
CREATE MEMORY TABLE "PUBLIC"."OW_REFUND"(
    "SHOP_ID" CHARACTER VARYING(64) NOT NULL,
    "ORDER_ID" UUID NOT NULL,
    "REFUND_NUMBER" INTEGER NOT NULL,
    "STATE" CHARACTER VARYING(16) NOT NULL,
    "TOTAL" BIGINT NOT NULL,
    "REQUESTED_AT" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    "DOCUMENT" CHARACTER VARYING(1000000) NOT NULL
);
ALTER TABLE "PUBLIC"."OW_REFUND" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_3" PRIMARY KEY("SHOP_ID", "ORDER_ID", "REFUND_NUMBER");
-- 8 +/- SELECT COUNT(*) FROM PUBLIC.OW_REFUND;
INSERT INTO "PUBLIC"."OW_REFUND" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 1, 'SETTLED', 3333, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', '{"number":1,"state":"SETTLED","requester":{"role":"STAFF","id":"ana","shop":"main"},"reason":{},"currency":"EUR","terms":{"strategy":"NEWEST_FIRST"},"legs":[{"number":1,"payment":1,"to":{"provider":"demo","reference":"pay_1","tender":"MONEY"},"mode":"AUTOMATIC","amount":"EUR 33.33","state":"SUCCEEDED","operation":{"number":1,"key":"019cabd8380070008000000000000003-1-64c073b155600","at":"2026-03-02T09:30:00Z","unsent":0},"reference":"refund_019cabd8380070008000000000000003-1-64c073b155600"}],"at":"2026-03-02T09:30:00Z"}');
INSERT INTO "PUBLIC"."OW_REFUND" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 2, 'EXECUTING', 199, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', '{"number":2,"state":"EXECUTING","requester":{"role":"STAFF","id":"ana","shop":"main"},"reason":{},"currency":"EUR","terms":{"strategy":"NEWEST_FIRST","mode":"MANUAL"},"legs":[{"number":1,"payment":1,"to":{"provider":"demo","reference":"pay_1","tender":"MONEY"},"mode":"MANUAL","amount":"EUR 1.99","state":"AWAITING_HAND"}],"at":"2026-03-02T09:30:00Z"}');
INSERT INTO "PUBLIC"."OW_REFUND" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 3, 'REQUESTED', 50, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', '{"number":3,"state":"REQUESTED","requester":{"role":"STAFF","id":"ana","shop":"main"},"reason":{},"currency":"EUR","terms":{"strategy":"NEWEST_FIRST"},"at":"2026-03-02T09:30:00Z"}');
INSERT INTO "PUBLIC"."OW_REFUND" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 1, 'SETTLED', 4000, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', '{"number":1,"state":"SETTLED","requester":{"role":"STAFF","id":"ana","shop":"main"},"reason":{},"currency":"EUR","terms":{"strategy":"NEWEST_FIRST"},"legs":[{"number":1,"payment":1,"to":{"provider":"demo","reference":"pay_2","tender":"MONEY"},"mode":"AUTOMATIC","amount":"EUR 40.00","state":"SUCCEEDED","operation":{"number":1,"key":"019cabd838007000800000000000001a-1-64c073b155600","at":"2026-03-02T09:30:00Z","unsent":0},"reference":"refund_019cabd838007000800000000000001a-1-64c073b155600"}],"at":"2026-03-02T09:30:00Z"}');
INSERT INTO "PUBLIC"."OW_REFUND" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 2, 'SETTLED', 500, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', '{"number":2,"state":"SETTLED","requester":{"role":"SYSTEM","id":"cron"},"reason":{},"currency":"EUR","terms":{"strategy":"NEWEST_FIRST","mode":"EXTERNAL"},"legs":[{"number":1,"payment":1,"to":{"provider":"demo","reference":"pay_2","tender":"MONEY"},"mode":"EXTERNAL","amount":"EUR 5.00","state":"SUCCEEDED","reference":"re_1"}],"at":"2026-03-02T09:30:00Z"}');
INSERT INTO "PUBLIC"."OW_REFUND" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 1, 'SETTLED', 1250, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', '{"number":1,"state":"SETTLED","requester":{"role":"STAFF","id":"ana","shop":"main"},"reason":{},"currency":"EUR","terms":{"strategy":"NEWEST_FIRST","restock":{"2":1}},"legs":[{"number":1,"payment":1,"to":{"provider":"demo","reference":"pay_3","tender":"MONEY"},"mode":"AUTOMATIC","amount":"EUR 12.50","state":"SUCCEEDED","operation":{"number":1,"key":"019cabd838007000800000000000002a-1-64c073b155600","at":"2026-03-02T09:30:00Z","unsent":0},"reference":"refund_019cabd838007000800000000000002a-1-64c073b155600"}],"at":"2026-03-02T09:30:00Z"}');
INSERT INTO "PUBLIC"."OW_REFUND" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 1, 'SETTLED', 490, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', '{"number":1,"state":"SETTLED","requester":{"role":"STAFF","id":"ana","shop":"main"},"reason":{},"currency":"EUR","terms":{"strategy":"NEWEST_FIRST"},"legs":[{"number":1,"payment":1,"to":{"provider":"demo","reference":"pay_5","tender":"MONEY"},"mode":"AUTOMATIC","amount":"EUR 4.90","state":"SUCCEEDED","operation":{"number":1,"key":"019cabd8380070008000000000000043-1-64c073b155600","at":"2026-03-02T09:30:00Z","unsent":0},"reference":"refund_019cabd8380070008000000000000043-1-64c073b155600"}],"at":"2026-03-02T09:30:00Z"}');
INSERT INTO "PUBLIC"."OW_REFUND" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', 1, 'EXECUTING', 1250, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', '{"number":1,"state":"EXECUTING","requester":{"role":"STAFF","id":"ana","shop":"main"},"reason":{},"currency":"EUR","terms":{"strategy":"NEWEST_FIRST","restock":{"2":1}},"legs":[{"number":1,"payment":1,"to":{"provider":"demo","reference":"pay_6","tender":"MONEY"},"mode":"AUTOMATIC","amount":"EUR 12.50","state":"SENDING","operation":{"number":1,"key":"019cabd8380070008000000000000050-1-64c073b155600","at":"2026-03-02T09:30:00Z","unsent":0}}],"at":"2026-03-02T09:30:00Z"}');
CREATE MEMORY TABLE "PUBLIC"."OW_REFUND_ITEM"(
    "SHOP_ID" CHARACTER VARYING(64) NOT NULL,
    "ORDER_ID" UUID NOT NULL,
    "REFUND_NUMBER" INTEGER NOT NULL,
    "ITEM" INTEGER NOT NULL,
    "KIND" CHARACTER VARYING(16) NOT NULL,
    "COMPONENT_NUMBER" INTEGER NOT NULL,
    "UNITS" INTEGER NOT NULL,
    "NET" BIGINT NOT NULL,
    "TAX" BIGINT NOT NULL,
    "AMOUNT" BIGINT NOT NULL,
    "COMMISSION" BIGINT NOT NULL,
    "DOCUMENT" CHARACTER VARYING(1000000) NOT NULL
);
ALTER TABLE "PUBLIC"."OW_REFUND_ITEM" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_C" PRIMARY KEY("SHOP_ID", "ORDER_ID", "REFUND_NUMBER", "ITEM");
-- 11 +/- SELECT COUNT(*) FROM PUBLIC.OW_REFUND_ITEM;
INSERT INTO "PUBLIC"."OW_REFUND_ITEM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 1, 1, 'LINE', 3, 1, 2777, 556, 3333, 347, '{"component":{"kind":"LINE","number":3},"units":1,"handedOver":0,"told":false,"net":"EUR 27.77","taxes":["EUR 5.56"],"commission":"EUR 3.47"}');
INSERT INTO "PUBLIC"."OW_REFUND_ITEM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 2, 1, 'LINE', 1, 0, 199, 0, 199, 0, '{"component":{"kind":"LINE","number":1},"units":0,"handedOver":0,"told":true,"net":"EUR 1.99","commission":"EUR 0.00"}');
INSERT INTO "PUBLIC"."OW_REFUND_ITEM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 3, 1, 'LINE', 1, 0, 15, 0, 15, 0, '{"component":{"kind":"LINE","number":1},"units":0,"handedOver":0,"told":true,"net":"EUR 0.15","commission":"EUR 0.00"}');
INSERT INTO "PUBLIC"."OW_REFUND_ITEM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 3, 2, 'LINE', 2, 0, 5, 0, 5, 0, '{"component":{"kind":"LINE","number":2},"units":0,"handedOver":0,"told":true,"net":"EUR 0.05","commission":"EUR 0.00"}');
INSERT INTO "PUBLIC"."OW_REFUND_ITEM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 3, 3, 'LINE', 3, 0, 23, 4, 27, 3, '{"component":{"kind":"LINE","number":3},"units":0,"handedOver":0,"told":true,"net":"EUR 0.23","taxes":["EUR 0.04"],"commission":"EUR 0.03"}');
INSERT INTO "PUBLIC"."OW_REFUND_ITEM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 3, 4, 'LINE', 4, 0, 3, 0, 3, 0, '{"component":{"kind":"LINE","number":4},"units":0,"handedOver":0,"told":true,"net":"EUR 0.03","commission":"EUR 0.00"}');
INSERT INTO "PUBLIC"."OW_REFUND_ITEM" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 1, 1, 'LINE', 1, 2, 4000, 0, 4000, 0, '{"component":{"kind":"LINE","number":1},"units":2,"handedOver":0,"told":false,"net":"EUR 40.00","commission":"EUR 0.00"}');
INSERT INTO "PUBLIC"."OW_REFUND_ITEM" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 2, 1, 'LINE', 2, 0, 500, 0, 500, 0, '{"component":{"kind":"LINE","number":2},"units":0,"handedOver":0,"told":true,"net":"EUR 5.00","commission":"EUR 0.00"}');
INSERT INTO "PUBLIC"."OW_REFUND_ITEM" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 1, 1, 'LINE', 2, 1, 1250, 0, 1250, 0, '{"component":{"kind":"LINE","number":2},"units":1,"handedOver":0,"told":false,"net":"EUR 12.50","commission":"EUR 0.00"}');
INSERT INTO "PUBLIC"."OW_REFUND_ITEM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 1, 1, 'SHIPPING', 1, 0, 490, 0, 490, 0, '{"component":{"kind":"SHIPPING","number":1},"units":0,"handedOver":0,"told":true,"net":"EUR 4.90","commission":"EUR 0.00"}');
INSERT INTO "PUBLIC"."OW_REFUND_ITEM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', 1, 1, 'LINE', 2, 1, 1250, 0, 1250, 0, '{"component":{"kind":"LINE","number":2},"units":1,"handedOver":0,"told":false,"net":"EUR 12.50","commission":"EUR 0.00"}');
CREATE MEMORY TABLE "PUBLIC"."OW_REFUND_LEG"(
    "SHOP_ID" CHARACTER VARYING(64) NOT NULL,
    "ORDER_ID" UUID NOT NULL,
    "REFUND_NUMBER" INTEGER NOT NULL,
    "LEG_NUMBER" INTEGER NOT NULL,
    "PAYMENT_NUMBER" INTEGER NOT NULL,
    "OPERATION" INTEGER,
    "OPERATION_KEY" CHARACTER VARYING(64),
    "MODE" CHARACTER VARYING(16) NOT NULL,
    "STATE" CHARACTER VARYING(16) NOT NULL,
    "AMOUNT" BIGINT NOT NULL,
    "REFERENCE" CHARACTER VARYING(1000000)
);
ALTER TABLE "PUBLIC"."OW_REFUND_LEG" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_2" PRIMARY KEY("SHOP_ID", "ORDER_ID", "REFUND_NUMBER", "LEG_NUMBER");
-- 7 +/- SELECT COUNT(*) FROM PUBLIC.OW_REFUND_LEG;
INSERT INTO "PUBLIC"."OW_REFUND_LEG" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 1, 1, 1, 1, '019cabd8380070008000000000000003-1-64c073b155600', 'AUTOMATIC', 'SUCCEEDED', 3333, 'refund_019cabd8380070008000000000000003-1-64c073b155600');
INSERT INTO "PUBLIC"."OW_REFUND_LEG" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 2, 1, 1, NULL, NULL, 'MANUAL', 'AWAITING_HAND', 199, NULL);
INSERT INTO "PUBLIC"."OW_REFUND_LEG" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 1, 1, 1, 1, '019cabd838007000800000000000001a-1-64c073b155600', 'AUTOMATIC', 'SUCCEEDED', 4000, 'refund_019cabd838007000800000000000001a-1-64c073b155600');
INSERT INTO "PUBLIC"."OW_REFUND_LEG" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 2, 1, 1, NULL, NULL, 'EXTERNAL', 'SUCCEEDED', 500, 're_1');
INSERT INTO "PUBLIC"."OW_REFUND_LEG" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 1, 1, 1, 1, '019cabd838007000800000000000002a-1-64c073b155600', 'AUTOMATIC', 'SUCCEEDED', 1250, 'refund_019cabd838007000800000000000002a-1-64c073b155600');
INSERT INTO "PUBLIC"."OW_REFUND_LEG" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 1, 1, 1, 1, '019cabd8380070008000000000000043-1-64c073b155600', 'AUTOMATIC', 'SUCCEEDED', 490, 'refund_019cabd8380070008000000000000043-1-64c073b155600');
INSERT INTO "PUBLIC"."OW_REFUND_LEG" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', 1, 1, 1, 1, '019cabd8380070008000000000000050-1-64c073b155600', 'AUTOMATIC', 'SENDING', 1250, NULL);
CREATE MEMORY TABLE "PUBLIC"."OW_PARCEL"(
    "SHOP_ID" CHARACTER VARYING(64) NOT NULL,
    "ORDER_ID" UUID NOT NULL,
    "PARCEL_NUMBER" INTEGER NOT NULL,
    "DELIVERY" CHARACTER VARYING(16) NOT NULL,
    "STATE" CHARACTER VARYING(20) NOT NULL,
    "HANDED_OVER_AT" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    "DOCUMENT" CHARACTER VARYING(1000000) NOT NULL
);
ALTER TABLE "PUBLIC"."OW_PARCEL" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_3C" PRIMARY KEY("SHOP_ID", "ORDER_ID", "PARCEL_NUMBER");
-- 2 +/- SELECT COUNT(*) FROM PUBLIC.OW_PARCEL;
INSERT INTO "PUBLIC"."OW_PARCEL" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 1, 'SHIPPING', 'SHIPPED', TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', '{"number":1,"delivery":"SHIPPING","units":{"3":2},"trackings":[{"carrier":"colissimo","code":"6A12345678901"}],"at":"2026-03-02T09:30:00Z","state":"SHIPPED","since":"2026-03-02T09:30:00Z"}');
INSERT INTO "PUBLIC"."OW_PARCEL" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 1, 'SHIPPING', 'SHIPPED', TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', '{"number":1,"delivery":"SHIPPING","units":{"1":2,"2":1,"3":1},"at":"2026-03-02T09:30:00Z","state":"SHIPPED","since":"2026-03-02T09:30:00Z"}');
CREATE MEMORY TABLE "PUBLIC"."OW_RETURN"(
    "SHOP_ID" CHARACTER VARYING(64) NOT NULL,
    "ORDER_ID" UUID NOT NULL,
    "RETURN_NUMBER" INTEGER NOT NULL,
    "DROPPED" BOOLEAN NOT NULL,
    "ANNOUNCED_AT" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    "DOCUMENT" CHARACTER VARYING(1000000) NOT NULL
);
ALTER TABLE "PUBLIC"."OW_RETURN" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_3F" PRIMARY KEY("SHOP_ID", "ORDER_ID", "RETURN_NUMBER");
-- 2 +/- SELECT COUNT(*) FROM PUBLIC.OW_RETURN;
INSERT INTO "PUBLIC"."OW_RETURN" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 1, FALSE, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', '{"number":1,"announced":{"3":1},"at":"2026-03-02T09:30:00Z","dropped":false}');
INSERT INTO "PUBLIC"."OW_RETURN" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 2, FALSE, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', '{"number":2,"resalable":{"3":1},"at":"2026-03-02T09:30:00Z","dropped":false}');
CREATE MEMORY TABLE "PUBLIC"."OW_STOCK_MOVE"(
    "SHOP_ID" CHARACTER VARYING(64) NOT NULL,
    "ORDER_ID" UUID NOT NULL,
    "OPERATION" INTEGER NOT NULL,
    "DIRECTION" CHARACTER VARYING(16) NOT NULL,
    "STATE" CHARACTER VARYING(16) NOT NULL,
    "DOCUMENT" CHARACTER VARYING(1000000) NOT NULL
);
ALTER TABLE "PUBLIC"."OW_STOCK_MOVE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_BF" PRIMARY KEY("SHOP_ID", "ORDER_ID", "OPERATION");
-- 11 +/- SELECT COUNT(*) FROM PUBLIC.OW_STOCK_MOVE;
INSERT INTO "PUBLIC"."OW_STOCK_MOVE" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 1, 'TAKE', 'DONE', '{"operation":1,"direction":"TAKE","units":{"1":2,"2":1,"3":3,"4":2},"state":"DONE"}');
INSERT INTO "PUBLIC"."OW_STOCK_MOVE" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 2, 'PUT_BACK', 'DONE', '{"operation":2,"direction":"PUT_BACK","units":{"3":1},"state":"DONE"}');
INSERT INTO "PUBLIC"."OW_STOCK_MOVE" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 3, 'PUT_BACK', 'DONE', '{"operation":3,"direction":"PUT_BACK","units":{"2":1},"state":"DONE"}');
INSERT INTO "PUBLIC"."OW_STOCK_MOVE" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 1, 'TAKE', 'DONE', '{"operation":1,"direction":"TAKE","units":{"1":2,"2":1},"state":"DONE"}');
INSERT INTO "PUBLIC"."OW_STOCK_MOVE" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 1, 'TAKE', 'DONE', '{"operation":1,"direction":"TAKE","units":{"1":2,"2":1},"state":"DONE"}');
INSERT INTO "PUBLIC"."OW_STOCK_MOVE" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 2, 'PUT_BACK', 'DONE', '{"operation":2,"direction":"PUT_BACK","units":{"2":1},"state":"DONE"}');
INSERT INTO "PUBLIC"."OW_STOCK_MOVE" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 1, 'TAKE', 'DONE', '{"operation":1,"direction":"TAKE","units":{"1":2,"2":1,"3":1},"state":"DONE"}');
INSERT INTO "PUBLIC"."OW_STOCK_MOVE" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 2, 'PUT_BACK', 'DONE', '{"operation":2,"direction":"PUT_BACK","units":{"1":2,"2":1,"3":1},"state":"DONE"}');
INSERT INTO "PUBLIC"."OW_STOCK_MOVE" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 1, 'TAKE', 'DONE', '{"operation":1,"direction":"TAKE","units":{"1":2,"2":1,"3":1},"state":"DONE"}');
INSERT INTO "PUBLIC"."OW_STOCK_MOVE" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', 1, 'TAKE', 'REQUESTED', '{"operation":1,"direction":"TAKE","units":{"1":2,"2":1},"state":"REQUESTED"}');
INSERT INTO "PUBLIC"."OW_STOCK_MOVE" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', 2, 'PUT_BACK', 'REQUESTED', '{"operation":2,"direction":"PUT_BACK","units":{"2":1},"state":"REQUESTED"}');
CREATE MEMORY TABLE "PUBLIC"."OW_ORDER_TAG"(
    "SHOP_ID" CHARACTER VARYING(64) NOT NULL,
    "ORDER_ID" UUID NOT NULL,
    "TAG_ID" INTEGER NOT NULL,
    "LISTED_AT" TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
ALTER TABLE "PUBLIC"."OW_ORDER_TAG" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_2F" PRIMARY KEY("SHOP_ID", "ORDER_ID", "TAG_ID");
-- 4 +/- SELECT COUNT(*) FROM PUBLIC.OW_ORDER_TAG;
INSERT INTO "PUBLIC"."OW_ORDER_TAG" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 1, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_ORDER_TAG" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 1, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_ORDER_TAG" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 2, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
INSERT INTO "PUBLIC"."OW_ORDER_TAG" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 3, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00');
CREATE INDEX "PUBLIC"."OW_ORDER_TAG_TIME" ON "PUBLIC"."OW_ORDER_TAG"("SHOP_ID" NULLS FIRST, "TAG_ID" NULLS FIRST, "LISTED_AT" NULLS FIRST, "ORDER_ID" NULLS FIRST);
CREATE MEMORY TABLE "PUBLIC"."OW_TERM"(
    "SHOP_ID" CHARACTER VARYING(64) NOT NULL,
    "ORDER_ID" UUID NOT NULL,
    "READER" CHARACTER VARYING(64) NOT NULL,
    "KIND" CHARACTER VARYING(1) NOT NULL,
    "TERM" CHARACTER VARYING(64) NOT NULL
);
ALTER TABLE "PUBLIC"."OW_TERM" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_ECE3" PRIMARY KEY("SHOP_ID", "ORDER_ID", "READER", "KIND", "TERM");
-- 125 +/- SELECT COUNT(*) FROM PUBLIC.OW_TERM;
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', '', 'n', '1001');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', '', 'n', 'a');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', '', 'n', 'a-1001');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', '', 'n', 'a1001');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', '', 'w', 'card');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', '', 'w', 'com');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', '', 'w', 'example');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', '', 'w', 'lamp');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', '', 'w', 'lea');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', '', 'w', 'm');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', '', 'w', 'martin');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', '', 'w', 'mug');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', '', 'w', 'tee');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', '', 'w', 'teem');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 'acme', 'n', '1001');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 'acme', 'n', 'a');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 'acme', 'n', 'a-1001');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 'acme', 'n', 'a1001');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 'acme', 'w', 'card');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 'acme', 'w', 'lea');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 'acme', 'w', 'martin');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 'bolt', 'n', '1001');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 'bolt', 'n', 'a');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 'bolt', 'n', 'a-1001');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 'bolt', 'n', 'a1001');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 'bolt', 'w', 'lamp');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 'bolt', 'w', 'lea');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 'bolt', 'w', 'martin');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', '', 't', 'called');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', '', 't', 'about');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', '', 't', 'the');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', '', 't', 'lamp');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', '', 'w', '6a12345678901');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 'bolt', 'w', '6a12345678901');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', '', 'n', '1002');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', '', 'n', 'a');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', '', 'n', 'a-1002');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', '', 'n', 'a1002');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', '', 'w', 'com');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', '', 'w', 'example');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', '', 'w', 'lea');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', '', 'w', 'm');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', '', 'w', 'martin');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', '', 'w', 'mug');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', '', 'w', 'tee');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', '', 'w', 'teem');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', '', 'n', '1003');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', '', 'n', 'a');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', '', 'n', 'a-1003');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', '', 'n', 'a1003');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', '', 'w', 'com');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', '', 'w', 'example');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', '', 'w', 'lea');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', '', 'w', 'm');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', '', 'w', 'martin');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', '', 'w', 'mug');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', '', 'w', 'tee');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', '', 'w', 'teem');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', '', 'n', '1004');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', '', 'n', 'a');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', '', 'n', 'a-1004');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', '', 'n', 'a1004');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', '', 'w', 'card');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', '', 'w', 'com');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', '', 'w', 'example');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', '', 'w', 'lamp');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', '', 'w', 'lea');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', '', 'w', 'martin');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', '', 'w', 'mug');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 'acme', 'n', '1004');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 'acme', 'n', 'a');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 'acme', 'n', 'a-1004');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 'acme', 'n', 'a1004');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 'acme', 'w', 'lea');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 'acme', 'w', 'martin');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 'acme', 'w', 'mug');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 'bolt', 'n', '1004');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 'bolt', 'n', 'a');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 'bolt', 'n', 'a-1004');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 'bolt', 'n', 'a1004');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 'bolt', 'w', 'lamp');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 'bolt', 'w', 'lea');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 'bolt', 'w', 'martin');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', '', 'n', '1005');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', '', 'n', 'a');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', '', 'n', 'a-1005');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', '', 'n', 'a1005');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', '', 'w', 'card');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', '', 'w', 'com');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', '', 'w', 'example');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', '', 'w', 'lamp');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', '', 'w', 'lea');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', '', 'w', 'martin');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', '', 'w', 'mug');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 'acme', 'n', '1005');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 'acme', 'n', 'a');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 'acme', 'n', 'a-1005');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 'acme', 'n', 'a1005');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 'acme', 'w', 'lea');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 'acme', 'w', 'martin');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 'acme', 'w', 'mug');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 'bolt', 'n', '1005');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 'bolt', 'n', 'a');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 'bolt', 'n', 'a-1005');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 'bolt', 'n', 'a1005');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 'bolt', 'w', 'lamp');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 'bolt', 'w', 'lea');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 'bolt', 'w', 'martin');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', '', 'n', '1006');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', '', 'n', 'a');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', '', 'n', 'a-1006');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', '', 'n', 'a1006');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', '', 'w', 'com');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', '', 'w', 'example');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', '', 'w', 'lea');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', '', 'w', 'm');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', '', 'w', 'martin');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', '', 'w', 'mug');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', '', 'w', 'tee');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', '', 'w', 'teem');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000054', '', 'w', 'com');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000054', '', 'w', 'example');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000054', '', 'w', 'gift');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000054', '', 'w', 'lea');
INSERT INTO "PUBLIC"."OW_TERM" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000054', '', 'w', 'martin');
CREATE INDEX "PUBLIC"."OW_TERM_WORD" ON "PUBLIC"."OW_TERM"("SHOP_ID" NULLS FIRST, "READER" NULLS FIRST, "KIND" NULLS FIRST, "TERM" NULLS FIRST, "ORDER_ID" NULLS FIRST);
CREATE MEMORY TABLE "PUBLIC"."OW_HISTORY"(
    "SHOP_ID" CHARACTER VARYING(64) NOT NULL,
    "ORDER_ID" UUID NOT NULL,
    "ENTRY_NUMBER" INTEGER NOT NULL,
    "VERSION" BIGINT NOT NULL,
    "RECORDED_AT" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    "ACTOR_ROLE" CHARACTER VARYING(16) NOT NULL,
    "EVENT_TYPE" CHARACTER VARYING(64) NOT NULL,
    "ACTOR" CHARACTER VARYING(1000000) NOT NULL,
    "EVENT" CHARACTER VARYING(1000000) ARRAY NOT NULL
);
ALTER TABLE "PUBLIC"."OW_HISTORY" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_B4" PRIMARY KEY("SHOP_ID", "ORDER_ID", "ENTRY_NUMBER");
-- 118 +/- SELECT COUNT(*) FROM PUBLIC.OW_HISTORY;
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 1, 1, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'CUSTOMER', 'order-placed', '{"role":"CUSTOMER","id":"lea","shop":"main"}', ARRAY [U&'{"type":"order-placed","number":"A-1001","placedAt":"2026-03-02T09:30:00Z","content":{"basket":{"lines":[{"number":1,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"TEE-M","name":"T-shirt bio M"},"quantity":2,"unitPrice":"EUR 20.00","price":{"list":"EUR 40.00","net":"EUR 40.00"},"tracksStock":true},{"number":2,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"MUG","name":"Mug \00e9maill\00e9"},"quantity":1,"unitPrice":"EUR 12.50","price":{"list":"EUR 12.50","net":"EUR 12.50"},"tracksStock":true},{"number":3,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"LAMP","name":"Lampe"},"vendor":"bolt","quantity":3,"unitPrice":"EUR 33.33","price":{"list":"EUR 99.99","net":"EUR 83.32","taxes":[{"name":"TVA","rate":"20","amount":"EUR 16.67"}]},"commission":{"base":"NET","amount":"EUR 10.42"},"tracksStock":true},{"number":4,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"CARD","name":"Carte"},"vendor":"acme","quantity":2,"unitPrice":"EUR 3.00","price":{"list":"EUR 6.00","net":"EUR 6.00"},"tracksStock":true}],"shipping":[{"label":"Colissimo","price":{"list":"EUR 4.90","net":"EUR 4.90"}},{"label":"Chronopost","vendor":"bolt","price":{"list":"EUR 9.90","net":"EUR 9.90"}}],"fees":[{"label":"Gift wrap","price":{"list":"EUR 2.00","net":"EUR 2.00"}}],"taxIncluded":true,"totals":{"list":"EUR 158.49","discount":"EUR 0.00","lines":"EUR 141.82","shipping":"EUR 14.80","fees":"EUR 2.00","taxes":[{"name":"TVA","rate":"20","amount":"EUR 16.67"}],"rounding":"EUR 0.01","total":"EUR 175.30"}},"buyer":{"customer":{"id":"lea","name":"L\00e9a Martin","email":"lea@example.com"},"shipTo":{"lines":["12 rue des Lilas"],"postcode":"69003","city":"Lyon","country":"FR"},"locale":"fr-FR"},"attribution":{"source":"SHOP"},"zeroTotal":"PAID","stockTaking":"WHEN_PLACED","digitalDelivery":"WHEN_PAID_ONLINE","start":{"workflow":"standard","statuses":{"order":{"code":"new","category":"ORDER.NEW"},"payment":{"code":"awaiting","category":"PAYMENT.AWAITING"},"fulfilment":{"code":"awaiting-processing","category":"FULFILMENT.AWAITING_PROCESSING"}}}}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 2, 1, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'CUSTOMER', 'stock-requested', '{"role":"CUSTOMER","id":"lea","shop":"main"}', ARRAY ['{"type":"stock-requested","operation":1,"direction":"TAKE","units":{"1":2,"2":1,"3":3,"4":2}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 3, 2, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'message-sent', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"message-sent","kind":"ORDER_CONFIRMATION","channel":"recording","externalId":"019cabd8-3800-7000-8000-000000000003-1-1"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 4, 3, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'message-sent', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"message-sent","kind":"NEW_ORDER","channel":"recording","externalId":"019cabd8-3800-7000-8000-000000000003-1-2"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 5, 4, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'stock-moved', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"stock-moved","operation":1,"direction":"TAKE","units":{"1":2,"2":1,"3":3,"4":2}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 6, 5, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'payment-captured', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"payment-captured","payment":1,"method":{"provider":"demo","reference":"pay_1","tender":"MONEY"},"amount":"EUR 175.30","at":"2026-03-02T09:30:00Z"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 7, 5, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'status-changed', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"status-changed","before":{"code":"awaiting","category":"PAYMENT.AWAITING"},"after":{"code":"paid","category":"PAYMENT.PAID"}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 8, 5, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'order-moved', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"order-moved","move":"start","before":{"code":"new","category":"ORDER.NEW"},"after":{"code":"in-progress","category":"ORDER.IN_PROGRESS"},"manner":"REACTION"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 9, 6, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'tag-added', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"tag-added","tag":1,"name":"gift","colour":"#9E9E9E"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 10, 7, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'note-added', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"note-added","number":1,"audience":"STAFF","text":"Called about the lamp"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 11, 8, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'parcel-shipped', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"parcel-shipped","parcel":{"number":1,"delivery":"SHIPPING","units":{"3":2},"trackings":[{"carrier":"colissimo","code":"6A12345678901"}],"at":"2026-03-02T09:30:00Z","state":"SHIPPED","since":"2026-03-02T09:30:00Z"}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 12, 8, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'status-changed', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"status-changed","before":{"code":"awaiting-processing","category":"FULFILMENT.AWAITING_PROCESSING"},"after":{"code":"partially-shipped","category":"FULFILMENT.PARTIALLY_SHIPPED"}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 13, 9, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'message-sent', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"message-sent","kind":"PARCEL_SHIPPED","channel":"recording","externalId":"019cabd8-3800-7000-8000-000000000003-8-1"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 14, 10, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'refund-issued', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"refund-issued","refund":{"number":1,"state":"REQUESTED","requester":{"role":"STAFF","id":"ana","shop":"main"},"reason":{},"currency":"EUR","items":[{"component":{"kind":"LINE","number":3},"units":1,"handedOver":0,"told":false,"net":"EUR 27.77","taxes":["EUR 5.56"],"commission":"EUR 3.47"}],"terms":{"strategy":"NEWEST_FIRST"},"at":"2026-03-02T09:30:00Z"},"legs":[{"number":1,"payment":1,"to":{"provider":"demo","reference":"pay_1","tender":"MONEY"},"mode":"AUTOMATIC","amount":"EUR 33.33","state":"SENDING","operation":{"number":1,"key":"019cabd8380070008000000000000003-1-64c073b155600","at":"2026-03-02T09:30:00Z","unsent":0}}]}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 15, 10, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'units-called-off', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"units-called-off","units":{"3":1}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 16, 11, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'refund-leg-moved', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"refund-leg-moved","refund":1,"leg":{"number":1,"payment":1,"to":{"provider":"demo","reference":"pay_1","tender":"MONEY"},"mode":"AUTOMATIC","amount":"EUR 33.33","state":"SUCCEEDED","operation":{"number":1,"key":"019cabd8380070008000000000000003-1-64c073b155600","at":"2026-03-02T09:30:00Z","unsent":0},"reference":"refund_019cabd8380070008000000000000003-1-64c073b155600"}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 17, 11, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'status-changed', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"status-changed","before":{"code":"paid","category":"PAYMENT.PAID"},"after":{"code":"partially-refunded","category":"PAYMENT.PARTIALLY_REFUNDED"}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 18, 12, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'message-sent', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"message-sent","kind":"REFUND","channel":"recording","externalId":"019cabd8-3800-7000-8000-000000000003-10-2"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 19, 13, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'refund-issued', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"refund-issued","refund":{"number":2,"state":"REQUESTED","requester":{"role":"STAFF","id":"ana","shop":"main"},"reason":{},"currency":"EUR","items":[{"component":{"kind":"LINE","number":1},"units":0,"handedOver":0,"told":true,"net":"EUR 1.99","commission":"EUR 0.00"}],"terms":{"strategy":"NEWEST_FIRST","mode":"MANUAL"},"at":"2026-03-02T09:30:00Z"},"legs":[{"number":1,"payment":1,"to":{"provider":"demo","reference":"pay_1","tender":"MONEY"},"mode":"MANUAL","amount":"EUR 1.99","state":"AWAITING_HAND"}]}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 20, 14, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'message-sent', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"message-sent","kind":"REFUND","channel":"recording","externalId":"019cabd8-3800-7000-8000-000000000003-13-1"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 21, 15, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'refund-requested', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"refund-requested","refund":{"number":3,"state":"REQUESTED","requester":{"role":"STAFF","id":"ana","shop":"main"},"reason":{},"currency":"EUR","items":[{"component":{"kind":"LINE","number":1},"units":0,"handedOver":0,"told":true,"net":"EUR 0.15","commission":"EUR 0.00"},{"component":{"kind":"LINE","number":2},"units":0,"handedOver":0,"told":true,"net":"EUR 0.05","commission":"EUR 0.00"},{"component":{"kind":"LINE","number":3},"units":0,"handedOver":0,"told":true,"net":"EUR 0.23","taxes":["EUR 0.04"],"commission":"EUR 0.03"},{"component":{"kind":"LINE","number":4},"units":0,"handedOver":0,"told":true,"net":"EUR 0.03","commission":"EUR 0.00"}],"terms":{"strategy":"NEWEST_FIRST"},"at":"2026-03-02T09:30:00Z"}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 22, 16, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'message-sent', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"message-sent","kind":"REFUND_REQUESTED","channel":"recording","externalId":"019cabd8-3800-7000-8000-000000000003-15-1"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 23, 17, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'CUSTOMER', 'return-announced', '{"role":"CUSTOMER","id":"lea","shop":"main"}', ARRAY ['{"type":"return-announced","number":1,"units":{"3":1}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 24, 18, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'message-sent', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"message-sent","kind":"RETURN_ANNOUNCED","channel":"recording","externalId":"019cabd8-3800-7000-8000-000000000003-17-1"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 25, 19, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'return-received', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"return-received","number":2,"resalable":{"3":1}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 26, 19, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'stock-requested', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"stock-requested","operation":2,"direction":"PUT_BACK","units":{"3":1}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 27, 20, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'stock-moved', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"stock-moved","operation":2,"direction":"PUT_BACK","units":{"3":1}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 28, 21, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'units-called-off', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"units-called-off","units":{"2":1}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 29, 21, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'stock-requested', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"stock-requested","operation":3,"direction":"PUT_BACK","units":{"2":1}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000003', 30, 22, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'stock-moved', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"stock-moved","operation":3,"direction":"PUT_BACK","units":{"2":1}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 1, 1, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'CUSTOMER', 'order-placed', '{"role":"CUSTOMER","id":"lea","shop":"main"}', ARRAY [U&'{"type":"order-placed","number":"A-1002","placedAt":"2026-03-02T09:30:00Z","content":{"basket":{"lines":[{"number":1,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"TEE-M","name":"T-shirt bio M"},"quantity":2,"unitPrice":"EUR 20.00","price":{"list":"EUR 40.00","net":"EUR 40.00"},"tracksStock":true},{"number":2,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"MUG","name":"Mug \00e9maill\00e9"},"quantity":1,"unitPrice":"EUR 12.50","price":{"list":"EUR 12.50","net":"EUR 12.50"},"tracksStock":true}],"shipping":[{"label":"Colissimo","price":{"list":"EUR 4.90","net":"EUR 4.90"}}],"taxIncluded":true,"totals":{"list":"EUR 52.50","discount":"EUR 0.00","lines":"EUR 52.50","shipping":"EUR 4.90","fees":"EUR 0.00","rounding":"EUR 0.00","total":"EUR 57.40"}},"buyer":{"customer":{"id":"lea","name":"L\00e9a Martin","email":"lea@example.com"},"shipTo":{"lines":["12 rue des Lilas"],"postcode":"69003","city":"Lyon","country":"FR"},"locale":"fr-FR"},"attribution":{"source":"SHOP"},"zeroTotal":"PAID","stockTaking":"WHEN_PLACED","digitalDelivery":"WHEN_PAID_ONLINE","start":{"workflow":"standard","statuses":{"order":{"code":"new","category":"ORDER.NEW"},"payment":{"code":"awaiting","category":"PAYMENT.AWAITING"},"fulfilment":{"code":"awaiting-processing","category":"FULFILMENT.AWAITING_PROCESSING"}}}}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 2, 1, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'CUSTOMER', 'stock-requested', '{"role":"CUSTOMER","id":"lea","shop":"main"}', ARRAY ['{"type":"stock-requested","operation":1,"direction":"TAKE","units":{"1":2,"2":1}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 3, 2, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'message-sent', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"message-sent","kind":"ORDER_CONFIRMATION","channel":"recording","externalId":"019cabd8-3800-7000-8000-00000000001a-1-1"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 4, 3, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'message-sent', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"message-sent","kind":"NEW_ORDER","channel":"recording","externalId":"019cabd8-3800-7000-8000-00000000001a-1-2"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 5, 4, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'stock-moved', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"stock-moved","operation":1,"direction":"TAKE","units":{"1":2,"2":1}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 6, 5, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'payment-captured', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"payment-captured","payment":1,"method":{"provider":"demo","reference":"pay_2","tender":"MONEY"},"amount":"EUR 57.40","at":"2026-03-02T09:30:00Z"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 7, 5, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'status-changed', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"status-changed","before":{"code":"awaiting","category":"PAYMENT.AWAITING"},"after":{"code":"paid","category":"PAYMENT.PAID"}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 8, 5, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'order-moved', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"order-moved","move":"start","before":{"code":"new","category":"ORDER.NEW"},"after":{"code":"in-progress","category":"ORDER.IN_PROGRESS"},"manner":"REACTION"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 9, 6, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'refund-issued', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"refund-issued","refund":{"number":1,"state":"REQUESTED","requester":{"role":"STAFF","id":"ana","shop":"main"},"reason":{},"currency":"EUR","items":[{"component":{"kind":"LINE","number":1},"units":2,"handedOver":0,"told":false,"net":"EUR 40.00","commission":"EUR 0.00"}],"terms":{"strategy":"NEWEST_FIRST"},"at":"2026-03-02T09:30:00Z"},"legs":[{"number":1,"payment":1,"to":{"provider":"demo","reference":"pay_2","tender":"MONEY"},"mode":"AUTOMATIC","amount":"EUR 40.00","state":"SENDING","operation":{"number":1,"key":"019cabd838007000800000000000001a-1-64c073b155600","at":"2026-03-02T09:30:00Z","unsent":0}}]}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 10, 6, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'units-called-off', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"units-called-off","units":{"1":2}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 11, 7, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'refund-leg-moved', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"refund-leg-moved","refund":1,"leg":{"number":1,"payment":1,"to":{"provider":"demo","reference":"pay_2","tender":"MONEY"},"mode":"AUTOMATIC","amount":"EUR 40.00","state":"SUCCEEDED","operation":{"number":1,"key":"019cabd838007000800000000000001a-1-64c073b155600","at":"2026-03-02T09:30:00Z","unsent":0},"reference":"refund_019cabd838007000800000000000001a-1-64c073b155600"}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 12, 7, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'status-changed', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"status-changed","before":{"code":"paid","category":"PAYMENT.PAID"},"after":{"code":"partially-refunded","category":"PAYMENT.PARTIALLY_REFUNDED"}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 13, 8, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'message-sent', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"message-sent","kind":"REFUND","channel":"recording","externalId":"019cabd8-3800-7000-8000-00000000001a-6-2"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 14, 9, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'tag-added', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"tag-added","tag":1,"name":"gift","colour":"#9E9E9E"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 15, 10, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'tag-added', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"tag-added","tag":2,"name":"late","colour":"#9E9E9E"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 16, 11, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'chargeback-recorded', '{"role":"SYSTEM","id":"cron"}', ARRAY ['{"type":"chargeback-recorded","chargeback":{"payment":1,"reference":"dp_1","amount":"EUR 57.40","state":"OPEN","at":"2026-03-02T09:30:00Z"}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 17, 11, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'more-back-than-captured', '{"role":"SYSTEM","id":"cron"}', ARRAY ['{"type":"more-back-than-captured","payment":1,"excess":"EUR 40.00"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 18, 12, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'message-sent', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"message-sent","kind":"CHARGEBACK","channel":"recording","externalId":"019cabd8-3800-7000-8000-00000000001a-11-1"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 19, 13, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'message-sent', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"message-sent","kind":"REFUND_TROUBLE","channel":"recording","externalId":"019cabd8-3800-7000-8000-00000000001a-11-2"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 20, 14, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'refund-issued', '{"role":"SYSTEM","id":"cron"}', ARRAY ['{"type":"refund-issued","refund":{"number":2,"state":"REQUESTED","requester":{"role":"SYSTEM","id":"cron"},"reason":{},"currency":"EUR","items":[{"component":{"kind":"LINE","number":2},"units":0,"handedOver":0,"told":true,"net":"EUR 5.00","commission":"EUR 0.00"}],"terms":{"strategy":"NEWEST_FIRST","mode":"EXTERNAL"},"at":"2026-03-02T09:30:00Z"},"legs":[{"number":1,"payment":1,"to":{"provider":"demo","reference":"pay_2","tender":"MONEY"},"mode":"EXTERNAL","amount":"EUR 5.00","state":"SUCCEEDED","reference":"re_1"}]}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 21, 14, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'more-back-than-captured', '{"role":"SYSTEM","id":"cron"}', ARRAY ['{"type":"more-back-than-captured","payment":1,"excess":"EUR 45.00"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000001a', 22, 15, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'message-sent', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"message-sent","kind":"REFUND_TROUBLE","channel":"recording","externalId":"019cabd8-3800-7000-8000-00000000001a-14-1"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 1, 1, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'CUSTOMER', 'order-placed', '{"role":"CUSTOMER","id":"lea","shop":"main"}', ARRAY [U&'{"type":"order-placed","number":"A-1003","placedAt":"2026-03-02T09:30:00Z","content":{"basket":{"lines":[{"number":1,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"TEE-M","name":"T-shirt bio M"},"quantity":2,"unitPrice":"EUR 20.00","price":{"list":"EUR 40.00","net":"EUR 40.00"},"tracksStock":true},{"number":2,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"MUG","name":"Mug \00e9maill\00e9"},"quantity":1,"unitPrice":"EUR 12.50","price":{"list":"EUR 12.50","net":"EUR 12.50"},"tracksStock":true}],"shipping":[{"label":"Colissimo","price":{"list":"EUR 4.90","net":"EUR 4.90"}}],"taxIncluded":true,"totals":{"list":"EUR 52.50","discount":"EUR 0.00","lines":"EUR 52.50","shipping":"EUR 4.90","fees":"EUR 0.00","rounding":"EUR 0.00","total":"EUR 57.40"}},"buyer":{"customer":{"id":"lea","name":"L\00e9a Martin","email":"lea@example.com"},"shipTo":{"lines":["12 rue des Lilas"],"postcode":"69003","city":"Lyon","country":"FR"},"locale":"fr-FR"},"attribution":{"source":"SHOP"},"zeroTotal":"PAID","stockTaking":"WHEN_PLACED","digitalDelivery":"WHEN_PAID_ONLINE","start":{"workflow":"standard","statuses":{"order":{"code":"new","category":"ORDER.NEW"},"payment":{"code":"awaiting","category":"PAYMENT.AWAITING"},"fulfilment":{"code":"awaiting-processing","category":"FULFILMENT.AWAITING_PROCESSING"}}}}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 2, 1, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'CUSTOMER', 'stock-requested', '{"role":"CUSTOMER","id":"lea","shop":"main"}', ARRAY ['{"type":"stock-requested","operation":1,"direction":"TAKE","units":{"1":2,"2":1}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 3, 2, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'message-sent', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"message-sent","kind":"ORDER_CONFIRMATION","channel":"recording","externalId":"019cabd8-3800-7000-8000-00000000002a-1-1"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 4, 3, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'message-sent', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"message-sent","kind":"NEW_ORDER","channel":"recording","externalId":"019cabd8-3800-7000-8000-00000000002a-1-2"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 5, 4, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'stock-moved', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"stock-moved","operation":1,"direction":"TAKE","units":{"1":2,"2":1}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 6, 5, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'payment-captured', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"payment-captured","payment":1,"method":{"provider":"demo","reference":"pay_3","tender":"MONEY"},"amount":"EUR 57.40","at":"2026-03-02T09:30:00Z"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 7, 5, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'status-changed', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"status-changed","before":{"code":"awaiting","category":"PAYMENT.AWAITING"},"after":{"code":"paid","category":"PAYMENT.PAID"}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 8, 5, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'order-moved', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"order-moved","move":"start","before":{"code":"new","category":"ORDER.NEW"},"after":{"code":"in-progress","category":"ORDER.IN_PROGRESS"},"manner":"REACTION"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 9, 6, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'refund-issued', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"refund-issued","refund":{"number":1,"state":"REQUESTED","requester":{"role":"STAFF","id":"ana","shop":"main"},"reason":{},"currency":"EUR","items":[{"component":{"kind":"LINE","number":2},"units":1,"handedOver":0,"told":false,"net":"EUR 12.50","commission":"EUR 0.00"}],"terms":{"strategy":"NEWEST_FIRST","restock":{"2":1}},"at":"2026-03-02T09:30:00Z"},"legs":[{"number":1,"payment":1,"to":{"provider":"demo","reference":"pay_3","tender":"MONEY"},"mode":"AUTOMATIC","amount":"EUR 12.50","state":"SENDING","operation":{"number":1,"key":"019cabd838007000800000000000002a-1-64c073b155600","at":"2026-03-02T09:30:00Z","unsent":0}}]}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 10, 6, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'units-called-off', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"units-called-off","units":{"2":1}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 11, 6, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'stock-requested', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"stock-requested","operation":2,"direction":"PUT_BACK","units":{"2":1}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 12, 7, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'stock-moved', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"stock-moved","operation":2,"direction":"PUT_BACK","units":{"2":1}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 13, 8, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'refund-leg-moved', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"refund-leg-moved","refund":1,"leg":{"number":1,"payment":1,"to":{"provider":"demo","reference":"pay_3","tender":"MONEY"},"mode":"AUTOMATIC","amount":"EUR 12.50","state":"SUCCEEDED","operation":{"number":1,"key":"019cabd838007000800000000000002a-1-64c073b155600","at":"2026-03-02T09:30:00Z","unsent":0},"reference":"refund_019cabd838007000800000000000002a-1-64c073b155600"}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 14, 8, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'status-changed', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"status-changed","before":{"code":"paid","category":"PAYMENT.PAID"},"after":{"code":"partially-refunded","category":"PAYMENT.PARTIALLY_REFUNDED"}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 15, 9, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'message-sent', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"message-sent","kind":"REFUND","channel":"recording","externalId":"019cabd8-3800-7000-8000-00000000002a-6-3"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 16, 10, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'payment-bounced', '{"role":"SYSTEM","id":"cron"}', ARRAY ['{"type":"payment-bounced","payment":1,"amount":"EUR 57.40","code":"insufficient_funds","at":"2026-03-02T09:30:00Z"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 17, 10, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'more-back-than-captured', '{"role":"SYSTEM","id":"cron"}', ARRAY ['{"type":"more-back-than-captured","payment":1,"excess":"EUR 12.50"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 18, 10, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'status-changed', '{"role":"SYSTEM","id":"cron"}', ARRAY ['{"type":"status-changed","before":{"code":"partially-refunded","category":"PAYMENT.PARTIALLY_REFUNDED"},"after":{"code":"refunded","category":"PAYMENT.REFUNDED"}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 19, 11, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'message-sent', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"message-sent","kind":"PAYMENT_BOUNCED","channel":"recording","externalId":"019cabd8-3800-7000-8000-00000000002a-10-1"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-00000000002a', 20, 12, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'message-sent', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"message-sent","kind":"REFUND_TROUBLE","channel":"recording","externalId":"019cabd8-3800-7000-8000-00000000002a-10-2"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 1, 1, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'CUSTOMER', 'order-placed', '{"role":"CUSTOMER","id":"lea","shop":"main"}', ARRAY [U&'{"type":"order-placed","number":"A-1004","placedAt":"2026-03-02T09:30:00Z","content":{"basket":{"lines":[{"number":1,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"MUG","name":"Mug \00e9maill\00e9"},"vendor":"acme","quantity":2,"unitPrice":"EUR 12.50","price":{"list":"EUR 25.00","net":"EUR 25.00"},"tracksStock":true},{"number":2,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"LAMP","name":"Lampe"},"vendor":"bolt","quantity":1,"unitPrice":"EUR 80.00","price":{"list":"EUR 80.00","net":"EUR 80.00"},"tracksStock":true},{"number":3,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"CARD","name":"Carte"},"quantity":1,"unitPrice":"EUR 3.00","price":{"list":"EUR 3.00","net":"EUR 3.00"},"tracksStock":true}],"shipping":[{"label":"Colissimo","vendor":"acme","price":{"list":"EUR 4.90","net":"EUR 4.90"}},{"label":"Chronopost","vendor":"bolt","price":{"list":"EUR 9.90","net":"EUR 9.90"}}],"taxIncluded":true,"totals":{"list":"EUR 108.00","discount":"EUR 0.00","lines":"EUR 108.00","shipping":"EUR 14.80","fees":"EUR 0.00","rounding":"EUR 0.00","total":"EUR 122.80"}},"buyer":{"customer":{"id":"lea","name":"L\00e9a Martin","email":"lea@example.com"},"shipTo":{"lines":["12 rue des Lilas"],"postcode":"69003","city":"Lyon","country":"FR"},"locale":"fr-FR"},"attribution":{"source":"SHOP"},"zeroTotal":"PAID","stockTaking":"WHEN_PLACED","digitalDelivery":"WHEN_PAID_ONLINE","start":{"workflow":"standard","statuses":{"order":{"code":"new","category":"ORDER.NEW"},"payment":{"code":"awaiting","category":"PAYMENT.AWAITING"},"fulfilment":{"code":"awaiting-processing","category":"FULFILMENT.AWAITING_PROCESSING"}}}}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 2, 1, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'CUSTOMER', 'stock-requested', '{"role":"CUSTOMER","id":"lea","shop":"main"}', ARRAY ['{"type":"stock-requested","operation":1,"direction":"TAKE","units":{"1":2,"2":1,"3":1}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 3, 2, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'message-sent', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"message-sent","kind":"ORDER_CONFIRMATION","channel":"recording","externalId":"019cabd8-3800-7000-8000-000000000037-1-1"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 4, 3, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'message-sent', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"message-sent","kind":"NEW_ORDER","channel":"recording","externalId":"019cabd8-3800-7000-8000-000000000037-1-2"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 5, 4, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'stock-moved', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"stock-moved","operation":1,"direction":"TAKE","units":{"1":2,"2":1,"3":1}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 6, 5, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'payment-authorized', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"payment-authorized","payment":1,"method":{"provider":"demo","reference":"pay_4","tender":"MONEY"},"amount":"EUR 122.80","at":"2026-03-02T09:30:00Z"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 7, 5, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'status-changed', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"status-changed","before":{"code":"awaiting","category":"PAYMENT.AWAITING"},"after":{"code":"authorized","category":"PAYMENT.AUTHORIZED"}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 8, 6, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'provider-asked', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"provider-asked","request":{"operation":{"number":1,"key":"019cabd8380070008000000000000037-1-64c073b155600","at":"2026-03-02T09:30:00Z","unsent":0},"kind":"CAPTURE","payment":1,"via":{"provider":"demo","reference":"pay_4","tender":"MONEY"},"amount":"EUR 10.00","last":false,"state":"SENDING"}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 9, 7, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'provider-request-moved', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"provider-request-moved","request":{"operation":{"number":1,"key":"019cabd8380070008000000000000037-1-64c073b155600","at":"2026-03-02T09:30:00Z","unsent":0},"kind":"CAPTURE","payment":1,"via":{"provider":"demo","reference":"pay_4","tender":"MONEY"},"amount":"EUR 10.00","last":false,"state":"SUCCEEDED","reference":"pay_4"}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 10, 7, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'payment-captured', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"payment-captured","payment":1,"method":{"provider":"demo","reference":"pay_4","tender":"MONEY"},"amount":"EUR 10.00","at":"2026-03-02T09:30:00Z"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 11, 7, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'status-changed', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"status-changed","before":{"code":"authorized","category":"PAYMENT.AUTHORIZED"},"after":{"code":"partially-paid","category":"PAYMENT.PARTIALLY_PAID"}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 12, 8, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'order-cancelled', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"order-cancelled","reason":"Sold out"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 13, 8, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'stock-requested', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"stock-requested","operation":2,"direction":"PUT_BACK","units":{"1":2,"2":1,"3":1}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 14, 8, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'provider-asked', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"provider-asked","request":{"operation":{"number":2,"key":"019cabd8380070008000000000000037-2-64c073b155600","at":"2026-03-02T09:30:00Z","unsent":0},"kind":"VOID","payment":1,"via":{"provider":"demo","reference":"pay_4","tender":"MONEY"},"amount":"EUR 112.80","last":false,"state":"SENDING"}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 15, 8, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'status-changed', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"status-changed","before":{"code":"new","category":"ORDER.NEW"},"after":{"code":"cancelled","category":"ORDER.CANCELLED"}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 16, 8, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'status-changed', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"status-changed","before":{"code":"awaiting-processing","category":"FULFILMENT.AWAITING_PROCESSING"},"after":{"code":"will-not-deliver","category":"FULFILMENT.WILL_NOT_DELIVER"}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 17, 9, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'stock-moved', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"stock-moved","operation":2,"direction":"PUT_BACK","units":{"1":2,"2":1,"3":1}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 18, 10, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'provider-request-moved', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"provider-request-moved","request":{"operation":{"number":2,"key":"019cabd8380070008000000000000037-2-64c073b155600","at":"2026-03-02T09:30:00Z","unsent":0},"kind":"VOID","payment":1,"via":{"provider":"demo","reference":"pay_4","tender":"MONEY"},"amount":"EUR 112.80","last":false,"state":"SUCCEEDED","reference":"void_019cabd8380070008000000000000037-2-64c073b155600"}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 19, 10, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'authorization-voided', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"authorization-voided","payment":1,"amount":"EUR 112.80","at":"2026-03-02T09:30:00Z"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000037', 20, 11, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'message-sent', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"message-sent","kind":"ORDER_CANCELLED","channel":"recording","externalId":"019cabd8-3800-7000-8000-000000000037-8-3"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 1, 1, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'CUSTOMER', 'order-placed', '{"role":"CUSTOMER","id":"lea","shop":"main"}', ARRAY [U&'{"type":"order-placed","number":"A-1005","placedAt":"2026-03-02T09:30:00Z","content":{"basket":{"lines":[{"number":1,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"MUG","name":"Mug \00e9maill\00e9"},"vendor":"acme","quantity":2,"unitPrice":"EUR 12.50","price":{"list":"EUR 25.00","net":"EUR 25.00"},"tracksStock":true},{"number":2,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"LAMP","name":"Lampe"},"vendor":"bolt","quantity":1,"unitPrice":"EUR 80.00","price":{"list":"EUR 80.00","net":"EUR 80.00"},"tracksStock":true},{"number":3,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"CARD","name":"Carte"},"quantity":1,"unitPrice":"EUR 3.00","price":{"list":"EUR 3.00","net":"EUR 3.00"},"tracksStock":true}],"shipping":[{"label":"Colissimo","vendor":"acme","price":{"list":"EUR 4.90","net":"EUR 4.90"}},{"label":"Chronopost","vendor":"bolt","price":{"list":"EUR 9.90","net":"EUR 9.90"}}],"taxIncluded":true,"totals":{"list":"EUR 108.00","discount":"EUR 0.00","lines":"EUR 108.00","shipping":"EUR 14.80","fees":"EUR 0.00","rounding":"EUR 0.00","total":"EUR 122.80"}},"buyer":{"customer":{"id":"lea","name":"L\00e9a Martin","email":"lea@example.com"},"shipTo":{"lines":["12 rue des Lilas"],"postcode":"69003","city":"Lyon","country":"FR"},"locale":"fr-FR"},"attribution":{"source":"SHOP"},"zeroTotal":"PAID","stockTaking":"WHEN_PLACED","digitalDelivery":"WHEN_PAID_ONLINE","start":{"workflow":"standard","statuses":{"order":{"code":"new","category":"ORDER.NEW"},"payment":{"code":"awaiting","category":"PAYMENT.AWAITING"},"fulfilment":{"code":"awaiting-processing","category":"FULFILMENT.AWAITING_PROCESSING"}}}}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 2, 1, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'CUSTOMER', 'stock-requested', '{"role":"CUSTOMER","id":"lea","shop":"main"}', ARRAY ['{"type":"stock-requested","operation":1,"direction":"TAKE","units":{"1":2,"2":1,"3":1}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 3, 2, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'message-sent', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"message-sent","kind":"ORDER_CONFIRMATION","channel":"recording","externalId":"019cabd8-3800-7000-8000-000000000043-1-1"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 4, 3, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'message-sent', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"message-sent","kind":"NEW_ORDER","channel":"recording","externalId":"019cabd8-3800-7000-8000-000000000043-1-2"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 5, 4, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'stock-moved', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"stock-moved","operation":1,"direction":"TAKE","units":{"1":2,"2":1,"3":1}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 6, 5, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'payment-captured', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"payment-captured","payment":1,"method":{"provider":"demo","reference":"pay_5","tender":"MONEY"},"amount":"EUR 122.80","at":"2026-03-02T09:30:00Z"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 7, 5, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'status-changed', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"status-changed","before":{"code":"awaiting","category":"PAYMENT.AWAITING"},"after":{"code":"paid","category":"PAYMENT.PAID"}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 8, 5, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'order-moved', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"order-moved","move":"start","before":{"code":"new","category":"ORDER.NEW"},"after":{"code":"in-progress","category":"ORDER.IN_PROGRESS"},"manner":"REACTION"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 9, 6, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'parcel-shipped', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"parcel-shipped","parcel":{"number":1,"delivery":"SHIPPING","units":{"1":2,"2":1,"3":1},"at":"2026-03-02T09:30:00Z","state":"SHIPPED","since":"2026-03-02T09:30:00Z"}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 10, 6, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'status-changed', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"status-changed","before":{"code":"awaiting-processing","category":"FULFILMENT.AWAITING_PROCESSING"},"after":{"code":"shipped","category":"FULFILMENT.SHIPPED"}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 11, 7, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'message-sent', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"message-sent","kind":"PARCEL_SHIPPED","channel":"recording","externalId":"019cabd8-3800-7000-8000-000000000043-6-1"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 12, 8, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'refund-issued', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"refund-issued","refund":{"number":1,"state":"REQUESTED","requester":{"role":"STAFF","id":"ana","shop":"main"},"reason":{},"currency":"EUR","items":[{"component":{"kind":"SHIPPING","number":1},"units":0,"handedOver":0,"told":true,"net":"EUR 4.90","commission":"EUR 0.00"}],"terms":{"strategy":"NEWEST_FIRST"},"at":"2026-03-02T09:30:00Z"},"legs":[{"number":1,"payment":1,"to":{"provider":"demo","reference":"pay_5","tender":"MONEY"},"mode":"AUTOMATIC","amount":"EUR 4.90","state":"SENDING","operation":{"number":1,"key":"019cabd8380070008000000000000043-1-64c073b155600","at":"2026-03-02T09:30:00Z","unsent":0}}]}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 13, 9, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'refund-leg-moved', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"refund-leg-moved","refund":1,"leg":{"number":1,"payment":1,"to":{"provider":"demo","reference":"pay_5","tender":"MONEY"},"mode":"AUTOMATIC","amount":"EUR 4.90","state":"SUCCEEDED","operation":{"number":1,"key":"019cabd8380070008000000000000043-1-64c073b155600","at":"2026-03-02T09:30:00Z","unsent":0},"reference":"refund_019cabd8380070008000000000000043-1-64c073b155600"}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 14, 9, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'status-changed', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"status-changed","before":{"code":"paid","category":"PAYMENT.PAID"},"after":{"code":"partially-refunded","category":"PAYMENT.PARTIALLY_REFUNDED"}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 15, 10, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'SYSTEM', 'message-sent', '{"role":"SYSTEM","id":"orderwell"}', ARRAY ['{"type":"message-sent","kind":"REFUND","channel":"recording","externalId":"019cabd8-3800-7000-8000-000000000043-8-2"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 16, 11, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'tag-added', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"tag-added","tag":3,"name":"vip","colour":"#9E9E9E"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000043', 17, 12, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'order-archived', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"order-archived"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', 1, 1, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'CUSTOMER', 'order-placed', '{"role":"CUSTOMER","id":"lea","shop":"main"}', ARRAY [U&'{"type":"order-placed","number":"A-1006","placedAt":"2026-03-02T09:30:00Z","content":{"basket":{"lines":[{"number":1,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"TEE-M","name":"T-shirt bio M"},"quantity":2,"unitPrice":"EUR 20.00","price":{"list":"EUR 40.00","net":"EUR 40.00"},"tracksStock":true},{"number":2,"kind":"PHYSICAL","delivery":"SHIPPING","product":{"sku":"MUG","name":"Mug \00e9maill\00e9"},"quantity":1,"unitPrice":"EUR 12.50","price":{"list":"EUR 12.50","net":"EUR 12.50"},"tracksStock":true}],"shipping":[{"label":"Colissimo","price":{"list":"EUR 4.90","net":"EUR 4.90"}}],"taxIncluded":true,"totals":{"list":"EUR 52.50","discount":"EUR 0.00","lines":"EUR 52.50","shipping":"EUR 4.90","fees":"EUR 0.00","rounding":"EUR 0.00","total":"EUR 57.40"}},"buyer":{"customer":{"id":"lea","name":"L\00e9a Martin","email":"lea@example.com"},"shipTo":{"lines":["12 rue des Lilas"],"postcode":"69003","city":"Lyon","country":"FR"},"locale":"fr-FR"},"attribution":{"source":"SHOP"},"zeroTotal":"PAID","stockTaking":"WHEN_PLACED","digitalDelivery":"WHEN_PAID_ONLINE","start":{"workflow":"standard","statuses":{"order":{"code":"new","category":"ORDER.NEW"},"payment":{"code":"awaiting","category":"PAYMENT.AWAITING"},"fulfilment":{"code":"awaiting-processing","category":"FULFILMENT.AWAITING_PROCESSING"}}}}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', 2, 1, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'CUSTOMER', 'stock-requested', '{"role":"CUSTOMER","id":"lea","shop":"main"}', ARRAY ['{"type":"stock-requested","operation":1,"direction":"TAKE","units":{"1":2,"2":1}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', 3, 2, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'payment-captured', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"payment-captured","payment":1,"method":{"provider":"demo","reference":"pay_6","tender":"MONEY"},"amount":"EUR 57.40","at":"2026-03-02T09:30:00Z"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', 4, 2, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'status-changed', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"status-changed","before":{"code":"awaiting","category":"PAYMENT.AWAITING"},"after":{"code":"paid","category":"PAYMENT.PAID"}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', 5, 2, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'order-moved', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"order-moved","move":"start","before":{"code":"new","category":"ORDER.NEW"},"after":{"code":"in-progress","category":"ORDER.IN_PROGRESS"},"manner":"REACTION"}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', 6, 3, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'refund-issued', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"refund-issued","refund":{"number":1,"state":"REQUESTED","requester":{"role":"STAFF","id":"ana","shop":"main"},"reason":{},"currency":"EUR","items":[{"component":{"kind":"LINE","number":2},"units":1,"handedOver":0,"told":false,"net":"EUR 12.50","commission":"EUR 0.00"}],"terms":{"strategy":"NEWEST_FIRST","restock":{"2":1}},"at":"2026-03-02T09:30:00Z"},"legs":[{"number":1,"payment":1,"to":{"provider":"demo","reference":"pay_6","tender":"MONEY"},"mode":"AUTOMATIC","amount":"EUR 12.50","state":"SENDING","operation":{"number":1,"key":"019cabd8380070008000000000000050-1-64c073b155600","at":"2026-03-02T09:30:00Z","unsent":0}}]}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', 7, 3, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'units-called-off', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"units-called-off","units":{"2":1}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', 8, 3, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'stock-requested', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY ['{"type":"stock-requested","operation":2,"direction":"PUT_BACK","units":{"2":1}}']);
INSERT INTO "PUBLIC"."OW_HISTORY" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000054', 1, 1, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', 'STAFF', 'draft-saved', '{"role":"STAFF","id":"ana","shop":"main"}', ARRAY [U&'{"type":"draft-saved","content":{"basket":{"lines":[{"number":1,"kind":"DONATION","delivery":"NONE","product":{"sku":"GIFT","name":"Don"},"quantity":1,"unitPrice":"EUR 50.00","price":{"list":"EUR 50.00","net":"EUR 50.00"},"tracksStock":false}],"taxIncluded":true,"totals":{"list":"EUR 50.00","discount":"EUR 0.00","lines":"EUR 50.00","shipping":"EUR 0.00","fees":"EUR 0.00","rounding":"EUR 0.00","total":"EUR 50.00"}},"buyer":{"customer":{"id":"lea","name":"L\00e9a Martin","email":"lea@example.com"},"shipTo":{"lines":["12 rue des Lilas"],"postcode":"69003","city":"Lyon","country":"FR"},"locale":"fr-FR"},"attribution":{"source":"SHOP"},"zeroTotal":"PAID","stockTaking":"WHEN_PLACED","digitalDelivery":"WHEN_PAID_ONLINE","start":{"workflow":"standard","statuses":{"order":{"code":"unplaced","category":"ORDER.UNPLACED"},"payment":{"code":"awaiting","category":"PAYMENT.AWAITING"},"fulfilment":{"code":"awaiting-processing","category":"FULFILMENT.AWAITING_PROCESSING"}}}}}']);
CREATE MEMORY TABLE "PUBLIC"."OW_INSTRUCTION"(
    "SHOP_ID" CHARACTER VARYING(64) NOT NULL,
    "ORDER_ID" UUID NOT NULL,
    "VERSION" BIGINT NOT NULL,
    "ITEM" INTEGER NOT NULL,
    "KIND" CHARACTER VARYING(64) NOT NULL,
    "TRIES" INTEGER NOT NULL,
    "DUE_AT" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    "DEAD" BOOLEAN NOT NULL,
    "DOCUMENT" CHARACTER VARYING(1000000) ARRAY NOT NULL
);
ALTER TABLE "PUBLIC"."OW_INSTRUCTION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_2F3" PRIMARY KEY("SHOP_ID", "ORDER_ID", "VERSION", "ITEM");
-- 6 +/- SELECT COUNT(*) FROM PUBLIC.OW_INSTRUCTION;
INSERT INTO "PUBLIC"."OW_INSTRUCTION" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', 1, 1, 'send-message', 0, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', FALSE, ARRAY ['{"type":"send-message","kind":"ORDER_CONFIRMATION","part":0}']);
INSERT INTO "PUBLIC"."OW_INSTRUCTION" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', 1, 2, 'send-message', 0, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', FALSE, ARRAY ['{"type":"send-message","kind":"NEW_ORDER","part":0}']);
INSERT INTO "PUBLIC"."OW_INSTRUCTION" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', 1, 3, 'move-stock', 0, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', FALSE, ARRAY ['{"type":"move-stock","operation":1,"direction":"TAKE","units":{"1":2,"2":1}}']);
INSERT INTO "PUBLIC"."OW_INSTRUCTION" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', 3, 1, 'move-stock', 0, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', FALSE, ARRAY ['{"type":"move-stock","operation":2,"direction":"PUT_BACK","units":{"2":1}}']);
INSERT INTO "PUBLIC"."OW_INSTRUCTION" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', 3, 2, 'ask-provider', 0, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', FALSE, ARRAY ['{"type":"ask-provider","operation":1,"kind":"REFUND","provider":"demo","amount":"EUR 12.50"}']);
INSERT INTO "PUBLIC"."OW_INSTRUCTION" VALUES('main', UUID '019cabd8-3800-7000-8000-000000000050', 3, 3, 'send-message', 0, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', FALSE, ARRAY ['{"type":"send-message","kind":"REFUND","part":1}']);
CREATE INDEX "PUBLIC"."OW_INSTRUCTION_DUE" ON "PUBLIC"."OW_INSTRUCTION"("DEAD" NULLS FIRST, "DUE_AT" NULLS FIRST);
CREATE MEMORY TABLE "PUBLIC"."OW_PARKED_EVENT"(
    "SHOP_ID" CHARACTER VARYING(64) NOT NULL,
    "NAME" CHARACTER VARYING(128) NOT NULL,
    "TRIES" INTEGER NOT NULL,
    "DUE_AT" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    "ORDER_NAME" CHARACTER VARYING(200),
    "DOCUMENT" CHARACTER VARYING(1000000) NOT NULL
);
ALTER TABLE "PUBLIC"."OW_PARKED_EVENT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_9" PRIMARY KEY("SHOP_ID", "NAME");
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.OW_PARKED_EVENT;
INSERT INTO "PUBLIC"."OW_PARKED_EVENT" VALUES('main', 'event-demo-1', 0, TIMESTAMP WITH TIME ZONE '2026-03-02 09:30:00+00', NULL, '{"type":"record-provider-event","provider":"demo","id":"evt_1","kind":"CAPTURED","at":"2026-03-02T09:30:00Z","payment":"pay_99"}');
CREATE INDEX "PUBLIC"."OW_PARKED_EVENT_DUE" ON "PUBLIC"."OW_PARKED_EVENT"("DUE_AT" NULLS FIRST, "NAME" NULLS FIRST);
CREATE INDEX "PUBLIC"."OW_PARKED_EVENT_SHOP" ON "PUBLIC"."OW_PARKED_EVENT"("SHOP_ID" NULLS FIRST, "DUE_AT" NULLS FIRST, "NAME" NULLS FIRST);
