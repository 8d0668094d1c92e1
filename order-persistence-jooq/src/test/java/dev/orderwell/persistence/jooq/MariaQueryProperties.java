package dev.orderwell.persistence.jooq;

import net.jqwik.api.Tag;

/** Lists on MariaDB. */
@Tag("mariadb")
class MariaQueryProperties extends DatabaseQueryProperties {
  MariaQueryProperties() {
    super(TestDatabase.MARIADB);
  }
}
