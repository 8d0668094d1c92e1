/*M!999999\- enable the sandbox mode */ 

/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
/*!40101 SET @OLD_CHARACTER_SET_RESULTS=@@CHARACTER_SET_RESULTS */;
/*!40101 SET @OLD_COLLATION_CONNECTION=@@COLLATION_CONNECTION */;
/*!40101 SET NAMES utf8mb4 */;
/*!40103 SET @OLD_TIME_ZONE=@@TIME_ZONE */;
/*!40103 SET TIME_ZONE='+00:00' */;
/*!40014 SET @OLD_UNIQUE_CHECKS=@@UNIQUE_CHECKS, UNIQUE_CHECKS=0 */;
/*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */;
/*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO' */;
/*!40111 SET @OLD_SQL_NOTES=@@SQL_NOTES, SQL_NOTES=0 */;
DROP TABLE IF EXISTS `ow_chargeback`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `ow_chargeback` (
  `shop_id` varchar(64) NOT NULL,
  `order_id` binary(16) NOT NULL,
  `item` int(11) NOT NULL,
  `payment_number` int(11) NOT NULL,
  `amount` bigint(20) NOT NULL,
  `state` varchar(16) NOT NULL,
  `document` longtext NOT NULL,
  PRIMARY KEY (`shop_id`,`order_id`,`item`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `ow_chargeback` DISABLE KEYS */;
INSERT INTO `ow_chargeback` VALUES ('main',0x019CABD838007000800000000000001A,1,1,5740,'OPEN','{\"payment\":1,\"reference\":\"dp_1\",\"amount\":\"EUR 57.40\",\"state\":\"OPEN\",\"at\":\"2026-03-02T09:30:00Z\"}');
/*!40000 ALTER TABLE `ow_chargeback` ENABLE KEYS */;
DROP TABLE IF EXISTS `ow_command`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `ow_command` (
  `shop_id` varchar(64) NOT NULL,
  `command_id` varchar(128) NOT NULL,
  `content` varchar(64) NOT NULL,
  `order_id` binary(16) NOT NULL,
  `version` bigint(20) NOT NULL,
  `first_entry` int(11) NOT NULL,
  `last_entry` int(11) NOT NULL,
  `recorded_at` datetime(6) NOT NULL,
  PRIMARY KEY (`shop_id`,`command_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `ow_command` DISABLE KEYS */;
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000001','',0x019CABD8380070008000000000000003,1,1,2,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000004','',0x019CABD8380070008000000000000003,2,3,3,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000005','',0x019CABD8380070008000000000000003,3,4,4,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000006','',0x019CABD8380070008000000000000003,4,5,5,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000007','',0x019CABD8380070008000000000000003,5,6,8,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000008','',0x019CABD8380070008000000000000003,6,9,9,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000009','',0x019CABD8380070008000000000000003,7,10,10,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-00000000000a','',0x019CABD8380070008000000000000003,8,11,12,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-00000000000b','',0x019CABD8380070008000000000000003,9,13,13,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-00000000000c','',0x019CABD8380070008000000000000003,10,14,15,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-00000000000d','',0x019CABD8380070008000000000000003,11,16,17,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-00000000000e','',0x019CABD8380070008000000000000003,12,18,18,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-00000000000f','',0x019CABD8380070008000000000000003,13,19,19,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000010','',0x019CABD8380070008000000000000003,14,20,20,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000011','',0x019CABD8380070008000000000000003,15,21,21,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000012','',0x019CABD8380070008000000000000003,16,22,22,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000013','',0x019CABD8380070008000000000000003,17,23,23,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000014','',0x019CABD8380070008000000000000003,18,24,24,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000015','',0x019CABD8380070008000000000000003,19,25,26,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000016','',0x019CABD8380070008000000000000003,20,27,27,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000017','',0x019CABD8380070008000000000000003,21,28,29,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000018','',0x019CABD8380070008000000000000003,22,30,30,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000019','',0x019CABD838007000800000000000001A,1,1,2,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-00000000001b','',0x019CABD838007000800000000000001A,2,3,3,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-00000000001c','',0x019CABD838007000800000000000001A,3,4,4,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-00000000001d','',0x019CABD838007000800000000000001A,4,5,5,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-00000000001e','',0x019CABD838007000800000000000001A,5,6,8,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-00000000001f','',0x019CABD838007000800000000000001A,6,9,10,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000020','',0x019CABD838007000800000000000001A,7,11,12,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000021','',0x019CABD838007000800000000000001A,8,13,13,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000022','',0x019CABD838007000800000000000001A,9,14,14,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000023','',0x019CABD838007000800000000000001A,10,15,15,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000024','',0x019CABD838007000800000000000001A,11,16,17,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000025','',0x019CABD838007000800000000000001A,12,18,18,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000026','',0x019CABD838007000800000000000001A,13,19,19,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000027','',0x019CABD838007000800000000000001A,14,20,21,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000028','',0x019CABD838007000800000000000001A,15,22,22,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000029','',0x019CABD838007000800000000000002A,1,1,2,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-00000000002b','',0x019CABD838007000800000000000002A,2,3,3,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-00000000002c','',0x019CABD838007000800000000000002A,3,4,4,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-00000000002d','',0x019CABD838007000800000000000002A,4,5,5,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-00000000002e','',0x019CABD838007000800000000000002A,5,6,8,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-00000000002f','',0x019CABD838007000800000000000002A,6,9,11,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000030','',0x019CABD838007000800000000000002A,7,12,12,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000031','',0x019CABD838007000800000000000002A,8,13,14,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000032','',0x019CABD838007000800000000000002A,9,15,15,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000033','',0x019CABD838007000800000000000002A,10,16,18,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000034','',0x019CABD838007000800000000000002A,11,19,19,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000035','',0x019CABD838007000800000000000002A,12,20,20,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000036','',0x019CABD8380070008000000000000037,1,1,2,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000038','',0x019CABD8380070008000000000000037,2,3,3,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000039','',0x019CABD8380070008000000000000037,3,4,4,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-00000000003a','',0x019CABD8380070008000000000000037,4,5,5,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-00000000003b','',0x019CABD8380070008000000000000037,5,6,7,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-00000000003c','',0x019CABD8380070008000000000000037,6,8,8,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-00000000003d','',0x019CABD8380070008000000000000037,7,9,11,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-00000000003e','',0x019CABD8380070008000000000000037,8,12,16,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-00000000003f','',0x019CABD8380070008000000000000037,9,17,17,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000040','',0x019CABD8380070008000000000000037,10,18,19,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000041','',0x019CABD8380070008000000000000037,11,20,20,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000042','',0x019CABD8380070008000000000000043,1,1,2,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000044','',0x019CABD8380070008000000000000043,2,3,3,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000045','',0x019CABD8380070008000000000000043,3,4,4,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000046','',0x019CABD8380070008000000000000043,4,5,5,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000047','',0x019CABD8380070008000000000000043,5,6,8,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000048','',0x019CABD8380070008000000000000043,6,9,10,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000049','',0x019CABD8380070008000000000000043,7,11,11,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-00000000004a','',0x019CABD8380070008000000000000043,8,12,12,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-00000000004b','',0x019CABD8380070008000000000000043,9,13,14,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-00000000004c','',0x019CABD8380070008000000000000043,10,15,15,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-00000000004d','',0x019CABD8380070008000000000000043,11,16,16,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-00000000004e','',0x019CABD8380070008000000000000043,12,17,17,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-00000000004f','',0x019CABD8380070008000000000000050,1,1,2,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000051','',0x019CABD8380070008000000000000050,2,3,5,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000052','',0x019CABD8380070008000000000000050,3,6,8,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_command` VALUES ('main','019cabd8-3800-7000-8000-000000000053','',0x019CABD8380070008000000000000054,1,1,1,'2026-03-02 09:30:00.000000');
/*!40000 ALTER TABLE `ow_command` ENABLE KEYS */;
DROP TABLE IF EXISTS `ow_component`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `ow_component` (
  `shop_id` varchar(64) NOT NULL,
  `order_id` binary(16) NOT NULL,
  `kind` varchar(16) NOT NULL,
  `component_number` int(11) NOT NULL,
  `vendor_id` varchar(64) DEFAULT NULL,
  `charged` bigint(20) NOT NULL,
  `refunded` bigint(20) NOT NULL,
  `commission_reversed` bigint(20) NOT NULL,
  `units` int(11) NOT NULL,
  `units_refunded` int(11) NOT NULL,
  `units_called_off` int(11) NOT NULL,
  `units_handed_over` int(11) NOT NULL,
  `units_delivered` int(11) NOT NULL,
  `units_returned` int(11) NOT NULL,
  `stock_taken` int(11) NOT NULL,
  `stock_put_back` int(11) NOT NULL,
  `document` longtext NOT NULL,
  PRIMARY KEY (`shop_id`,`order_id`,`kind`,`component_number`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `ow_component` DISABLE KEYS */;
INSERT INTO `ow_component` VALUES ('main',0x019CABD8380070008000000000000003,'FEE',1,NULL,200,0,0,0,0,0,0,0,0,0,0,'{\"component\":{\"kind\":\"FEE\",\"number\":1},\"currency\":\"EUR\",\"units\":0,\"charged\":[200]}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD8380070008000000000000003,'LINE',1,NULL,4000,199,0,2,0,0,0,0,0,2,0,'{\"component\":{\"kind\":\"LINE\",\"number\":1},\"currency\":\"EUR\",\"units\":2,\"charged\":[4000],\"refunded\":{\"units\":0,\"handedOver\":0,\"parts\":[199],\"commission\":0,\"baseUnits\":2,\"baseParts\":[3801],\"baseCommission\":0,\"unitsSince\":0,\"grossSince\":0}}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD8380070008000000000000003,'LINE',2,NULL,1250,0,0,1,0,1,0,0,0,1,1,'{\"component\":{\"kind\":\"LINE\",\"number\":2},\"currency\":\"EUR\",\"units\":1,\"charged\":[1250]}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD8380070008000000000000003,'LINE',3,'bolt',9999,3333,347,3,1,1,2,0,1,3,1,'{\"component\":{\"kind\":\"LINE\",\"number\":3},\"currency\":\"EUR\",\"units\":3,\"charged\":[1667,8332],\"commission\":{\"base\":\"NET\",\"amount\":\"EUR 10.42\"},\"refunded\":{\"units\":1,\"handedOver\":0,\"parts\":[556,2777],\"commission\":347,\"baseUnits\":3,\"baseParts\":[1667,8332],\"baseCommission\":1042,\"unitsSince\":1,\"grossSince\":3333}}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD8380070008000000000000003,'LINE',4,'acme',600,0,0,2,0,0,0,0,0,2,0,'{\"component\":{\"kind\":\"LINE\",\"number\":4},\"currency\":\"EUR\",\"units\":2,\"charged\":[600]}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD8380070008000000000000003,'ROUNDING',0,NULL,1,0,0,0,0,0,0,0,0,0,0,'{\"component\":{\"kind\":\"ROUNDING\",\"number\":0},\"currency\":\"EUR\",\"units\":0,\"charged\":[1]}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD8380070008000000000000003,'SHIPPING',1,NULL,490,0,0,0,0,0,0,0,0,0,0,'{\"component\":{\"kind\":\"SHIPPING\",\"number\":1},\"currency\":\"EUR\",\"units\":0,\"charged\":[490]}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD8380070008000000000000003,'SHIPPING',2,'bolt',990,0,0,0,0,0,0,0,0,0,0,'{\"component\":{\"kind\":\"SHIPPING\",\"number\":2},\"currency\":\"EUR\",\"units\":0,\"charged\":[990]}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD838007000800000000000001A,'LINE',1,NULL,4000,4000,0,2,2,2,0,0,0,2,0,'{\"component\":{\"kind\":\"LINE\",\"number\":1},\"currency\":\"EUR\",\"units\":2,\"charged\":[4000],\"refunded\":{\"units\":2,\"handedOver\":0,\"parts\":[4000],\"commission\":0,\"baseUnits\":2,\"baseParts\":[4000],\"baseCommission\":0,\"unitsSince\":2,\"grossSince\":4000}}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD838007000800000000000001A,'LINE',2,NULL,1250,500,0,1,0,0,0,0,0,1,0,'{\"component\":{\"kind\":\"LINE\",\"number\":2},\"currency\":\"EUR\",\"units\":1,\"charged\":[1250],\"refunded\":{\"units\":0,\"handedOver\":0,\"parts\":[500],\"commission\":0,\"baseUnits\":1,\"baseParts\":[750],\"baseCommission\":0,\"unitsSince\":0,\"grossSince\":0}}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD838007000800000000000001A,'ROUNDING',0,NULL,0,0,0,0,0,0,0,0,0,0,0,'{\"component\":{\"kind\":\"ROUNDING\",\"number\":0},\"currency\":\"EUR\",\"units\":0,\"charged\":[0]}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD838007000800000000000001A,'SHIPPING',1,NULL,490,0,0,0,0,0,0,0,0,0,0,'{\"component\":{\"kind\":\"SHIPPING\",\"number\":1},\"currency\":\"EUR\",\"units\":0,\"charged\":[490]}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD838007000800000000000002A,'LINE',1,NULL,4000,0,0,2,0,0,0,0,0,2,0,'{\"component\":{\"kind\":\"LINE\",\"number\":1},\"currency\":\"EUR\",\"units\":2,\"charged\":[4000]}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD838007000800000000000002A,'LINE',2,NULL,1250,1250,0,1,1,1,0,0,0,1,1,'{\"component\":{\"kind\":\"LINE\",\"number\":2},\"currency\":\"EUR\",\"units\":1,\"charged\":[1250],\"refunded\":{\"units\":1,\"handedOver\":0,\"parts\":[1250],\"commission\":0,\"baseUnits\":1,\"baseParts\":[1250],\"baseCommission\":0,\"unitsSince\":1,\"grossSince\":1250}}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD838007000800000000000002A,'ROUNDING',0,NULL,0,0,0,0,0,0,0,0,0,0,0,'{\"component\":{\"kind\":\"ROUNDING\",\"number\":0},\"currency\":\"EUR\",\"units\":0,\"charged\":[0]}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD838007000800000000000002A,'SHIPPING',1,NULL,490,0,0,0,0,0,0,0,0,0,0,'{\"component\":{\"kind\":\"SHIPPING\",\"number\":1},\"currency\":\"EUR\",\"units\":0,\"charged\":[490]}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD8380070008000000000000037,'LINE',1,'acme',2500,0,0,2,0,2,0,0,0,2,2,'{\"component\":{\"kind\":\"LINE\",\"number\":1},\"currency\":\"EUR\",\"units\":2,\"charged\":[2500]}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD8380070008000000000000037,'LINE',2,'bolt',8000,0,0,1,0,1,0,0,0,1,1,'{\"component\":{\"kind\":\"LINE\",\"number\":2},\"currency\":\"EUR\",\"units\":1,\"charged\":[8000]}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD8380070008000000000000037,'LINE',3,NULL,300,0,0,1,0,1,0,0,0,1,1,'{\"component\":{\"kind\":\"LINE\",\"number\":3},\"currency\":\"EUR\",\"units\":1,\"charged\":[300]}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD8380070008000000000000037,'ROUNDING',0,NULL,0,0,0,0,0,0,0,0,0,0,0,'{\"component\":{\"kind\":\"ROUNDING\",\"number\":0},\"currency\":\"EUR\",\"units\":0,\"charged\":[0]}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD8380070008000000000000037,'SHIPPING',1,'acme',490,0,0,0,0,0,0,0,0,0,0,'{\"component\":{\"kind\":\"SHIPPING\",\"number\":1},\"currency\":\"EUR\",\"units\":0,\"charged\":[490]}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD8380070008000000000000037,'SHIPPING',2,'bolt',990,0,0,0,0,0,0,0,0,0,0,'{\"component\":{\"kind\":\"SHIPPING\",\"number\":2},\"currency\":\"EUR\",\"units\":0,\"charged\":[990]}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD8380070008000000000000043,'LINE',1,'acme',2500,0,0,2,0,0,2,0,0,2,0,'{\"component\":{\"kind\":\"LINE\",\"number\":1},\"currency\":\"EUR\",\"units\":2,\"charged\":[2500]}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD8380070008000000000000043,'LINE',2,'bolt',8000,0,0,1,0,0,1,0,0,1,0,'{\"component\":{\"kind\":\"LINE\",\"number\":2},\"currency\":\"EUR\",\"units\":1,\"charged\":[8000]}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD8380070008000000000000043,'LINE',3,NULL,300,0,0,1,0,0,1,0,0,1,0,'{\"component\":{\"kind\":\"LINE\",\"number\":3},\"currency\":\"EUR\",\"units\":1,\"charged\":[300]}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD8380070008000000000000043,'ROUNDING',0,NULL,0,0,0,0,0,0,0,0,0,0,0,'{\"component\":{\"kind\":\"ROUNDING\",\"number\":0},\"currency\":\"EUR\",\"units\":0,\"charged\":[0]}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD8380070008000000000000043,'SHIPPING',1,'acme',490,490,0,0,0,0,0,0,0,0,0,'{\"component\":{\"kind\":\"SHIPPING\",\"number\":1},\"currency\":\"EUR\",\"units\":0,\"charged\":[490],\"refunded\":{\"units\":0,\"handedOver\":0,\"parts\":[490],\"commission\":0,\"baseUnits\":0,\"baseParts\":[0],\"baseCommission\":0,\"unitsSince\":0,\"grossSince\":0}}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD8380070008000000000000043,'SHIPPING',2,'bolt',990,0,0,0,0,0,0,0,0,0,0,'{\"component\":{\"kind\":\"SHIPPING\",\"number\":2},\"currency\":\"EUR\",\"units\":0,\"charged\":[990]}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD8380070008000000000000050,'LINE',1,NULL,4000,0,0,2,0,0,0,0,0,2,0,'{\"component\":{\"kind\":\"LINE\",\"number\":1},\"currency\":\"EUR\",\"units\":2,\"charged\":[4000]}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD8380070008000000000000050,'LINE',2,NULL,1250,1250,0,1,1,1,0,0,0,1,1,'{\"component\":{\"kind\":\"LINE\",\"number\":2},\"currency\":\"EUR\",\"units\":1,\"charged\":[1250],\"refunded\":{\"units\":1,\"handedOver\":0,\"parts\":[1250],\"commission\":0,\"baseUnits\":1,\"baseParts\":[1250],\"baseCommission\":0,\"unitsSince\":1,\"grossSince\":1250}}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD8380070008000000000000050,'ROUNDING',0,NULL,0,0,0,0,0,0,0,0,0,0,0,'{\"component\":{\"kind\":\"ROUNDING\",\"number\":0},\"currency\":\"EUR\",\"units\":0,\"charged\":[0]}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD8380070008000000000000050,'SHIPPING',1,NULL,490,0,0,0,0,0,0,0,0,0,0,'{\"component\":{\"kind\":\"SHIPPING\",\"number\":1},\"currency\":\"EUR\",\"units\":0,\"charged\":[490]}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD8380070008000000000000054,'LINE',1,NULL,5000,0,0,0,0,0,0,0,0,0,0,'{\"component\":{\"kind\":\"LINE\",\"number\":1},\"currency\":\"EUR\",\"units\":1,\"charged\":[5000]}');
INSERT INTO `ow_component` VALUES ('main',0x019CABD8380070008000000000000054,'ROUNDING',0,NULL,0,0,0,0,0,0,0,0,0,0,0,'{\"component\":{\"kind\":\"ROUNDING\",\"number\":0},\"currency\":\"EUR\",\"units\":0,\"charged\":[0]}');
/*!40000 ALTER TABLE `ow_component` ENABLE KEYS */;
DROP TABLE IF EXISTS `ow_history`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `ow_history` (
  `shop_id` varchar(64) NOT NULL,
  `order_id` binary(16) NOT NULL,
  `entry_number` int(11) NOT NULL,
  `version` bigint(20) NOT NULL,
  `recorded_at` datetime(6) NOT NULL,
  `actor_role` varchar(16) NOT NULL,
  `event_type` varchar(64) NOT NULL,
  `actor` longtext NOT NULL,
  `event` longtext NOT NULL,
  PRIMARY KEY (`shop_id`,`order_id`,`entry_number`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `ow_history` DISABLE KEYS */;
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000003,1,1,'2026-03-02 09:30:00.000000','CUSTOMER','order-placed','{\"role\":\"CUSTOMER\",\"id\":\"lea\",\"shop\":\"main\"}','{\"type\":\"order-placed\",\"number\":\"A-1001\",\"placedAt\":\"2026-03-02T09:30:00Z\",\"content\":{\"basket\":{\"lines\":[{\"number\":1,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"TEE-M\",\"name\":\"T-shirt bio M\"},\"quantity\":2,\"unitPrice\":\"EUR 20.00\",\"price\":{\"list\":\"EUR 40.00\",\"net\":\"EUR 40.00\"},\"tracksStock\":true},{\"number\":2,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"MUG\",\"name\":\"Mug émaillé\"},\"quantity\":1,\"unitPrice\":\"EUR 12.50\",\"price\":{\"list\":\"EUR 12.50\",\"net\":\"EUR 12.50\"},\"tracksStock\":true},{\"number\":3,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"LAMP\",\"name\":\"Lampe\"},\"vendor\":\"bolt\",\"quantity\":3,\"unitPrice\":\"EUR 33.33\",\"price\":{\"list\":\"EUR 99.99\",\"net\":\"EUR 83.32\",\"taxes\":[{\"name\":\"TVA\",\"rate\":\"20\",\"amount\":\"EUR 16.67\"}]},\"commission\":{\"base\":\"NET\",\"amount\":\"EUR 10.42\"},\"tracksStock\":true},{\"number\":4,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"CARD\",\"name\":\"Carte\"},\"vendor\":\"acme\",\"quantity\":2,\"unitPrice\":\"EUR 3.00\",\"price\":{\"list\":\"EUR 6.00\",\"net\":\"EUR 6.00\"},\"tracksStock\":true}],\"shipping\":[{\"label\":\"Colissimo\",\"price\":{\"list\":\"EUR 4.90\",\"net\":\"EUR 4.90\"}},{\"label\":\"Chronopost\",\"vendor\":\"bolt\",\"price\":{\"list\":\"EUR 9.90\",\"net\":\"EUR 9.90\"}}],\"fees\":[{\"label\":\"Gift wrap\",\"price\":{\"list\":\"EUR 2.00\",\"net\":\"EUR 2.00\"}}],\"taxIncluded\":true,\"totals\":{\"list\":\"EUR 158.49\",\"discount\":\"EUR 0.00\",\"lines\":\"EUR 141.82\",\"shipping\":\"EUR 14.80\",\"fees\":\"EUR 2.00\",\"taxes\":[{\"name\":\"TVA\",\"rate\":\"20\",\"amount\":\"EUR 16.67\"}],\"rounding\":\"EUR 0.01\",\"total\":\"EUR 175.30\"}},\"buyer\":{\"customer\":{\"id\":\"lea\",\"name\":\"Léa Martin\",\"email\":\"lea@example.com\"},\"shipTo\":{\"lines\":[\"12 rue des Lilas\"],\"postcode\":\"69003\",\"city\":\"Lyon\",\"country\":\"FR\"},\"locale\":\"fr-FR\"},\"attribution\":{\"source\":\"SHOP\"},\"zeroTotal\":\"PAID\",\"stockTaking\":\"WHEN_PLACED\",\"digitalDelivery\":\"WHEN_PAID_ONLINE\",\"start\":{\"workflow\":\"standard\",\"statuses\":{\"order\":{\"code\":\"new\",\"category\":\"ORDER.NEW\"},\"payment\":{\"code\":\"awaiting\",\"category\":\"PAYMENT.AWAITING\"},\"fulfilment\":{\"code\":\"awaiting-processing\",\"category\":\"FULFILMENT.AWAITING_PROCESSING\"}}}}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000003,2,1,'2026-03-02 09:30:00.000000','CUSTOMER','stock-requested','{\"role\":\"CUSTOMER\",\"id\":\"lea\",\"shop\":\"main\"}','{\"type\":\"stock-requested\",\"operation\":1,\"direction\":\"TAKE\",\"units\":{\"1\":2,\"2\":1,\"3\":3,\"4\":2}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000003,3,2,'2026-03-02 09:30:00.000000','SYSTEM','message-sent','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"message-sent\",\"kind\":\"ORDER_CONFIRMATION\",\"channel\":\"recording\",\"externalId\":\"019cabd8-3800-7000-8000-000000000003-1-1\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000003,4,3,'2026-03-02 09:30:00.000000','SYSTEM','message-sent','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"message-sent\",\"kind\":\"NEW_ORDER\",\"channel\":\"recording\",\"externalId\":\"019cabd8-3800-7000-8000-000000000003-1-2\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000003,5,4,'2026-03-02 09:30:00.000000','SYSTEM','stock-moved','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"stock-moved\",\"operation\":1,\"direction\":\"TAKE\",\"units\":{\"1\":2,\"2\":1,\"3\":3,\"4\":2}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000003,6,5,'2026-03-02 09:30:00.000000','STAFF','payment-captured','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"payment-captured\",\"payment\":1,\"method\":{\"provider\":\"demo\",\"reference\":\"pay_1\",\"tender\":\"MONEY\"},\"amount\":\"EUR 175.30\",\"at\":\"2026-03-02T09:30:00Z\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000003,7,5,'2026-03-02 09:30:00.000000','STAFF','status-changed','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"status-changed\",\"before\":{\"code\":\"awaiting\",\"category\":\"PAYMENT.AWAITING\"},\"after\":{\"code\":\"paid\",\"category\":\"PAYMENT.PAID\"}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000003,8,5,'2026-03-02 09:30:00.000000','STAFF','order-moved','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"order-moved\",\"move\":\"start\",\"before\":{\"code\":\"new\",\"category\":\"ORDER.NEW\"},\"after\":{\"code\":\"in-progress\",\"category\":\"ORDER.IN_PROGRESS\"},\"manner\":\"REACTION\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000003,9,6,'2026-03-02 09:30:00.000000','STAFF','tag-added','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"tag-added\",\"tag\":1,\"name\":\"gift\",\"colour\":\"#9E9E9E\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000003,10,7,'2026-03-02 09:30:00.000000','STAFF','note-added','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"note-added\",\"number\":1,\"audience\":\"STAFF\",\"text\":\"Called about the lamp\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000003,11,8,'2026-03-02 09:30:00.000000','STAFF','parcel-shipped','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"parcel-shipped\",\"parcel\":{\"number\":1,\"delivery\":\"SHIPPING\",\"units\":{\"3\":2},\"trackings\":[{\"carrier\":\"colissimo\",\"code\":\"6A12345678901\"}],\"at\":\"2026-03-02T09:30:00Z\",\"state\":\"SHIPPED\",\"since\":\"2026-03-02T09:30:00Z\"}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000003,12,8,'2026-03-02 09:30:00.000000','STAFF','status-changed','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"status-changed\",\"before\":{\"code\":\"awaiting-processing\",\"category\":\"FULFILMENT.AWAITING_PROCESSING\"},\"after\":{\"code\":\"partially-shipped\",\"category\":\"FULFILMENT.PARTIALLY_SHIPPED\"}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000003,13,9,'2026-03-02 09:30:00.000000','SYSTEM','message-sent','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"message-sent\",\"kind\":\"PARCEL_SHIPPED\",\"channel\":\"recording\",\"externalId\":\"019cabd8-3800-7000-8000-000000000003-8-1\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000003,14,10,'2026-03-02 09:30:00.000000','STAFF','refund-issued','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"refund-issued\",\"refund\":{\"number\":1,\"state\":\"REQUESTED\",\"requester\":{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"},\"reason\":{},\"currency\":\"EUR\",\"items\":[{\"component\":{\"kind\":\"LINE\",\"number\":3},\"units\":1,\"handedOver\":0,\"told\":false,\"net\":\"EUR 27.77\",\"taxes\":[\"EUR 5.56\"],\"commission\":\"EUR 3.47\"}],\"terms\":{\"strategy\":\"NEWEST_FIRST\"},\"at\":\"2026-03-02T09:30:00Z\"},\"legs\":[{\"number\":1,\"payment\":1,\"to\":{\"provider\":\"demo\",\"reference\":\"pay_1\",\"tender\":\"MONEY\"},\"mode\":\"AUTOMATIC\",\"amount\":\"EUR 33.33\",\"state\":\"SENDING\",\"operation\":{\"number\":1,\"key\":\"019cabd8380070008000000000000003-1-64c073b155600\",\"at\":\"2026-03-02T09:30:00Z\",\"unsent\":0}}]}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000003,15,10,'2026-03-02 09:30:00.000000','STAFF','units-called-off','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"units-called-off\",\"units\":{\"3\":1}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000003,16,11,'2026-03-02 09:30:00.000000','SYSTEM','refund-leg-moved','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"refund-leg-moved\",\"refund\":1,\"leg\":{\"number\":1,\"payment\":1,\"to\":{\"provider\":\"demo\",\"reference\":\"pay_1\",\"tender\":\"MONEY\"},\"mode\":\"AUTOMATIC\",\"amount\":\"EUR 33.33\",\"state\":\"SUCCEEDED\",\"operation\":{\"number\":1,\"key\":\"019cabd8380070008000000000000003-1-64c073b155600\",\"at\":\"2026-03-02T09:30:00Z\",\"unsent\":0},\"reference\":\"refund_019cabd8380070008000000000000003-1-64c073b155600\"}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000003,17,11,'2026-03-02 09:30:00.000000','SYSTEM','status-changed','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"status-changed\",\"before\":{\"code\":\"paid\",\"category\":\"PAYMENT.PAID\"},\"after\":{\"code\":\"partially-refunded\",\"category\":\"PAYMENT.PARTIALLY_REFUNDED\"}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000003,18,12,'2026-03-02 09:30:00.000000','SYSTEM','message-sent','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"message-sent\",\"kind\":\"REFUND\",\"channel\":\"recording\",\"externalId\":\"019cabd8-3800-7000-8000-000000000003-10-2\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000003,19,13,'2026-03-02 09:30:00.000000','STAFF','refund-issued','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"refund-issued\",\"refund\":{\"number\":2,\"state\":\"REQUESTED\",\"requester\":{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"},\"reason\":{},\"currency\":\"EUR\",\"items\":[{\"component\":{\"kind\":\"LINE\",\"number\":1},\"units\":0,\"handedOver\":0,\"told\":true,\"net\":\"EUR 1.99\",\"commission\":\"EUR 0.00\"}],\"terms\":{\"strategy\":\"NEWEST_FIRST\",\"mode\":\"MANUAL\"},\"at\":\"2026-03-02T09:30:00Z\"},\"legs\":[{\"number\":1,\"payment\":1,\"to\":{\"provider\":\"demo\",\"reference\":\"pay_1\",\"tender\":\"MONEY\"},\"mode\":\"MANUAL\",\"amount\":\"EUR 1.99\",\"state\":\"AWAITING_HAND\"}]}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000003,20,14,'2026-03-02 09:30:00.000000','SYSTEM','message-sent','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"message-sent\",\"kind\":\"REFUND\",\"channel\":\"recording\",\"externalId\":\"019cabd8-3800-7000-8000-000000000003-13-1\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000003,21,15,'2026-03-02 09:30:00.000000','STAFF','refund-requested','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"refund-requested\",\"refund\":{\"number\":3,\"state\":\"REQUESTED\",\"requester\":{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"},\"reason\":{},\"currency\":\"EUR\",\"items\":[{\"component\":{\"kind\":\"LINE\",\"number\":1},\"units\":0,\"handedOver\":0,\"told\":true,\"net\":\"EUR 0.15\",\"commission\":\"EUR 0.00\"},{\"component\":{\"kind\":\"LINE\",\"number\":2},\"units\":0,\"handedOver\":0,\"told\":true,\"net\":\"EUR 0.05\",\"commission\":\"EUR 0.00\"},{\"component\":{\"kind\":\"LINE\",\"number\":3},\"units\":0,\"handedOver\":0,\"told\":true,\"net\":\"EUR 0.23\",\"taxes\":[\"EUR 0.04\"],\"commission\":\"EUR 0.03\"},{\"component\":{\"kind\":\"LINE\",\"number\":4},\"units\":0,\"handedOver\":0,\"told\":true,\"net\":\"EUR 0.03\",\"commission\":\"EUR 0.00\"}],\"terms\":{\"strategy\":\"NEWEST_FIRST\"},\"at\":\"2026-03-02T09:30:00Z\"}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000003,22,16,'2026-03-02 09:30:00.000000','SYSTEM','message-sent','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"message-sent\",\"kind\":\"REFUND_REQUESTED\",\"channel\":\"recording\",\"externalId\":\"019cabd8-3800-7000-8000-000000000003-15-1\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000003,23,17,'2026-03-02 09:30:00.000000','CUSTOMER','return-announced','{\"role\":\"CUSTOMER\",\"id\":\"lea\",\"shop\":\"main\"}','{\"type\":\"return-announced\",\"number\":1,\"units\":{\"3\":1}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000003,24,18,'2026-03-02 09:30:00.000000','SYSTEM','message-sent','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"message-sent\",\"kind\":\"RETURN_ANNOUNCED\",\"channel\":\"recording\",\"externalId\":\"019cabd8-3800-7000-8000-000000000003-17-1\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000003,25,19,'2026-03-02 09:30:00.000000','STAFF','return-received','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"return-received\",\"number\":2,\"resalable\":{\"3\":1}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000003,26,19,'2026-03-02 09:30:00.000000','STAFF','stock-requested','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"stock-requested\",\"operation\":2,\"direction\":\"PUT_BACK\",\"units\":{\"3\":1}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000003,27,20,'2026-03-02 09:30:00.000000','SYSTEM','stock-moved','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"stock-moved\",\"operation\":2,\"direction\":\"PUT_BACK\",\"units\":{\"3\":1}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000003,28,21,'2026-03-02 09:30:00.000000','STAFF','units-called-off','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"units-called-off\",\"units\":{\"2\":1}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000003,29,21,'2026-03-02 09:30:00.000000','STAFF','stock-requested','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"stock-requested\",\"operation\":3,\"direction\":\"PUT_BACK\",\"units\":{\"2\":1}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000003,30,22,'2026-03-02 09:30:00.000000','SYSTEM','stock-moved','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"stock-moved\",\"operation\":3,\"direction\":\"PUT_BACK\",\"units\":{\"2\":1}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000001A,1,1,'2026-03-02 09:30:00.000000','CUSTOMER','order-placed','{\"role\":\"CUSTOMER\",\"id\":\"lea\",\"shop\":\"main\"}','{\"type\":\"order-placed\",\"number\":\"A-1002\",\"placedAt\":\"2026-03-02T09:30:00Z\",\"content\":{\"basket\":{\"lines\":[{\"number\":1,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"TEE-M\",\"name\":\"T-shirt bio M\"},\"quantity\":2,\"unitPrice\":\"EUR 20.00\",\"price\":{\"list\":\"EUR 40.00\",\"net\":\"EUR 40.00\"},\"tracksStock\":true},{\"number\":2,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"MUG\",\"name\":\"Mug émaillé\"},\"quantity\":1,\"unitPrice\":\"EUR 12.50\",\"price\":{\"list\":\"EUR 12.50\",\"net\":\"EUR 12.50\"},\"tracksStock\":true}],\"shipping\":[{\"label\":\"Colissimo\",\"price\":{\"list\":\"EUR 4.90\",\"net\":\"EUR 4.90\"}}],\"taxIncluded\":true,\"totals\":{\"list\":\"EUR 52.50\",\"discount\":\"EUR 0.00\",\"lines\":\"EUR 52.50\",\"shipping\":\"EUR 4.90\",\"fees\":\"EUR 0.00\",\"rounding\":\"EUR 0.00\",\"total\":\"EUR 57.40\"}},\"buyer\":{\"customer\":{\"id\":\"lea\",\"name\":\"Léa Martin\",\"email\":\"lea@example.com\"},\"shipTo\":{\"lines\":[\"12 rue des Lilas\"],\"postcode\":\"69003\",\"city\":\"Lyon\",\"country\":\"FR\"},\"locale\":\"fr-FR\"},\"attribution\":{\"source\":\"SHOP\"},\"zeroTotal\":\"PAID\",\"stockTaking\":\"WHEN_PLACED\",\"digitalDelivery\":\"WHEN_PAID_ONLINE\",\"start\":{\"workflow\":\"standard\",\"statuses\":{\"order\":{\"code\":\"new\",\"category\":\"ORDER.NEW\"},\"payment\":{\"code\":\"awaiting\",\"category\":\"PAYMENT.AWAITING\"},\"fulfilment\":{\"code\":\"awaiting-processing\",\"category\":\"FULFILMENT.AWAITING_PROCESSING\"}}}}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000001A,2,1,'2026-03-02 09:30:00.000000','CUSTOMER','stock-requested','{\"role\":\"CUSTOMER\",\"id\":\"lea\",\"shop\":\"main\"}','{\"type\":\"stock-requested\",\"operation\":1,\"direction\":\"TAKE\",\"units\":{\"1\":2,\"2\":1}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000001A,3,2,'2026-03-02 09:30:00.000000','SYSTEM','message-sent','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"message-sent\",\"kind\":\"ORDER_CONFIRMATION\",\"channel\":\"recording\",\"externalId\":\"019cabd8-3800-7000-8000-00000000001a-1-1\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000001A,4,3,'2026-03-02 09:30:00.000000','SYSTEM','message-sent','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"message-sent\",\"kind\":\"NEW_ORDER\",\"channel\":\"recording\",\"externalId\":\"019cabd8-3800-7000-8000-00000000001a-1-2\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000001A,5,4,'2026-03-02 09:30:00.000000','SYSTEM','stock-moved','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"stock-moved\",\"operation\":1,\"direction\":\"TAKE\",\"units\":{\"1\":2,\"2\":1}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000001A,6,5,'2026-03-02 09:30:00.000000','STAFF','payment-captured','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"payment-captured\",\"payment\":1,\"method\":{\"provider\":\"demo\",\"reference\":\"pay_2\",\"tender\":\"MONEY\"},\"amount\":\"EUR 57.40\",\"at\":\"2026-03-02T09:30:00Z\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000001A,7,5,'2026-03-02 09:30:00.000000','STAFF','status-changed','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"status-changed\",\"before\":{\"code\":\"awaiting\",\"category\":\"PAYMENT.AWAITING\"},\"after\":{\"code\":\"paid\",\"category\":\"PAYMENT.PAID\"}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000001A,8,5,'2026-03-02 09:30:00.000000','STAFF','order-moved','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"order-moved\",\"move\":\"start\",\"before\":{\"code\":\"new\",\"category\":\"ORDER.NEW\"},\"after\":{\"code\":\"in-progress\",\"category\":\"ORDER.IN_PROGRESS\"},\"manner\":\"REACTION\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000001A,9,6,'2026-03-02 09:30:00.000000','STAFF','refund-issued','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"refund-issued\",\"refund\":{\"number\":1,\"state\":\"REQUESTED\",\"requester\":{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"},\"reason\":{},\"currency\":\"EUR\",\"items\":[{\"component\":{\"kind\":\"LINE\",\"number\":1},\"units\":2,\"handedOver\":0,\"told\":false,\"net\":\"EUR 40.00\",\"commission\":\"EUR 0.00\"}],\"terms\":{\"strategy\":\"NEWEST_FIRST\"},\"at\":\"2026-03-02T09:30:00Z\"},\"legs\":[{\"number\":1,\"payment\":1,\"to\":{\"provider\":\"demo\",\"reference\":\"pay_2\",\"tender\":\"MONEY\"},\"mode\":\"AUTOMATIC\",\"amount\":\"EUR 40.00\",\"state\":\"SENDING\",\"operation\":{\"number\":1,\"key\":\"019cabd838007000800000000000001a-1-64c073b155600\",\"at\":\"2026-03-02T09:30:00Z\",\"unsent\":0}}]}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000001A,10,6,'2026-03-02 09:30:00.000000','STAFF','units-called-off','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"units-called-off\",\"units\":{\"1\":2}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000001A,11,7,'2026-03-02 09:30:00.000000','SYSTEM','refund-leg-moved','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"refund-leg-moved\",\"refund\":1,\"leg\":{\"number\":1,\"payment\":1,\"to\":{\"provider\":\"demo\",\"reference\":\"pay_2\",\"tender\":\"MONEY\"},\"mode\":\"AUTOMATIC\",\"amount\":\"EUR 40.00\",\"state\":\"SUCCEEDED\",\"operation\":{\"number\":1,\"key\":\"019cabd838007000800000000000001a-1-64c073b155600\",\"at\":\"2026-03-02T09:30:00Z\",\"unsent\":0},\"reference\":\"refund_019cabd838007000800000000000001a-1-64c073b155600\"}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000001A,12,7,'2026-03-02 09:30:00.000000','SYSTEM','status-changed','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"status-changed\",\"before\":{\"code\":\"paid\",\"category\":\"PAYMENT.PAID\"},\"after\":{\"code\":\"partially-refunded\",\"category\":\"PAYMENT.PARTIALLY_REFUNDED\"}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000001A,13,8,'2026-03-02 09:30:00.000000','SYSTEM','message-sent','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"message-sent\",\"kind\":\"REFUND\",\"channel\":\"recording\",\"externalId\":\"019cabd8-3800-7000-8000-00000000001a-6-2\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000001A,14,9,'2026-03-02 09:30:00.000000','STAFF','tag-added','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"tag-added\",\"tag\":1,\"name\":\"gift\",\"colour\":\"#9E9E9E\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000001A,15,10,'2026-03-02 09:30:00.000000','STAFF','tag-added','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"tag-added\",\"tag\":2,\"name\":\"late\",\"colour\":\"#9E9E9E\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000001A,16,11,'2026-03-02 09:30:00.000000','SYSTEM','chargeback-recorded','{\"role\":\"SYSTEM\",\"id\":\"cron\"}','{\"type\":\"chargeback-recorded\",\"chargeback\":{\"payment\":1,\"reference\":\"dp_1\",\"amount\":\"EUR 57.40\",\"state\":\"OPEN\",\"at\":\"2026-03-02T09:30:00Z\"}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000001A,17,11,'2026-03-02 09:30:00.000000','SYSTEM','more-back-than-captured','{\"role\":\"SYSTEM\",\"id\":\"cron\"}','{\"type\":\"more-back-than-captured\",\"payment\":1,\"excess\":\"EUR 40.00\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000001A,18,12,'2026-03-02 09:30:00.000000','SYSTEM','message-sent','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"message-sent\",\"kind\":\"CHARGEBACK\",\"channel\":\"recording\",\"externalId\":\"019cabd8-3800-7000-8000-00000000001a-11-1\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000001A,19,13,'2026-03-02 09:30:00.000000','SYSTEM','message-sent','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"message-sent\",\"kind\":\"REFUND_TROUBLE\",\"channel\":\"recording\",\"externalId\":\"019cabd8-3800-7000-8000-00000000001a-11-2\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000001A,20,14,'2026-03-02 09:30:00.000000','SYSTEM','refund-issued','{\"role\":\"SYSTEM\",\"id\":\"cron\"}','{\"type\":\"refund-issued\",\"refund\":{\"number\":2,\"state\":\"REQUESTED\",\"requester\":{\"role\":\"SYSTEM\",\"id\":\"cron\"},\"reason\":{},\"currency\":\"EUR\",\"items\":[{\"component\":{\"kind\":\"LINE\",\"number\":2},\"units\":0,\"handedOver\":0,\"told\":true,\"net\":\"EUR 5.00\",\"commission\":\"EUR 0.00\"}],\"terms\":{\"strategy\":\"NEWEST_FIRST\",\"mode\":\"EXTERNAL\"},\"at\":\"2026-03-02T09:30:00Z\"},\"legs\":[{\"number\":1,\"payment\":1,\"to\":{\"provider\":\"demo\",\"reference\":\"pay_2\",\"tender\":\"MONEY\"},\"mode\":\"EXTERNAL\",\"amount\":\"EUR 5.00\",\"state\":\"SUCCEEDED\",\"reference\":\"re_1\"}]}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000001A,21,14,'2026-03-02 09:30:00.000000','SYSTEM','more-back-than-captured','{\"role\":\"SYSTEM\",\"id\":\"cron\"}','{\"type\":\"more-back-than-captured\",\"payment\":1,\"excess\":\"EUR 45.00\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000001A,22,15,'2026-03-02 09:30:00.000000','SYSTEM','message-sent','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"message-sent\",\"kind\":\"REFUND_TROUBLE\",\"channel\":\"recording\",\"externalId\":\"019cabd8-3800-7000-8000-00000000001a-14-1\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000002A,1,1,'2026-03-02 09:30:00.000000','CUSTOMER','order-placed','{\"role\":\"CUSTOMER\",\"id\":\"lea\",\"shop\":\"main\"}','{\"type\":\"order-placed\",\"number\":\"A-1003\",\"placedAt\":\"2026-03-02T09:30:00Z\",\"content\":{\"basket\":{\"lines\":[{\"number\":1,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"TEE-M\",\"name\":\"T-shirt bio M\"},\"quantity\":2,\"unitPrice\":\"EUR 20.00\",\"price\":{\"list\":\"EUR 40.00\",\"net\":\"EUR 40.00\"},\"tracksStock\":true},{\"number\":2,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"MUG\",\"name\":\"Mug émaillé\"},\"quantity\":1,\"unitPrice\":\"EUR 12.50\",\"price\":{\"list\":\"EUR 12.50\",\"net\":\"EUR 12.50\"},\"tracksStock\":true}],\"shipping\":[{\"label\":\"Colissimo\",\"price\":{\"list\":\"EUR 4.90\",\"net\":\"EUR 4.90\"}}],\"taxIncluded\":true,\"totals\":{\"list\":\"EUR 52.50\",\"discount\":\"EUR 0.00\",\"lines\":\"EUR 52.50\",\"shipping\":\"EUR 4.90\",\"fees\":\"EUR 0.00\",\"rounding\":\"EUR 0.00\",\"total\":\"EUR 57.40\"}},\"buyer\":{\"customer\":{\"id\":\"lea\",\"name\":\"Léa Martin\",\"email\":\"lea@example.com\"},\"shipTo\":{\"lines\":[\"12 rue des Lilas\"],\"postcode\":\"69003\",\"city\":\"Lyon\",\"country\":\"FR\"},\"locale\":\"fr-FR\"},\"attribution\":{\"source\":\"SHOP\"},\"zeroTotal\":\"PAID\",\"stockTaking\":\"WHEN_PLACED\",\"digitalDelivery\":\"WHEN_PAID_ONLINE\",\"start\":{\"workflow\":\"standard\",\"statuses\":{\"order\":{\"code\":\"new\",\"category\":\"ORDER.NEW\"},\"payment\":{\"code\":\"awaiting\",\"category\":\"PAYMENT.AWAITING\"},\"fulfilment\":{\"code\":\"awaiting-processing\",\"category\":\"FULFILMENT.AWAITING_PROCESSING\"}}}}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000002A,2,1,'2026-03-02 09:30:00.000000','CUSTOMER','stock-requested','{\"role\":\"CUSTOMER\",\"id\":\"lea\",\"shop\":\"main\"}','{\"type\":\"stock-requested\",\"operation\":1,\"direction\":\"TAKE\",\"units\":{\"1\":2,\"2\":1}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000002A,3,2,'2026-03-02 09:30:00.000000','SYSTEM','message-sent','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"message-sent\",\"kind\":\"ORDER_CONFIRMATION\",\"channel\":\"recording\",\"externalId\":\"019cabd8-3800-7000-8000-00000000002a-1-1\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000002A,4,3,'2026-03-02 09:30:00.000000','SYSTEM','message-sent','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"message-sent\",\"kind\":\"NEW_ORDER\",\"channel\":\"recording\",\"externalId\":\"019cabd8-3800-7000-8000-00000000002a-1-2\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000002A,5,4,'2026-03-02 09:30:00.000000','SYSTEM','stock-moved','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"stock-moved\",\"operation\":1,\"direction\":\"TAKE\",\"units\":{\"1\":2,\"2\":1}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000002A,6,5,'2026-03-02 09:30:00.000000','STAFF','payment-captured','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"payment-captured\",\"payment\":1,\"method\":{\"provider\":\"demo\",\"reference\":\"pay_3\",\"tender\":\"MONEY\"},\"amount\":\"EUR 57.40\",\"at\":\"2026-03-02T09:30:00Z\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000002A,7,5,'2026-03-02 09:30:00.000000','STAFF','status-changed','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"status-changed\",\"before\":{\"code\":\"awaiting\",\"category\":\"PAYMENT.AWAITING\"},\"after\":{\"code\":\"paid\",\"category\":\"PAYMENT.PAID\"}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000002A,8,5,'2026-03-02 09:30:00.000000','STAFF','order-moved','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"order-moved\",\"move\":\"start\",\"before\":{\"code\":\"new\",\"category\":\"ORDER.NEW\"},\"after\":{\"code\":\"in-progress\",\"category\":\"ORDER.IN_PROGRESS\"},\"manner\":\"REACTION\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000002A,9,6,'2026-03-02 09:30:00.000000','STAFF','refund-issued','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"refund-issued\",\"refund\":{\"number\":1,\"state\":\"REQUESTED\",\"requester\":{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"},\"reason\":{},\"currency\":\"EUR\",\"items\":[{\"component\":{\"kind\":\"LINE\",\"number\":2},\"units\":1,\"handedOver\":0,\"told\":false,\"net\":\"EUR 12.50\",\"commission\":\"EUR 0.00\"}],\"terms\":{\"strategy\":\"NEWEST_FIRST\",\"restock\":{\"2\":1}},\"at\":\"2026-03-02T09:30:00Z\"},\"legs\":[{\"number\":1,\"payment\":1,\"to\":{\"provider\":\"demo\",\"reference\":\"pay_3\",\"tender\":\"MONEY\"},\"mode\":\"AUTOMATIC\",\"amount\":\"EUR 12.50\",\"state\":\"SENDING\",\"operation\":{\"number\":1,\"key\":\"019cabd838007000800000000000002a-1-64c073b155600\",\"at\":\"2026-03-02T09:30:00Z\",\"unsent\":0}}]}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000002A,10,6,'2026-03-02 09:30:00.000000','STAFF','units-called-off','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"units-called-off\",\"units\":{\"2\":1}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000002A,11,6,'2026-03-02 09:30:00.000000','STAFF','stock-requested','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"stock-requested\",\"operation\":2,\"direction\":\"PUT_BACK\",\"units\":{\"2\":1}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000002A,12,7,'2026-03-02 09:30:00.000000','SYSTEM','stock-moved','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"stock-moved\",\"operation\":2,\"direction\":\"PUT_BACK\",\"units\":{\"2\":1}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000002A,13,8,'2026-03-02 09:30:00.000000','SYSTEM','refund-leg-moved','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"refund-leg-moved\",\"refund\":1,\"leg\":{\"number\":1,\"payment\":1,\"to\":{\"provider\":\"demo\",\"reference\":\"pay_3\",\"tender\":\"MONEY\"},\"mode\":\"AUTOMATIC\",\"amount\":\"EUR 12.50\",\"state\":\"SUCCEEDED\",\"operation\":{\"number\":1,\"key\":\"019cabd838007000800000000000002a-1-64c073b155600\",\"at\":\"2026-03-02T09:30:00Z\",\"unsent\":0},\"reference\":\"refund_019cabd838007000800000000000002a-1-64c073b155600\"}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000002A,14,8,'2026-03-02 09:30:00.000000','SYSTEM','status-changed','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"status-changed\",\"before\":{\"code\":\"paid\",\"category\":\"PAYMENT.PAID\"},\"after\":{\"code\":\"partially-refunded\",\"category\":\"PAYMENT.PARTIALLY_REFUNDED\"}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000002A,15,9,'2026-03-02 09:30:00.000000','SYSTEM','message-sent','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"message-sent\",\"kind\":\"REFUND\",\"channel\":\"recording\",\"externalId\":\"019cabd8-3800-7000-8000-00000000002a-6-3\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000002A,16,10,'2026-03-02 09:30:00.000000','SYSTEM','payment-bounced','{\"role\":\"SYSTEM\",\"id\":\"cron\"}','{\"type\":\"payment-bounced\",\"payment\":1,\"amount\":\"EUR 57.40\",\"code\":\"insufficient_funds\",\"at\":\"2026-03-02T09:30:00Z\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000002A,17,10,'2026-03-02 09:30:00.000000','SYSTEM','more-back-than-captured','{\"role\":\"SYSTEM\",\"id\":\"cron\"}','{\"type\":\"more-back-than-captured\",\"payment\":1,\"excess\":\"EUR 12.50\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000002A,18,10,'2026-03-02 09:30:00.000000','SYSTEM','status-changed','{\"role\":\"SYSTEM\",\"id\":\"cron\"}','{\"type\":\"status-changed\",\"before\":{\"code\":\"partially-refunded\",\"category\":\"PAYMENT.PARTIALLY_REFUNDED\"},\"after\":{\"code\":\"refunded\",\"category\":\"PAYMENT.REFUNDED\"}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000002A,19,11,'2026-03-02 09:30:00.000000','SYSTEM','message-sent','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"message-sent\",\"kind\":\"PAYMENT_BOUNCED\",\"channel\":\"recording\",\"externalId\":\"019cabd8-3800-7000-8000-00000000002a-10-1\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD838007000800000000000002A,20,12,'2026-03-02 09:30:00.000000','SYSTEM','message-sent','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"message-sent\",\"kind\":\"REFUND_TROUBLE\",\"channel\":\"recording\",\"externalId\":\"019cabd8-3800-7000-8000-00000000002a-10-2\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000037,1,1,'2026-03-02 09:30:00.000000','CUSTOMER','order-placed','{\"role\":\"CUSTOMER\",\"id\":\"lea\",\"shop\":\"main\"}','{\"type\":\"order-placed\",\"number\":\"A-1004\",\"placedAt\":\"2026-03-02T09:30:00Z\",\"content\":{\"basket\":{\"lines\":[{\"number\":1,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"MUG\",\"name\":\"Mug émaillé\"},\"vendor\":\"acme\",\"quantity\":2,\"unitPrice\":\"EUR 12.50\",\"price\":{\"list\":\"EUR 25.00\",\"net\":\"EUR 25.00\"},\"tracksStock\":true},{\"number\":2,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"LAMP\",\"name\":\"Lampe\"},\"vendor\":\"bolt\",\"quantity\":1,\"unitPrice\":\"EUR 80.00\",\"price\":{\"list\":\"EUR 80.00\",\"net\":\"EUR 80.00\"},\"tracksStock\":true},{\"number\":3,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"CARD\",\"name\":\"Carte\"},\"quantity\":1,\"unitPrice\":\"EUR 3.00\",\"price\":{\"list\":\"EUR 3.00\",\"net\":\"EUR 3.00\"},\"tracksStock\":true}],\"shipping\":[{\"label\":\"Colissimo\",\"vendor\":\"acme\",\"price\":{\"list\":\"EUR 4.90\",\"net\":\"EUR 4.90\"}},{\"label\":\"Chronopost\",\"vendor\":\"bolt\",\"price\":{\"list\":\"EUR 9.90\",\"net\":\"EUR 9.90\"}}],\"taxIncluded\":true,\"totals\":{\"list\":\"EUR 108.00\",\"discount\":\"EUR 0.00\",\"lines\":\"EUR 108.00\",\"shipping\":\"EUR 14.80\",\"fees\":\"EUR 0.00\",\"rounding\":\"EUR 0.00\",\"total\":\"EUR 122.80\"}},\"buyer\":{\"customer\":{\"id\":\"lea\",\"name\":\"Léa Martin\",\"email\":\"lea@example.com\"},\"shipTo\":{\"lines\":[\"12 rue des Lilas\"],\"postcode\":\"69003\",\"city\":\"Lyon\",\"country\":\"FR\"},\"locale\":\"fr-FR\"},\"attribution\":{\"source\":\"SHOP\"},\"zeroTotal\":\"PAID\",\"stockTaking\":\"WHEN_PLACED\",\"digitalDelivery\":\"WHEN_PAID_ONLINE\",\"start\":{\"workflow\":\"standard\",\"statuses\":{\"order\":{\"code\":\"new\",\"category\":\"ORDER.NEW\"},\"payment\":{\"code\":\"awaiting\",\"category\":\"PAYMENT.AWAITING\"},\"fulfilment\":{\"code\":\"awaiting-processing\",\"category\":\"FULFILMENT.AWAITING_PROCESSING\"}}}}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000037,2,1,'2026-03-02 09:30:00.000000','CUSTOMER','stock-requested','{\"role\":\"CUSTOMER\",\"id\":\"lea\",\"shop\":\"main\"}','{\"type\":\"stock-requested\",\"operation\":1,\"direction\":\"TAKE\",\"units\":{\"1\":2,\"2\":1,\"3\":1}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000037,3,2,'2026-03-02 09:30:00.000000','SYSTEM','message-sent','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"message-sent\",\"kind\":\"ORDER_CONFIRMATION\",\"channel\":\"recording\",\"externalId\":\"019cabd8-3800-7000-8000-000000000037-1-1\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000037,4,3,'2026-03-02 09:30:00.000000','SYSTEM','message-sent','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"message-sent\",\"kind\":\"NEW_ORDER\",\"channel\":\"recording\",\"externalId\":\"019cabd8-3800-7000-8000-000000000037-1-2\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000037,5,4,'2026-03-02 09:30:00.000000','SYSTEM','stock-moved','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"stock-moved\",\"operation\":1,\"direction\":\"TAKE\",\"units\":{\"1\":2,\"2\":1,\"3\":1}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000037,6,5,'2026-03-02 09:30:00.000000','STAFF','payment-authorized','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"payment-authorized\",\"payment\":1,\"method\":{\"provider\":\"demo\",\"reference\":\"pay_4\",\"tender\":\"MONEY\"},\"amount\":\"EUR 122.80\",\"at\":\"2026-03-02T09:30:00Z\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000037,7,5,'2026-03-02 09:30:00.000000','STAFF','status-changed','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"status-changed\",\"before\":{\"code\":\"awaiting\",\"category\":\"PAYMENT.AWAITING\"},\"after\":{\"code\":\"authorized\",\"category\":\"PAYMENT.AUTHORIZED\"}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000037,8,6,'2026-03-02 09:30:00.000000','STAFF','provider-asked','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"provider-asked\",\"request\":{\"operation\":{\"number\":1,\"key\":\"019cabd8380070008000000000000037-1-64c073b155600\",\"at\":\"2026-03-02T09:30:00Z\",\"unsent\":0},\"kind\":\"CAPTURE\",\"payment\":1,\"via\":{\"provider\":\"demo\",\"reference\":\"pay_4\",\"tender\":\"MONEY\"},\"amount\":\"EUR 10.00\",\"last\":false,\"state\":\"SENDING\"}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000037,9,7,'2026-03-02 09:30:00.000000','SYSTEM','provider-request-moved','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"provider-request-moved\",\"request\":{\"operation\":{\"number\":1,\"key\":\"019cabd8380070008000000000000037-1-64c073b155600\",\"at\":\"2026-03-02T09:30:00Z\",\"unsent\":0},\"kind\":\"CAPTURE\",\"payment\":1,\"via\":{\"provider\":\"demo\",\"reference\":\"pay_4\",\"tender\":\"MONEY\"},\"amount\":\"EUR 10.00\",\"last\":false,\"state\":\"SUCCEEDED\",\"reference\":\"pay_4\"}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000037,10,7,'2026-03-02 09:30:00.000000','SYSTEM','payment-captured','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"payment-captured\",\"payment\":1,\"method\":{\"provider\":\"demo\",\"reference\":\"pay_4\",\"tender\":\"MONEY\"},\"amount\":\"EUR 10.00\",\"at\":\"2026-03-02T09:30:00Z\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000037,11,7,'2026-03-02 09:30:00.000000','SYSTEM','status-changed','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"status-changed\",\"before\":{\"code\":\"authorized\",\"category\":\"PAYMENT.AUTHORIZED\"},\"after\":{\"code\":\"partially-paid\",\"category\":\"PAYMENT.PARTIALLY_PAID\"}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000037,12,8,'2026-03-02 09:30:00.000000','STAFF','order-cancelled','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"order-cancelled\",\"reason\":\"Sold out\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000037,13,8,'2026-03-02 09:30:00.000000','STAFF','stock-requested','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"stock-requested\",\"operation\":2,\"direction\":\"PUT_BACK\",\"units\":{\"1\":2,\"2\":1,\"3\":1}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000037,14,8,'2026-03-02 09:30:00.000000','STAFF','provider-asked','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"provider-asked\",\"request\":{\"operation\":{\"number\":2,\"key\":\"019cabd8380070008000000000000037-2-64c073b155600\",\"at\":\"2026-03-02T09:30:00Z\",\"unsent\":0},\"kind\":\"VOID\",\"payment\":1,\"via\":{\"provider\":\"demo\",\"reference\":\"pay_4\",\"tender\":\"MONEY\"},\"amount\":\"EUR 112.80\",\"last\":false,\"state\":\"SENDING\"}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000037,15,8,'2026-03-02 09:30:00.000000','STAFF','status-changed','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"status-changed\",\"before\":{\"code\":\"new\",\"category\":\"ORDER.NEW\"},\"after\":{\"code\":\"cancelled\",\"category\":\"ORDER.CANCELLED\"}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000037,16,8,'2026-03-02 09:30:00.000000','STAFF','status-changed','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"status-changed\",\"before\":{\"code\":\"awaiting-processing\",\"category\":\"FULFILMENT.AWAITING_PROCESSING\"},\"after\":{\"code\":\"will-not-deliver\",\"category\":\"FULFILMENT.WILL_NOT_DELIVER\"}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000037,17,9,'2026-03-02 09:30:00.000000','SYSTEM','stock-moved','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"stock-moved\",\"operation\":2,\"direction\":\"PUT_BACK\",\"units\":{\"1\":2,\"2\":1,\"3\":1}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000037,18,10,'2026-03-02 09:30:00.000000','SYSTEM','provider-request-moved','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"provider-request-moved\",\"request\":{\"operation\":{\"number\":2,\"key\":\"019cabd8380070008000000000000037-2-64c073b155600\",\"at\":\"2026-03-02T09:30:00Z\",\"unsent\":0},\"kind\":\"VOID\",\"payment\":1,\"via\":{\"provider\":\"demo\",\"reference\":\"pay_4\",\"tender\":\"MONEY\"},\"amount\":\"EUR 112.80\",\"last\":false,\"state\":\"SUCCEEDED\",\"reference\":\"void_019cabd8380070008000000000000037-2-64c073b155600\"}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000037,19,10,'2026-03-02 09:30:00.000000','SYSTEM','authorization-voided','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"authorization-voided\",\"payment\":1,\"amount\":\"EUR 112.80\",\"at\":\"2026-03-02T09:30:00Z\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000037,20,11,'2026-03-02 09:30:00.000000','SYSTEM','message-sent','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"message-sent\",\"kind\":\"ORDER_CANCELLED\",\"channel\":\"recording\",\"externalId\":\"019cabd8-3800-7000-8000-000000000037-8-3\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000043,1,1,'2026-03-02 09:30:00.000000','CUSTOMER','order-placed','{\"role\":\"CUSTOMER\",\"id\":\"lea\",\"shop\":\"main\"}','{\"type\":\"order-placed\",\"number\":\"A-1005\",\"placedAt\":\"2026-03-02T09:30:00Z\",\"content\":{\"basket\":{\"lines\":[{\"number\":1,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"MUG\",\"name\":\"Mug émaillé\"},\"vendor\":\"acme\",\"quantity\":2,\"unitPrice\":\"EUR 12.50\",\"price\":{\"list\":\"EUR 25.00\",\"net\":\"EUR 25.00\"},\"tracksStock\":true},{\"number\":2,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"LAMP\",\"name\":\"Lampe\"},\"vendor\":\"bolt\",\"quantity\":1,\"unitPrice\":\"EUR 80.00\",\"price\":{\"list\":\"EUR 80.00\",\"net\":\"EUR 80.00\"},\"tracksStock\":true},{\"number\":3,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"CARD\",\"name\":\"Carte\"},\"quantity\":1,\"unitPrice\":\"EUR 3.00\",\"price\":{\"list\":\"EUR 3.00\",\"net\":\"EUR 3.00\"},\"tracksStock\":true}],\"shipping\":[{\"label\":\"Colissimo\",\"vendor\":\"acme\",\"price\":{\"list\":\"EUR 4.90\",\"net\":\"EUR 4.90\"}},{\"label\":\"Chronopost\",\"vendor\":\"bolt\",\"price\":{\"list\":\"EUR 9.90\",\"net\":\"EUR 9.90\"}}],\"taxIncluded\":true,\"totals\":{\"list\":\"EUR 108.00\",\"discount\":\"EUR 0.00\",\"lines\":\"EUR 108.00\",\"shipping\":\"EUR 14.80\",\"fees\":\"EUR 0.00\",\"rounding\":\"EUR 0.00\",\"total\":\"EUR 122.80\"}},\"buyer\":{\"customer\":{\"id\":\"lea\",\"name\":\"Léa Martin\",\"email\":\"lea@example.com\"},\"shipTo\":{\"lines\":[\"12 rue des Lilas\"],\"postcode\":\"69003\",\"city\":\"Lyon\",\"country\":\"FR\"},\"locale\":\"fr-FR\"},\"attribution\":{\"source\":\"SHOP\"},\"zeroTotal\":\"PAID\",\"stockTaking\":\"WHEN_PLACED\",\"digitalDelivery\":\"WHEN_PAID_ONLINE\",\"start\":{\"workflow\":\"standard\",\"statuses\":{\"order\":{\"code\":\"new\",\"category\":\"ORDER.NEW\"},\"payment\":{\"code\":\"awaiting\",\"category\":\"PAYMENT.AWAITING\"},\"fulfilment\":{\"code\":\"awaiting-processing\",\"category\":\"FULFILMENT.AWAITING_PROCESSING\"}}}}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000043,2,1,'2026-03-02 09:30:00.000000','CUSTOMER','stock-requested','{\"role\":\"CUSTOMER\",\"id\":\"lea\",\"shop\":\"main\"}','{\"type\":\"stock-requested\",\"operation\":1,\"direction\":\"TAKE\",\"units\":{\"1\":2,\"2\":1,\"3\":1}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000043,3,2,'2026-03-02 09:30:00.000000','SYSTEM','message-sent','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"message-sent\",\"kind\":\"ORDER_CONFIRMATION\",\"channel\":\"recording\",\"externalId\":\"019cabd8-3800-7000-8000-000000000043-1-1\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000043,4,3,'2026-03-02 09:30:00.000000','SYSTEM','message-sent','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"message-sent\",\"kind\":\"NEW_ORDER\",\"channel\":\"recording\",\"externalId\":\"019cabd8-3800-7000-8000-000000000043-1-2\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000043,5,4,'2026-03-02 09:30:00.000000','SYSTEM','stock-moved','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"stock-moved\",\"operation\":1,\"direction\":\"TAKE\",\"units\":{\"1\":2,\"2\":1,\"3\":1}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000043,6,5,'2026-03-02 09:30:00.000000','STAFF','payment-captured','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"payment-captured\",\"payment\":1,\"method\":{\"provider\":\"demo\",\"reference\":\"pay_5\",\"tender\":\"MONEY\"},\"amount\":\"EUR 122.80\",\"at\":\"2026-03-02T09:30:00Z\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000043,7,5,'2026-03-02 09:30:00.000000','STAFF','status-changed','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"status-changed\",\"before\":{\"code\":\"awaiting\",\"category\":\"PAYMENT.AWAITING\"},\"after\":{\"code\":\"paid\",\"category\":\"PAYMENT.PAID\"}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000043,8,5,'2026-03-02 09:30:00.000000','STAFF','order-moved','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"order-moved\",\"move\":\"start\",\"before\":{\"code\":\"new\",\"category\":\"ORDER.NEW\"},\"after\":{\"code\":\"in-progress\",\"category\":\"ORDER.IN_PROGRESS\"},\"manner\":\"REACTION\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000043,9,6,'2026-03-02 09:30:00.000000','STAFF','parcel-shipped','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"parcel-shipped\",\"parcel\":{\"number\":1,\"delivery\":\"SHIPPING\",\"units\":{\"1\":2,\"2\":1,\"3\":1},\"at\":\"2026-03-02T09:30:00Z\",\"state\":\"SHIPPED\",\"since\":\"2026-03-02T09:30:00Z\"}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000043,10,6,'2026-03-02 09:30:00.000000','STAFF','status-changed','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"status-changed\",\"before\":{\"code\":\"awaiting-processing\",\"category\":\"FULFILMENT.AWAITING_PROCESSING\"},\"after\":{\"code\":\"shipped\",\"category\":\"FULFILMENT.SHIPPED\"}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000043,11,7,'2026-03-02 09:30:00.000000','SYSTEM','message-sent','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"message-sent\",\"kind\":\"PARCEL_SHIPPED\",\"channel\":\"recording\",\"externalId\":\"019cabd8-3800-7000-8000-000000000043-6-1\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000043,12,8,'2026-03-02 09:30:00.000000','STAFF','refund-issued','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"refund-issued\",\"refund\":{\"number\":1,\"state\":\"REQUESTED\",\"requester\":{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"},\"reason\":{},\"currency\":\"EUR\",\"items\":[{\"component\":{\"kind\":\"SHIPPING\",\"number\":1},\"units\":0,\"handedOver\":0,\"told\":true,\"net\":\"EUR 4.90\",\"commission\":\"EUR 0.00\"}],\"terms\":{\"strategy\":\"NEWEST_FIRST\"},\"at\":\"2026-03-02T09:30:00Z\"},\"legs\":[{\"number\":1,\"payment\":1,\"to\":{\"provider\":\"demo\",\"reference\":\"pay_5\",\"tender\":\"MONEY\"},\"mode\":\"AUTOMATIC\",\"amount\":\"EUR 4.90\",\"state\":\"SENDING\",\"operation\":{\"number\":1,\"key\":\"019cabd8380070008000000000000043-1-64c073b155600\",\"at\":\"2026-03-02T09:30:00Z\",\"unsent\":0}}]}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000043,13,9,'2026-03-02 09:30:00.000000','SYSTEM','refund-leg-moved','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"refund-leg-moved\",\"refund\":1,\"leg\":{\"number\":1,\"payment\":1,\"to\":{\"provider\":\"demo\",\"reference\":\"pay_5\",\"tender\":\"MONEY\"},\"mode\":\"AUTOMATIC\",\"amount\":\"EUR 4.90\",\"state\":\"SUCCEEDED\",\"operation\":{\"number\":1,\"key\":\"019cabd8380070008000000000000043-1-64c073b155600\",\"at\":\"2026-03-02T09:30:00Z\",\"unsent\":0},\"reference\":\"refund_019cabd8380070008000000000000043-1-64c073b155600\"}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000043,14,9,'2026-03-02 09:30:00.000000','SYSTEM','status-changed','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"status-changed\",\"before\":{\"code\":\"paid\",\"category\":\"PAYMENT.PAID\"},\"after\":{\"code\":\"partially-refunded\",\"category\":\"PAYMENT.PARTIALLY_REFUNDED\"}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000043,15,10,'2026-03-02 09:30:00.000000','SYSTEM','message-sent','{\"role\":\"SYSTEM\",\"id\":\"orderwell\"}','{\"type\":\"message-sent\",\"kind\":\"REFUND\",\"channel\":\"recording\",\"externalId\":\"019cabd8-3800-7000-8000-000000000043-8-2\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000043,16,11,'2026-03-02 09:30:00.000000','STAFF','tag-added','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"tag-added\",\"tag\":3,\"name\":\"vip\",\"colour\":\"#9E9E9E\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000043,17,12,'2026-03-02 09:30:00.000000','STAFF','order-archived','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"order-archived\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000050,1,1,'2026-03-02 09:30:00.000000','CUSTOMER','order-placed','{\"role\":\"CUSTOMER\",\"id\":\"lea\",\"shop\":\"main\"}','{\"type\":\"order-placed\",\"number\":\"A-1006\",\"placedAt\":\"2026-03-02T09:30:00Z\",\"content\":{\"basket\":{\"lines\":[{\"number\":1,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"TEE-M\",\"name\":\"T-shirt bio M\"},\"quantity\":2,\"unitPrice\":\"EUR 20.00\",\"price\":{\"list\":\"EUR 40.00\",\"net\":\"EUR 40.00\"},\"tracksStock\":true},{\"number\":2,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"MUG\",\"name\":\"Mug émaillé\"},\"quantity\":1,\"unitPrice\":\"EUR 12.50\",\"price\":{\"list\":\"EUR 12.50\",\"net\":\"EUR 12.50\"},\"tracksStock\":true}],\"shipping\":[{\"label\":\"Colissimo\",\"price\":{\"list\":\"EUR 4.90\",\"net\":\"EUR 4.90\"}}],\"taxIncluded\":true,\"totals\":{\"list\":\"EUR 52.50\",\"discount\":\"EUR 0.00\",\"lines\":\"EUR 52.50\",\"shipping\":\"EUR 4.90\",\"fees\":\"EUR 0.00\",\"rounding\":\"EUR 0.00\",\"total\":\"EUR 57.40\"}},\"buyer\":{\"customer\":{\"id\":\"lea\",\"name\":\"Léa Martin\",\"email\":\"lea@example.com\"},\"shipTo\":{\"lines\":[\"12 rue des Lilas\"],\"postcode\":\"69003\",\"city\":\"Lyon\",\"country\":\"FR\"},\"locale\":\"fr-FR\"},\"attribution\":{\"source\":\"SHOP\"},\"zeroTotal\":\"PAID\",\"stockTaking\":\"WHEN_PLACED\",\"digitalDelivery\":\"WHEN_PAID_ONLINE\",\"start\":{\"workflow\":\"standard\",\"statuses\":{\"order\":{\"code\":\"new\",\"category\":\"ORDER.NEW\"},\"payment\":{\"code\":\"awaiting\",\"category\":\"PAYMENT.AWAITING\"},\"fulfilment\":{\"code\":\"awaiting-processing\",\"category\":\"FULFILMENT.AWAITING_PROCESSING\"}}}}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000050,2,1,'2026-03-02 09:30:00.000000','CUSTOMER','stock-requested','{\"role\":\"CUSTOMER\",\"id\":\"lea\",\"shop\":\"main\"}','{\"type\":\"stock-requested\",\"operation\":1,\"direction\":\"TAKE\",\"units\":{\"1\":2,\"2\":1}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000050,3,2,'2026-03-02 09:30:00.000000','STAFF','payment-captured','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"payment-captured\",\"payment\":1,\"method\":{\"provider\":\"demo\",\"reference\":\"pay_6\",\"tender\":\"MONEY\"},\"amount\":\"EUR 57.40\",\"at\":\"2026-03-02T09:30:00Z\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000050,4,2,'2026-03-02 09:30:00.000000','STAFF','status-changed','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"status-changed\",\"before\":{\"code\":\"awaiting\",\"category\":\"PAYMENT.AWAITING\"},\"after\":{\"code\":\"paid\",\"category\":\"PAYMENT.PAID\"}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000050,5,2,'2026-03-02 09:30:00.000000','STAFF','order-moved','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"order-moved\",\"move\":\"start\",\"before\":{\"code\":\"new\",\"category\":\"ORDER.NEW\"},\"after\":{\"code\":\"in-progress\",\"category\":\"ORDER.IN_PROGRESS\"},\"manner\":\"REACTION\"}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000050,6,3,'2026-03-02 09:30:00.000000','STAFF','refund-issued','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"refund-issued\",\"refund\":{\"number\":1,\"state\":\"REQUESTED\",\"requester\":{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"},\"reason\":{},\"currency\":\"EUR\",\"items\":[{\"component\":{\"kind\":\"LINE\",\"number\":2},\"units\":1,\"handedOver\":0,\"told\":false,\"net\":\"EUR 12.50\",\"commission\":\"EUR 0.00\"}],\"terms\":{\"strategy\":\"NEWEST_FIRST\",\"restock\":{\"2\":1}},\"at\":\"2026-03-02T09:30:00Z\"},\"legs\":[{\"number\":1,\"payment\":1,\"to\":{\"provider\":\"demo\",\"reference\":\"pay_6\",\"tender\":\"MONEY\"},\"mode\":\"AUTOMATIC\",\"amount\":\"EUR 12.50\",\"state\":\"SENDING\",\"operation\":{\"number\":1,\"key\":\"019cabd8380070008000000000000050-1-64c073b155600\",\"at\":\"2026-03-02T09:30:00Z\",\"unsent\":0}}]}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000050,7,3,'2026-03-02 09:30:00.000000','STAFF','units-called-off','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"units-called-off\",\"units\":{\"2\":1}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000050,8,3,'2026-03-02 09:30:00.000000','STAFF','stock-requested','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"stock-requested\",\"operation\":2,\"direction\":\"PUT_BACK\",\"units\":{\"2\":1}}');
INSERT INTO `ow_history` VALUES ('main',0x019CABD8380070008000000000000054,1,1,'2026-03-02 09:30:00.000000','STAFF','draft-saved','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"draft-saved\",\"content\":{\"basket\":{\"lines\":[{\"number\":1,\"kind\":\"DONATION\",\"delivery\":\"NONE\",\"product\":{\"sku\":\"GIFT\",\"name\":\"Don\"},\"quantity\":1,\"unitPrice\":\"EUR 50.00\",\"price\":{\"list\":\"EUR 50.00\",\"net\":\"EUR 50.00\"},\"tracksStock\":false}],\"taxIncluded\":true,\"totals\":{\"list\":\"EUR 50.00\",\"discount\":\"EUR 0.00\",\"lines\":\"EUR 50.00\",\"shipping\":\"EUR 0.00\",\"fees\":\"EUR 0.00\",\"rounding\":\"EUR 0.00\",\"total\":\"EUR 50.00\"}},\"buyer\":{\"customer\":{\"id\":\"lea\",\"name\":\"Léa Martin\",\"email\":\"lea@example.com\"},\"shipTo\":{\"lines\":[\"12 rue des Lilas\"],\"postcode\":\"69003\",\"city\":\"Lyon\",\"country\":\"FR\"},\"locale\":\"fr-FR\"},\"attribution\":{\"source\":\"SHOP\"},\"zeroTotal\":\"PAID\",\"stockTaking\":\"WHEN_PLACED\",\"digitalDelivery\":\"WHEN_PAID_ONLINE\",\"start\":{\"workflow\":\"standard\",\"statuses\":{\"order\":{\"code\":\"unplaced\",\"category\":\"ORDER.UNPLACED\"},\"payment\":{\"code\":\"awaiting\",\"category\":\"PAYMENT.AWAITING\"},\"fulfilment\":{\"code\":\"awaiting-processing\",\"category\":\"FULFILMENT.AWAITING_PROCESSING\"}}}}}');
/*!40000 ALTER TABLE `ow_history` ENABLE KEYS */;
DROP TABLE IF EXISTS `ow_instruction`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `ow_instruction` (
  `shop_id` varchar(64) NOT NULL,
  `order_id` binary(16) NOT NULL,
  `version` bigint(20) NOT NULL,
  `item` int(11) NOT NULL,
  `kind` varchar(64) NOT NULL,
  `tries` int(11) NOT NULL,
  `due_at` datetime(6) NOT NULL,
  `dead` tinyint(1) NOT NULL,
  `document` longtext NOT NULL,
  PRIMARY KEY (`shop_id`,`order_id`,`version`,`item`),
  KEY `ow_instruction_due` (`dead`,`due_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `ow_instruction` DISABLE KEYS */;
INSERT INTO `ow_instruction` VALUES ('main',0x019CABD8380070008000000000000050,1,1,'send-message',0,'2026-03-02 09:30:00.000000',0,'{\"type\":\"send-message\",\"kind\":\"ORDER_CONFIRMATION\",\"part\":0}');
INSERT INTO `ow_instruction` VALUES ('main',0x019CABD8380070008000000000000050,1,2,'send-message',0,'2026-03-02 09:30:00.000000',0,'{\"type\":\"send-message\",\"kind\":\"NEW_ORDER\",\"part\":0}');
INSERT INTO `ow_instruction` VALUES ('main',0x019CABD8380070008000000000000050,1,3,'move-stock',0,'2026-03-02 09:30:00.000000',0,'{\"type\":\"move-stock\",\"operation\":1,\"direction\":\"TAKE\",\"units\":{\"1\":2,\"2\":1}}');
INSERT INTO `ow_instruction` VALUES ('main',0x019CABD8380070008000000000000050,3,1,'move-stock',0,'2026-03-02 09:30:00.000000',0,'{\"type\":\"move-stock\",\"operation\":2,\"direction\":\"PUT_BACK\",\"units\":{\"2\":1}}');
INSERT INTO `ow_instruction` VALUES ('main',0x019CABD8380070008000000000000050,3,2,'ask-provider',0,'2026-03-02 09:30:00.000000',0,'{\"type\":\"ask-provider\",\"operation\":1,\"kind\":\"REFUND\",\"provider\":\"demo\",\"amount\":\"EUR 12.50\"}');
INSERT INTO `ow_instruction` VALUES ('main',0x019CABD8380070008000000000000050,3,3,'send-message',0,'2026-03-02 09:30:00.000000',0,'{\"type\":\"send-message\",\"kind\":\"REFUND\",\"part\":1}');
/*!40000 ALTER TABLE `ow_instruction` ENABLE KEYS */;
DROP TABLE IF EXISTS `ow_line`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `ow_line` (
  `shop_id` varchar(64) NOT NULL,
  `order_id` binary(16) NOT NULL,
  `line_number` int(11) NOT NULL,
  `kind` varchar(16) NOT NULL,
  `sku` varchar(200) DEFAULT NULL,
  `name` longtext NOT NULL,
  `vendor_id` varchar(64) DEFAULT NULL,
  `quantity` int(11) NOT NULL,
  `unit_price` bigint(20) NOT NULL,
  `net` bigint(20) NOT NULL,
  `tax` bigint(20) NOT NULL,
  `total` bigint(20) NOT NULL,
  `commission` bigint(20) DEFAULT NULL,
  `document` longtext NOT NULL,
  PRIMARY KEY (`shop_id`,`order_id`,`line_number`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `ow_line` DISABLE KEYS */;
INSERT INTO `ow_line` VALUES ('main',0x019CABD8380070008000000000000003,1,'PHYSICAL','TEE-M','T-shirt bio M',NULL,2,2000,4000,0,4000,NULL,'{\"number\":1,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"TEE-M\",\"name\":\"T-shirt bio M\"},\"quantity\":2,\"unitPrice\":\"EUR 20.00\",\"price\":{\"list\":\"EUR 40.00\",\"net\":\"EUR 40.00\"},\"tracksStock\":true}');
INSERT INTO `ow_line` VALUES ('main',0x019CABD8380070008000000000000003,2,'PHYSICAL','MUG','Mug émaillé',NULL,1,1250,1250,0,1250,NULL,'{\"number\":2,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"MUG\",\"name\":\"Mug émaillé\"},\"quantity\":1,\"unitPrice\":\"EUR 12.50\",\"price\":{\"list\":\"EUR 12.50\",\"net\":\"EUR 12.50\"},\"tracksStock\":true}');
INSERT INTO `ow_line` VALUES ('main',0x019CABD8380070008000000000000003,3,'PHYSICAL','LAMP','Lampe','bolt',3,3333,8332,1667,9999,1042,'{\"number\":3,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"LAMP\",\"name\":\"Lampe\"},\"vendor\":\"bolt\",\"quantity\":3,\"unitPrice\":\"EUR 33.33\",\"price\":{\"list\":\"EUR 99.99\",\"net\":\"EUR 83.32\",\"taxes\":[{\"name\":\"TVA\",\"rate\":\"20\",\"amount\":\"EUR 16.67\"}]},\"commission\":{\"base\":\"NET\",\"amount\":\"EUR 10.42\"},\"tracksStock\":true}');
INSERT INTO `ow_line` VALUES ('main',0x019CABD8380070008000000000000003,4,'PHYSICAL','CARD','Carte','acme',2,300,600,0,600,NULL,'{\"number\":4,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"CARD\",\"name\":\"Carte\"},\"vendor\":\"acme\",\"quantity\":2,\"unitPrice\":\"EUR 3.00\",\"price\":{\"list\":\"EUR 6.00\",\"net\":\"EUR 6.00\"},\"tracksStock\":true}');
INSERT INTO `ow_line` VALUES ('main',0x019CABD838007000800000000000001A,1,'PHYSICAL','TEE-M','T-shirt bio M',NULL,2,2000,4000,0,4000,NULL,'{\"number\":1,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"TEE-M\",\"name\":\"T-shirt bio M\"},\"quantity\":2,\"unitPrice\":\"EUR 20.00\",\"price\":{\"list\":\"EUR 40.00\",\"net\":\"EUR 40.00\"},\"tracksStock\":true}');
INSERT INTO `ow_line` VALUES ('main',0x019CABD838007000800000000000001A,2,'PHYSICAL','MUG','Mug émaillé',NULL,1,1250,1250,0,1250,NULL,'{\"number\":2,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"MUG\",\"name\":\"Mug émaillé\"},\"quantity\":1,\"unitPrice\":\"EUR 12.50\",\"price\":{\"list\":\"EUR 12.50\",\"net\":\"EUR 12.50\"},\"tracksStock\":true}');
INSERT INTO `ow_line` VALUES ('main',0x019CABD838007000800000000000002A,1,'PHYSICAL','TEE-M','T-shirt bio M',NULL,2,2000,4000,0,4000,NULL,'{\"number\":1,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"TEE-M\",\"name\":\"T-shirt bio M\"},\"quantity\":2,\"unitPrice\":\"EUR 20.00\",\"price\":{\"list\":\"EUR 40.00\",\"net\":\"EUR 40.00\"},\"tracksStock\":true}');
INSERT INTO `ow_line` VALUES ('main',0x019CABD838007000800000000000002A,2,'PHYSICAL','MUG','Mug émaillé',NULL,1,1250,1250,0,1250,NULL,'{\"number\":2,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"MUG\",\"name\":\"Mug émaillé\"},\"quantity\":1,\"unitPrice\":\"EUR 12.50\",\"price\":{\"list\":\"EUR 12.50\",\"net\":\"EUR 12.50\"},\"tracksStock\":true}');
INSERT INTO `ow_line` VALUES ('main',0x019CABD8380070008000000000000037,1,'PHYSICAL','MUG','Mug émaillé','acme',2,1250,2500,0,2500,NULL,'{\"number\":1,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"MUG\",\"name\":\"Mug émaillé\"},\"vendor\":\"acme\",\"quantity\":2,\"unitPrice\":\"EUR 12.50\",\"price\":{\"list\":\"EUR 25.00\",\"net\":\"EUR 25.00\"},\"tracksStock\":true}');
INSERT INTO `ow_line` VALUES ('main',0x019CABD8380070008000000000000037,2,'PHYSICAL','LAMP','Lampe','bolt',1,8000,8000,0,8000,NULL,'{\"number\":2,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"LAMP\",\"name\":\"Lampe\"},\"vendor\":\"bolt\",\"quantity\":1,\"unitPrice\":\"EUR 80.00\",\"price\":{\"list\":\"EUR 80.00\",\"net\":\"EUR 80.00\"},\"tracksStock\":true}');
INSERT INTO `ow_line` VALUES ('main',0x019CABD8380070008000000000000037,3,'PHYSICAL','CARD','Carte',NULL,1,300,300,0,300,NULL,'{\"number\":3,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"CARD\",\"name\":\"Carte\"},\"quantity\":1,\"unitPrice\":\"EUR 3.00\",\"price\":{\"list\":\"EUR 3.00\",\"net\":\"EUR 3.00\"},\"tracksStock\":true}');
INSERT INTO `ow_line` VALUES ('main',0x019CABD8380070008000000000000043,1,'PHYSICAL','MUG','Mug émaillé','acme',2,1250,2500,0,2500,NULL,'{\"number\":1,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"MUG\",\"name\":\"Mug émaillé\"},\"vendor\":\"acme\",\"quantity\":2,\"unitPrice\":\"EUR 12.50\",\"price\":{\"list\":\"EUR 25.00\",\"net\":\"EUR 25.00\"},\"tracksStock\":true}');
INSERT INTO `ow_line` VALUES ('main',0x019CABD8380070008000000000000043,2,'PHYSICAL','LAMP','Lampe','bolt',1,8000,8000,0,8000,NULL,'{\"number\":2,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"LAMP\",\"name\":\"Lampe\"},\"vendor\":\"bolt\",\"quantity\":1,\"unitPrice\":\"EUR 80.00\",\"price\":{\"list\":\"EUR 80.00\",\"net\":\"EUR 80.00\"},\"tracksStock\":true}');
INSERT INTO `ow_line` VALUES ('main',0x019CABD8380070008000000000000043,3,'PHYSICAL','CARD','Carte',NULL,1,300,300,0,300,NULL,'{\"number\":3,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"CARD\",\"name\":\"Carte\"},\"quantity\":1,\"unitPrice\":\"EUR 3.00\",\"price\":{\"list\":\"EUR 3.00\",\"net\":\"EUR 3.00\"},\"tracksStock\":true}');
INSERT INTO `ow_line` VALUES ('main',0x019CABD8380070008000000000000050,1,'PHYSICAL','TEE-M','T-shirt bio M',NULL,2,2000,4000,0,4000,NULL,'{\"number\":1,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"TEE-M\",\"name\":\"T-shirt bio M\"},\"quantity\":2,\"unitPrice\":\"EUR 20.00\",\"price\":{\"list\":\"EUR 40.00\",\"net\":\"EUR 40.00\"},\"tracksStock\":true}');
INSERT INTO `ow_line` VALUES ('main',0x019CABD8380070008000000000000050,2,'PHYSICAL','MUG','Mug émaillé',NULL,1,1250,1250,0,1250,NULL,'{\"number\":2,\"kind\":\"PHYSICAL\",\"delivery\":\"SHIPPING\",\"product\":{\"sku\":\"MUG\",\"name\":\"Mug émaillé\"},\"quantity\":1,\"unitPrice\":\"EUR 12.50\",\"price\":{\"list\":\"EUR 12.50\",\"net\":\"EUR 12.50\"},\"tracksStock\":true}');
INSERT INTO `ow_line` VALUES ('main',0x019CABD8380070008000000000000054,1,'DONATION','GIFT','Don',NULL,1,5000,5000,0,5000,NULL,'{\"number\":1,\"kind\":\"DONATION\",\"delivery\":\"NONE\",\"product\":{\"sku\":\"GIFT\",\"name\":\"Don\"},\"quantity\":1,\"unitPrice\":\"EUR 50.00\",\"price\":{\"list\":\"EUR 50.00\",\"net\":\"EUR 50.00\"},\"tracksStock\":false}');
/*!40000 ALTER TABLE `ow_line` ENABLE KEYS */;
DROP TABLE IF EXISTS `ow_order`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `ow_order` (
  `shop_id` varchar(64) NOT NULL,
  `order_id` binary(16) NOT NULL,
  `version` bigint(20) NOT NULL,
  `history_length` int(11) NOT NULL,
  `order_number` varchar(64) DEFAULT NULL,
  `number_key` varchar(192) NOT NULL,
  `number_folded` varchar(64) NOT NULL,
  `drawn_number` bigint(20) DEFAULT NULL,
  `listed_at` datetime(6) NOT NULL,
  `placed` tinyint(1) NOT NULL,
  `archived` tinyint(1) NOT NULL,
  `currency` varchar(3) NOT NULL,
  `total` bigint(20) NOT NULL,
  `paid` bigint(20) NOT NULL,
  `refunded` bigint(20) NOT NULL,
  `order_status` varchar(50) NOT NULL,
  `order_category` varchar(32) NOT NULL,
  `payment_status` varchar(50) NOT NULL,
  `payment_category` varchar(32) NOT NULL,
  `fulfilment_status` varchar(50) NOT NULL,
  `fulfilment_category` varchar(32) NOT NULL,
  `display_status` varchar(50) DEFAULT NULL,
  `workflow` varchar(64) NOT NULL,
  `kind` varchar(16) NOT NULL,
  `source` varchar(16) NOT NULL,
  `channel` varchar(200) DEFAULT NULL,
  `customer_id` varchar(128) DEFAULT NULL,
  `customer_email` varchar(500) DEFAULT NULL,
  `changed_at` datetime(6) NOT NULL,
  `deadline` datetime(6) DEFAULT NULL,
  `doubt_since` datetime(6) DEFAULT NULL,
  `list_row` longtext NOT NULL,
  `head` longtext NOT NULL,
  `terms` longtext NOT NULL,
  PRIMARY KEY (`shop_id`,`order_id`),
  UNIQUE KEY `ow_order_number` (`shop_id`,`order_number`),
  KEY `ow_order_time` (`shop_id`,`archived`,`placed`,`listed_at`,`order_id`),
  KEY `ow_order_key` (`shop_id`,`archived`,`placed`,`number_key`,`order_id`),
  KEY `ow_order_total` (`shop_id`,`archived`,`placed`,`currency`,`total`,`order_id`),
  KEY `ow_order_prefix` (`shop_id`,`number_folded`),
  KEY `ow_order_moved` (`shop_id`,`archived`,`placed`,`order_category`,`listed_at`,`order_id`),
  KEY `ow_order_payment` (`shop_id`,`archived`,`placed`,`payment_category`,`listed_at`,`order_id`),
  KEY `ow_order_goods` (`shop_id`,`archived`,`placed`,`fulfilment_category`,`listed_at`,`order_id`),
  KEY `ow_order_customer` (`shop_id`,`customer_id`,`listed_at`,`order_id`),
  KEY `ow_order_email` (`shop_id`,`customer_email`,`listed_at`,`order_id`),
  KEY `ow_order_deadline` (`deadline`),
  KEY `ow_order_doubt` (`shop_id`,`doubt_since`,`order_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `ow_order` DISABLE KEYS */;
INSERT INTO `ow_order` VALUES ('main',0x019CABD8380070008000000000000003,22,30,'A-1001','A-041001','a-1001',1,'2026-03-02 09:30:00.000000',1,0,'EUR',17530,17530,3333,'in-progress','in-progress','partially-refunded','partially-refunded','partially-shipped','partially-shipped',NULL,'standard','GOODS','SHOP',NULL,'lea','lea@example.com','2026-03-02 09:30:00.000000',NULL,NULL,'{\"id\":\"019cabd8-3800-7000-8000-000000000003\",\"version\":22,\"number\":\"A-1001\",\"placedAt\":\"2026-03-02T09:30:00Z\",\"openedAt\":\"2026-03-02T09:30:00Z\",\"customer\":{\"id\":\"lea\",\"name\":\"Léa Martin\",\"email\":\"lea@example.com\"},\"total\":\"EUR 175.30\",\"statuses\":{\"order\":{\"code\":\"in-progress\",\"category\":\"ORDER.IN_PROGRESS\"},\"payment\":{\"code\":\"partially-refunded\",\"category\":\"PAYMENT.PARTIALLY_REFUNDED\"},\"fulfilment\":{\"code\":\"partially-shipped\",\"category\":\"FULFILMENT.PARTIALLY_SHIPPED\"}},\"archived\":false,\"tags\":[1],\"kind\":\"GOODS\",\"workflow\":\"standard\"}','{\"historyLength\":30,\"notes\":1,\"number\":\"A-1001\",\"placedAt\":\"2026-03-02T09:30:00Z\",\"openedAt\":\"2026-03-02T09:30:00Z\",\"changedAt\":\"2026-03-02T09:30:00Z\",\"cart\":false,\"left\":false,\"cancelled\":false,\"archived\":false,\"erased\":false,\"buyer\":{\"customer\":{\"id\":\"lea\",\"name\":\"Léa Martin\",\"email\":\"lea@example.com\"},\"shipTo\":{\"lines\":[\"12 rue des Lilas\"],\"postcode\":\"69003\",\"city\":\"Lyon\",\"country\":\"FR\"},\"locale\":\"fr-FR\"},\"paymentCalledOff\":false,\"operations\":1,\"calledOff\":{\"2\":1,\"3\":1},\"tags\":[1],\"workflow\":\"standard\",\"statuses\":{\"order\":{\"code\":\"in-progress\",\"category\":\"ORDER.IN_PROGRESS\"},\"payment\":{\"code\":\"partially-refunded\",\"category\":\"PAYMENT.PARTIALLY_REFUNDED\"},\"fulfilment\":{\"code\":\"partially-shipped\",\"category\":\"FULFILMENT.PARTIALLY_SHIPPED\"}}}','{\"shipping\":[{\"label\":\"Colissimo\",\"price\":{\"list\":\"EUR 4.90\",\"net\":\"EUR 4.90\"}},{\"label\":\"Chronopost\",\"vendor\":\"bolt\",\"price\":{\"list\":\"EUR 9.90\",\"net\":\"EUR 9.90\"}}],\"fees\":[{\"label\":\"Gift wrap\",\"price\":{\"list\":\"EUR 2.00\",\"net\":\"EUR 2.00\"}}],\"taxIncluded\":true,\"totals\":{\"list\":\"EUR 158.49\",\"discount\":\"EUR 0.00\",\"lines\":\"EUR 141.82\",\"shipping\":\"EUR 14.80\",\"fees\":\"EUR 2.00\",\"taxes\":[{\"name\":\"TVA\",\"rate\":\"20\",\"amount\":\"EUR 16.67\"}],\"rounding\":\"EUR 0.01\",\"total\":\"EUR 175.30\"},\"buyer\":{\"customer\":{\"id\":\"lea\",\"name\":\"Léa Martin\",\"email\":\"lea@example.com\"},\"shipTo\":{\"lines\":[\"12 rue des Lilas\"],\"postcode\":\"69003\",\"city\":\"Lyon\",\"country\":\"FR\"},\"locale\":\"fr-FR\"},\"attribution\":{\"source\":\"SHOP\"},\"zeroTotal\":\"PAID\",\"stockTaking\":\"WHEN_PLACED\",\"digitalDelivery\":\"WHEN_PAID_ONLINE\",\"start\":{\"workflow\":\"standard\",\"statuses\":{\"order\":{\"code\":\"new\",\"category\":\"ORDER.NEW\"},\"payment\":{\"code\":\"awaiting\",\"category\":\"PAYMENT.AWAITING\"},\"fulfilment\":{\"code\":\"awaiting-processing\",\"category\":\"FULFILMENT.AWAITING_PROCESSING\"}}}}');
INSERT INTO `ow_order` VALUES ('main',0x019CABD838007000800000000000001A,15,22,'A-1002','A-041002','a-1002',2,'2026-03-02 09:30:00.000000',1,0,'EUR',5740,5740,4500,'in-progress','in-progress','partially-refunded','partially-refunded','awaiting-processing','awaiting-processing',NULL,'standard','GOODS','SHOP',NULL,'lea','lea@example.com','2026-03-02 09:30:00.000000',NULL,NULL,'{\"id\":\"019cabd8-3800-7000-8000-00000000001a\",\"version\":15,\"number\":\"A-1002\",\"placedAt\":\"2026-03-02T09:30:00Z\",\"openedAt\":\"2026-03-02T09:30:00Z\",\"customer\":{\"id\":\"lea\",\"name\":\"Léa Martin\",\"email\":\"lea@example.com\"},\"total\":\"EUR 57.40\",\"statuses\":{\"order\":{\"code\":\"in-progress\",\"category\":\"ORDER.IN_PROGRESS\"},\"payment\":{\"code\":\"partially-refunded\",\"category\":\"PAYMENT.PARTIALLY_REFUNDED\"},\"fulfilment\":{\"code\":\"awaiting-processing\",\"category\":\"FULFILMENT.AWAITING_PROCESSING\"}},\"archived\":false,\"tags\":[1,2],\"kind\":\"GOODS\",\"workflow\":\"standard\"}','{\"historyLength\":22,\"notes\":0,\"number\":\"A-1002\",\"placedAt\":\"2026-03-02T09:30:00Z\",\"openedAt\":\"2026-03-02T09:30:00Z\",\"changedAt\":\"2026-03-02T09:30:00Z\",\"cart\":false,\"left\":false,\"cancelled\":false,\"archived\":false,\"erased\":false,\"buyer\":{\"customer\":{\"id\":\"lea\",\"name\":\"Léa Martin\",\"email\":\"lea@example.com\"},\"shipTo\":{\"lines\":[\"12 rue des Lilas\"],\"postcode\":\"69003\",\"city\":\"Lyon\",\"country\":\"FR\"},\"locale\":\"fr-FR\"},\"paymentCalledOff\":false,\"operations\":1,\"calledOff\":{\"1\":2},\"tags\":[1,2],\"workflow\":\"standard\",\"statuses\":{\"order\":{\"code\":\"in-progress\",\"category\":\"ORDER.IN_PROGRESS\"},\"payment\":{\"code\":\"partially-refunded\",\"category\":\"PAYMENT.PARTIALLY_REFUNDED\"},\"fulfilment\":{\"code\":\"awaiting-processing\",\"category\":\"FULFILMENT.AWAITING_PROCESSING\"}}}','{\"shipping\":[{\"label\":\"Colissimo\",\"price\":{\"list\":\"EUR 4.90\",\"net\":\"EUR 4.90\"}}],\"taxIncluded\":true,\"totals\":{\"list\":\"EUR 52.50\",\"discount\":\"EUR 0.00\",\"lines\":\"EUR 52.50\",\"shipping\":\"EUR 4.90\",\"fees\":\"EUR 0.00\",\"rounding\":\"EUR 0.00\",\"total\":\"EUR 57.40\"},\"buyer\":{\"customer\":{\"id\":\"lea\",\"name\":\"Léa Martin\",\"email\":\"lea@example.com\"},\"shipTo\":{\"lines\":[\"12 rue des Lilas\"],\"postcode\":\"69003\",\"city\":\"Lyon\",\"country\":\"FR\"},\"locale\":\"fr-FR\"},\"attribution\":{\"source\":\"SHOP\"},\"zeroTotal\":\"PAID\",\"stockTaking\":\"WHEN_PLACED\",\"digitalDelivery\":\"WHEN_PAID_ONLINE\",\"start\":{\"workflow\":\"standard\",\"statuses\":{\"order\":{\"code\":\"new\",\"category\":\"ORDER.NEW\"},\"payment\":{\"code\":\"awaiting\",\"category\":\"PAYMENT.AWAITING\"},\"fulfilment\":{\"code\":\"awaiting-processing\",\"category\":\"FULFILMENT.AWAITING_PROCESSING\"}}}}');
INSERT INTO `ow_order` VALUES ('main',0x019CABD838007000800000000000002A,12,20,'A-1003','A-041003','a-1003',3,'2026-03-02 09:30:00.000000',1,0,'EUR',5740,0,1250,'in-progress','in-progress','refunded','refunded','awaiting-processing','awaiting-processing',NULL,'standard','GOODS','SHOP',NULL,'lea','lea@example.com','2026-03-02 09:30:00.000000',NULL,NULL,'{\"id\":\"019cabd8-3800-7000-8000-00000000002a\",\"version\":12,\"number\":\"A-1003\",\"placedAt\":\"2026-03-02T09:30:00Z\",\"openedAt\":\"2026-03-02T09:30:00Z\",\"customer\":{\"id\":\"lea\",\"name\":\"Léa Martin\",\"email\":\"lea@example.com\"},\"total\":\"EUR 57.40\",\"statuses\":{\"order\":{\"code\":\"in-progress\",\"category\":\"ORDER.IN_PROGRESS\"},\"payment\":{\"code\":\"refunded\",\"category\":\"PAYMENT.REFUNDED\"},\"fulfilment\":{\"code\":\"awaiting-processing\",\"category\":\"FULFILMENT.AWAITING_PROCESSING\"}},\"archived\":false,\"kind\":\"GOODS\",\"workflow\":\"standard\"}','{\"historyLength\":20,\"notes\":0,\"number\":\"A-1003\",\"placedAt\":\"2026-03-02T09:30:00Z\",\"openedAt\":\"2026-03-02T09:30:00Z\",\"changedAt\":\"2026-03-02T09:30:00Z\",\"cart\":false,\"left\":false,\"cancelled\":false,\"archived\":false,\"erased\":false,\"buyer\":{\"customer\":{\"id\":\"lea\",\"name\":\"Léa Martin\",\"email\":\"lea@example.com\"},\"shipTo\":{\"lines\":[\"12 rue des Lilas\"],\"postcode\":\"69003\",\"city\":\"Lyon\",\"country\":\"FR\"},\"locale\":\"fr-FR\"},\"paymentCalledOff\":false,\"operations\":1,\"calledOff\":{\"2\":1},\"workflow\":\"standard\",\"statuses\":{\"order\":{\"code\":\"in-progress\",\"category\":\"ORDER.IN_PROGRESS\"},\"payment\":{\"code\":\"refunded\",\"category\":\"PAYMENT.REFUNDED\"},\"fulfilment\":{\"code\":\"awaiting-processing\",\"category\":\"FULFILMENT.AWAITING_PROCESSING\"}}}','{\"shipping\":[{\"label\":\"Colissimo\",\"price\":{\"list\":\"EUR 4.90\",\"net\":\"EUR 4.90\"}}],\"taxIncluded\":true,\"totals\":{\"list\":\"EUR 52.50\",\"discount\":\"EUR 0.00\",\"lines\":\"EUR 52.50\",\"shipping\":\"EUR 4.90\",\"fees\":\"EUR 0.00\",\"rounding\":\"EUR 0.00\",\"total\":\"EUR 57.40\"},\"buyer\":{\"customer\":{\"id\":\"lea\",\"name\":\"Léa Martin\",\"email\":\"lea@example.com\"},\"shipTo\":{\"lines\":[\"12 rue des Lilas\"],\"postcode\":\"69003\",\"city\":\"Lyon\",\"country\":\"FR\"},\"locale\":\"fr-FR\"},\"attribution\":{\"source\":\"SHOP\"},\"zeroTotal\":\"PAID\",\"stockTaking\":\"WHEN_PLACED\",\"digitalDelivery\":\"WHEN_PAID_ONLINE\",\"start\":{\"workflow\":\"standard\",\"statuses\":{\"order\":{\"code\":\"new\",\"category\":\"ORDER.NEW\"},\"payment\":{\"code\":\"awaiting\",\"category\":\"PAYMENT.AWAITING\"},\"fulfilment\":{\"code\":\"awaiting-processing\",\"category\":\"FULFILMENT.AWAITING_PROCESSING\"}}}}');
INSERT INTO `ow_order` VALUES ('main',0x019CABD8380070008000000000000037,11,20,'A-1004','A-041004','a-1004',4,'2026-03-02 09:30:00.000000',1,0,'EUR',12280,1000,0,'cancelled','cancelled','partially-paid','partially-paid','will-not-deliver','will-not-deliver',NULL,'standard','GOODS','SHOP',NULL,'lea','lea@example.com','2026-03-02 09:30:00.000000',NULL,NULL,'{\"id\":\"019cabd8-3800-7000-8000-000000000037\",\"version\":11,\"number\":\"A-1004\",\"placedAt\":\"2026-03-02T09:30:00Z\",\"openedAt\":\"2026-03-02T09:30:00Z\",\"customer\":{\"id\":\"lea\",\"name\":\"Léa Martin\",\"email\":\"lea@example.com\"},\"total\":\"EUR 122.80\",\"statuses\":{\"order\":{\"code\":\"cancelled\",\"category\":\"ORDER.CANCELLED\"},\"payment\":{\"code\":\"partially-paid\",\"category\":\"PAYMENT.PARTIALLY_PAID\"},\"fulfilment\":{\"code\":\"will-not-deliver\",\"category\":\"FULFILMENT.WILL_NOT_DELIVER\"}},\"archived\":false,\"kind\":\"GOODS\",\"workflow\":\"standard\"}','{\"historyLength\":20,\"notes\":0,\"number\":\"A-1004\",\"placedAt\":\"2026-03-02T09:30:00Z\",\"openedAt\":\"2026-03-02T09:30:00Z\",\"changedAt\":\"2026-03-02T09:30:00Z\",\"cart\":false,\"left\":false,\"cancelled\":true,\"archived\":false,\"erased\":false,\"buyer\":{\"customer\":{\"id\":\"lea\",\"name\":\"Léa Martin\",\"email\":\"lea@example.com\"},\"shipTo\":{\"lines\":[\"12 rue des Lilas\"],\"postcode\":\"69003\",\"city\":\"Lyon\",\"country\":\"FR\"},\"locale\":\"fr-FR\"},\"paymentCalledOff\":false,\"operations\":2,\"calledOff\":{\"1\":2,\"2\":1,\"3\":1},\"workflow\":\"standard\",\"statuses\":{\"order\":{\"code\":\"cancelled\",\"category\":\"ORDER.CANCELLED\"},\"payment\":{\"code\":\"partially-paid\",\"category\":\"PAYMENT.PARTIALLY_PAID\"},\"fulfilment\":{\"code\":\"will-not-deliver\",\"category\":\"FULFILMENT.WILL_NOT_DELIVER\"}}}','{\"shipping\":[{\"label\":\"Colissimo\",\"vendor\":\"acme\",\"price\":{\"list\":\"EUR 4.90\",\"net\":\"EUR 4.90\"}},{\"label\":\"Chronopost\",\"vendor\":\"bolt\",\"price\":{\"list\":\"EUR 9.90\",\"net\":\"EUR 9.90\"}}],\"taxIncluded\":true,\"totals\":{\"list\":\"EUR 108.00\",\"discount\":\"EUR 0.00\",\"lines\":\"EUR 108.00\",\"shipping\":\"EUR 14.80\",\"fees\":\"EUR 0.00\",\"rounding\":\"EUR 0.00\",\"total\":\"EUR 122.80\"},\"buyer\":{\"customer\":{\"id\":\"lea\",\"name\":\"Léa Martin\",\"email\":\"lea@example.com\"},\"shipTo\":{\"lines\":[\"12 rue des Lilas\"],\"postcode\":\"69003\",\"city\":\"Lyon\",\"country\":\"FR\"},\"locale\":\"fr-FR\"},\"attribution\":{\"source\":\"SHOP\"},\"zeroTotal\":\"PAID\",\"stockTaking\":\"WHEN_PLACED\",\"digitalDelivery\":\"WHEN_PAID_ONLINE\",\"start\":{\"workflow\":\"standard\",\"statuses\":{\"order\":{\"code\":\"new\",\"category\":\"ORDER.NEW\"},\"payment\":{\"code\":\"awaiting\",\"category\":\"PAYMENT.AWAITING\"},\"fulfilment\":{\"code\":\"awaiting-processing\",\"category\":\"FULFILMENT.AWAITING_PROCESSING\"}}}}');
INSERT INTO `ow_order` VALUES ('main',0x019CABD8380070008000000000000043,12,17,'A-1005','A-041005','a-1005',5,'2026-03-02 09:30:00.000000',1,1,'EUR',12280,12280,490,'in-progress','in-progress','partially-refunded','partially-refunded','shipped','shipped',NULL,'standard','GOODS','SHOP',NULL,'lea','lea@example.com','2026-03-02 09:30:00.000000',NULL,NULL,'{\"id\":\"019cabd8-3800-7000-8000-000000000043\",\"version\":12,\"number\":\"A-1005\",\"placedAt\":\"2026-03-02T09:30:00Z\",\"openedAt\":\"2026-03-02T09:30:00Z\",\"customer\":{\"id\":\"lea\",\"name\":\"Léa Martin\",\"email\":\"lea@example.com\"},\"total\":\"EUR 122.80\",\"statuses\":{\"order\":{\"code\":\"in-progress\",\"category\":\"ORDER.IN_PROGRESS\"},\"payment\":{\"code\":\"partially-refunded\",\"category\":\"PAYMENT.PARTIALLY_REFUNDED\"},\"fulfilment\":{\"code\":\"shipped\",\"category\":\"FULFILMENT.SHIPPED\"}},\"archived\":true,\"tags\":[3],\"kind\":\"GOODS\",\"workflow\":\"standard\"}','{\"historyLength\":17,\"notes\":0,\"number\":\"A-1005\",\"placedAt\":\"2026-03-02T09:30:00Z\",\"openedAt\":\"2026-03-02T09:30:00Z\",\"changedAt\":\"2026-03-02T09:30:00Z\",\"cart\":false,\"left\":false,\"cancelled\":false,\"archived\":true,\"erased\":false,\"buyer\":{\"customer\":{\"id\":\"lea\",\"name\":\"Léa Martin\",\"email\":\"lea@example.com\"},\"shipTo\":{\"lines\":[\"12 rue des Lilas\"],\"postcode\":\"69003\",\"city\":\"Lyon\",\"country\":\"FR\"},\"locale\":\"fr-FR\"},\"paymentCalledOff\":false,\"operations\":1,\"tags\":[3],\"workflow\":\"standard\",\"statuses\":{\"order\":{\"code\":\"in-progress\",\"category\":\"ORDER.IN_PROGRESS\"},\"payment\":{\"code\":\"partially-refunded\",\"category\":\"PAYMENT.PARTIALLY_REFUNDED\"},\"fulfilment\":{\"code\":\"shipped\",\"category\":\"FULFILMENT.SHIPPED\"}}}','{\"shipping\":[{\"label\":\"Colissimo\",\"vendor\":\"acme\",\"price\":{\"list\":\"EUR 4.90\",\"net\":\"EUR 4.90\"}},{\"label\":\"Chronopost\",\"vendor\":\"bolt\",\"price\":{\"list\":\"EUR 9.90\",\"net\":\"EUR 9.90\"}}],\"taxIncluded\":true,\"totals\":{\"list\":\"EUR 108.00\",\"discount\":\"EUR 0.00\",\"lines\":\"EUR 108.00\",\"shipping\":\"EUR 14.80\",\"fees\":\"EUR 0.00\",\"rounding\":\"EUR 0.00\",\"total\":\"EUR 122.80\"},\"buyer\":{\"customer\":{\"id\":\"lea\",\"name\":\"Léa Martin\",\"email\":\"lea@example.com\"},\"shipTo\":{\"lines\":[\"12 rue des Lilas\"],\"postcode\":\"69003\",\"city\":\"Lyon\",\"country\":\"FR\"},\"locale\":\"fr-FR\"},\"attribution\":{\"source\":\"SHOP\"},\"zeroTotal\":\"PAID\",\"stockTaking\":\"WHEN_PLACED\",\"digitalDelivery\":\"WHEN_PAID_ONLINE\",\"start\":{\"workflow\":\"standard\",\"statuses\":{\"order\":{\"code\":\"new\",\"category\":\"ORDER.NEW\"},\"payment\":{\"code\":\"awaiting\",\"category\":\"PAYMENT.AWAITING\"},\"fulfilment\":{\"code\":\"awaiting-processing\",\"category\":\"FULFILMENT.AWAITING_PROCESSING\"}}}}');
INSERT INTO `ow_order` VALUES ('main',0x019CABD8380070008000000000000050,3,8,'A-1006','A-041006','a-1006',6,'2026-03-02 09:30:00.000000',1,0,'EUR',5740,5740,0,'in-progress','in-progress','paid','paid','awaiting-processing','awaiting-processing',NULL,'standard','GOODS','SHOP',NULL,'lea','lea@example.com','2026-03-02 09:30:00.000000',NULL,NULL,'{\"id\":\"019cabd8-3800-7000-8000-000000000050\",\"version\":3,\"number\":\"A-1006\",\"placedAt\":\"2026-03-02T09:30:00Z\",\"openedAt\":\"2026-03-02T09:30:00Z\",\"customer\":{\"id\":\"lea\",\"name\":\"Léa Martin\",\"email\":\"lea@example.com\"},\"total\":\"EUR 57.40\",\"statuses\":{\"order\":{\"code\":\"in-progress\",\"category\":\"ORDER.IN_PROGRESS\"},\"payment\":{\"code\":\"paid\",\"category\":\"PAYMENT.PAID\"},\"fulfilment\":{\"code\":\"awaiting-processing\",\"category\":\"FULFILMENT.AWAITING_PROCESSING\"}},\"archived\":false,\"kind\":\"GOODS\",\"workflow\":\"standard\"}','{\"historyLength\":8,\"notes\":0,\"number\":\"A-1006\",\"placedAt\":\"2026-03-02T09:30:00Z\",\"openedAt\":\"2026-03-02T09:30:00Z\",\"changedAt\":\"2026-03-02T09:30:00Z\",\"cart\":false,\"left\":false,\"cancelled\":false,\"archived\":false,\"erased\":false,\"buyer\":{\"customer\":{\"id\":\"lea\",\"name\":\"Léa Martin\",\"email\":\"lea@example.com\"},\"shipTo\":{\"lines\":[\"12 rue des Lilas\"],\"postcode\":\"69003\",\"city\":\"Lyon\",\"country\":\"FR\"},\"locale\":\"fr-FR\"},\"paymentCalledOff\":false,\"operations\":1,\"calledOff\":{\"2\":1},\"workflow\":\"standard\",\"statuses\":{\"order\":{\"code\":\"in-progress\",\"category\":\"ORDER.IN_PROGRESS\"},\"payment\":{\"code\":\"paid\",\"category\":\"PAYMENT.PAID\"},\"fulfilment\":{\"code\":\"awaiting-processing\",\"category\":\"FULFILMENT.AWAITING_PROCESSING\"}}}','{\"shipping\":[{\"label\":\"Colissimo\",\"price\":{\"list\":\"EUR 4.90\",\"net\":\"EUR 4.90\"}}],\"taxIncluded\":true,\"totals\":{\"list\":\"EUR 52.50\",\"discount\":\"EUR 0.00\",\"lines\":\"EUR 52.50\",\"shipping\":\"EUR 4.90\",\"fees\":\"EUR 0.00\",\"rounding\":\"EUR 0.00\",\"total\":\"EUR 57.40\"},\"buyer\":{\"customer\":{\"id\":\"lea\",\"name\":\"Léa Martin\",\"email\":\"lea@example.com\"},\"shipTo\":{\"lines\":[\"12 rue des Lilas\"],\"postcode\":\"69003\",\"city\":\"Lyon\",\"country\":\"FR\"},\"locale\":\"fr-FR\"},\"attribution\":{\"source\":\"SHOP\"},\"zeroTotal\":\"PAID\",\"stockTaking\":\"WHEN_PLACED\",\"digitalDelivery\":\"WHEN_PAID_ONLINE\",\"start\":{\"workflow\":\"standard\",\"statuses\":{\"order\":{\"code\":\"new\",\"category\":\"ORDER.NEW\"},\"payment\":{\"code\":\"awaiting\",\"category\":\"PAYMENT.AWAITING\"},\"fulfilment\":{\"code\":\"awaiting-processing\",\"category\":\"FULFILMENT.AWAITING_PROCESSING\"}}}}');
INSERT INTO `ow_order` VALUES ('main',0x019CABD8380070008000000000000054,1,1,NULL,'','',NULL,'2026-03-02 09:30:00.000000',0,0,'EUR',5000,0,0,'unplaced','unplaced','awaiting','awaiting','awaiting-processing','awaiting-processing',NULL,'standard','DONATION','SHOP',NULL,'lea','lea@example.com','2026-03-02 09:30:00.000000',NULL,NULL,'{\"id\":\"019cabd8-3800-7000-8000-000000000054\",\"version\":1,\"openedAt\":\"2026-03-02T09:30:00Z\",\"customer\":{\"id\":\"lea\",\"name\":\"Léa Martin\",\"email\":\"lea@example.com\"},\"total\":\"EUR 50.00\",\"statuses\":{\"order\":{\"code\":\"unplaced\",\"category\":\"ORDER.UNPLACED\"},\"payment\":{\"code\":\"awaiting\",\"category\":\"PAYMENT.AWAITING\"},\"fulfilment\":{\"code\":\"awaiting-processing\",\"category\":\"FULFILMENT.AWAITING_PROCESSING\"}},\"archived\":false,\"kind\":\"DONATION\",\"workflow\":\"standard\"}','{\"historyLength\":1,\"notes\":0,\"openedAt\":\"2026-03-02T09:30:00Z\",\"changedAt\":\"2026-03-02T09:30:00Z\",\"cart\":false,\"left\":false,\"cancelled\":false,\"archived\":false,\"erased\":false,\"buyer\":{\"customer\":{\"id\":\"lea\",\"name\":\"Léa Martin\",\"email\":\"lea@example.com\"},\"shipTo\":{\"lines\":[\"12 rue des Lilas\"],\"postcode\":\"69003\",\"city\":\"Lyon\",\"country\":\"FR\"},\"locale\":\"fr-FR\"},\"paymentCalledOff\":false,\"operations\":0,\"workflow\":\"standard\",\"statuses\":{\"order\":{\"code\":\"unplaced\",\"category\":\"ORDER.UNPLACED\"},\"payment\":{\"code\":\"awaiting\",\"category\":\"PAYMENT.AWAITING\"},\"fulfilment\":{\"code\":\"awaiting-processing\",\"category\":\"FULFILMENT.AWAITING_PROCESSING\"}}}','{\"taxIncluded\":true,\"totals\":{\"list\":\"EUR 50.00\",\"discount\":\"EUR 0.00\",\"lines\":\"EUR 50.00\",\"shipping\":\"EUR 0.00\",\"fees\":\"EUR 0.00\",\"rounding\":\"EUR 0.00\",\"total\":\"EUR 50.00\"},\"buyer\":{\"customer\":{\"id\":\"lea\",\"name\":\"Léa Martin\",\"email\":\"lea@example.com\"},\"shipTo\":{\"lines\":[\"12 rue des Lilas\"],\"postcode\":\"69003\",\"city\":\"Lyon\",\"country\":\"FR\"},\"locale\":\"fr-FR\"},\"attribution\":{\"source\":\"SHOP\"},\"zeroTotal\":\"PAID\",\"stockTaking\":\"WHEN_PLACED\",\"digitalDelivery\":\"WHEN_PAID_ONLINE\",\"start\":{\"workflow\":\"standard\",\"statuses\":{\"order\":{\"code\":\"unplaced\",\"category\":\"ORDER.UNPLACED\"},\"payment\":{\"code\":\"awaiting\",\"category\":\"PAYMENT.AWAITING\"},\"fulfilment\":{\"code\":\"awaiting-processing\",\"category\":\"FULFILMENT.AWAITING_PROCESSING\"}}}}');
/*!40000 ALTER TABLE `ow_order` ENABLE KEYS */;
DROP TABLE IF EXISTS `ow_order_tag`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `ow_order_tag` (
  `shop_id` varchar(64) NOT NULL,
  `order_id` binary(16) NOT NULL,
  `tag_id` int(11) NOT NULL,
  `listed_at` datetime(6) NOT NULL,
  PRIMARY KEY (`shop_id`,`order_id`,`tag_id`),
  KEY `ow_order_tag_time` (`shop_id`,`tag_id`,`listed_at`,`order_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `ow_order_tag` DISABLE KEYS */;
INSERT INTO `ow_order_tag` VALUES ('main',0x019CABD8380070008000000000000003,1,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_order_tag` VALUES ('main',0x019CABD838007000800000000000001A,1,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_order_tag` VALUES ('main',0x019CABD838007000800000000000001A,2,'2026-03-02 09:30:00.000000');
INSERT INTO `ow_order_tag` VALUES ('main',0x019CABD8380070008000000000000043,3,'2026-03-02 09:30:00.000000');
/*!40000 ALTER TABLE `ow_order_tag` ENABLE KEYS */;
DROP TABLE IF EXISTS `ow_parcel`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `ow_parcel` (
  `shop_id` varchar(64) NOT NULL,
  `order_id` binary(16) NOT NULL,
  `parcel_number` int(11) NOT NULL,
  `delivery` varchar(16) NOT NULL,
  `state` varchar(20) NOT NULL,
  `handed_over_at` datetime(6) NOT NULL,
  `document` longtext NOT NULL,
  PRIMARY KEY (`shop_id`,`order_id`,`parcel_number`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `ow_parcel` DISABLE KEYS */;
INSERT INTO `ow_parcel` VALUES ('main',0x019CABD8380070008000000000000003,1,'SHIPPING','SHIPPED','2026-03-02 09:30:00.000000','{\"number\":1,\"delivery\":\"SHIPPING\",\"units\":{\"3\":2},\"trackings\":[{\"carrier\":\"colissimo\",\"code\":\"6A12345678901\"}],\"at\":\"2026-03-02T09:30:00Z\",\"state\":\"SHIPPED\",\"since\":\"2026-03-02T09:30:00Z\"}');
INSERT INTO `ow_parcel` VALUES ('main',0x019CABD8380070008000000000000043,1,'SHIPPING','SHIPPED','2026-03-02 09:30:00.000000','{\"number\":1,\"delivery\":\"SHIPPING\",\"units\":{\"1\":2,\"2\":1,\"3\":1},\"at\":\"2026-03-02T09:30:00Z\",\"state\":\"SHIPPED\",\"since\":\"2026-03-02T09:30:00Z\"}');
/*!40000 ALTER TABLE `ow_parcel` ENABLE KEYS */;
DROP TABLE IF EXISTS `ow_parked_event`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `ow_parked_event` (
  `shop_id` varchar(64) NOT NULL,
  `name` varchar(128) NOT NULL,
  `tries` int(11) NOT NULL,
  `due_at` datetime(6) NOT NULL,
  `order_name` varchar(200) DEFAULT NULL,
  `document` longtext NOT NULL,
  PRIMARY KEY (`shop_id`,`name`),
  KEY `ow_parked_event_due` (`due_at`,`name`),
  KEY `ow_parked_event_shop` (`shop_id`,`due_at`,`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `ow_parked_event` DISABLE KEYS */;
INSERT INTO `ow_parked_event` VALUES ('main','event-demo-1',0,'2026-03-02 09:30:00.000000',NULL,'{\"type\":\"record-provider-event\",\"provider\":\"demo\",\"id\":\"evt_1\",\"kind\":\"CAPTURED\",\"at\":\"2026-03-02T09:30:00Z\",\"payment\":\"pay_99\"}');
/*!40000 ALTER TABLE `ow_parked_event` ENABLE KEYS */;
DROP TABLE IF EXISTS `ow_part`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `ow_part` (
  `shop_id` varchar(64) NOT NULL,
  `order_id` binary(16) NOT NULL,
  `vendor_id` varchar(64) NOT NULL,
  `order_number` varchar(64) DEFAULT NULL,
  `number_key` varchar(192) NOT NULL,
  `number_folded` varchar(64) NOT NULL,
  `listed_at` datetime(6) NOT NULL,
  `placed` tinyint(1) NOT NULL,
  `archived` tinyint(1) NOT NULL,
  `currency` varchar(3) NOT NULL,
  `total` bigint(20) NOT NULL,
  `order_status` varchar(50) NOT NULL,
  `order_category` varchar(32) NOT NULL,
  `payment_status` varchar(50) NOT NULL,
  `payment_category` varchar(32) NOT NULL,
  `fulfilment_status` varchar(50) NOT NULL,
  `fulfilment_category` varchar(32) NOT NULL,
  `display_status` varchar(50) DEFAULT NULL,
  `kind` varchar(16) NOT NULL,
  `source` varchar(16) NOT NULL,
  `channel` varchar(200) DEFAULT NULL,
  `customer_id` varchar(128) DEFAULT NULL,
  `customer_email` varchar(500) DEFAULT NULL,
  `list_row` longtext NOT NULL,
  PRIMARY KEY (`shop_id`,`order_id`,`vendor_id`),
  KEY `ow_part_time` (`shop_id`,`vendor_id`,`archived`,`placed`,`listed_at`,`order_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `ow_part` DISABLE KEYS */;
INSERT INTO `ow_part` VALUES ('main',0x019CABD8380070008000000000000003,'acme','A-1001','A-041001','a-1001','2026-03-02 09:30:00.000000',1,0,'EUR',600,'in-progress','in-progress','partially-refunded','partially-refunded','awaiting-processing','awaiting-processing',NULL,'GOODS','SHOP',NULL,NULL,NULL,'{\"id\":\"019cabd8-3800-7000-8000-000000000003\",\"version\":22,\"number\":\"A-1001\",\"placedAt\":\"2026-03-02T09:30:00Z\",\"openedAt\":\"2026-03-02T09:30:00Z\",\"customer\":{\"name\":\"Léa Martin\"},\"total\":\"EUR 6.00\",\"statuses\":{\"order\":{\"code\":\"in-progress\",\"category\":\"ORDER.IN_PROGRESS\"},\"payment\":{\"code\":\"partially-refunded\",\"category\":\"PAYMENT.PARTIALLY_REFUNDED\"},\"fulfilment\":{\"code\":\"awaiting-processing\",\"category\":\"FULFILMENT.AWAITING_PROCESSING\"}},\"archived\":false,\"kind\":\"GOODS\",\"workflow\":\"standard\"}');
INSERT INTO `ow_part` VALUES ('main',0x019CABD8380070008000000000000003,'bolt','A-1001','A-041001','a-1001','2026-03-02 09:30:00.000000',1,0,'EUR',10989,'in-progress','in-progress','partially-refunded','partially-refunded','partially-returned','partially-returned',NULL,'GOODS','SHOP',NULL,NULL,NULL,'{\"id\":\"019cabd8-3800-7000-8000-000000000003\",\"version\":22,\"number\":\"A-1001\",\"placedAt\":\"2026-03-02T09:30:00Z\",\"openedAt\":\"2026-03-02T09:30:00Z\",\"customer\":{\"name\":\"Léa Martin\"},\"total\":\"EUR 109.89\",\"statuses\":{\"order\":{\"code\":\"in-progress\",\"category\":\"ORDER.IN_PROGRESS\"},\"payment\":{\"code\":\"partially-refunded\",\"category\":\"PAYMENT.PARTIALLY_REFUNDED\"},\"fulfilment\":{\"code\":\"partially-returned\",\"category\":\"FULFILMENT.PARTIALLY_RETURNED\"}},\"archived\":false,\"kind\":\"GOODS\",\"workflow\":\"standard\"}');
INSERT INTO `ow_part` VALUES ('main',0x019CABD8380070008000000000000037,'acme','A-1004','A-041004','a-1004','2026-03-02 09:30:00.000000',1,0,'EUR',2990,'cancelled','cancelled','partially-paid','partially-paid','will-not-deliver','will-not-deliver',NULL,'GOODS','SHOP',NULL,NULL,NULL,'{\"id\":\"019cabd8-3800-7000-8000-000000000037\",\"version\":11,\"number\":\"A-1004\",\"placedAt\":\"2026-03-02T09:30:00Z\",\"openedAt\":\"2026-03-02T09:30:00Z\",\"customer\":{\"name\":\"Léa Martin\"},\"total\":\"EUR 29.90\",\"statuses\":{\"order\":{\"code\":\"cancelled\",\"category\":\"ORDER.CANCELLED\"},\"payment\":{\"code\":\"partially-paid\",\"category\":\"PAYMENT.PARTIALLY_PAID\"},\"fulfilment\":{\"code\":\"will-not-deliver\",\"category\":\"FULFILMENT.WILL_NOT_DELIVER\"}},\"archived\":false,\"kind\":\"GOODS\",\"workflow\":\"standard\"}');
INSERT INTO `ow_part` VALUES ('main',0x019CABD8380070008000000000000037,'bolt','A-1004','A-041004','a-1004','2026-03-02 09:30:00.000000',1,0,'EUR',8990,'cancelled','cancelled','partially-paid','partially-paid','will-not-deliver','will-not-deliver',NULL,'GOODS','SHOP',NULL,NULL,NULL,'{\"id\":\"019cabd8-3800-7000-8000-000000000037\",\"version\":11,\"number\":\"A-1004\",\"placedAt\":\"2026-03-02T09:30:00Z\",\"openedAt\":\"2026-03-02T09:30:00Z\",\"customer\":{\"name\":\"Léa Martin\"},\"total\":\"EUR 89.90\",\"statuses\":{\"order\":{\"code\":\"cancelled\",\"category\":\"ORDER.CANCELLED\"},\"payment\":{\"code\":\"partially-paid\",\"category\":\"PAYMENT.PARTIALLY_PAID\"},\"fulfilment\":{\"code\":\"will-not-deliver\",\"category\":\"FULFILMENT.WILL_NOT_DELIVER\"}},\"archived\":false,\"kind\":\"GOODS\",\"workflow\":\"standard\"}');
INSERT INTO `ow_part` VALUES ('main',0x019CABD8380070008000000000000043,'acme','A-1005','A-041005','a-1005','2026-03-02 09:30:00.000000',1,1,'EUR',2990,'in-progress','in-progress','partially-refunded','partially-refunded','shipped','shipped',NULL,'GOODS','SHOP',NULL,NULL,NULL,'{\"id\":\"019cabd8-3800-7000-8000-000000000043\",\"version\":12,\"number\":\"A-1005\",\"placedAt\":\"2026-03-02T09:30:00Z\",\"openedAt\":\"2026-03-02T09:30:00Z\",\"customer\":{\"name\":\"Léa Martin\"},\"total\":\"EUR 29.90\",\"statuses\":{\"order\":{\"code\":\"in-progress\",\"category\":\"ORDER.IN_PROGRESS\"},\"payment\":{\"code\":\"partially-refunded\",\"category\":\"PAYMENT.PARTIALLY_REFUNDED\"},\"fulfilment\":{\"code\":\"shipped\",\"category\":\"FULFILMENT.SHIPPED\"}},\"archived\":true,\"kind\":\"GOODS\",\"workflow\":\"standard\"}');
INSERT INTO `ow_part` VALUES ('main',0x019CABD8380070008000000000000043,'bolt','A-1005','A-041005','a-1005','2026-03-02 09:30:00.000000',1,1,'EUR',8990,'in-progress','in-progress','partially-refunded','partially-refunded','shipped','shipped',NULL,'GOODS','SHOP',NULL,NULL,NULL,'{\"id\":\"019cabd8-3800-7000-8000-000000000043\",\"version\":12,\"number\":\"A-1005\",\"placedAt\":\"2026-03-02T09:30:00Z\",\"openedAt\":\"2026-03-02T09:30:00Z\",\"customer\":{\"name\":\"Léa Martin\"},\"total\":\"EUR 89.90\",\"statuses\":{\"order\":{\"code\":\"in-progress\",\"category\":\"ORDER.IN_PROGRESS\"},\"payment\":{\"code\":\"partially-refunded\",\"category\":\"PAYMENT.PARTIALLY_REFUNDED\"},\"fulfilment\":{\"code\":\"shipped\",\"category\":\"FULFILMENT.SHIPPED\"}},\"archived\":true,\"kind\":\"GOODS\",\"workflow\":\"standard\"}');
/*!40000 ALTER TABLE `ow_part` ENABLE KEYS */;
DROP TABLE IF EXISTS `ow_payment`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `ow_payment` (
  `shop_id` varchar(64) NOT NULL,
  `order_id` binary(16) NOT NULL,
  `payment_number` int(11) NOT NULL,
  `provider` varchar(64) NOT NULL,
  `reference` longtext DEFAULT NULL,
  `state` varchar(16) NOT NULL,
  `authorized` bigint(20) NOT NULL,
  `captured` bigint(20) NOT NULL,
  `voided` bigint(20) NOT NULL,
  `paid_at` datetime(6) NOT NULL,
  `document` longtext NOT NULL,
  PRIMARY KEY (`shop_id`,`order_id`,`payment_number`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `ow_payment` DISABLE KEYS */;
INSERT INTO `ow_payment` VALUES ('main',0x019CABD8380070008000000000000003,1,'demo','pay_1','CAPTURED',0,17530,0,'2026-03-02 09:30:00.000000','{\"number\":1,\"method\":{\"provider\":\"demo\",\"reference\":\"pay_1\",\"tender\":\"MONEY\"},\"state\":\"CAPTURED\",\"pending\":\"EUR 0.00\",\"authorized\":\"EUR 0.00\",\"captured\":\"EUR 175.30\",\"voided\":\"EUR 0.00\",\"voiding\":false,\"at\":\"2026-03-02T09:30:00Z\"}');
INSERT INTO `ow_payment` VALUES ('main',0x019CABD838007000800000000000001A,1,'demo','pay_2','CAPTURED',0,5740,0,'2026-03-02 09:30:00.000000','{\"number\":1,\"method\":{\"provider\":\"demo\",\"reference\":\"pay_2\",\"tender\":\"MONEY\"},\"state\":\"CAPTURED\",\"pending\":\"EUR 0.00\",\"authorized\":\"EUR 0.00\",\"captured\":\"EUR 57.40\",\"voided\":\"EUR 0.00\",\"voiding\":false,\"at\":\"2026-03-02T09:30:00Z\"}');
INSERT INTO `ow_payment` VALUES ('main',0x019CABD838007000800000000000002A,1,'demo','pay_3','FAILED',0,0,5740,'2026-03-02 09:30:00.000000','{\"number\":1,\"method\":{\"provider\":\"demo\",\"reference\":\"pay_3\",\"tender\":\"MONEY\"},\"state\":\"FAILED\",\"pending\":\"EUR 0.00\",\"authorized\":\"EUR 0.00\",\"captured\":\"EUR 0.00\",\"voided\":\"EUR 57.40\",\"voiding\":false,\"failure\":\"insufficient_funds\",\"at\":\"2026-03-02T09:30:00Z\"}');
INSERT INTO `ow_payment` VALUES ('main',0x019CABD8380070008000000000000037,1,'demo','pay_4','CAPTURED',12280,1000,11280,'2026-03-02 09:30:00.000000','{\"number\":1,\"method\":{\"provider\":\"demo\",\"reference\":\"pay_4\",\"tender\":\"MONEY\"},\"state\":\"CAPTURED\",\"pending\":\"EUR 0.00\",\"authorized\":\"EUR 122.80\",\"captured\":\"EUR 10.00\",\"voided\":\"EUR 112.80\",\"voiding\":false,\"at\":\"2026-03-02T09:30:00Z\",\"authorizedAt\":\"2026-03-02T09:30:00Z\"}');
INSERT INTO `ow_payment` VALUES ('main',0x019CABD8380070008000000000000043,1,'demo','pay_5','CAPTURED',0,12280,0,'2026-03-02 09:30:00.000000','{\"number\":1,\"method\":{\"provider\":\"demo\",\"reference\":\"pay_5\",\"tender\":\"MONEY\"},\"state\":\"CAPTURED\",\"pending\":\"EUR 0.00\",\"authorized\":\"EUR 0.00\",\"captured\":\"EUR 122.80\",\"voided\":\"EUR 0.00\",\"voiding\":false,\"at\":\"2026-03-02T09:30:00Z\"}');
INSERT INTO `ow_payment` VALUES ('main',0x019CABD8380070008000000000000050,1,'demo','pay_6','CAPTURED',0,5740,0,'2026-03-02 09:30:00.000000','{\"number\":1,\"method\":{\"provider\":\"demo\",\"reference\":\"pay_6\",\"tender\":\"MONEY\"},\"state\":\"CAPTURED\",\"pending\":\"EUR 0.00\",\"authorized\":\"EUR 0.00\",\"captured\":\"EUR 57.40\",\"voided\":\"EUR 0.00\",\"voiding\":false,\"at\":\"2026-03-02T09:30:00Z\"}');
/*!40000 ALTER TABLE `ow_payment` ENABLE KEYS */;
DROP TABLE IF EXISTS `ow_payment_name`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `ow_payment_name` (
  `shop_id` varchar(64) NOT NULL,
  `order_id` binary(16) NOT NULL,
  `payment_number` int(11) NOT NULL,
  `name` varchar(200) NOT NULL,
  `provider` varchar(64) NOT NULL,
  PRIMARY KEY (`shop_id`,`order_id`,`payment_number`,`name`),
  KEY `ow_payment_name_found` (`shop_id`,`provider`,`name`,`order_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `ow_payment_name` DISABLE KEYS */;
INSERT INTO `ow_payment_name` VALUES ('main',0x019CABD8380070008000000000000003,1,'pay_1','demo');
INSERT INTO `ow_payment_name` VALUES ('main',0x019CABD838007000800000000000001A,1,'pay_2','demo');
INSERT INTO `ow_payment_name` VALUES ('main',0x019CABD838007000800000000000002A,1,'pay_3','demo');
INSERT INTO `ow_payment_name` VALUES ('main',0x019CABD8380070008000000000000037,1,'pay_4','demo');
INSERT INTO `ow_payment_name` VALUES ('main',0x019CABD8380070008000000000000043,1,'pay_5','demo');
INSERT INTO `ow_payment_name` VALUES ('main',0x019CABD8380070008000000000000050,1,'pay_6','demo');
/*!40000 ALTER TABLE `ow_payment_name` ENABLE KEYS */;
DROP TABLE IF EXISTS `ow_provider_request`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `ow_provider_request` (
  `shop_id` varchar(64) NOT NULL,
  `order_id` binary(16) NOT NULL,
  `operation` int(11) NOT NULL,
  `operation_key` varchar(64) NOT NULL,
  `payment_number` int(11) NOT NULL,
  `kind` varchar(16) NOT NULL,
  `state` varchar(16) NOT NULL,
  `amount` bigint(20) NOT NULL,
  `reference` longtext DEFAULT NULL,
  `document` longtext NOT NULL,
  PRIMARY KEY (`shop_id`,`order_id`,`operation`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `ow_provider_request` DISABLE KEYS */;
INSERT INTO `ow_provider_request` VALUES ('main',0x019CABD8380070008000000000000037,1,'019cabd8380070008000000000000037-1-64c073b155600',1,'CAPTURE','SUCCEEDED',1000,'pay_4','{\"operation\":{\"number\":1,\"key\":\"019cabd8380070008000000000000037-1-64c073b155600\",\"at\":\"2026-03-02T09:30:00Z\",\"unsent\":0},\"kind\":\"CAPTURE\",\"payment\":1,\"via\":{\"provider\":\"demo\",\"reference\":\"pay_4\",\"tender\":\"MONEY\"},\"amount\":\"EUR 10.00\",\"last\":false,\"state\":\"SUCCEEDED\",\"reference\":\"pay_4\"}');
INSERT INTO `ow_provider_request` VALUES ('main',0x019CABD8380070008000000000000037,2,'019cabd8380070008000000000000037-2-64c073b155600',1,'VOID','SUCCEEDED',11280,'void_019cabd8380070008000000000000037-2-64c073b155600','{\"operation\":{\"number\":2,\"key\":\"019cabd8380070008000000000000037-2-64c073b155600\",\"at\":\"2026-03-02T09:30:00Z\",\"unsent\":0},\"kind\":\"VOID\",\"payment\":1,\"via\":{\"provider\":\"demo\",\"reference\":\"pay_4\",\"tender\":\"MONEY\"},\"amount\":\"EUR 112.80\",\"last\":false,\"state\":\"SUCCEEDED\",\"reference\":\"void_019cabd8380070008000000000000037-2-64c073b155600\"}');
/*!40000 ALTER TABLE `ow_provider_request` ENABLE KEYS */;
DROP TABLE IF EXISTS `ow_refund`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `ow_refund` (
  `shop_id` varchar(64) NOT NULL,
  `order_id` binary(16) NOT NULL,
  `refund_number` int(11) NOT NULL,
  `state` varchar(16) NOT NULL,
  `total` bigint(20) NOT NULL,
  `requested_at` datetime(6) NOT NULL,
  `document` longtext NOT NULL,
  PRIMARY KEY (`shop_id`,`order_id`,`refund_number`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `ow_refund` DISABLE KEYS */;
INSERT INTO `ow_refund` VALUES ('main',0x019CABD8380070008000000000000003,1,'SETTLED',3333,'2026-03-02 09:30:00.000000','{\"number\":1,\"state\":\"SETTLED\",\"requester\":{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"},\"reason\":{},\"currency\":\"EUR\",\"terms\":{\"strategy\":\"NEWEST_FIRST\"},\"legs\":[{\"number\":1,\"payment\":1,\"to\":{\"provider\":\"demo\",\"reference\":\"pay_1\",\"tender\":\"MONEY\"},\"mode\":\"AUTOMATIC\",\"amount\":\"EUR 33.33\",\"state\":\"SUCCEEDED\",\"operation\":{\"number\":1,\"key\":\"019cabd8380070008000000000000003-1-64c073b155600\",\"at\":\"2026-03-02T09:30:00Z\",\"unsent\":0},\"reference\":\"refund_019cabd8380070008000000000000003-1-64c073b155600\"}],\"at\":\"2026-03-02T09:30:00Z\"}');
INSERT INTO `ow_refund` VALUES ('main',0x019CABD8380070008000000000000003,2,'EXECUTING',199,'2026-03-02 09:30:00.000000','{\"number\":2,\"state\":\"EXECUTING\",\"requester\":{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"},\"reason\":{},\"currency\":\"EUR\",\"terms\":{\"strategy\":\"NEWEST_FIRST\",\"mode\":\"MANUAL\"},\"legs\":[{\"number\":1,\"payment\":1,\"to\":{\"provider\":\"demo\",\"reference\":\"pay_1\",\"tender\":\"MONEY\"},\"mode\":\"MANUAL\",\"amount\":\"EUR 1.99\",\"state\":\"AWAITING_HAND\"}],\"at\":\"2026-03-02T09:30:00Z\"}');
INSERT INTO `ow_refund` VALUES ('main',0x019CABD8380070008000000000000003,3,'REQUESTED',50,'2026-03-02 09:30:00.000000','{\"number\":3,\"state\":\"REQUESTED\",\"requester\":{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"},\"reason\":{},\"currency\":\"EUR\",\"terms\":{\"strategy\":\"NEWEST_FIRST\"},\"at\":\"2026-03-02T09:30:00Z\"}');
INSERT INTO `ow_refund` VALUES ('main',0x019CABD838007000800000000000001A,1,'SETTLED',4000,'2026-03-02 09:30:00.000000','{\"number\":1,\"state\":\"SETTLED\",\"requester\":{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"},\"reason\":{},\"currency\":\"EUR\",\"terms\":{\"strategy\":\"NEWEST_FIRST\"},\"legs\":[{\"number\":1,\"payment\":1,\"to\":{\"provider\":\"demo\",\"reference\":\"pay_2\",\"tender\":\"MONEY\"},\"mode\":\"AUTOMATIC\",\"amount\":\"EUR 40.00\",\"state\":\"SUCCEEDED\",\"operation\":{\"number\":1,\"key\":\"019cabd838007000800000000000001a-1-64c073b155600\",\"at\":\"2026-03-02T09:30:00Z\",\"unsent\":0},\"reference\":\"refund_019cabd838007000800000000000001a-1-64c073b155600\"}],\"at\":\"2026-03-02T09:30:00Z\"}');
INSERT INTO `ow_refund` VALUES ('main',0x019CABD838007000800000000000001A,2,'SETTLED',500,'2026-03-02 09:30:00.000000','{\"number\":2,\"state\":\"SETTLED\",\"requester\":{\"role\":\"SYSTEM\",\"id\":\"cron\"},\"reason\":{},\"currency\":\"EUR\",\"terms\":{\"strategy\":\"NEWEST_FIRST\",\"mode\":\"EXTERNAL\"},\"legs\":[{\"number\":1,\"payment\":1,\"to\":{\"provider\":\"demo\",\"reference\":\"pay_2\",\"tender\":\"MONEY\"},\"mode\":\"EXTERNAL\",\"amount\":\"EUR 5.00\",\"state\":\"SUCCEEDED\",\"reference\":\"re_1\"}],\"at\":\"2026-03-02T09:30:00Z\"}');
INSERT INTO `ow_refund` VALUES ('main',0x019CABD838007000800000000000002A,1,'SETTLED',1250,'2026-03-02 09:30:00.000000','{\"number\":1,\"state\":\"SETTLED\",\"requester\":{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"},\"reason\":{},\"currency\":\"EUR\",\"terms\":{\"strategy\":\"NEWEST_FIRST\",\"restock\":{\"2\":1}},\"legs\":[{\"number\":1,\"payment\":1,\"to\":{\"provider\":\"demo\",\"reference\":\"pay_3\",\"tender\":\"MONEY\"},\"mode\":\"AUTOMATIC\",\"amount\":\"EUR 12.50\",\"state\":\"SUCCEEDED\",\"operation\":{\"number\":1,\"key\":\"019cabd838007000800000000000002a-1-64c073b155600\",\"at\":\"2026-03-02T09:30:00Z\",\"unsent\":0},\"reference\":\"refund_019cabd838007000800000000000002a-1-64c073b155600\"}],\"at\":\"2026-03-02T09:30:00Z\"}');
INSERT INTO `ow_refund` VALUES ('main',0x019CABD8380070008000000000000043,1,'SETTLED',490,'2026-03-02 09:30:00.000000','{\"number\":1,\"state\":\"SETTLED\",\"requester\":{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"},\"reason\":{},\"currency\":\"EUR\",\"terms\":{\"strategy\":\"NEWEST_FIRST\"},\"legs\":[{\"number\":1,\"payment\":1,\"to\":{\"provider\":\"demo\",\"reference\":\"pay_5\",\"tender\":\"MONEY\"},\"mode\":\"AUTOMATIC\",\"amount\":\"EUR 4.90\",\"state\":\"SUCCEEDED\",\"operation\":{\"number\":1,\"key\":\"019cabd8380070008000000000000043-1-64c073b155600\",\"at\":\"2026-03-02T09:30:00Z\",\"unsent\":0},\"reference\":\"refund_019cabd8380070008000000000000043-1-64c073b155600\"}],\"at\":\"2026-03-02T09:30:00Z\"}');
INSERT INTO `ow_refund` VALUES ('main',0x019CABD8380070008000000000000050,1,'EXECUTING',1250,'2026-03-02 09:30:00.000000','{\"number\":1,\"state\":\"EXECUTING\",\"requester\":{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"},\"reason\":{},\"currency\":\"EUR\",\"terms\":{\"strategy\":\"NEWEST_FIRST\",\"restock\":{\"2\":1}},\"legs\":[{\"number\":1,\"payment\":1,\"to\":{\"provider\":\"demo\",\"reference\":\"pay_6\",\"tender\":\"MONEY\"},\"mode\":\"AUTOMATIC\",\"amount\":\"EUR 12.50\",\"state\":\"SENDING\",\"operation\":{\"number\":1,\"key\":\"019cabd8380070008000000000000050-1-64c073b155600\",\"at\":\"2026-03-02T09:30:00Z\",\"unsent\":0}}],\"at\":\"2026-03-02T09:30:00Z\"}');
/*!40000 ALTER TABLE `ow_refund` ENABLE KEYS */;
DROP TABLE IF EXISTS `ow_refund_item`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `ow_refund_item` (
  `shop_id` varchar(64) NOT NULL,
  `order_id` binary(16) NOT NULL,
  `refund_number` int(11) NOT NULL,
  `item` int(11) NOT NULL,
  `kind` varchar(16) NOT NULL,
  `component_number` int(11) NOT NULL,
  `units` int(11) NOT NULL,
  `net` bigint(20) NOT NULL,
  `tax` bigint(20) NOT NULL,
  `amount` bigint(20) NOT NULL,
  `commission` bigint(20) NOT NULL,
  `document` longtext NOT NULL,
  PRIMARY KEY (`shop_id`,`order_id`,`refund_number`,`item`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `ow_refund_item` DISABLE KEYS */;
INSERT INTO `ow_refund_item` VALUES ('main',0x019CABD8380070008000000000000003,1,1,'LINE',3,1,2777,556,3333,347,'{\"component\":{\"kind\":\"LINE\",\"number\":3},\"units\":1,\"handedOver\":0,\"told\":false,\"net\":\"EUR 27.77\",\"taxes\":[\"EUR 5.56\"],\"commission\":\"EUR 3.47\"}');
INSERT INTO `ow_refund_item` VALUES ('main',0x019CABD8380070008000000000000003,2,1,'LINE',1,0,199,0,199,0,'{\"component\":{\"kind\":\"LINE\",\"number\":1},\"units\":0,\"handedOver\":0,\"told\":true,\"net\":\"EUR 1.99\",\"commission\":\"EUR 0.00\"}');
INSERT INTO `ow_refund_item` VALUES ('main',0x019CABD8380070008000000000000003,3,1,'LINE',1,0,15,0,15,0,'{\"component\":{\"kind\":\"LINE\",\"number\":1},\"units\":0,\"handedOver\":0,\"told\":true,\"net\":\"EUR 0.15\",\"commission\":\"EUR 0.00\"}');
INSERT INTO `ow_refund_item` VALUES ('main',0x019CABD8380070008000000000000003,3,2,'LINE',2,0,5,0,5,0,'{\"component\":{\"kind\":\"LINE\",\"number\":2},\"units\":0,\"handedOver\":0,\"told\":true,\"net\":\"EUR 0.05\",\"commission\":\"EUR 0.00\"}');
INSERT INTO `ow_refund_item` VALUES ('main',0x019CABD8380070008000000000000003,3,3,'LINE',3,0,23,4,27,3,'{\"component\":{\"kind\":\"LINE\",\"number\":3},\"units\":0,\"handedOver\":0,\"told\":true,\"net\":\"EUR 0.23\",\"taxes\":[\"EUR 0.04\"],\"commission\":\"EUR 0.03\"}');
INSERT INTO `ow_refund_item` VALUES ('main',0x019CABD8380070008000000000000003,3,4,'LINE',4,0,3,0,3,0,'{\"component\":{\"kind\":\"LINE\",\"number\":4},\"units\":0,\"handedOver\":0,\"told\":true,\"net\":\"EUR 0.03\",\"commission\":\"EUR 0.00\"}');
INSERT INTO `ow_refund_item` VALUES ('main',0x019CABD838007000800000000000001A,1,1,'LINE',1,2,4000,0,4000,0,'{\"component\":{\"kind\":\"LINE\",\"number\":1},\"units\":2,\"handedOver\":0,\"told\":false,\"net\":\"EUR 40.00\",\"commission\":\"EUR 0.00\"}');
INSERT INTO `ow_refund_item` VALUES ('main',0x019CABD838007000800000000000001A,2,1,'LINE',2,0,500,0,500,0,'{\"component\":{\"kind\":\"LINE\",\"number\":2},\"units\":0,\"handedOver\":0,\"told\":true,\"net\":\"EUR 5.00\",\"commission\":\"EUR 0.00\"}');
INSERT INTO `ow_refund_item` VALUES ('main',0x019CABD838007000800000000000002A,1,1,'LINE',2,1,1250,0,1250,0,'{\"component\":{\"kind\":\"LINE\",\"number\":2},\"units\":1,\"handedOver\":0,\"told\":false,\"net\":\"EUR 12.50\",\"commission\":\"EUR 0.00\"}');
INSERT INTO `ow_refund_item` VALUES ('main',0x019CABD8380070008000000000000043,1,1,'SHIPPING',1,0,490,0,490,0,'{\"component\":{\"kind\":\"SHIPPING\",\"number\":1},\"units\":0,\"handedOver\":0,\"told\":true,\"net\":\"EUR 4.90\",\"commission\":\"EUR 0.00\"}');
INSERT INTO `ow_refund_item` VALUES ('main',0x019CABD8380070008000000000000050,1,1,'LINE',2,1,1250,0,1250,0,'{\"component\":{\"kind\":\"LINE\",\"number\":2},\"units\":1,\"handedOver\":0,\"told\":false,\"net\":\"EUR 12.50\",\"commission\":\"EUR 0.00\"}');
/*!40000 ALTER TABLE `ow_refund_item` ENABLE KEYS */;
DROP TABLE IF EXISTS `ow_refund_leg`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `ow_refund_leg` (
  `shop_id` varchar(64) NOT NULL,
  `order_id` binary(16) NOT NULL,
  `refund_number` int(11) NOT NULL,
  `leg_number` int(11) NOT NULL,
  `payment_number` int(11) NOT NULL,
  `operation` int(11) DEFAULT NULL,
  `operation_key` varchar(64) DEFAULT NULL,
  `mode` varchar(16) NOT NULL,
  `state` varchar(16) NOT NULL,
  `amount` bigint(20) NOT NULL,
  `reference` longtext DEFAULT NULL,
  PRIMARY KEY (`shop_id`,`order_id`,`refund_number`,`leg_number`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `ow_refund_leg` DISABLE KEYS */;
INSERT INTO `ow_refund_leg` VALUES ('main',0x019CABD8380070008000000000000003,1,1,1,1,'019cabd8380070008000000000000003-1-64c073b155600','AUTOMATIC','SUCCEEDED',3333,'refund_019cabd8380070008000000000000003-1-64c073b155600');
INSERT INTO `ow_refund_leg` VALUES ('main',0x019CABD8380070008000000000000003,2,1,1,NULL,NULL,'MANUAL','AWAITING_HAND',199,NULL);
INSERT INTO `ow_refund_leg` VALUES ('main',0x019CABD838007000800000000000001A,1,1,1,1,'019cabd838007000800000000000001a-1-64c073b155600','AUTOMATIC','SUCCEEDED',4000,'refund_019cabd838007000800000000000001a-1-64c073b155600');
INSERT INTO `ow_refund_leg` VALUES ('main',0x019CABD838007000800000000000001A,2,1,1,NULL,NULL,'EXTERNAL','SUCCEEDED',500,'re_1');
INSERT INTO `ow_refund_leg` VALUES ('main',0x019CABD838007000800000000000002A,1,1,1,1,'019cabd838007000800000000000002a-1-64c073b155600','AUTOMATIC','SUCCEEDED',1250,'refund_019cabd838007000800000000000002a-1-64c073b155600');
INSERT INTO `ow_refund_leg` VALUES ('main',0x019CABD8380070008000000000000043,1,1,1,1,'019cabd8380070008000000000000043-1-64c073b155600','AUTOMATIC','SUCCEEDED',490,'refund_019cabd8380070008000000000000043-1-64c073b155600');
INSERT INTO `ow_refund_leg` VALUES ('main',0x019CABD8380070008000000000000050,1,1,1,1,'019cabd8380070008000000000000050-1-64c073b155600','AUTOMATIC','SENDING',1250,NULL);
/*!40000 ALTER TABLE `ow_refund_leg` ENABLE KEYS */;
DROP TABLE IF EXISTS `ow_return`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `ow_return` (
  `shop_id` varchar(64) NOT NULL,
  `order_id` binary(16) NOT NULL,
  `return_number` int(11) NOT NULL,
  `dropped` tinyint(1) NOT NULL,
  `announced_at` datetime(6) NOT NULL,
  `document` longtext NOT NULL,
  PRIMARY KEY (`shop_id`,`order_id`,`return_number`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `ow_return` DISABLE KEYS */;
INSERT INTO `ow_return` VALUES ('main',0x019CABD8380070008000000000000003,1,0,'2026-03-02 09:30:00.000000','{\"number\":1,\"announced\":{\"3\":1},\"at\":\"2026-03-02T09:30:00Z\",\"dropped\":false}');
INSERT INTO `ow_return` VALUES ('main',0x019CABD8380070008000000000000003,2,0,'2026-03-02 09:30:00.000000','{\"number\":2,\"resalable\":{\"3\":1},\"at\":\"2026-03-02T09:30:00Z\",\"dropped\":false}');
/*!40000 ALTER TABLE `ow_return` ENABLE KEYS */;
DROP TABLE IF EXISTS `ow_schema`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `ow_schema` (
  `version` int(11) NOT NULL,
  `installed_at` datetime(6) NOT NULL DEFAULT utc_timestamp(6),
  PRIMARY KEY (`version`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `ow_schema` DISABLE KEYS */;
INSERT INTO `ow_schema` VALUES (1,'2026-11-26 23:41:05.771810');
/*!40000 ALTER TABLE `ow_schema` ENABLE KEYS */;
DROP TABLE IF EXISTS `ow_series`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `ow_series` (
  `shop_id` varchar(64) NOT NULL,
  `series` varchar(32) NOT NULL,
  `last_number` bigint(20) NOT NULL,
  PRIMARY KEY (`shop_id`,`series`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `ow_series` DISABLE KEYS */;
INSERT INTO `ow_series` VALUES ('main','order',6);
/*!40000 ALTER TABLE `ow_series` ENABLE KEYS */;
DROP TABLE IF EXISTS `ow_shop`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `ow_shop` (
  `shop_id` varchar(64) NOT NULL,
  `tags_version` bigint(20) NOT NULL,
  `statuses_version` bigint(20) NOT NULL,
  `views_version` bigint(20) NOT NULL,
  PRIMARY KEY (`shop_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `ow_shop` DISABLE KEYS */;
INSERT INTO `ow_shop` VALUES ('main',3,1,1);
/*!40000 ALTER TABLE `ow_shop` ENABLE KEYS */;
DROP TABLE IF EXISTS `ow_status`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `ow_status` (
  `shop_id` varchar(64) NOT NULL,
  `axis` varchar(16) NOT NULL,
  `code` varchar(50) NOT NULL,
  `item` int(11) NOT NULL,
  `document` longtext NOT NULL,
  PRIMARY KEY (`shop_id`,`axis`,`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `ow_status` DISABLE KEYS */;
INSERT INTO `ow_status` VALUES ('main','ORDER','to-check',1,'{\"status\":{\"category\":\"ORDER.NEW\",\"code\":\"to-check\",\"labels\":{\"en\":\"To check\"},\"assignableBy\":[\"ADMIN\",\"STAFF\",\"SYSTEM\"]},\"removed\":false}');
/*!40000 ALTER TABLE `ow_status` ENABLE KEYS */;
DROP TABLE IF EXISTS `ow_status_history`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `ow_status_history` (
  `shop_id` varchar(64) NOT NULL,
  `version` bigint(20) NOT NULL,
  `recorded_at` datetime(6) NOT NULL,
  `actor` longtext NOT NULL,
  `event` longtext NOT NULL,
  PRIMARY KEY (`shop_id`,`version`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `ow_status_history` DISABLE KEYS */;
INSERT INTO `ow_status_history` VALUES ('main',1,'2026-03-02 09:30:00.000000','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"added\",\"status\":{\"category\":\"ORDER.NEW\",\"code\":\"to-check\",\"labels\":{\"en\":\"To check\"},\"assignableBy\":[\"ADMIN\",\"STAFF\",\"SYSTEM\"]}}');
/*!40000 ALTER TABLE `ow_status_history` ENABLE KEYS */;
DROP TABLE IF EXISTS `ow_stock_move`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `ow_stock_move` (
  `shop_id` varchar(64) NOT NULL,
  `order_id` binary(16) NOT NULL,
  `operation` int(11) NOT NULL,
  `direction` varchar(16) NOT NULL,
  `state` varchar(16) NOT NULL,
  `document` longtext NOT NULL,
  PRIMARY KEY (`shop_id`,`order_id`,`operation`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `ow_stock_move` DISABLE KEYS */;
INSERT INTO `ow_stock_move` VALUES ('main',0x019CABD8380070008000000000000003,1,'TAKE','DONE','{\"operation\":1,\"direction\":\"TAKE\",\"units\":{\"1\":2,\"2\":1,\"3\":3,\"4\":2},\"state\":\"DONE\"}');
INSERT INTO `ow_stock_move` VALUES ('main',0x019CABD8380070008000000000000003,2,'PUT_BACK','DONE','{\"operation\":2,\"direction\":\"PUT_BACK\",\"units\":{\"3\":1},\"state\":\"DONE\"}');
INSERT INTO `ow_stock_move` VALUES ('main',0x019CABD8380070008000000000000003,3,'PUT_BACK','DONE','{\"operation\":3,\"direction\":\"PUT_BACK\",\"units\":{\"2\":1},\"state\":\"DONE\"}');
INSERT INTO `ow_stock_move` VALUES ('main',0x019CABD838007000800000000000001A,1,'TAKE','DONE','{\"operation\":1,\"direction\":\"TAKE\",\"units\":{\"1\":2,\"2\":1},\"state\":\"DONE\"}');
INSERT INTO `ow_stock_move` VALUES ('main',0x019CABD838007000800000000000002A,1,'TAKE','DONE','{\"operation\":1,\"direction\":\"TAKE\",\"units\":{\"1\":2,\"2\":1},\"state\":\"DONE\"}');
INSERT INTO `ow_stock_move` VALUES ('main',0x019CABD838007000800000000000002A,2,'PUT_BACK','DONE','{\"operation\":2,\"direction\":\"PUT_BACK\",\"units\":{\"2\":1},\"state\":\"DONE\"}');
INSERT INTO `ow_stock_move` VALUES ('main',0x019CABD8380070008000000000000037,1,'TAKE','DONE','{\"operation\":1,\"direction\":\"TAKE\",\"units\":{\"1\":2,\"2\":1,\"3\":1},\"state\":\"DONE\"}');
INSERT INTO `ow_stock_move` VALUES ('main',0x019CABD8380070008000000000000037,2,'PUT_BACK','DONE','{\"operation\":2,\"direction\":\"PUT_BACK\",\"units\":{\"1\":2,\"2\":1,\"3\":1},\"state\":\"DONE\"}');
INSERT INTO `ow_stock_move` VALUES ('main',0x019CABD8380070008000000000000043,1,'TAKE','DONE','{\"operation\":1,\"direction\":\"TAKE\",\"units\":{\"1\":2,\"2\":1,\"3\":1},\"state\":\"DONE\"}');
INSERT INTO `ow_stock_move` VALUES ('main',0x019CABD8380070008000000000000050,1,'TAKE','REQUESTED','{\"operation\":1,\"direction\":\"TAKE\",\"units\":{\"1\":2,\"2\":1},\"state\":\"REQUESTED\"}');
INSERT INTO `ow_stock_move` VALUES ('main',0x019CABD8380070008000000000000050,2,'PUT_BACK','REQUESTED','{\"operation\":2,\"direction\":\"PUT_BACK\",\"units\":{\"2\":1},\"state\":\"REQUESTED\"}');
/*!40000 ALTER TABLE `ow_stock_move` ENABLE KEYS */;
DROP TABLE IF EXISTS `ow_tag`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `ow_tag` (
  `shop_id` varchar(64) NOT NULL,
  `tag_id` int(11) NOT NULL,
  `name` varchar(200) NOT NULL,
  `colour` varchar(7) NOT NULL,
  `merged_into` int(11) DEFAULT NULL,
  `deleted` tinyint(1) NOT NULL,
  PRIMARY KEY (`shop_id`,`tag_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `ow_tag` DISABLE KEYS */;
INSERT INTO `ow_tag` VALUES ('main',1,'gift','#9E9E9E',NULL,0);
INSERT INTO `ow_tag` VALUES ('main',2,'late','#9E9E9E',NULL,0);
INSERT INTO `ow_tag` VALUES ('main',3,'vip','#9E9E9E',NULL,0);
/*!40000 ALTER TABLE `ow_tag` ENABLE KEYS */;
DROP TABLE IF EXISTS `ow_tag_history`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `ow_tag_history` (
  `shop_id` varchar(64) NOT NULL,
  `version` bigint(20) NOT NULL,
  `recorded_at` datetime(6) NOT NULL,
  `actor` longtext NOT NULL,
  `event` longtext NOT NULL,
  PRIMARY KEY (`shop_id`,`version`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `ow_tag_history` DISABLE KEYS */;
INSERT INTO `ow_tag_history` VALUES ('main',1,'2026-03-02 09:30:00.000000','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"created\",\"tag\":{\"id\":1,\"name\":\"gift\",\"colour\":\"#9E9E9E\"}}');
INSERT INTO `ow_tag_history` VALUES ('main',2,'2026-03-02 09:30:00.000000','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"created\",\"tag\":{\"id\":2,\"name\":\"late\",\"colour\":\"#9E9E9E\"}}');
INSERT INTO `ow_tag_history` VALUES ('main',3,'2026-03-02 09:30:00.000000','{\"role\":\"STAFF\",\"id\":\"ana\",\"shop\":\"main\"}','{\"type\":\"created\",\"tag\":{\"id\":3,\"name\":\"vip\",\"colour\":\"#9E9E9E\"}}');
/*!40000 ALTER TABLE `ow_tag_history` ENABLE KEYS */;
DROP TABLE IF EXISTS `ow_term`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `ow_term` (
  `shop_id` varchar(64) NOT NULL,
  `order_id` binary(16) NOT NULL,
  `reader` varchar(64) NOT NULL,
  `kind` varchar(1) NOT NULL,
  `term` varchar(64) NOT NULL,
  PRIMARY KEY (`shop_id`,`order_id`,`reader`,`kind`,`term`),
  KEY `ow_term_word` (`shop_id`,`reader`,`kind`,`term`,`order_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `ow_term` DISABLE KEYS */;
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'','n','1001');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'','n','a');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'','n','a-1001');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'','n','a1001');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'','t','about');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'','t','called');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'','t','lamp');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'','t','the');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'','w','6a12345678901');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'','w','card');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'','w','com');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'','w','example');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'','w','lamp');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'','w','lea');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'','w','m');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'','w','martin');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'','w','mug');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'','w','tee');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'','w','teem');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'acme','n','1001');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'acme','n','a');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'acme','n','a-1001');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'acme','n','a1001');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'acme','w','card');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'acme','w','lea');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'acme','w','martin');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'bolt','n','1001');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'bolt','n','a');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'bolt','n','a-1001');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'bolt','n','a1001');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'bolt','w','6a12345678901');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'bolt','w','lamp');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'bolt','w','lea');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000003,'bolt','w','martin');
INSERT INTO `ow_term` VALUES ('main',0x019CABD838007000800000000000001A,'','n','1002');
INSERT INTO `ow_term` VALUES ('main',0x019CABD838007000800000000000001A,'','n','a');
INSERT INTO `ow_term` VALUES ('main',0x019CABD838007000800000000000001A,'','n','a-1002');
INSERT INTO `ow_term` VALUES ('main',0x019CABD838007000800000000000001A,'','n','a1002');
INSERT INTO `ow_term` VALUES ('main',0x019CABD838007000800000000000001A,'','w','com');
INSERT INTO `ow_term` VALUES ('main',0x019CABD838007000800000000000001A,'','w','example');
INSERT INTO `ow_term` VALUES ('main',0x019CABD838007000800000000000001A,'','w','lea');
INSERT INTO `ow_term` VALUES ('main',0x019CABD838007000800000000000001A,'','w','m');
INSERT INTO `ow_term` VALUES ('main',0x019CABD838007000800000000000001A,'','w','martin');
INSERT INTO `ow_term` VALUES ('main',0x019CABD838007000800000000000001A,'','w','mug');
INSERT INTO `ow_term` VALUES ('main',0x019CABD838007000800000000000001A,'','w','tee');
INSERT INTO `ow_term` VALUES ('main',0x019CABD838007000800000000000001A,'','w','teem');
INSERT INTO `ow_term` VALUES ('main',0x019CABD838007000800000000000002A,'','n','1003');
INSERT INTO `ow_term` VALUES ('main',0x019CABD838007000800000000000002A,'','n','a');
INSERT INTO `ow_term` VALUES ('main',0x019CABD838007000800000000000002A,'','n','a-1003');
INSERT INTO `ow_term` VALUES ('main',0x019CABD838007000800000000000002A,'','n','a1003');
INSERT INTO `ow_term` VALUES ('main',0x019CABD838007000800000000000002A,'','w','com');
INSERT INTO `ow_term` VALUES ('main',0x019CABD838007000800000000000002A,'','w','example');
INSERT INTO `ow_term` VALUES ('main',0x019CABD838007000800000000000002A,'','w','lea');
INSERT INTO `ow_term` VALUES ('main',0x019CABD838007000800000000000002A,'','w','m');
INSERT INTO `ow_term` VALUES ('main',0x019CABD838007000800000000000002A,'','w','martin');
INSERT INTO `ow_term` VALUES ('main',0x019CABD838007000800000000000002A,'','w','mug');
INSERT INTO `ow_term` VALUES ('main',0x019CABD838007000800000000000002A,'','w','tee');
INSERT INTO `ow_term` VALUES ('main',0x019CABD838007000800000000000002A,'','w','teem');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000037,'','n','1004');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000037,'','n','a');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000037,'','n','a-1004');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000037,'','n','a1004');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000037,'','w','card');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000037,'','w','com');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000037,'','w','example');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000037,'','w','lamp');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000037,'','w','lea');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000037,'','w','martin');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000037,'','w','mug');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000037,'acme','n','1004');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000037,'acme','n','a');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000037,'acme','n','a-1004');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000037,'acme','n','a1004');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000037,'acme','w','lea');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000037,'acme','w','martin');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000037,'acme','w','mug');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000037,'bolt','n','1004');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000037,'bolt','n','a');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000037,'bolt','n','a-1004');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000037,'bolt','n','a1004');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000037,'bolt','w','lamp');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000037,'bolt','w','lea');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000037,'bolt','w','martin');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000043,'','n','1005');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000043,'','n','a');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000043,'','n','a-1005');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000043,'','n','a1005');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000043,'','w','card');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000043,'','w','com');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000043,'','w','example');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000043,'','w','lamp');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000043,'','w','lea');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000043,'','w','martin');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000043,'','w','mug');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000043,'acme','n','1005');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000043,'acme','n','a');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000043,'acme','n','a-1005');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000043,'acme','n','a1005');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000043,'acme','w','lea');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000043,'acme','w','martin');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000043,'acme','w','mug');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000043,'bolt','n','1005');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000043,'bolt','n','a');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000043,'bolt','n','a-1005');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000043,'bolt','n','a1005');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000043,'bolt','w','lamp');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000043,'bolt','w','lea');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000043,'bolt','w','martin');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000050,'','n','1006');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000050,'','n','a');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000050,'','n','a-1006');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000050,'','n','a1006');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000050,'','w','com');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000050,'','w','example');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000050,'','w','lea');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000050,'','w','m');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000050,'','w','martin');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000050,'','w','mug');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000050,'','w','tee');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000050,'','w','teem');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000054,'','w','com');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000054,'','w','example');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000054,'','w','gift');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000054,'','w','lea');
INSERT INTO `ow_term` VALUES ('main',0x019CABD8380070008000000000000054,'','w','martin');
/*!40000 ALTER TABLE `ow_term` ENABLE KEYS */;
DROP TABLE IF EXISTS `ow_view`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `ow_view` (
  `shop_id` varchar(64) NOT NULL,
  `item` int(11) NOT NULL,
  `name` varchar(200) NOT NULL,
  `document` longtext NOT NULL,
  PRIMARY KEY (`shop_id`,`item`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC;
/*!40101 SET character_set_client = @saved_cs_client */;

/*!40000 ALTER TABLE `ow_view` DISABLE KEYS */;
INSERT INTO `ow_view` VALUES ('main',1,'Paid','{\"scope\":\"ACTIVE\",\"unplaced\":false,\"criteria\":[{\"type\":\"matching\",\"text\":\"mug\"}],\"by\":\"PLACED_AT\",\"rising\":false,\"limit\":20,\"actions\":false}');
/*!40000 ALTER TABLE `ow_view` ENABLE KEYS */;
/*!40103 SET TIME_ZONE=@OLD_TIME_ZONE */;

/*!40101 SET SQL_MODE=@OLD_SQL_MODE */;
/*!40014 SET FOREIGN_KEY_CHECKS=@OLD_FOREIGN_KEY_CHECKS */;
/*!40014 SET UNIQUE_CHECKS=@OLD_UNIQUE_CHECKS */;
/*!40101 SET CHARACTER_SET_CLIENT=@OLD_CHARACTER_SET_CLIENT */;
/*!40101 SET CHARACTER_SET_RESULTS=@OLD_CHARACTER_SET_RESULTS */;
/*!40101 SET COLLATION_CONNECTION=@OLD_COLLATION_CONNECTION */;
/*!40111 SET SQL_NOTES=@OLD_SQL_NOTES */;

