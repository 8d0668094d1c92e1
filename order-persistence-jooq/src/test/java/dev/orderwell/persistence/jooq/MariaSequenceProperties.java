package dev.orderwell.persistence.jooq;

import net.jqwik.api.Tag;

/** Whatever people try, everything holds on MariaDB that always holds. */
@Tag("mariadb")
class MariaSequenceProperties extends DatabaseSequenceProperties {
  MariaSequenceProperties() {
    super(TestDatabase.MARIADB);
  }
}
